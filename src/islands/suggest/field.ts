// The search field of the header (or of the home page's opening): its id, by which scripts find it.

export const searchBoxId = 'q';
/** Data attribute of the field where the page itself answers while one types. */
export const liveMark = 'live';
