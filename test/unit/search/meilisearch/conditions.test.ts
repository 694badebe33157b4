// Which documents have the words of a query, and how well: the conditions put to documents as the server keeps them.
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#projections/search-document.ts';
import { alwaysBegins, closeness, conditionsFor } from '#search/meilisearch/conditions.ts';
import { serverDocuments } from '#search/meilisearch/documents.ts';
import { ALL } from '#search/meilisearch/filter.ts';
import { buildSynonyms, expandWords } from '#search/text/synonyms.ts';
import { wordsOf } from '#search/text/words.ts';
import { readFilter } from '../../../support/meilisearch/read-filter.ts';
import { aDocument } from '../../../support/search.ts';

const SYNONYMS = [{ words: ['trà', 'chè'] }, { words: ['hạt điều', 'đào lộn hột'] }, { words: ['lạc', 'đậu phộng'] }];
const table = buildSynonyms(SYNONYMS);

/** Says nothing but what a test gives it. */
const PLAIN: Partial<SearchDocument> = { name: 'Hàng', aliases: [], producer: 'Bình Yên', producerAliases: [], places: ['Quảng Trực'], groupNames: ['Hàng thử'] };

function query(text: string, isLastBegun = true) {
  const words = wordsOf(text);
  return { words, isLastBegun, expansions: expandWords(words, table) };
}

/** The step that a document meets first, from 0; undefined when it meets none, that is when it is not found. */
function stepOf(text: string, change: Partial<SearchDocument>, mayBegin = false): number | undefined {
  const [document] = serverDocuments([aDocument({ ...PLAIN, ...change })], SYNONYMS, 'r');
  const { steps, found } = conditionsFor(query(text), mayBegin);
  const step = steps.findIndex(({ filter }) => readFilter(filter)({ ...document }));
  expect(readFilter(found)({ ...document })).toBe(step !== -1);
  return step === -1 ? undefined : step;
}

const isFound = (text: string, change: Partial<SearchDocument>, mayBegin = false): boolean => stepOf(text, change, mayBegin) !== undefined;
const isNamed = (text: string, change: Partial<SearchDocument>): boolean => readFilter(conditionsFor(query(text), false).named)({ ...serverDocuments([aDocument({ ...PLAIN, ...change })], SYNONYMS, 'r')[0] });

/** Steps of several documents, which must grow from one to the next. */
function inOrder(text: string, changes: readonly Partial<SearchDocument>[], mayBegin = false): void {
  const steps = changes.map((change) => stepOf(text, change, mayBegin) ?? Infinity);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  expect(steps).not.toContain(Infinity);
}

/** Places in an order that only counts which stand before which. */
const rankOf = (steps: readonly number[]): readonly number[] => steps.map((step) => new Set(steps.filter((other) => other < step)).size);

describe('no words', () => {
  it('are met by everything, on one step', () => {
    expect(conditionsFor(query(''), true)).toEqual({ steps: [{ filter: ALL, isInName: false }], found: ALL, whole: ALL, named: ALL });
  });
});

describe('the order of places', () => {
  it('is name as typed, name, other names, producer, place, group, synonym', () => {
    inOrder('trà xanh', [
      { name: 'Trà xanh' },
      { name: 'Trà', aliases: ['Xanh'] },
      { name: 'Trà', producer: 'HTX Xanh' },
      { name: 'Trà', places: ['Xanh'] },
      { name: 'Trà', groupNames: ['Xanh'] },
      { name: 'Chè xanh' },
    ]);
  });

  it('is that of the weakest place that the words need, each where it stands strongest', () => {
    expect(stepOf('trà xanh', { name: 'Trà', places: ['Xanh', 'Trà'] })).toBe(stepOf('trà xanh', { name: 'Trà', places: ['Xanh'] }));
  });

  it('puts the marks typed before others, and other marks are forgiven in names alone', () => {
    inOrder('dừa', [{ name: 'Kẹo dừa' }, { name: 'Dứa sấy' }]);
    expect(isFound('dừa', { aliases: ['Dứa'] })).toBe(true);
    expect(isFound('vừng', { places: ['Vũng Tàu'] })).toBe(false);
    expect(isFound('vung', { places: ['Vũng Tàu'] })).toBe(true);
  });

  it('takes a word without marks for any', () => {
    const steps = ['Dừa', 'Dứa', 'Dưa', 'Đũa'].map((name) => stepOf('dua', { name }));
    expect(new Set(steps)).toEqual(new Set([0]));
  });

  it('marks steps in the name alone as such', () => {
    const steps = conditionsFor(query('trà xanh'), false).steps.map(({ isInName }) => isInName);
    expect(steps).toEqual([...steps].sort((a, b) => Number(b) - Number(a)));
    expect(steps.filter(Boolean)).toHaveLength(3);
  });
});

describe('all words', () => {
  it('must be there, in whatever places', () => {
    expect(isFound('trà mây lâm', { name: 'Trà', producer: 'Mây', places: ['Lâm Đồng'] })).toBe(true);
    expect(isFound('trà mây lâm', { name: 'Trà Mây' })).toBe(false);
  });

  it('beyond thirty-two are not looked for', () => {
    const many = Array.from({ length: 32 }, (_, index) => `w${index}`).join(' ');
    expect(isFound(`${many} không`, { name: many })).toBe(true);
    expect(isFound(`${many.replace('w31', 'không')} w`, { name: many })).toBe(false);
  });
});

describe('a last word that is only begun', () => {
  it('is looked for as a beginning where that is wanted, below the whole word', () => {
    inOrder('tra xan', [{ name: 'Tra Xan' }, { name: 'Trà Xanh' }], true);
    expect(isFound('tra xan', { name: 'Trà Xanh' })).toBe(false);
  });

  it('is the last one alone', () => {
    expect(isFound('xan tra', { name: 'Trà Xanh' }, true)).toBe(false);
  });

  it('needs the marks typed, and a tone only where one was', () => {
    expect(isFound('trư', { name: 'Trứng' }, true)).toBe(true);
    expect(isFound('trứ', { name: 'Trứng' }, true)).toBe(true);
    expect(isFound('trừ', { name: 'Trứng' }, true)).toBe(false);
    expect(isFound('tru', { name: 'Trứng' }, true)).toBe(true);
    expect(isFound('trứ', { name: 'Trung' }, true)).toBe(false);
  });

  it('keeps the order where it is known that nothing has the words whole, or that nothing more has it begun', () => {
    const changes: Partial<SearchDocument>[] = [{ name: 'Trà Xanh' }, { name: 'Trà', aliases: ['Xanh'] }, { name: 'Trà', producer: 'HTX Xanh' }, { name: 'Trà', groupNames: ['Xanh'] }, { name: 'Chè Xanh' }];
    const documents = serverDocuments(changes.map((change) => aDocument({ ...PLAIN, ...change })), SYNONYMS, 'r');
    for (const [text, filled] of [['tra xan', { whole: false, begun: true }], ['trà xan', { whole: false, begun: true }], ['tra xanh', { whole: true, begun: false }], ['trà xanh', { whole: true, begun: false }]] as const) {
      const all = conditionsFor(query(text), true);
      const fewer = conditionsFor(query(text), true, filled);
      const ranks = ({ steps }: typeof all): readonly number[] => documents.map((document) => steps.findIndex(({ filter }) => readFilter(filter)({ ...document })));
      expect(fewer.steps.length).toBeLessThan(all.steps.length);
      expect([text, rankOf(ranks(fewer))]).toEqual([text, rankOf(ranks(all))]);
      expect(ranks(fewer)).not.toContain(-1);
      expect(fewer.found).toEqual(all.found);
    }
  });

  it('of one letter always is', () => {
    expect([alwaysBegins(query('t')), alwaysBegins(query('trà t')), alwaysBegins(query('trà')), alwaysBegins(query('')), alwaysBegins(query('t', false))]).toEqual([true, true, false, false, false]);
  });
});

describe('what is called so', () => {
  it('has all words whole in its own names, with the marks typed', () => {
    expect(isNamed('trà xanh', { name: 'Trà', aliases: ['Xanh'] })).toBe(true);
    expect(isNamed('trà xanh', { name: 'Trà', producer: 'Xanh' })).toBe(false);
    expect(isNamed('trà xanh', { name: 'Tra xanh' })).toBe(false);
    expect(isNamed('tra xan', { name: 'Trà xanh' })).toBe(false);
  });
});

describe('words that stand for others', () => {
  it('are found below all that has the words themselves', () => {
    inOrder('trà', [{ name: 'Trà Mây' }, { groupNames: ['Trà'] }, { name: 'Chè Mây' }]);
  });

  it('are not looked for in places, and single ones not in producers’ names', () => {
    expect(isFound('trà', { places: ['Chè'] })).toBe(false);
    expect(isFound('trà', { producer: 'Chè Xanh' })).toBe(false);
    expect(isFound('hạt điều', { producer: 'Đào lộn hột Bình Yên' })).toBe(true);
    expect(isFound('hạt điều', { places: ['Đào lộn hột'] })).toBe(false);
  });

  it('stand for the whole phrase beside the other words', () => {
    expect(isFound('hạt điều rang', { name: 'Đào lộn hột rang' })).toBe(true);
    expect(isFound('hạt điều rang', { name: 'Đào lộn hột' })).toBe(false);
  });
});

describe('a word written as one with its neighbour', () => {
  it('is found where it is typed apart', () => {
    expect(isFound('gạo st 25', { name: 'Gạo ST25' })).toBe(true);
    expect(isFound('gạo st 24', { name: 'Gạo ST25' })).toBe(false);
  });

  it('is not guessed where other words stand for one of the two', () => {
    const { words } = query('st 25');
    const expansions = [{ start: 0, length: 1, own: [], alternatives: [['sóc', 'trăng']], except: [[]] }];
    const { found } = conditionsFor({ words, isLastBegun: false, expansions }, false);
    expect(readFilter(found)({ ...serverDocuments([aDocument({ ...PLAIN, name: 'Gạo ST25' })], SYNONYMS, 'r')[0] })).toBe(false);
  });
});

describe('closeness', () => {
  it('is of names that begin with the words, then of those that have them in a row', () => {
    const [begins, inRow] = closeness(wordsOf('mật ong'));
    const test = (filter: typeof begins, name: string): boolean => readFilter(filter ?? ALL)({ ...serverDocuments([aDocument({ name })], [], 'r')[0] });
    expect([test(begins, 'Mật ong rừng'), test(begins, 'Rượu mật ong'), test(inRow, 'Rượu mật ong'), test(inRow, 'Mật của ong')]).toEqual([true, false, true, false]);
  });
});
