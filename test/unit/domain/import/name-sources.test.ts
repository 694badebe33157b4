// Which sources give which other name.
import { describe, expect, it } from 'vitest';
import { withNameSources } from '#domain/import/name-sources.ts';

describe('withNameSources', () => {
  it('tells each name once, with each of its sources once', () => {
    const first = withNameSources(undefined, ['Trà sen'], ['s1']);
    expect(withNameSources(first, ['Trà sen', 'Lotus tea'], ['s1', 's2'])).toEqual([
      { name: 'Trà sen', sources: ['s1', 's2'] },
      { name: 'Lotus tea', sources: ['s1', 's2'] },
    ]);
  });

  it('changes nothing when it is told the same again', () => {
    const told = withNameSources(undefined, ['Trà sen'], ['s1']);
    expect(withNameSources(told, ['Trà sen'], ['s1'])).toEqual(told);
  });
});
