// The pinned figures of relevance: what falls is named, what rises is let pass; and what an engine says amiss is seen.
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '#search/port.ts';
import { aQuery } from '#search/query.ts';
import { registerOf } from '../search-contract/register.ts';
import { fallsOf, type Pinned, pinnedOf, readFigures } from '../search-judgements/figures.ts';
import { measureSet, SETS } from '../search-judgements/measure.ts';
import { readJudgements } from '../search-judgements/read.ts';
import { TODAY } from '../support/builders.ts';
import { embeddedEngine } from '../support/embedded.ts';

const PINNED: Pinned = { precisionAtOne: 0.95, meanReciprocalRank: 0.96, ndcg10: 0.97, missed: ['slips «chả lụi»'], below: { 'telex «gaoj»': 0.9 }, saidAmiss: ['codes «x» is not read as the code that it is'] };

/** Finds and says nothing: the answer of a register without products, which understands nothing either. */
const NOTHING: SearchAnswer = { ...(await embeddedEngine(registerOf({})).search(aQuery(), { today: TODAY })), understood: { read: '', words: '', chips: [], leftOut: [], asking: [] } };

describe('a figure', () => {
  it('that stays or rises is let pass', () => {
    expect(fallsOf(PINNED, PINNED)).toEqual([]);
    expect(fallsOf(PINNED, { ...PINNED, precisionAtOne: 1, missed: [], below: {}, saidAmiss: [] })).toEqual([]);
  });

  it('that falls is named, with the queries that fell', () => {
    expect(fallsOf(PINNED, { ...PINNED, precisionAtOne: 0.94, missed: [...PINNED.missed, 'vni «ga5o»'], below: { 'telex «gaoj»': 0.8, 'vni «ga5o»': 0.5 } })).toEqual([
      'P@1 fell from 0.95 to 0.94',
      '  vni «ga5o»: another product stands first',
      '  telex «gaoj»: nDCG@10 0.8, was 0.9',
      '  vni «ga5o»: nDCG@10 0.5, was 1',
    ]);
    expect(fallsOf(PINNED, { ...PINNED, meanReciprocalRank: 0.5, ndcg10: 0.5 })).toEqual(['MRR fell from 0.96 to 0.5', 'nDCG@10 fell from 0.97 to 0.5']);
  });

  it('that stands while something new is said amiss is no success', () => {
    expect(fallsOf(PINNED, { ...PINNED, saidAmiss: [...PINNED.saidAmiss, 'groups «rượu» is not read as group ruou'] })).toEqual(['groups «rượu» is not read as group ruou']);
  });
});

describe('an engine that finds and says nothing', () => {
  it('misses every query that is measured, and says amiss whatever should be said', async () => {
    const measured = await measureSet({ search: async () => NOTHING }, 'judged');
    const { precisionAtOne, ndcg10, missed } = pinnedOf(measured);
    expect([precisionAtOne, ndcg10, missed.length]).toEqual([0, 0, measured.all.queries]);
    for (const line of ['groups «nhóm I.6» is not read as group ca-phe-ca-cao', 'codes «3981/QĐ-UBND» is not read as the code that it is', 'intent «nguồn hàng hạt điều» is not taken for sourcing']) expect(measured.saidAmiss).toContain(line);
    expect(measured.saidAmiss.filter((line) => line.startsWith('no-answer'))).toEqual([]);
  });

  it('but much, finds where there is nothing', async () => {
    const { saidAmiss } = await measureSet({ search: async () => ({ ...NOTHING, total: 7 }) }, 'judged');
    expect(saidAmiss).toContain('no-answer «asdfghjkl» finds 7 where there is nothing');
  });
});

describe('the pinned figures', () => {
  it('are of queries that are judged', () => {
    const all = new Set(Object.values(SETS).flatMap((folder) => [...readJudgements(folder).values()].flat().map(({ kind, query }) => `${kind} «${query}»`)));
    const named = Object.values(readFigures()).flatMap((sets) => Object.values(sets).flatMap(({ missed, below }) => [...missed, ...Object.keys(below)]));
    expect(named.filter((name) => !all.has(name))).toEqual([]);
  });

  it('are those that were promised: nine and a half first results of ten are right, on both engines and both sets', () => {
    for (const sets of Object.values(readFigures())) for (const { precisionAtOne } of Object.values(sets)) expect(precisionAtOne).toBeGreaterThanOrEqual(0.95);
  });
});
