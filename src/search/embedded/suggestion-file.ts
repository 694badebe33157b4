// What the search field suggests, as files small enough to be loaded when it is entered: places, groups and sales points in the first;
// products and producers too while they are few, else in further files by the first two letters of each word.
import type { SuggestionKind } from '../port.ts';
import { foldWords } from '../text/words.ts';
import { list, type NextText, number, oneOf, optional, repeated, rows, text } from './columns.ts';
import { idEnd, idFrom } from './ids.ts';
import { SearchFileError } from './search-file-error.ts';

export interface SuggestionRow {
  readonly kind: SuggestionKind;
  readonly text: string;
  /** A line below. */
  readonly detail?: string;
  /** Other names that it is found by. */
  readonly also: readonly string[];
  /** What its address is made of: an id, a slug, or `<province>/<commune>`. */
  readonly to: string;
  /** How many products it has: of equal matches the larger comes first. A product has none. */
  readonly products: number;
}

/** A file of suggestions; `keys` are those of the further files, in the first one only. */
export interface SuggestionFile {
  readonly rows: readonly SuggestionRow[];
  readonly keys: readonly string[];
}

const VERSION = 'danh-muc-ocop goi-y 1';
const KINDS = ['product', 'producer', 'province', 'former-province', 'commune', 'group', 'sales-point'] as const satisfies readonly SuggestionKind[];
const ROWS = rows({ kind: oneOf(KINDS), text, detail: optional(repeated(text)), also: list(text), toEnd: text, products: number });

/** Above this products and producers have files of their own. */
const MOST_IN_ONE_FILE = 6000;
const OTHER_KEY = 'khac';

export function writeSuggestions({ rows: own, keys }: SuggestionFile): readonly string[] {
  const file: string[] = [VERSION, String(own.length)];
  ROWS.write(own.map(({ to, ...row }) => ({ ...row, toEnd: idEnd(to, row.text) })), file);
  file.push(keys.join(' '));
  return file;
}

/** Throws a `SearchFileError` for what is no such file. */
export function readSuggestions(file: unknown): SuggestionFile {
  if (!Array.isArray(file) || file[0] !== VERSION) throw new SearchFileError(`not a file of "${VERSION}"`);
  let at = 0;
  const next: NextText = () => {
    at += 1;
    const one: unknown = file[at];
    if (typeof one !== 'string') throw new SearchFileError(`no text ${at}`);
    return one;
  };
  // Of thousands of rows a few are shown: only those need their addresses.
  const own = ROWS.read(Number(next()), next).map(
    ({ toEnd, ...row }): SuggestionRow => ({
      ...row,
      get to() {
        return idFrom(toEnd, row.text);
      },
    }),
  );
  return { rows: own, keys: next().split(' ').filter((key) => key !== '') };
}

/** All files: the first, and the further ones by key. */
export function suggestionFiles(all: readonly SuggestionRow[], most = MOST_IN_ONE_FILE): { readonly first: SuggestionFile; readonly further: ReadonlyMap<string, SuggestionFile> } {
  if (all.length <= most) return { first: { rows: all, keys: [] }, further: new Map() };
  const byKey = new Map<string, SuggestionRow[]>();
  for (const row of all.filter(isMany)) {
    for (const key of suggestionKeys([row.text, ...row.also].join(' '))) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const further = new Map([...byKey].map(([key, own]) => [key, { rows: own, keys: [] }]));
  return { first: { rows: all.filter((row) => !isMany(row)), keys: [...further.keys()].sort() }, further };
}

/** The further files that a text is in, each once: the first two letters of its words. */
export function suggestionKeys(words: string): string[] {
  return [...new Set(foldWords(words).map((word) => (/^[a-z0-9]{2}/u.test(word) ? word.slice(0, 2) : OTHER_KEY)))];
}

function isMany({ kind }: SuggestionRow): boolean {
  return kind === 'product' || kind === 'producer';
}
