// Codes in a query are an answer by themselves. What reads them is loaded with the first text that may be one: most queries are words.
import { fold } from '../../domain/fold.ts';
import { asPrinted, looksLikeShortCode } from '../../domain/short-code.ts';
import type { ReadCode, ReadCodeOptions } from '../../domain/read-code-types.ts';

/** Undefined where a text has no sign of a code. */
export type CodeReader = (text: string) => ReadCode | undefined;

/** What parts an address, and what scanners put before their data. */
const SIGNS = /[./:\]]/u;
/** Fewer figures than the shortest number on a packet has (GTIN-8), or an official code. */
const FEW_FIGURES = 7;

/** Whether a text may be a code of any kind; false only where `readCode` would find none. Stars and the names of rice have figures too. */
export function mayBeCode(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
  const figures = plain.match(/\p{N}/gu)?.length ?? 0;
  return SIGNS.test(text) || SIGNS.test(plain) || figures > FEW_FIGURES || mayBeShortCode(plain) || (figures > 0 && mayBeDecision(plain));
}

/** A short code, or in one word what has its length. */
function mayBeShortCode(text: string): boolean {
  const code = asPrinted(text);
  return looksLikeShortCode(code) || (/^[0-9A-Z]{7}$/u.test(code) && !/\s/u.test(text));
}

/** "qđ 128", "quyết định số 128". */
function mayBeDecision(text: string): boolean {
  return /(?:^|\s)(?:qd|quyet dinh)/u.test(fold(text));
}

/** What reads codes in this text. Rejects when that has to be loaded and cannot be. */
export async function codeReaderFor(text: string, options: ReadCodeOptions): Promise<CodeReader> {
  if (!mayBeCode(text)) return () => undefined;
  const { readCode } = await import('../../domain/read-code.ts');
  return (own) => readCode(own, options);
}
