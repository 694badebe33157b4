// What papers print: the official code of a certificate, and the number of a decision, exact or as people type it.
import { fold } from './fold.ts';
import { officialCodeText, parseOfficialCode } from './official-code.ts';
import type { ReadCode } from './read-code-types.ts';

const OFFICIAL = /(?<!\d)\d{2}\s*[-–—]\s*(?:\d{3}\s*[-–—]\s*)?\d{5}\s*[-–—]\s*\d{1,4}\s*[-–—]\s*\d{4}(?!\d)/u;
/** The same groups parted by something else than hyphens. */
const OFFICIAL_LOOSE = /^\d{2}[\s./_]+(?:\d{3}[\s./_]+)?\d{5}[\s./_]+\d{1,4}[\s./_]+\d{4}$/u;

/** An official OCOP code, also inside a sentence; `isLoose` allows spaces, dots and slashes between its groups. */
export function readOfficialCode(text: string, isLoose = false): ReadCode | undefined {
  const found = isLoose ? OFFICIAL_LOOSE.exec(text)?.[0].replace(/[\s./_]+/gu, '-') : OFFICIAL.exec(text)?.[0];
  const parsed = found === undefined ? undefined : parseOfficialCode(found);
  return parsed?.ok === true ? { kind: 'official-code', code: parsed.code, text: officialCodeText(parsed.code) } : undefined;
}

// Folded: "128 qd ubnd", "qd 128 ubnd 2024", "quyet dinh so 128 qd ubnd ngay 5 2 2024", "128 2024 qd ttg".
const NUMBER_FIRST = /(?:^|\s)(?:so )?(\d{1,5})(?: (20[12]\d))? qd(?: ((?:[a-z]{2,6} ?){0,3}))?/u;
const WORD_FIRST = /(?:^|\s)(?:qd|quyet dinh)(?: so)? (\d{1,5})(?: (20[12]\d))?(?: qd)?(?: ((?:[a-z]{2,6} ?){0,3}))?/u;
/** Short forms of offices, as decisions carry them; other words after a number are not part of it. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ...['ubnd', 'hdnd', 'ttg', 'bnn', 'bnnmt', 'bnnptnt', 'hc', 'btn', 'bkhcn', 'byt', 'bct', 'snn', 'snnmt'].map((office) => [office, office.toUpperCase()] as const),
  ['ttg', 'TTg'],
  ['vpdp', 'VPĐP'],
  ['hd', 'HĐ'],
  ['hdnd', 'HĐND'],
]);

/** A decision's number. @example readDecision('qd 128 ubnd 2024') // { kind: 'decision', number: '128', text: '128/QĐ-UBND', year: 2024 } */
export function readDecision(text: string): ReadCode | undefined {
  const folded = fold(text);
  const [, figures, inNumber, rest = ''] = NUMBER_FIRST.exec(folded) ?? WORD_FIRST.exec(folded) ?? [];
  if (figures === undefined || Number(figures) === 0) return undefined;
  const number = String(Number(figures));
  const words = rest.trim().split(' ');
  const end = words.findIndex((word) => !OFFICES.has(word));
  const offices = (end === -1 ? words : words.slice(0, end)).map((word) => OFFICES.get(word) ?? '').join('-');
  const year = inNumber ?? /(?<!\d)(20[12]\d)(?!\d)/u.exec(folded.replace(figures, ' '))?.[1];
  return { kind: 'decision', number, text: `${number}${inNumber !== undefined && text.includes(`${figures}/${inNumber}`) ? `/${inNumber}` : ''}/QĐ${offices === '' ? '' : `-${offices}`}`, ...(year === undefined ? {} : { year: Number(year) }) };
}
