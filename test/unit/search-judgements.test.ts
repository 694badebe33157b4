// The judged queries hold together: every id and value is in content/, totals are what the records add up to, kinds are full.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { faultsOf } from '../search-judgements/check.ts';
import { HELD_OUT_DIR, type Judgement, readJudgements } from '../search-judgements/read.ts';

const catalogue = loadCatalogue('content', '2026-11-22');
const judgements = readJudgements();
const heldOut = readJudgements(HELD_OUT_DIR);
const KIND = 'exact-names';

const asked = (change: Partial<Judgement['expects']> = {}): Judgement => ({
  kind: KIND,
  query: 'a query that nobody judged',
  today: '2026-11-22',
  expects: { relevant: { 'toi-ly-son-phu-sinh': 3 }, first: ['toi-ly-son-phu-sinh'], ...change },
  why: 'made for a test',
});

/** The faults of the judgements with one more. */
const faultsWith = (...more: readonly Judgement[]): string[] => faultsOf(new Map([...judgements, [KIND, [...(judgements.get(KIND) ?? []), ...more]]]), catalogue);
const NAMED = `${KIND} «a query that nobody judged»: `;

test('the judgements fit the register', () => {
  expect(faultsOf(judgements, catalogue)).toEqual([]);
});

test('those held out fit it too, and none of them is judged beside them already', () => {
  const together = [...judgements.keys()].map((kind) => [kind, [...(judgements.get(kind) ?? []), ...(heldOut.get(kind) ?? [])]] as const);
  expect([...heldOut.keys()]).toEqual([...judgements.keys()]);
  expect(faultsOf(heldOut, catalogue)).toEqual([]);
  expect(faultsOf(new Map(together), catalogue)).toEqual([]);
});

test('one more that is right brings no fault', () => {
  expect(faultsWith(asked())).toEqual([]);
});

describe('a fault is told with the query and what is wrong', () => {
  test.each<[string, Partial<Judgement['expects']>, string]>([
    ['an id among the relevant that no product has', { relevant: { 'toi-ly-son-phu-sinh': 3, 'khong-co': 1 } }, 'no product khong-co'],
    ['an id at the top that no product has', { first: ['khong-co'] }, 'no product khong-co'],
    ['a demonstration', { relevant: { 'toi-ly-son-phu-sinh': 3, 'minh-hoa-tra': 3 } }, 'no product minh-hoa-tra'],
    ['a first one without the best grade', { relevant: { 'toi-ly-son-phu-sinh': 2, 'toi-ly-son-dori': 3 } }, 'toi-ly-son-phu-sinh may stand first without the best grade'],
    ['a sales point that there is not', { salesPoints: ['khong-co'] }, 'no sales point khong-co'],
    ['a value that a facet has not', { chips: [{ facet: 'province', value: 'kon-tum' }] }, 'province has no value kon-tum'],
    ['a total that the records do not add up to', { chips: [{ facet: 'state', value: 'revoked' }], total: 3 }, 'total 3, the records add up to 4'],
    ['a total of nothing', { total: 3 }, 'a total without chips'],
    ['a decision that there is not', { direct: [{ kind: 'decision', id: '1-qd' }] }, '1-qd: no such decision'],
    ['a wrong barcode number taken for a right one', { direct: [{ kind: 'gtin', id: '08938501001239' }] }, '08938501001239: must be a right number of fourteen digits that no product has'],
    ['a right barcode number taken for a wrong one', { direct: [{ kind: 'gtin-slip', id: '8938501001238' }] }, '8938501001238: must be a number with a wrong check digit'],
    ['a short code that is right taken for a slip', { direct: [{ kind: 'short-code-slip', id: '226W2XR' }] }, '226W2XR: must be a short code with a wrong check character'],
    ['nothing expected', { relevant: {}, first: undefined }, 'expects nothing'],
    ['an answer where there is none', { none: true }, 'no answer, and yet one'],
    ['a part that is too small to be one', { partial: 'in-force' }, 'partly listed (in-force), but only 1 products'],
    ['products of which none may lead', { first: undefined }, 'products without one that may stand first'],
  ])('%s', (_name, change, fault) => {
    expect(faultsWith(asked(change))).toEqual([NAMED + fault]);
  });

  test('a query that is judged already, in whatever case and spacing', () => {
    expect(faultsWith({ ...asked(), query: ' HAT  sen say' })).toEqual(['«hat sen say» is judged 2 times: exact-names, no-diacritics']);
  });

  test('a kind with few queries', () => {
    expect(faultsOf(new Map([...judgements, ['few', [{ ...asked(), kind: 'few' }]]]), catalogue)).toEqual(['few: 1 queries, 8 at least']);
  });

  test('few kinds and few queries in all', () => {
    const some = new Map([...judgements].slice(0, 2));
    expect(faultsOf(some, catalogue)).toEqual([expect.stringMatching(/^2 kinds, 14 at least$/u), expect.stringMatching(/ queries in all, 200 at least$/u)]);
  });
});

describe('a file is refused', () => {
  const folderWith = (records: unknown): string => {
    const folder = join(mkdtempSync(join(tmpdir(), 'judgements-')), 'of-a-test');
    mkdirSync(folder);
    writeFileSync(join(folder, `${KIND}.json`), JSON.stringify(records));
    return folder;
  };

  test('which holds another kind than its name', () => {
    expect(() => readJudgements(folderWith([{ ...asked(), kind: 'telex' }]))).toThrow(/exact-names\.json[\s\S]*\[0\]\.kind/u);
  });

  test('which grades by another scale', () => {
    expect(() => readJudgements(folderWith([{ ...asked(), expects: { relevant: { 'toi-ly-son-phu-sinh': 4 } } }]))).toThrow(/expects\.relevant/u);
  });

  test('which has a field that nobody reads', () => {
    expect(() => readJudgements(folderWith([{ ...asked(), note: 'x' }]))).toThrow(/note/u);
  });
});
