// The file of words for pages that ask a server: the lexicon with all proper names of the register, which the embedded engine has from
// its products. Written and read as the embedded engine's files are.
import { readLexicon, writeLexicon } from '../embedded/lexicon-file.ts';
import type { LexiconData } from '../understand/lexicon-data.ts';

/** Raised whenever what is written changes. */
const VERSION = 'danh-muc-ocop tu-vung-may-chu 3';

export interface ServerWords {
  readonly data: LexiconData;
  /** All proper names (`properNames`). */
  readonly names: readonly string[];
}

export function writeServerWords({ data, names }: ServerWords): readonly string[] {
  const file: string[] = [VERSION];
  writeLexicon(data, [...new Set(names)], file);
  return file;
}

/** Throws for a file that is none or of another version. */
export function readServerWords(file: unknown): ServerWords {
  const texts: readonly unknown[] = Array.isArray(file) ? file : [];
  if (texts[0] !== VERSION) throw new Error(`not a file of "${VERSION}"`);
  let at = 0;
  return readLexicon(() => {
    at += 1;
    const text = texts[at];
    if (typeof text !== 'string') throw new Error(`no text ${at}`);
    return text;
  });
}
