import { describe, expect, it } from 'vitest';
import { lateAddress } from '#islands/search/late-address.ts';

/** A bar whose pauses pass when they are told to. */
function bar() {
  const written: string[] = [];
  const waiting = new Set<() => void>();
  const address = lateAddress(
    (text, change) => written.push(`${change} ${text}`),
    (call) => {
      waiting.add(call);
      return () => void waiting.delete(call);
    },
  );
  const pause = () => {
    const due = [...waiting];
    waiting.clear();
    for (const call of due) call();
  };
  return { ...address, pause, written };
}

describe('the address behind the letters', () => {
  it('stands after a pause, and is that of the last letter alone', () => {
    const { put, pause, written } = bar();
    put('?q=t', 'replace');
    put('?q=tr', 'replace');
    put('?q=trà', 'replace');
    expect(written).toEqual([]);
    pause();
    expect(written).toEqual(['replace ?q=trà']);
    pause();
    expect(written).toHaveLength(1);
  });

  it('makes one entry of the history for a word, however many letters come before the pause', () => {
    const { put, pause, written } = bar();
    put('?q=t', 'push');
    put('?q=tr', 'replace');
    pause();
    put('?q=tra', 'replace');
    pause();
    expect(written).toEqual(['push ?q=tr', 'replace ?q=tra']);
  });

  it('stands at once where somebody is about to read it or to leave, and not twice', () => {
    const { put, settle, pause, written } = bar();
    put('?q=tr', 'replace');
    settle();
    settle();
    pause();
    expect(written).toEqual(['replace ?q=tr']);
  });

  it('is forgotten where its entry of the history has been left', () => {
    const { put, drop, settle, pause, written } = bar();
    put('?q=tr', 'replace');
    drop();
    pause();
    settle();
    expect(written).toEqual([]);
    put('?q=tra', 'replace');
    pause();
    expect(written).toEqual(['replace ?q=tra']);
  });
});
