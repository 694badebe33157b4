// Suggestions for the search field: loads the first file when first asked, a further one where the words typed name it, and keeps them.
import { urls } from '../../urls.ts';
import type { Suggestion } from '../port.ts';
import { readTyped } from '../text/typed.ts';
import { foldWords, rememberingFold } from '../text/words.ts';
import { partByPart } from './part-by-part.ts';
import type { Files } from './site-files.ts';
import { type ReadyRow, ready, suggestFrom } from './suggest.ts';
import { readSuggestions, suggestionKeys } from './suggestion-file.ts';

/** A file made ready; `keys` are those of the further files. */
interface Loaded {
  readonly rows: readonly ReadyRow[];
  readonly keys: ReadonlySet<string>;
}

/** Gives `suggest` of the port. Without a connection it suggests what it has, in the end nothing: a field that suggests nothing still searches. */
export function suggester({ load, pause }: Files): (text: string, limit: number) => Promise<readonly Suggestion[]> {
  const files = new Map<string, Promise<Loaded | undefined>>();
  const fold = rememberingFold();

  function file(address: string): Promise<Loaded | undefined> {
    const known = files.get(address);
    if (known !== undefined) return known;
    const loading = loaded(address).catch(() => {
      files.delete(address);
      return undefined;
    });
    files.set(address, loading);
    return loading;
  }

  async function loaded(address: string): Promise<Loaded> {
    const { rows, keys } = readSuggestions(await load(address));
    const made: ReadyRow[] = [];
    const { further } = partByPart(rows, (row) => void made.push(ready(row, fold)));
    do await pause();
    while (!further());
    return { rows: made, keys: new Set(keys) };
  }

  async function rowsFor(text: string): Promise<readonly ReadyRow[]> {
    const first = await file(urls.searchSuggestions());
    if (first === undefined) return [];
    if (first.keys.size === 0) return first.rows;
    // One file is enough: what is suggested has every word. The longest word names the smallest, as a rule.
    const [longest = ''] = foldWords(text).filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
    const key = suggestionKeys(longest).find((one) => first.keys.has(one));
    const further = key === undefined ? undefined : await file(urls.searchSuggestions(key));
    return [...first.rows, ...(further?.rows ?? [])];
  }

  return async (text, limit) => {
    const found = suggestFrom(await rowsFor(text), text, limit);
    if (found.length > 0) return found;
    const { text: read, turned } = readTyped(text);
    return turned.length === 0 ? [] : suggestFrom(await rowsFor(read), read, limit);
  };
}
