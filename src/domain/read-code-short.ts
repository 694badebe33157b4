// Our short codes as people type them: any case, spaces or hyphens between, and the slips that a printed code suffers.
import type { ReadCode } from './read-code-types.ts';
import { asPrinted, CODE_ALPHABET, isShortCode, looksLikeShortCode } from './short-code.ts';

const LENGTH = 7;

/**
 * Reads a typed code.
 * @param isSure whether it can only have been meant as one (it stood in our address); otherwise words and numbers pass by.
 * @returns undefined when it was not meant as one
 */
export function readTypedCode(text: string, isSure = false): ReadCode | undefined {
  const code = asPrinted(text);
  // A code has a letter: digits alone are a number with a digit too few.
  if (isShortCode(code) && /[A-Z]/u.test(code)) return { kind: 'short-code', code };
  const isAlike = /^[0-9A-Z]+$/u.test(code) && /[A-Z]/u.test(code) && (isSure || (/[0-9]/u.test(code) && !/\s/u.test(text)));
  if (code.length === LENGTH && (isAlike || looksLikeShortCode(code))) {
    if (!isSure && /^\d+$/u.test(code)) return undefined;
    const letters = [...new Set(code)].filter((character) => !CODE_ALPHABET.includes(character));
    return { kind: 'short-code-slip', typed: code, ...slipOf(letters) };
  }
  if (!isSure && !(isAlike && code.length >= LENGTH - 2 && code.length <= LENGTH + 2 && [...code].every((character) => CODE_ALPHABET.includes(character)))) return undefined;
  return { kind: 'unknown', message: `mã ngắn có đúng ${LENGTH} ký tự, ở đây có ${[...code].length}; xem lại trên bao bì có thiếu hay thừa ký tự không` };
}

function slipOf(letters: readonly string[]): { readonly slip: 'letters' | 'check'; readonly letters: readonly string[]; readonly message: string } {
  if (letters.length === 0) return { slip: 'check', letters, message: 'mã ngắn có một chỗ gõ sai hoặc hai ký tự đổi chỗ; đối chiếu lại từng ký tự với bao bì' };
  return { slip: 'letters', letters, message: `mã ngắn không bao giờ có ký tự ${letters.join(', ')}; xem lại ký tự đó trên bao bì` };
}
