import { describe, expect, it } from 'vitest';
import { byFacet } from '#search/facets.ts';
import { packAnswer, unpackAnswer } from '#search/worker/packed-answer.ts';
import { anAnswer } from '../../../support/search-island.ts';

describe('an answer that comes out of the worker', () => {
  const facets = { ...byFacet(() => []), province: [{ value: 'gia-lai', count: 70_000 }, { value: 'ha-noi', count: 0 }], stars: [{ value: '4', count: 3 }] };
  const answer = anAnswer({ total: 3, facets, nearest: { missing: ['ong'] } });

  it('is the one that went in', () => {
    expect(unpackAnswer(structuredClone(packAnswer(answer)))).toEqual(answer);
  });

  it('has the same lists of a facet whenever they are looked at, so that what is drawn from them need not be drawn again', () => {
    const { facets } = unpackAnswer(packAnswer(answer));
    expect(facets.province).toBe(facets.province);
    expect(facets.commune).toEqual([]);
  });
});
