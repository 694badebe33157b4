// Which rows a typed text suggests: every word of it begins a word of theirs, and the likeliest come first.
import { urls } from '../../urls.ts';
import type { Suggestion, SuggestionKind } from '../port.ts';
import { couldBe, foldWord, isMarked, plainWords } from '../text/words.ts';
import type { SuggestionRow } from './suggestion-file.ts';

/** A row with its words made ready. */
export interface ReadyRow {
  readonly row: SuggestionRow;
  readonly written: readonly string[];
  readonly folded: readonly string[];
  /** Folded words of its other names. */
  readonly also: readonly string[];
}

export function ready(row: SuggestionRow): ReadyRow {
  const written = plainWords(row.text);
  return { row, written, folded: written.map(foldWord), also: row.also.flatMap(plainWords).map(foldWord) };
}

/** Of equal matches, places and groups before the many. */
const ORDER: readonly SuggestionKind[] = ['province', 'former-province', 'group', 'product', 'producer', 'commune', 'sales-point'];

/** At most `limit` suggestions, the likeliest first; no kind takes more than half while others have something to say. */
export function suggestFrom(rows: readonly ReadyRow[], text: string, limit: number): Suggestion[] {
  const typed = plainWords(text);
  if (typed.length === 0 || limit <= 0) return [];
  const folded = typed.map(foldWord);
  const ranked = rows
    .flatMap((one) => {
      const rank = rankOf(one, typed, folded);
      return rank === undefined ? [] : [{ row: one.row, rank }];
    })
    .sort((a, b) => a.rank - b.rank || ORDER.indexOf(a.row.kind) - ORDER.indexOf(b.row.kind) || b.row.products - a.row.products || a.row.text.length - b.row.text.length);
  const most = Math.ceil(limit / 2);
  const taken = new Map<SuggestionKind, number>();
  const first = ranked.filter(({ row: { kind } }) => {
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count <= most;
  });
  const chosen = new Set([...first.slice(0, limit), ...ranked.filter((one) => !first.includes(one))].slice(0, limit));
  return ranked.filter((one) => chosen.has(one)).map(({ row }) => suggestion(row));
}

/**
 * Smaller is likelier: the whole name, then names that begin so, then names with all words, then by another name; each with the marks
 * as typed before other marks. Undefined when a word is missing.
 */
function rankOf({ written, folded, also }: ReadyRow, typed: readonly string[], wanted: readonly string[]): number | undefined {
  const begins = (words: readonly string[], start: string): boolean => words.some((word) => word.startsWith(start));
  if (!wanted.every((start) => begins(folded, start))) return wanted.every((start) => begins(folded, start) || begins(also, start)) ? 6 : undefined;
  const isStart = wanted.every((start, index) => (index === wanted.length - 1 ? folded[index]?.startsWith(start) : folded[index] === start));
  const isWhole = isStart && folded.length === wanted.length && folded.at(-1) === wanted.at(-1);
  const isAsTyped = typed.every((word) => !isMarked(word) || written.some((own) => own.startsWith(word) || couldBe(word, own)));
  return (isWhole ? 0 : isStart ? 1 : 2) + (isAsTyped ? 0 : 3);
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
