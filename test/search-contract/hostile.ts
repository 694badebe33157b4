// Whatever is typed or stands in an address, an engine answers: no exception, nothing that is not in the register, no filter that leaks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passes } from '#search/facets.ts';
import { aQuery, readQuery } from '#search/query.ts';
import { withChips } from '#search/understand/without.ts';
import { TODAY } from '../support/builders.ts';
import { anyAddress } from './hostile-addresses.ts';
import { fixtureRegister, type StartEngine } from './register.ts';

const TEXTS: readonly string[] = [
  '', ' ', '\0', '\u202e\u200b', '"', "'", "' OR 1=1 --", '" OR stars = 5 OR "', 'stars = 5', 'stars IN [5]', '{"q":1}', '[]', ']]>', '<script>alert(1)</script>', '%00%0a', '\\', '\\"', '*', '**', '-', '--', '—', '()', '(((', '/', '^a$', '.*',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true', '🍵🍵🍵', '茶', 'ا', '\uD800', 'e\u0301\u0301\u0301\u0301', 'ﬃ', 'İ', 'ß', 'đ', 'Ð', 'ư'.repeat(200), 'a '.repeat(100), 'a'.repeat(10_000), '1'.repeat(200),
  '0', '-1', '1e9', '5*', '5 sao 4 sao 3 sao', 'kon tum gia lai hà nội', 'còn hạn hết hạn', 'https://ocop.example/t/ABC', '3981/QĐ-UBND', '8938501001238',
];

const ADDRESSES: readonly string[] = [
  'trang=-1', 'trang=1e9', 'trang=NaN', 'sao=4&sao=4&sao=9', 'tinh=__proto__', 'tinh=constructor', 'tinh=khong-co-tinh-nay', 'tinh=%22%20OR%20stars%20%3D%205', 'nhom=..%2F..', 'xa=' + '9'.repeat(70), 'sap-xep=khong-co', 'trang-thai=con-hieu-luc&trang-thai=het-han',
  'q=%00&q=%FF', 'nam=0&nam=99999999999999999999', 'co-lo=0', 'phieu-cung-ung=1&co-lo=1&sao=5', '__proto__=1&constructor=2', `q=${'%'.repeat(50)}`,
];

/** Many questions, and a busy machine. */
const PATIENCE_MS = 180_000;

/** @param runs how many random texts, and as many random addresses: a thousand in all; a server is asked fewer */
export function hostileContract(start: StartEngine, runs = 500): void {
  describe('whatever is asked', async () => {
    const register = fixtureRegister();
    const ids = new Set(register.documents.map(({ id }) => id));
    const port = await start(register);

    async function isAnswered(params: URLSearchParams): Promise<void> {
      const { query } = readQuery(params);
      const answer = await port.search(query, { today: TODAY });
      // What the text says of a facet is as good as what was chosen.
      const filters = withChips(query.filters, answer.understood.chips);
      expect(answer.hits.filter(({ document }) => !ids.has(document.id) || !passes(document, filters, TODAY)).map(({ document }) => document.id)).toEqual([]);
      expect(answer.hits.length).toBeLessThanOrEqual(answer.total);
      expect(answer.counts.inForce + answer.counts.lapsed + answer.counts.unverified).toBe(answer.total);
    }

    it.each(TEXTS.map((text) => ({ text, shown: JSON.stringify(text.slice(0, 30)) })))('answers $shown', async ({ text }) => {
      await isAnswered(new URLSearchParams([['q', text]]));
      // Engines are asked by readQuery only, but a caller may forget.
      await expect(port.search(aQuery({ text }), { today: TODAY })).resolves.toBeDefined();
    });

    it.each(ADDRESSES.map((address) => ({ address, shown: address.slice(0, 40) })))('answers ?$shown', async ({ address }) => {
      await isAnswered(new URLSearchParams(address));
    });

    it('answers any text, of any characters and of the register’s own words in any order', async () => {
      const words = register.names.flatMap((name) => name.split(' '));
      const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((own) => own.join(' ')));
      await fc.assert(fc.asyncProperty(typed, async (text) => isAnswered(new URLSearchParams([['q', text]]))), { numRuns: runs });
    }, PATIENCE_MS);

    it('answers any address', async () => {
      await fc.assert(fc.asyncProperty(anyAddress, async (address) => isAnswered(new URLSearchParams(address))), { numRuns: runs });
    }, PATIENCE_MS);
  });
}
