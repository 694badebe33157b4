// GS1 Digital Link URIs read and written, checked against a package that is not ours.
import { DigitalLink as OtherLink } from 'digital-link.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigitalLink, writeDigitalLink } from '#domain/digital-link.ts';
import type { DigitalLink } from '#domain/digital-link-types.ts';
import { checkDigit, parseGtin } from '#domain/gtin.ts';

const ORIGIN = 'https://ocop.example';
const GTIN = '09521234543213';
const at = (rest: string): string => `${ORIGIN}/01/${GTIN}${rest}`;

function gtinOf(text: string) {
  const parsed = parseGtin(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.gtin;
}

function linkOf(text: string): DigitalLink {
  const read = readDigitalLink(text);
  if (!read.ok) throw new Error(`${text}: ${read.message}`);
  return read.link;
}

/** The code of the refusal. */
function refusalOf(text: string): string {
  const read = readDigitalLink(text);
  return read.ok ? `read as ${JSON.stringify(read.link)}` : read.error;
}

/** Words that a message holds, without `any`. */
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const anyGtin = fc.integer({ min: 0, max: 9_999_999_999 }).map((number) => {
  const body = `893${String(number % 1_000_000_000).padStart(9, '0')}`;
  return gtinOf(`${body}${checkDigit(body)}`);
});
const ALLOWED = [...'!"%&\'()*+,-./:;<=>?_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
/** 1–20 of the 82 characters, but those values that look like an attack. */
const anyValue = fc
  .array(fc.constantFrom(...ALLOWED), { minLength: 1, maxLength: 20 })
  .map((characters) => characters.join(''))
  .filter((value) => !/%[0-9a-f]{2}/iu.test(value) && !/(?:^|\/)\.{1,2}(?:\/|$)/u.test(value));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

describe('reading a Digital Link', () => {
  it('finds goods, lot, unit and the rest', () => {
    expect(linkOf(at('/22/2A/10/L08.A/21/7?17=270131&3103=000195'))).toEqual({
      origin: ORIGIN,
      prefix: '',
      gtin: gtinOf(GTIN),
      variant: '2A',
      lot: 'L08.A',
      serial: '7',
      attributes: new Map([['17', '270131'], ['3103', '000195']]),
    });
  });

  it('takes any domain, port and scheme, and a path before the key', () => {
    expect(linkOf(`HTTP://Shop.VN:80/a/01/b/01/${GTIN}`)).toMatchObject({ origin: 'http://shop.vn', prefix: '/a/01/b' });
    expect(linkOf(`http://localhost:4321/01/${GTIN}/`)).toMatchObject({ origin: 'http://localhost:4321', prefix: '' });
    expect(linkOf(`https://x.vn/s%E1%BA%A3n-ph%E1%BA%A9m/01/${GTIN}`).prefix).toBe('/s%E1%BA%A3n-ph%E1%BA%A9m');
  });

  it.each(['96385074', '614141000036', '8938501001238', '10614141000415'])('pads the GTIN %s to fourteen digits', (digits) => {
    expect(linkOf(`${ORIGIN}/01/${digits}`).gtin.gtin14).toBe(digits.padStart(14, '0'));
  });

  it('decodes values once', () => {
    expect(linkOf(at('/10/A%2FB%2d1')).lot).toBe('A/B-1');
    expect(linkOf(at('?240=A%26B')).attributes.get('240')).toBe('A&B');
  });

  it('takes a lot of the query, and either of the two separators', () => {
    expect(linkOf(at('?17=270131;10=L1'))).toMatchObject({ lot: 'L1', attributes: new Map([['17', '270131']]) });
  });

  it("passes over what belongs to others: linkType, an advertiser's mark, a fragment", () => {
    expect(linkOf(at('/10/L1?linkType=gs1:pip&utm_content=%zz%2520&17=270131#x'))).toMatchObject({ lot: 'L1', attributes: new Map([['17', '270131']]) });
  });

  it.each([
    ['variant after lot', at('/10/L/22/A'), 'order'],
    ['lot after unit', at('/21/1/10/L'), 'order'],
    ['a date in the path', at('/17/270131'), 'order'],
    ['a unit in the query', at('?21=1'), 'order'],
    ['a lot twice', at('/10/L/10/M'), 'duplicate'],
    ['a lot in path and query', at('/10/L?10=M'), 'duplicate'],
    ['an attribute twice', at('?17=270131&17=270131'), 'duplicate'],
    ['goods twice', at(`?01=${GTIN}`), 'duplicate'],
    ['an AI that there is not', at('?19=1'), 'unknown-ai'],
    ['an AI in the path that there is not', at('/98765/1'), 'unknown-ai'],
    ['a number that is no date', at('?17=271301'), 'value'],
    ['a weight without its digits', at('?3103=195'), 'value'],
    ['a lot that is too long', at(`/10/${'A'.repeat(21)}`), 'value'],
    ['a lot with letters of another alphabet', at('/10/L%C3%B4'), 'value'],
    ['no value', at('/10'), 'incomplete'],
    ['an empty value', at('/10//21/1'), 'incomplete'],
    ['no number', `${ORIGIN}/01/`, 'incomplete'],
    ['no key', `${ORIGIN}/san-pham/tra/`, 'no-key'],
    ['a pallet', `${ORIGIN}/00/106141411234567897`, 'other-key'],
    ['a place', `${ORIGIN}/414/9521234567899`, 'other-key'],
    ['a short name of a key', `${ORIGIN}/gtin/${GTIN}`, 'no-key'],
  ])('refuses %s', (_, text, error) => {
    expect(refusalOf(text)).toBe(error);
  });

  it('tells what is wrong with the number', () => {
    expect(readDigitalLink(`${ORIGIN}/01/09521234543214`)).toMatchObject({ error: 'gtin', gtin: { error: 'check-digit', expected: 3 } });
    expect(readDigitalLink(`${ORIGIN}/01/2001234543217`)).toMatchObject({ error: 'gtin', gtin: { error: 'restricted' } });
    expect(readDigitalLink(`${ORIGIN}/01/952123`)).toMatchObject({ error: 'gtin', gtin: { error: 'length' } });
    expect(readDigitalLink(`${ORIGIN}/01/0952-1234543213`)).toMatchObject({ error: 'gtin', message: 'sau 01 phải là mã hàng (GTIN) toàn chữ số; gõ dãy số dưới mã vạch' });
  });

  it('tells every refusal as what is wrong and what to do', () => {
    for (const text of ['x', at('/10'), at('?19=1'), `${ORIGIN}/`, 'https://a@b/']) expect(readDigitalLink(text)).toMatchObject({ message: like(/^[^;]+; [^;]+$/u) });
  });
});

describe('compressed forms', () => {
  const compressed = (link: string, options?: boolean): string => OtherLink(link).toCompressedWebUriString(options);

  it('are refused with a word, whatever they hold', () => {
    fc.assert(
      fc.property(anyGtin, fc.constantFrom('', '/10/ABC', '/22/2A/10/L', '?17=270131', '?3103=000195'), fc.boolean(), (gtin, rest, isOptimised) => {
        const link = compressed(`https://id.gs1.org/01/${gtin.gtin14}${rest}`, isOptimised);
        expect([link, refusalOf(link)]).toEqual([link, 'compressed']);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused behind a plain number, too', () => {
    expect(refusalOf(at('/HGEgxBBw'))).toBe('compressed');
  });

  it.each(['https://youtu.be/dQw4w9WgXcQ', 'https://zalo.me/g/abcdefghijkl', 'https://x.vn/Arfkk4XB0CDKWcnpr'])('are not seen in %s', (text) => {
    expect(refusalOf(text)).toBe('no-key');
  });
});

describe('writing a Digital Link', () => {
  it('puts the key first, then 22, 10, 21, and the rest into the query in the order of AIs', () => {
    const attributes = new Map([['3103', '000195'], ['17', '270131'], ['11', '260131']]);
    expect(writeDigitalLink({ origin: ORIGIN, gtin: gtinOf('9521234543213'), serial: '7', lot: 'L/1', variant: '2A', attributes })).toBe(
      at('/22/2A/10/L%2F1/21/7?11=260131&17=270131&3103=000195'),
    );
  });

  it('encodes every character that has a meaning of its own in an address', () => {
    expect(writeDigitalLink({ origin: ORIGIN, gtin: gtinOf(GTIN), lot: "!'()*&+,:;<=>?" })).toBe(at('/10/%21%27%28%29%2A%26%2B%2C%3A%3B%3C%3D%3E%3F'));
  });

  it.each(['', 'A B', 'lô', 'x'.repeat(21), '..', 'a/../b', '%41', '\u0000'])('throws on the lot %j, which no standard allows', (lot) => {
    expect(() => writeDigitalLink({ origin: ORIGIN, gtin: gtinOf(GTIN), lot })).toThrow(RangeError);
  });

  it('throws on an attribute that is none', () => {
    expect(() => writeDigitalLink({ origin: ORIGIN, gtin: gtinOf(GTIN), attributes: new Map([['17', '2027-01-31']]) })).toThrow(RangeError);
  });
});

describe('written and read again', () => {
  const anyLink = fc.record({ gtin: anyGtin, variant: maybe(anyValue), lot: maybe(anyValue), serial: maybe(anyValue), best: maybe(fc.constantFrom('270131', '270100')) });

  it('is what it was', () => {
    fc.assert(
      fc.property(anyLink, ({ gtin, best, ...parts }) => {
        const told = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
        const link = { origin: ORIGIN, prefix: '', gtin: gtinOf(gtin.gtin14), ...told, attributes: new Map(best === undefined ? [] : [['15', best]]) };
        expect(linkOf(writeDigitalLink(link))).toEqual(link);
      }),
    );
  });

  it('is right to the other package, and says the same to it', () => {
    // Its grammar wants the quotation mark bare, which RFC 3986 forbids.
    const plain = anyValue.filter((value) => !value.includes('"'));
    fc.assert(
      fc.property(anyGtin, plain, plain, (gtin, lot, serial) => {
        const text = writeDigitalLink({ origin: ORIGIN, gtin, lot, serial, attributes: new Map([['17', '270131']]) });
        const other = OtherLink(text);
        expect([text, other.isValid()]).toEqual([text, true]);
        expect(other.getIdentifier()).toEqual({ '01': gtin.gtin14 });
        expect(decodeURIComponent(other.getKeyQualifier('10'))).toBe(lot);
        expect(decodeURIComponent(other.getKeyQualifier('21'))).toBe(serial);
        expect(other.getAttribute('17')).toBe('270131');
      }),
      { numRuns: 30 },
    );
  });

  it('what the other package writes is read', () => {
    const other = OtherLink({ domain: 'https://shop.vn', identifier: { '01': GTIN }, keyQualifiers: { '10': 'L1', '22': 'A' }, attributes: { '15': '270131' }, sortKeyQualifiers: true });
    expect(linkOf(other.toWebUriString())).toMatchObject({ origin: 'https://shop.vn', variant: 'A', lot: 'L1', attributes: new Map([['15', '270131']]) });
  });
});
