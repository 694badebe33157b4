import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId, MOST_CHOSEN, MOST_COMPARED, readIds, readView, viewQuery } from '#projections/sourcing/shared-list.ts';
import { readQuery } from '#search/query.ts';

const read = (query: string) => readView(new URLSearchParams(query));
const anId = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,6}){0,4}$/u);

describe('an address of the page', () => {
  it.each([
    ['', 'search'],
    ['q=mit&tinh=lam-dong', 'search'],
    ['xem=danh-sach', 'own'],
    ['xem=la', 'search'],
    ['chon=a', 'shared'],
    ['so=a&so=b', 'compare'],
    ['so=a&chon=b', 'compare'],
    ['chon=', 'shared'],
  ])('"%s" shows the %s', (query, kind) => {
    expect(read(query).kind).toBe(kind);
  });

  it('of a list gives back the list, whatever is on it', () => {
    fc.assert(fc.property(fc.uniqueArray(anId, { maxLength: MOST_CHOSEN }), (ids) => {
      const view = read(viewQuery.shared(ids));
      expect(ids.length === 0 ? [] : view).toEqual(ids.length === 0 ? [] : { kind: 'shared', ids, refused: [], cut: 0 });
    }));
  });

  it('of a comparison gives back what is compared', () => {
    expect(read(viewQuery.compare(['mit-say-a', 'mit-say-b']))).toEqual({ kind: 'compare', ids: ['mit-say-a', 'mit-say-b'], refused: [], cut: 0 });
    expect(read(viewQuery.own)).toEqual({ kind: 'own' });
  });

  it('is no unknown part of a search', () => {
    for (const query of [viewQuery.own, viewQuery.shared(['a']), viewQuery.compare(['a', 'b'])]) expect(readQuery(new URLSearchParams(query)).dropped).toEqual([]);
  });
});

describe('ids of a list', () => {
  it('stand once each, in their order', () => {
    expect(readIds(['b', 'a', 'b'], 9)).toEqual({ ids: ['b', 'a'], refused: [], cut: 0 });
  });

  it('end where a list is full, and the rest are counted', () => {
    const many = Array.from({ length: MOST_CHOSEN + 7 }, (_, index) => `san-pham-${index}`);
    expect(readIds(many, MOST_CHOSEN)).toMatchObject({ cut: 7, ids: many.slice(0, MOST_CHOSEN) });
    expect(read(viewQuery.compare(many.slice(0, 6)))).toMatchObject({ ids: many.slice(0, MOST_COMPARED), cut: 2 });
  });

  it.each(['<script>', '../../x', 'A', 'a b', '-a', 'a--b', '__proto__', '', 'a'.repeat(81), 'a\0', '%00', 'mít'])('are not %j, which is named', (text) => {
    expect(isId(text)).toBe(false);
    const { ids, refused } = readIds(['a', text], 9);
    expect(ids).toEqual(['a']);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.length).toBeLessThanOrEqual(41);
  });

  it('of any address whatever can be read, and nothing else comes out', () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.string({ unit: 'grapheme', maxLength: 100 }), anId);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('chon', 'so', 'xem', 'q'), value), { maxLength: 80 }), (pairs) => {
      const view = readView(new URLSearchParams(pairs.map(([name, text]) => [name, text])));
      if (view.kind === 'search' || view.kind === 'own') return;
      expect(view.ids.length).toBeLessThanOrEqual(MOST_CHOSEN);
      expect(view.ids.every(isId)).toBe(true);
      expect(view.refused.length).toBeLessThanOrEqual(5);
      for (const text of view.refused) expect(text).not.toMatch(/\p{C}/u);
    }), { numRuns: 300 });
  });
});
