// A table as CSV that spreadsheets open: RFC 4180, a byte order mark for Vietnamese letters, and no cell that a spreadsheet would run.
// Ours because it stands in a page: csv-stringify, which a test holds it to, brings 9 kB of Node's buffers along.

const BOM = '\uFEFF';
/** Texts that spreadsheets take for formulas (OWASP, CSV injection), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/** @example csvText([['a', '=1']]) // '\uFEFFa,"\'=1"\r\n' without the quotes that it does not need */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BOM}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
