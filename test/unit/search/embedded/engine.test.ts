// Properties that hold for any register and any query, beside the contract's tables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_KEYS, type Filters, passes } from '#search/facets.ts';
import { PAGE_LENGTH } from '#search/port.ts';
import { aQuery, SORTS } from '#search/query.ts';
import { lexiconData } from '#search/understand/lexicon-data.ts';
import { asMap, countsOf } from '../../../search-contract/facets.ts';
import { registerOf } from '../../../search-contract/register.ts';
import { TODAY } from '../../../support/builders.ts';
import { embeddedEngine } from '../../../support/embedded.ts';
import { randomDocuments } from '../../../support/random-documents.ts';
import { emptyCatalogue } from '../../../support/search.ts';

const FEW = { numRuns: 40 } as const;
const PATIENCE_MS = 60_000;

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    province: fc.subarray(['gia-lai', 'lam-dong', 'khong-co']),
    formerProvince: fc.subarray(['kon-tum', 'dak-nong']),
    formerDistrict: fc.subarray(['625', '911']),
    stars: fc.subarray(['3', '4', '5']),
    state: fc.subarray(['in-force', 'expiring', 'expired', 'not-verified', 'revoked', 'proposed']),
    producerKind: fc.subarray(['cooperative', 'company', 'unknown']),
    documents: fc.subarray(['attp', 'haccp', 'vietgap']),
    hasLots: fc.subarray(['1']),
  },
  { requiredKeys: [] },
);
const days = fc.constantFrom('2019-06-01', TODAY, '2030-01-01');

describe('the embedded engine, over any register', () => {
  const engineOf = (documents: Parameters<typeof lexiconData>[1]) => embeddedEngine({ documents, lexicon: lexiconData(emptyCatalogue(), documents), names: [], baseUrl: 'https://ocop.example' });

  it('narrows and counts every facet as document by document would, whatever is chosen together', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocuments, filters, days, async (documents, chosen, today) => {
        const { total, facets, counts } = await engineOf(documents).search(aQuery({ filters: chosen }), { today });
        expect(total).toBe(documents.filter((document) => passes(document, chosen, today)).length);
        expect(counts.inForce + counts.lapsed + counts.unverified).toBe(total);
        for (const key of FACET_KEYS) expect(asMap(facets[key]), key).toEqual(countsOf(documents, chosen, today, key));
      }),
      FEW,
    );
  }, PATIENCE_MS);

  it('finds by any word of a name the product that has it, and nothing that fails a filter', async () => {
    const named = randomDocuments.filter((documents) => documents.length > 0);
    await fc.assert(
      fc.asyncProperty(named, filters, fc.constantFrom(...SORTS), fc.nat(), async (documents, chosen, sort, pick) => {
        const { name = '' } = documents[pick % documents.length] ?? {};
        const answer = await engineOf(documents).search(aQuery({ text: name, filters: chosen, sort }), { today: TODAY });
        const own = answer.understood.chips.some(({ narrows }) => narrows) ? {} : chosen;
        expect(answer.hits.every(({ document }) => passes(document, own, TODAY))).toBe(true);
        expect(new Set(answer.hits.map(({ document }) => document.id)).size).toBe(Math.min(answer.total, PAGE_LENGTH));
      }),
      FEW,
    );
  }, PATIENCE_MS);
});

describe('the embedded engine', () => {
  const register = registerOf({
    'gao-st25': { name: 'Gạo ST25 Sóc Trăng' },
    'gao-nep': { name: 'Gạo nếp', aliases: ['Xôi Ôn'] },
    'dau-me': { name: 'Dầu mè' },
    'dau-gan': { name: 'Dầu gấc', places: ['Vũng Liêm'] },
    'banh-sa': { name: 'Bánh sả' },
    'banh-sach': { name: 'Bánh sạch' },
    'mat-ong': { name: 'Mật ong' },
    'keo-mat': { name: 'Kẹo mật', places: ['Ôn Lương'] },
    'toi-den': { name: 'Cao tỏi đen' },
    'toi-den-2': { name: 'Tỏi đen' },
  });
  const engine = embeddedEngine(register);
  const idsOf = async (text: string): Promise<string[]> => (await engine.search(aQuery({ text }), { today: TODAY })).hits.map(({ document }) => document.id);

  it('finds two words that a name has as one', async () => {
    expect(await idsOf('gạo st 25')).toEqual(['gao-st25']);
  });

  it('forgives other marks in names alone: vừng is no Vũng Liêm, and its synonym is found instead', async () => {
    expect(await idsOf('dầu vừng')).toEqual(['dau-me']);
  });

  it('takes the last word for a beginning although a place has it whole, but not when a name has it', async () => {
    expect(await idsOf('mật on')).toEqual(['mat-ong', 'keo-mat']);
    expect(await idsOf('banh sa')).toEqual(['banh-sa']);
  });

  it('puts the name that begins with the words before the one that only has them', async () => {
    expect(await idsOf('toi den')).toEqual(['toi-den-2', 'toi-den']);
  });

  it('answers a short code with its product, through the filters', async () => {
    const { code = '' } = register.documents.find(({ id }) => id === 'dau-me') ?? {};
    expect(await idsOf(code)).toEqual(['dau-me']);
    const narrowed = await engine.search(aQuery({ text: code, filters: { province: ['ha-noi'] } }), { today: TODAY });
    expect(narrowed).toMatchObject({ total: 0, hits: [] });
  });

  it('looks for the first thirty-two words of a text and leaves the others', async () => {
    const answer = await engine.search(aQuery({ text: `${'mật ong '.repeat(16)} khác` }), { today: TODAY });
    expect(answer.hits.map(({ document }) => document.id)).toEqual(['mat-ong']);
  });

  it('tells the same on another day with that day’s states', async () => {
    const on = async (today: string) => (await engine.search(aQuery(), { today })).counts;
    expect([await on(TODAY), await on('2030-01-01'), await on(TODAY)]).toEqual([
      { inForce: 10, lapsed: 0, unverified: 0 },
      { inForce: 0, lapsed: 10, unverified: 0 },
      { inForce: 10, lapsed: 0, unverified: 0 },
    ]);
  });
});

describe('a word written as two', () => {
  it('is found beside other words, also where one of the two is a rare word of its own', async () => {
    const engine = embeddedEngine(registerOf({ 'gao-st25': { name: 'Gạo ST25' }, 'gao-st': { name: 'Gạo ST' }, 'tra-25': { name: 'Trà 25' } }));
    const { hits } = await engine.search(aQuery({ text: 'gạo st 25' }), { today: TODAY });
    expect(hits.map(({ document }) => document.id)).toEqual(['gao-st25']);
  });
});
