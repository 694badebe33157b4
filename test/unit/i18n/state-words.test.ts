// Every state has words of its own, and only one claims that a star is in force.
import { describe, expect, it } from 'vitest';
import { STATES } from '#domain/standing.ts';
import { ends, endsAtLeast, lapsedBy, lapsedOn, maybeLapsed, stateWords } from '#i18n/state-words.ts';

describe('words of states', () => {
  it('name every state and none twice', () => {
    expect(Object.keys(stateWords).sort()).toEqual([...STATES].sort());
    expect(new Set(Object.values(stateWords)).size).toBe(STATES.length);
  });

  it('say "in force" for that state alone', () => {
    expect(STATES.filter((state) => /còn hiệu lực/i.test(stateWords[state]))).toEqual(['in-force']);
  });

  it('do not say "in force" in any word that a page without a clock prints', () => {
    expect([ends('10/05/2028'), endsAtLeast('01/2027'), lapsedOn('05/2028'), lapsedBy('05/2028'), maybeLapsed].join(' ')).not.toMatch(/hiệu lực/i);
  });
});
