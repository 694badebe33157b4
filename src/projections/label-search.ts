// Finding a product for a label by its name: the list is cut into small files by the first two letters of each word, so that
// a phone loads one of them and no more. Pure; the page of labels runs it while one types.
import { fold } from '../domain/fold.ts';

/** A product in a file of names: its code, name, producer ("" when unknown), and folded words that it is also found by. */
export type NameRow = readonly [code: string, name: string, producer: string, more: string];

/** A word's file: its first two letters; words in other scripts share one. */
function keyOfWord(word: string): string {
  const key = word.slice(0, 2);
  return /^[a-z0-9]+$/u.test(key) ? key : 'khac';
}

/** The files that a text is listed in, each once. @example nameKeys('Đường đen') // ['du', 'de'] */
export function nameKeys(text: string): string[] {
  return [...new Set(wordsOf(text).map(keyOfWord))];
}

/** The file of a GTIN: its last two digits, which spread evenly (the first digits are nearly always the same). */
export function gtinKey(digits: string): string {
  return `so-${digits.slice(-2)}`;
}

/**
 * The smallest file that holds every product whose words begin as the query's do; undefined when none can.
 * A word of a single letter may begin any of many files, so it does not choose one.
 * @param sizes how many products each file holds
 */
export function keyToLoad(query: string, sizes: ReadonlyMap<string, number>): string | undefined {
  const keys = wordsOf(query).filter((word) => word.length > 1).map(keyOfWord);
  if (keys.some((key) => !sizes.has(key))) return undefined;
  return keys.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))[0];
}

/** Whether a query says enough to look for: a word of two letters. */
export function isLookable(query: string): boolean {
  return wordsOf(query).some((word) => word.length > 1);
}

/**
 * The rows whose words begin as the query's words do, at most `limit`: names with the query as written (marks and all) first,
 * then names that begin with it, then by name in Vietnamese order.
 */
export function matchNames(rows: readonly NameRow[], query: string, limit: number): NameRow[] {
  const wanted = wordsOf(query);
  const written = query.normalize('NFC').trim().toLocaleLowerCase('vi');
  const plain = wanted.join(' ');
  return rows
    .map((row) => ({ row, folded: fold(row[1]) }))
    .filter(({ row, folded }) => beginAll(`${folded} ${row[3]}`, wanted))
    .map(({ row, folded }) => ({ row, rank: rankOf(row[1].toLocaleLowerCase('vi'), folded, written, plain) }))
    .sort((a, b) => a.rank - b.rank || a.row[1].localeCompare(b.row[1], 'vi'))
    .slice(0, limit)
    .map(({ row }) => row);
}

function beginAll(text: string, wanted: readonly string[]): boolean {
  const words = text.split(' ');
  return wanted.length > 0 && wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function rankOf(name: string, folded: string, written: string, plain: string): number {
  if (name.startsWith(written)) return 0;
  if (name.includes(written)) return 1;
  return folded.startsWith(plain) ? 2 : 3;
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter((word) => word !== '');
}
