// The form of a lot's code, apart from the schema so that a page's script can ask it too without carrying one.

/** At most 20 characters (GS1 General Specifications, AI 10) that may stand in a file name and an address. */
export const LOT_CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/u;
