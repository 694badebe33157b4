// Codes in a query are an answer by themselves. What reads them is loaded with the first text that may be one: most queries are words.
import { asPrinted, looksLikeShortCode } from '../../domain/short-code.ts';
import type { ReadCode, ReadCodeOptions } from '../../domain/read-code-types.ts';

/** Undefined where a text has no sign of a code. */
export type CodeReader = (text: string) => ReadCode | undefined;

/** Figures, what parts an address, and what scanners put before their data. */
const SIGNS = /[\p{N}./:\]]/u;

/** Whether a text may be a code of any kind; false only where `readCode` would find none. */
export function mayBeCode(text: string): boolean {
  return SIGNS.test(text) || looksLikeShortCode(asPrinted(text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]/gu, ' ')));
}

/** What reads codes in this text. Rejects when that has to be loaded and cannot be. */
export async function codeReaderFor(text: string, options: ReadCodeOptions): Promise<CodeReader> {
  if (!mayBeCode(text)) return () => undefined;
  const { readCode } = await import('../../domain/read-code.ts');
  return (own) => readCode(own, options);
}
