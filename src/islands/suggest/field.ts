// The search field of the header (or of the home page's opening): its id, by which scripts find it.

export const searchBoxId = 'q';
