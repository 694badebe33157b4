// What the sourcing page shows by its address beside a search: one's own list, a list that somebody sent (?chon=…&chon=…), or products side
// by side (?so=…&so=…). Whatever an address holds, reading it never fails; what is no id is named, so that the page can say so.

/** More than anybody takes into a meeting; an address stays short enough for every messenger. */
export const MOST_CHOSEN = 50;
export const MOST_COMPARED = 4;

export interface IdList {
  /** Each once, in the order given. */
  readonly ids: readonly string[];
  /** What stood there and is no id, cut to what a message can show. */
  readonly refused: readonly string[];
  /** How many more ids there were than a list holds. */
  readonly cut: number;
}

export type SourcingView = { readonly kind: 'search' } | { readonly kind: 'own' } | ({ readonly kind: 'shared' | 'compare' } & IdList);

const SHARED = 'chon';
const COMPARED = 'so';
const SEE = 'xem';
const OWN = 'danh-sach';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_ID = 80;
const MOST_REFUSED = 5;

/** Whether a text has the shape of a record's id. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

export function readView(params: URLSearchParams): SourcingView {
  if (params.has(COMPARED)) return { kind: 'compare', ...readIds(params.getAll(COMPARED), MOST_COMPARED) };
  if (params.has(SHARED)) return { kind: 'shared', ...readIds(params.getAll(SHARED), MOST_CHOSEN) };
  return { kind: params.get(SEE) === OWN ? 'own' : 'search' };
}

/** Queries of the page's address for what it shows. */
export const viewQuery = {
  own: `${SEE}=${OWN}`,
  shared: (ids: readonly string[]) => write(SHARED, ids),
  compare: (ids: readonly string[]) => write(COMPARED, ids),
} as const;

/** @param most ids that a list holds; those behind are counted, not kept */
export function readIds(texts: readonly string[], most: number): IdList {
  const ids = new Set<string>();
  const refused = new Set<string>();
  let cut = 0;
  for (const text of texts) {
    if (!isId(text)) {
      if (refused.size < MOST_REFUSED) refused.add(shown(text));
    } else if (ids.size < most) ids.add(text);
    else if (!ids.has(text)) cut += 1;
  }
  return { ids: [...ids], refused: [...refused], cut };
}

function write(param: string, ids: readonly string[]): string {
  return new URLSearchParams(ids.map((id) => [param, id])).toString();
}

function shown(text: string): string {
  const clean = text.slice(0, 200).toWellFormed().replace(/[\p{C}\s]+/gu, ' ').trim();
  return clean.length > 40 ? `${[...clean].slice(0, 40).join('')}…` : clean;
}
