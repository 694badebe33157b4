import { describe, expect, it } from 'vitest';
import { type Keep, openShortlist, shortlistKey } from '#islands/sourcing/shortlist.ts';
import { MOST_CHOSEN } from '#projections/sourcing/shared-list.ts';

/** A device that keeps texts. */
function device(stored: Record<string, string> = {}): Keep & { readonly stored: Record<string, string> } {
  return {
    stored,
    getItem: (key) => stored[key] ?? null,
    setItem: (key, text) => {
      stored[key] = text;
    },
  };
}

const FORBIDDEN: Keep = {
  getItem: () => {
    throw new Error('SecurityError');
  },
  setItem: () => {
    throw new Error('SecurityError');
  },
};

describe('the shortlist', () => {
  it('is there again on the next visit, in the order of choosing', () => {
    const keep = device();
    const list = openShortlist('k', keep);
    for (const id of ['b', 'a', 'c', 'a']) list.toggle(id);
    expect(list.ids()).toEqual(['b', 'c']);
    expect(openShortlist('k', keep).ids()).toEqual(['b', 'c']);
    expect(list.isKept()).toBe(true);
  });

  it('tells those who listen, and only while they do', () => {
    const list = openShortlist('k', device());
    const heard: number[] = [];
    const stop = list.subscribe(() => heard.push(list.ids().length));
    list.toggle('a');
    list.set(['a', 'b', 'b']);
    stop();
    list.set([]);
    expect(heard).toEqual([1, 2]);
  });

  it('takes no more than a list holds, and says so', () => {
    const list = openShortlist('k', device());
    list.set(Array.from({ length: MOST_CHOSEN + 5 }, (_, index) => `p-${index}`));
    expect(list.ids()).toHaveLength(MOST_CHOSEN);
    expect(list.toggle('p-99')).toBe(false);
    expect(list.toggle('p-0')).toBe(true);
    expect(list.toggle('p-99')).toBe(true);
  });

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"ids":["a"]}'],
    ['a text', '"a"'],
    ['null', 'null'],
  ])('begins empty where %s is stored', (_, text) => {
    expect(openShortlist('k', device({ k: text })).ids()).toEqual([]);
  });

  it('leaves out of what is stored all that is no id, and what is too much', () => {
    expect(openShortlist('k', device({ k: JSON.stringify(['a', 1, null, '<b>', 'a', '__proto__', 'b', { id: 'c' }]) })).ids()).toEqual(['a', 'b']);
    expect(openShortlist('k', device({ k: JSON.stringify(Array.from({ length: 500 }, (_, index) => `p-${index}`)) })).ids()).toHaveLength(MOST_CHOSEN);
  });

  it.each([['forbidden', FORBIDDEN], ['missing', undefined]])('works without a storage that is %s, and says that nothing is kept', (_, keep) => {
    const list = openShortlist('k', keep);
    list.toggle('a');
    expect(list.ids()).toEqual(['a']);
    expect(list.isKept()).toBe(false);
  });

  it('follows another tab', () => {
    const keep = device();
    const [here, there] = [openShortlist('k', keep), openShortlist('k', keep)];
    there.toggle('a');
    here.refresh();
    expect(here.ids()).toEqual(['a']);
  });

  it('keeps invented products on a list of their own', () => {
    expect(shortlistKey(true)).not.toBe(shortlistKey(false));
  });
});
