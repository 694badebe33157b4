// Addresses made to deceive or to break a reader: each is refused with a word, none throws, none is repaired into something right.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDigitalLink } from '#domain/digital-link.ts';
import { readCode } from '#domain/read-code.ts';

const GTIN = '09521234543213';
const HOST = 'https://ocop.example';

it.each([
  ['a script', 'javascript:alert(1)', 'scheme'],
  ['a script before a right path', `javascript://ocop.example/01/${GTIN}`, 'scheme'],
  ['data', `data:text/html,<script>alert(1)</script>/01/${GTIN}`, 'scheme'],
  ['a file', `file:///01/${GTIN}`, 'scheme'],
  ['another scheme with http in it', `xhttps://x.vn/01/${GTIN}`, 'scheme'],
  ['no scheme', `//evil.example/01/${GTIN}`, 'scheme'],
  ['one slash', `https:/evil.example/01/${GTIN}`, 'scheme'],
  ['no host', `https:///01/${GTIN}`, 'host'],
  ['a backslash for a slash', `https:\\\\evil.example\\01\\${GTIN}`, 'scheme'],
  ['a backslash in the host', `https://ocop.example\\@evil.example/01/${GTIN}`, 'userinfo'],
  ['a name before the host', `https://ocop.example@evil.example/01/${GTIN}`, 'userinfo'],
  ['a name and a password', `https://a:b@ocop.example/01/${GTIN}`, 'userinfo'],
  ['an impossible port', `${HOST}:99999/01/${GTIN}`, 'host'],
  ['a port that is none', `${HOST}:x/01/${GTIN}`, 'host'],
  ['an address of IPv6', `https://[::1]/01/${GTIN}`, 'host'],
  ['a host in letters that look like others', `https://осор.example/01/${GTIN}`, 'characters'],
  ['the same in its coded form', `https://xn--n1acd.example/01/${GTIN}`, 'host'],
  ['a host with two dots', `https://ocop..example/01/${GTIN}`, 'host'],
  ['a host with an encoded letter', `https://oco%70.example/01/${GTIN}`, 'host'],
  ['a NUL', `${HOST}/01/${GTIN}/10/A\u0000B`, 'characters'],
  ['an encoded NUL', `${HOST}/01/${GTIN}/10/A%00B`, 'characters'],
  ['a line feed', `${HOST}/01/${GTIN}/10/A%0D%0ASet-Cookie:x`, 'characters'],
  ['an emoji', `${HOST}/01/${GTIN}/10/🍵`, 'characters'],
  ['an encoded emoji', `${HOST}/01/${GTIN}/10/%F0%9F%8D%B5`, 'value'],
  ['a mark that turns the direction', `${HOST}/01/${GTIN}/10/A\u202EB`, 'characters'],
  ['the same encoded', `${HOST}/01/${GTIN}/10/A%E2%80%AEB`, 'characters'],
  ['the same before the key', `${HOST}/a%E2%80%AE/01/${GTIN}`, 'characters'],
  ['a zero-width space in the number', `${HOST}/01/0952%E2%80%8B1234543213`, 'characters'],
  ['digits of another script', `${HOST}/01/%EF%BC%90${GTIN.slice(1)}`, 'gtin'],
  ['a space', `${HOST}/01/${GTIN}/10/A B`, 'characters'],
  ['an encoded space', `${HOST}/01/${GTIN}/10/A%20B`, 'value'],
  ['encoded twice', `${HOST}/01/${GTIN}/10/A%252FB`, 'double-encoded'],
  ['encoded three times', `${HOST}/01/${GTIN}/10/A%25252FB`, 'double-encoded'],
  ['a broken percent sign', `${HOST}/01/${GTIN}/10/A%2`, 'encoding'],
  ['bytes that are no UTF-8', `${HOST}/01/${GTIN}/10/%C3%28`, 'encoding'],
  ['a way up', `${HOST}/01/${GTIN}/10/../21/1`, 'dot-segment'],
  ['an encoded way up', `${HOST}/01/${GTIN}/10/%2e%2e/21/1`, 'dot-segment'],
  ['a way up inside a value', `${HOST}/01/${GTIN}/10/..%2F..%2Fetc`, 'dot-segment'],
  ['a way up with backslashes', `${HOST}/01/${GTIN}/10/a%5C..%5Cb`, 'dot-segment'],
  ['a way up before the key', `${HOST}/x/../01/${GTIN}`, 'dot-segment'],
  ['a slash hidden between key and number', `${HOST}/01%2F${GTIN}`, 'no-key'],
  ['a slash hidden after the number', `${HOST}/01/${GTIN}%2F10%2FL1`, 'gtin'],
  ['markup', `${HOST}/01/${GTIN}/10/%3Cimg%20src=x%20onerror=alert(1)%3E`, 'value'],
  ['too long', `${HOST}/01/${GTIN}/10/${'A'.repeat(5000)}`, 'too-long'],
  ['very many parts', `${HOST}${'/10/A'.repeat(300)}/01/${GTIN}${'/21/1'.repeat(20)}`, 'duplicate'],
  ['very many attributes', `${HOST}/01/${GTIN}?${'17=270131&'.repeat(150)}`, 'duplicate'],
])('%s', (_, text, error) => {
  const read = readDigitalLink(text);
  expect(read.ok ? JSON.stringify(read.link) : read.error).toBe(error);
  expect(read.ok ? '' : read.message).toMatch(/^[^;]+; .+$/u);
});

it('what the standard allows in a value stays a value', () => {
  expect(readDigitalLink(`${HOST}/01/${GTIN}/10/%2F`)).toMatchObject({ ok: true, link: { lot: '/' } });
  expect(readDigitalLink(`${HOST}/01/${GTIN}/10/A..B`)).toMatchObject({ ok: true, link: { lot: 'A..B' } });
});

const pieces = fc.constantFrom('https://', 'http:', '//', '/', '01', GTIN, '10', '21', '?', '&', '=', '%', '%2F', '%00', '..', '@', '#', '\u0000', '\u202E', '🍵', 'ocop.example', ']C1', '(', ')', '\u001D', 'QĐ', '-');
const anyMess = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 15 }).map((parts) => parts.join('')), fc.webUrl({ withQueryParameters: true, withFragments: true }));

it('no text at all makes a reader throw, and a refusal always has words', () => {
  fc.assert(
    fc.property(anyMess, (text) => {
      const link = readDigitalLink(text);
      if (!link.ok) expect(link.message).not.toBe('');
      const code = readCode(text, { baseUrl: HOST });
      if (code.kind === 'unknown') expect(code.message).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});
