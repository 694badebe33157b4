// The two files that the embedded engine answers from: the products with their index, and the names that queries are understood by.
// Both are lists of texts in a fixed order; the first text says which order that is.
import type { SearchDocument } from '../../projections/search-document.ts';
import type { LexiconData } from '../understand/lexicon-data.ts';
import type { NextText } from './columns.ts';
import { readLexicon, writeLexicon } from './lexicon-file.ts';
import { SearchFileError } from './search-file-error.ts';
import { readRecords, type Records, writeRecords } from './records.ts';
import { type Texts, textsOf } from './texts.ts';
import { readWordIndex, type WordIndex } from './word-index.ts';
import { writeWordIndex } from './write-word-index.ts';

/** Raised whenever what is written changes, so that a page kept open over a publication does not misread the new files. */
const PRODUCTS = 'danh-muc-ocop san-pham 2';
const LEXICON = 'danh-muc-ocop tu-vung 2';

/** A file as it is sent: JSON of texts. */
export type SearchFile = readonly string[];

/** What the products' file says. */
export interface SearchData {
  readonly records: Records;
  readonly texts: Texts;
  readonly index: WordIndex;
}

export function writeProducts(documents: readonly SearchDocument[]): SearchFile {
  const file: string[] = [PRODUCTS];
  writeRecords(documents, file);
  writeWordIndex(textsOf(readRecords(textByText(file, PRODUCTS))).all, file);
  return file;
}

export function readProducts(file: unknown): SearchData {
  return reading(() => {
    const next = textByText(file, PRODUCTS);
    const records = readRecords(next);
    const texts = textsOf(records);
    return { records, texts, index: readWordIndex(next) };
  });
}

/** @param names proper names that no product's document has: producers without products, sales points */
export function writeWords(data: LexiconData, names: readonly string[]): SearchFile {
  const file: string[] = [LEXICON];
  writeLexicon(data, names, file);
  return file;
}

/** The proper names that no document has, each once: the words' file need not repeat the others. */
export function namesBeyond(documents: readonly SearchDocument[], names: readonly string[]): string[] {
  const told = new Set(documents.flatMap(({ name, nameEn, aliases, producer, producerAliases }) => [name, ...aliases, ...producerAliases, ...[nameEn, producer].flatMap((one) => one ?? [])]));
  return [...new Set(names)].filter((name) => !told.has(name));
}

export function readWords(file: unknown): { readonly data: LexiconData; readonly names: readonly string[] } {
  return reading(() => readLexicon(textByText(file, LEXICON)));
}

function textByText(file: unknown, version: string): NextText {
  if (!Array.isArray(file) || file[0] !== version) throw new Error(`not a file of "${version}"`);
  let at = 0;
  return () => {
    at += 1;
    const text: unknown = file[at];
    if (typeof text !== 'string') throw new Error(`no text ${at}`);
    return text;
  };
}

function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new SearchFileError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
