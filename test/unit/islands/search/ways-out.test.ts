import { describe, expect, it } from 'vitest';
import { conditionsOf, findWaysOut, wordsAlone } from '#islands/search/ways-out.ts';
import type { SearchAnswer } from '#search/port.ts';
import { aQuery, type SearchQuery, writeQuery } from '#search/query.ts';
import { aDocument } from '../../../support/search.ts';
import { aBook, anAnswer, anUnderstood } from '../../../support/search-island.ts';

const query = aQuery({ text: 'mật ong', filters: { province: ['gia-lai'], stars: ['3'] } });
const understood = anUnderstood({ read: 'mật ong', words: 'mật ong' });
const conditions = conditionsOf(query, understood, aBook());

/** Answers by the address of what is asked; everything else has nothing. */
const asking = (answers: Readonly<Record<string, Partial<SearchAnswer>>>) => async (asked: SearchQuery) => anAnswer({ total: 0, ...answers[writeQuery(asked).toString()] });

describe('ways out of an empty answer', () => {
  it('give up one condition each, and all but the words; those that lead nowhere are left out', async () => {
    const ask = asking({ 'q=m%E1%BA%ADt+ong&tinh=gia-lai': { total: 1 }, 'q=m%E1%BA%ADt+ong&sao=3': { total: 16 }, 'q=m%E1%BA%ADt+ong': { total: 39 } });
    const { ways } = await findWaysOut(conditions, wordsAlone(understood), ask);
    const told = ways.map(({ parts, total }) => [parts.map(({ label, isDropped }) => (isDropped ? `-${label}` : label)).join(', '), total]);
    expect(told).toEqual([['mật ong, -Gia Lai, 3 sao', 16], ['mật ong, Gia Lai, -3 sao', 1], ['mật ong, -Gia Lai, -3 sao', 39]]);
  });

  it('show as the nearest what the narrowest way that keeps the words finds', async () => {
    const near = aDocument({ id: 'mat-ong-phuong-di' });
    const ask = asking({ 'tinh=gia-lai&sao=3': { total: 1, hits: [{ document: aDocument({ id: 'ca-phe' }) }] }, 'q=m%E1%BA%ADt+ong&tinh=gia-lai': { total: 1, hits: [{ document: near }] }, 'q=m%E1%BA%ADt+ong&sao=3': { total: 16, hits: [{ document: aDocument() }] } });
    expect((await findWaysOut(conditions, wordsAlone(understood), ask)).near).toEqual([{ document: near }]);
  });

  it('do not pass off an answer to other words, or to fewer, as one to these', async () => {
    const ask = asking({ 'q=m%E1%BA%ADt+ong&tinh=gia-lai': { total: 5, nearest: { missing: ['ong'] } }, 'q=m%E1%BA%ADt+ong&sao=3': { total: 5, didYouMean: { text: 'mật mía', isSearched: true } } });
    expect(await findWaysOut(conditions, wordsAlone(understood), ask)).toEqual({ ways: [], near: [] });
  });

  it('never offer everything as a way', async () => {
    const only = aQuery({ text: 'xyz' });
    const read = anUnderstood({ read: 'xyz', words: 'xyz' });
    const ask = async () => anAnswer({ total: 1400 });
    expect((await findWaysOut(conditionsOf(only, read, aBook()), wordsAlone(read), ask)).ways).toEqual([]);
  });
});
