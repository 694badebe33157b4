// Codes in a query are an answer by themselves. What reads them is loaded with the first text that may be one: most queries are words.
import { fold } from '../../domain/fold.ts';
import { asPrinted, looksLikeShortCode } from '../../domain/short-code.ts';
import type { ReadCode, ReadCodeOptions } from '../../domain/read-code-types.ts';

/** Undefined where a text has no sign of a code. */
export type CodeReader = (text: string) => ReadCode | undefined;

/** What parts an address and what scanners put before their data; as many figures as the shortest number on a packet has (GTIN-8); one word as long as a short code. */
const SIGNS = /[./:\]]|(?:\p{N}.*?){8}|^(?:-*[0-9A-Z]){7}-*$/isu;
/** A decision's number stands beside these words. */
const DECISION = /(?:^|\s)(?:qd|quyet dinh)/u;

/** Whether a text may be a code of any kind; false only where `readCode` would find none. Stars and the names of rice have figures too. */
export function mayBeCode(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
  return SIGNS.test(plain) || looksLikeShortCode(asPrinted(plain)) || DECISION.test(fold(plain));
}

/** What reads codes in this text. Rejects when that has to be loaded and cannot be. */
export async function codeReaderFor(text: string, options: ReadCodeOptions): Promise<CodeReader> {
  if (!mayBeCode(text)) return () => undefined;
  const { readCode } = await import('../../domain/read-code.ts');
  return (own) => readCode(own, options);
}
