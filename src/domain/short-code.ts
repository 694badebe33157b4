// The short code that stands in a product's printed address, /t/<code>: opaque (TCVN 13274:2020: a code carries no meaning),
// seven characters of which the last checks the others. Given once, kept in the record and in content/codes.json for ever.

/** 23 characters, a prime number of them: no vowels (no words by chance), none of the pairs 0/O/Q, 1/I, 2/Z, 5/S, 6/G, 8/B, U/V both. */
export const CODE_ALPHABET = '2346789CDFHJKLMNPRTVWXY';

const BODY = 6;
const SHAPE = new RegExp(`^[${CODE_ALPHABET}]{${BODY + 1}}$`, 'u');

/**
 * The check character of six others: their values weighted 2 to 7, to a multiple of 23. As 23 is prime and the weights all differ,
 * every one wrong character and every two exchanged ones (adjacent or not) give another.
 * @example checkCharacter('K7MX4P')
 */
export function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, character, place) => total + CODE_ALPHABET.indexOf(character) * (place + 2), 0);
  return CODE_ALPHABET.charAt((CODE_ALPHABET.length - (sum % CODE_ALPHABET.length)) % CODE_ALPHABET.length);
}

/** Whether a text is a code as printed: shape and check character both right. */
export function isShortCode(text: string): boolean {
  return SHAPE.test(text) && checkCharacter(text.slice(0, BODY)) === text.charAt(BODY);
}

/** What was typed or pasted, as codes are printed: capitals, without spaces and hyphens. @example asPrinted(' k7mx-4p3 ') // 'K7MX4P3' */
export function asPrinted(text: string): string {
  return text.toUpperCase().replace(/[\s-]+/gu, '');
}

/** The shape alone, for telling "a code with a slip" from "something else". */
export function looksLikeShortCode(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * A code for a record that has none. It follows from the id, so that the same records get the same codes on every machine;
 * `isTaken` says which were ever given, and those are passed over.
 */
export function newShortCode(id: string, isTaken: (code: string) => boolean): string {
  for (let attempt = 0; ; attempt += 1) {
    const body = bodyFor(attempt === 0 ? id : `${id} ${attempt}`);
    const code = `${body}${checkCharacter(body)}`;
    // Digits alone could be any number on a packet.
    if (/[A-Z]/u.test(code) && !isTaken(code)) return code;
  }
}

/** Six characters spread evenly over all 23^6 by a 53-bit hash of the text. */
function bodyFor(text: string): string {
  let number = hash53(text);
  let body = '';
  for (let place = 0; place < BODY; place += 1) {
    body += CODE_ALPHABET.charAt(number % CODE_ALPHABET.length);
    number = Math.floor(number / CODE_ALPHABET.length);
  }
  return body;
}

/** Two 32-bit multiplicative hashes joined to the 53 bits that a number holds exactly. No secret rests on it: a code is opaque, not hidden. */
function hash53(text: string): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ point, 0x9e3779b1);
    low = Math.imul(low ^ point, 0x5f356495);
    high ^= low >>> 13;
    low ^= high >>> 11;
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
  low = Math.imul(low ^ (low >>> 15), 0xc2b2ae35);
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
