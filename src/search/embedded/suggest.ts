// Which rows a typed text suggests: every word of it begins a word of theirs, and the likeliest come first.
import { urls } from '../../urls.ts';
import type { Suggestion, SuggestionKind } from '../port.ts';
import { couldBe, foldWord, isMarked, lineOf, plainWords } from '../text/words.ts';
import type { SuggestionRow } from './suggestion-file.ts';

/** A row with its words made ready. */
export interface ReadyRow {
  readonly row: SuggestionRow;
  /** Its folded words. */
  readonly folded: readonly string[];
  /** The same as a line, and so its other names. */
  readonly line: string;
  readonly alsoLine: string;
}

/** @param fold `foldWord`, best one that remembers: rows share most of their words */
export function ready(row: SuggestionRow, fold: (word: string) => string): ReadyRow {
  const folded = plainWords(row.text).map(fold);
  return { row, folded, line: lineOf(folded), alsoLine: lineOf(row.also.flatMap(plainWords).map(fold)) };
}

/** Of equal matches, places and groups before the many. */
const ORDER: readonly SuggestionKind[] = ['province', 'former-province', 'group', 'product', 'producer', 'commune', 'sales-point'];

interface Ranked {
  readonly row: SuggestionRow;
  readonly rank: number;
}

const compare = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank || ORDER.indexOf(a.row.kind) - ORDER.indexOf(b.row.kind) || b.row.products - a.row.products || a.row.text.length - b.row.text.length;

/** At most `limit` suggestions, the likeliest first; no kind takes more than half while others have something to say. */
export function suggestFrom(rows: readonly ReadyRow[], text: string, limit: number): Suggestion[] {
  const typed = plainWords(text);
  if (typed.length === 0 || limit <= 0) return [];
  const folded = typed.map(foldWord);
  // One letter begins thousands of names: no kind needs more of them than may be shown.
  const best = new Map<SuggestionKind, Ranked[]>();
  for (const one of rows) {
    const rank = rankOf(one, typed, folded);
    if (rank === undefined) continue;
    const own = best.get(one.row.kind) ?? [];
    best.set(one.row.kind, own);
    insert(own, { row: one.row, rank }, limit);
  }
  const ranked = [...best.values()].flat().sort(compare);
  const first = [...best.values()].flatMap((own) => own.slice(0, Math.ceil(limit / 2))).sort(compare);
  const chosen = new Set([...first.slice(0, limit), ...ranked.filter((one) => !first.includes(one))].slice(0, limit));
  return ranked.filter((one) => chosen.has(one)).map(({ row }) => suggestion(row));
}

/** Puts one into its place among at most `most`, behind its equals. */
function insert(sorted: Ranked[], one: Ranked, most: number): void {
  const last = sorted[most - 1];
  if (last !== undefined && compare(last, one) <= 0) return;
  let at = sorted.length;
  for (let before = sorted[at - 1]; before !== undefined && compare(one, before) < 0; before = sorted[at - 1]) at -= 1;
  sorted.splice(at, 0, one);
  if (sorted.length > most) sorted.pop();
}

/**
 * Smaller is likelier: the whole name, then names that begin so, then names with all words, then by another name; each with the marks
 * as typed before other marks. Undefined when a word is missing.
 */
function rankOf({ row, folded, line, alsoLine }: ReadyRow, typed: readonly string[], wanted: readonly string[]): number | undefined {
  if (!wanted.every((start) => line.includes(` ${start}`))) return wanted.every((start) => line.includes(` ${start}`) || alsoLine.includes(` ${start}`)) ? 6 : undefined;
  const isStart = wanted.every((start, index) => (index === wanted.length - 1 ? folded[index]?.startsWith(start) : folded[index] === start));
  const isWhole = isStart && folded.length === wanted.length && folded.at(-1) === wanted.at(-1);
  return (isWhole ? 0 : isStart ? 1 : 2) + (isAsTyped(row, typed) ? 0 : 3);
}

function isAsTyped({ text }: SuggestionRow, typed: readonly string[]): boolean {
  const marked = typed.filter(isMarked);
  if (marked.length === 0) return true;
  const written = plainWords(text);
  return marked.every((word) => written.some((own) => own.startsWith(word) || couldBe(word, own)));
}

const HREF: Readonly<Record<SuggestionKind, (to: string) => string>> = {
  product: urls.product,
  producer: urls.producer,
  province: (to) => urls.province(to),
  'former-province': (to) => urls.formerProvince(to),
  commune: (to) => {
    const [province = '', commune = ''] = to.split('/');
    return urls.commune(province, commune);
  },
  group: (to) => urls.group(to),
  'sales-point': urls.salesPoint,
};

function suggestion({ kind, text, detail, to }: SuggestionRow): Suggestion {
  return { kind, text, ...(detail === undefined ? {} : { detail }), href: HREF[kind](to) };
}
