// GS1 element strings as scanners give them (GS1 General Specifications §7.8): with brackets for people, or with FNC1 between values.
import { isAttribute, isAttributeValue, isQualifierValue } from './digital-link-values.ts';
import { tradeParts } from './digital-link.ts';
import type { ReadCode } from './read-code-types.ts';
import { readNumber } from './read-code-number.ts';

/** FNC1 as scanners send it: ASCII 29, or a name for it. */
const SEPARATOR = /\u001D|<GS>|\{GS\}/giu;
const GS = '\u001D';

/** AIs whose length is fixed before all others, by their first two digits: characters with the AI (fig. 7.8.5-2). */
const FIXED: Readonly<Record<string, number>> = {
  ...{ '00': 20, '01': 16, '02': 16, '03': 16, '04': 18, '20': 4, '41': 16 },
  ...Object.fromEntries(['11', '12', '13', '14', '15', '16', '17', '18', '19'].map((ai) => [ai, 8])),
  ...Object.fromEntries(['31', '32', '33', '34', '35', '36'].map((ai) => [ai, 10])),
};

type Elements = readonly (readonly [ai: string, value: string])[];

/** Reads an element string; undefined when the text is none. */
export function readElements(text: string): ReadCode | undefined {
  const elements = text.startsWith('(') ? inBrackets(text) : withSeparators(text);
  return elements === undefined ? undefined : tradeItemOf(elements);
}

/** @example inBrackets('(01)09521234543213(10)L1') // [['01', '09521234543213'], ['10', 'L1']] */
function inBrackets(text: string): Elements | undefined {
  if (!/^(?:\(\d{2,4}\)[^(]+)+$/u.test(text)) return undefined;
  return [...text.matchAll(/\((\d{2,4})\)([^(]+)/gu)].map(([, ai = '', value = '']) => [ai, value.trim()] as const);
}

/** Values one after the other; a reader may leave FNC1 out at the start, so a text that begins with 01 and a GTIN is one too. */
function withSeparators(text: string): Elements | undefined {
  let rest = text.replace(SEPARATOR, GS);
  if (!rest.startsWith(GS) && !/^01\d{14}/u.test(rest)) return undefined;
  const elements: [string, string][] = [];
  while (rest.replace(/^\u001D+/u, '') !== '') {
    rest = rest.replace(/^\u001D+/u, '');
    const ai = [2, 3, 4].map((length) => rest.slice(0, length)).find((code) => ['01', '10', '21', '22'].includes(code) || isAttribute(code));
    if (ai === undefined) return [['', rest]];
    const fixed = FIXED[ai.slice(0, 2)];
    const [{ length: end } = ''] = rest.split(GS, 1);
    const length = fixed === undefined ? end : Math.min(fixed, end);
    elements.push([ai, rest.slice(ai.length, length)]);
    rest = rest.slice(length);
  }
  return elements;
}

function tradeItemOf(elements: Elements): ReadCode {
  const values = new Map<string, string>();
  for (const [ai, value] of elements) {
    const isRight = ai === '01' || (['10', '21', '22'].includes(ai) ? isQualifierValue(value) : isAttributeValue(ai, value));
    if (!isRight) return broken(ai === '' ? `phần "${value.slice(0, 20)}"` : `phần (${ai})`);
    if (values.has(ai) && values.get(ai) !== value) return broken(`phần (${ai}) có hai lần mà khác nhau`);
    values.set(ai, value);
  }
  const number = values.get('01');
  if (number === undefined) {
    return { kind: 'unknown', message: 'chuỗi mã GS1 này không chứa mã hàng (01): có thể là mã của thùng, kiện; quét mã trên bao bì của chính món hàng' };
  }
  const read = readNumber(number);
  if (read.kind !== 'gtin') return read;
  const attributes = new Map([...values].filter(([ai]) => !['01', '10', '21', '22'].includes(ai)));
  return { kind: 'gtin', gtin: read.gtin, ...tradeParts(values.get('22'), values.get('10'), values.get('21'), attributes) };
}

function broken(what: string): ReadCode {
  return { kind: 'unknown', message: `chuỗi mã GS1 hỏng ở ${what}; quét lại, hoặc gõ 13 chữ số dưới mã vạch` };
}
