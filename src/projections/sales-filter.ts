// What a reader narrows the list of sales points by, as an address and back (?tinh=…&tinh-cu=…&loai=…&ban=…), and what fits it.
// Reading an address never fails: what is not known is dropped and named.

/** Slugs: a province of today, or one of before July 2025; a kind; a group of any level or the id of a product. */
export const SALES_PARAMS = ['tinh', 'tinh-cu', 'loai', 'ban'] as const;
export type SalesParam = (typeof SALES_PARAMS)[number];
export type SalesChoice = Readonly<Partial<Record<SalesParam, string>>>;

/** What a row of the list says of itself, for each parameter. */
export type SalesMarks = Readonly<Record<SalesParam, readonly string[]>>;

export interface ReadSalesChoice {
  readonly choice: SalesChoice;
  /** Values that no row has, cut to what a message can show. */
  readonly dropped: readonly string[];
}

const LONGEST_SHOWN = 40;
const MOST_DROPPED = 8;

/** The choice in an address' query; `known` are the values that rows have. */
export function readSalesChoice(query: string, known: Readonly<Record<SalesParam, ReadonlySet<string>>>): ReadSalesChoice {
  const choice: Partial<Record<SalesParam, string>> = {};
  const dropped: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const param = SALES_PARAMS.find((one) => one === name);
    // Other parameters belong to others: shared links grow some by themselves.
    if (param === undefined || value === '') continue;
    if (known[param].has(value)) choice[param] = value;
    else if (dropped.length < MOST_DROPPED) dropped.push(shown(value));
  }
  // A province of today and one of before say where twice: the smaller area is meant.
  if (choice['tinh-cu'] !== undefined) delete choice.tinh;
  return { choice, dropped };
}

/** The query of a choice with its question mark, in one order; empty for no choice. */
export function writeSalesChoice(choice: SalesChoice): string {
  const params = new URLSearchParams(SALES_PARAMS.flatMap((param) => (choice[param] === undefined ? [] : [[param, choice[param]]])));
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Whether a row has everything that is chosen; `except` leaves one parameter out, to count what choosing another value of it would show. */
export function fitsSalesChoice(marks: SalesMarks, choice: SalesChoice, except: readonly SalesParam[] = []): boolean {
  return SALES_PARAMS.every((param) => {
    const wanted = choice[param];
    return wanted === undefined || except.includes(param) || marks[param].includes(wanted);
  });
}

function shown(value: string): string {
  const clean = value.slice(0, 200).toWellFormed().replace(/[\p{C}\s]+/gu, ' ').trim();
  return clean.length > LONGEST_SHOWN ? `${[...clean].slice(0, LONGEST_SHOWN).join('')}…` : clean;
}
