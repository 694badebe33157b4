import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lateAddress } from '#islands/search/late-address.ts';

/** A bar whose pauses pass when they are told to. */
function bar() {
  const written: string[] = [];
  const address = lateAddress((text, change) => written.push(`${change} ${text}`));
  return { ...address, pause: () => vi.runAllTimers(), written };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the address behind the letters', () => {
  it('stands after a pause, and is that of the last letter alone', () => {
    const { put, pause, written } = bar();
    put('?q=t', 'replaceState');
    put('?q=tr', 'replaceState');
    put('?q=trà', 'replaceState');
    expect(written).toEqual([]);
    pause();
    expect(written).toEqual(['replaceState ?q=trà']);
    pause();
    expect(written).toHaveLength(1);
  });

  it('makes one entry of the history for a word, however many letters come before the pause', () => {
    const { put, pause, written } = bar();
    put('?q=t', 'pushState');
    put('?q=tr', 'replaceState');
    pause();
    put('?q=tra', 'replaceState');
    pause();
    expect(written).toEqual(['pushState ?q=tr', 'replaceState ?q=tra']);
  });

  it('of another word does not take the place of the one before', () => {
    const { put, pause, written } = bar();
    put('?q=tr', 'replaceState');
    put('?q=c', 'pushState');
    pause();
    expect(written).toEqual(['replaceState ?q=tr', 'pushState ?q=c']);
  });

  it('stands at once where somebody is about to read it or to leave, and not twice', () => {
    const { put, settle, pause, written } = bar();
    put('?q=tr', 'replaceState');
    settle();
    settle();
    pause();
    expect(written).toEqual(['replaceState ?q=tr']);
  });

  it('is forgotten where its entry of the history has been left', () => {
    const { put, drop, settle, pause, written } = bar();
    put('?q=tr', 'replaceState');
    drop();
    pause();
    settle();
    expect(written).toEqual([]);
    put('?q=tra', 'replaceState');
    pause();
    expect(written).toEqual(['replaceState ?q=tra']);
  });
});
