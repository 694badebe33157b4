// Drawings beside the entries of a list that changes with each letter. Of every SVG picture that it begins to show a browser makes a
// document of its own, which takes longer than the whole entry does, and it forgets that with the last entry that shows it. So each one
// is made once, behind the words and when no letter has come for a moment, and is kept.
import { useEffect, useReducer } from 'react';

/** About what lies between two letters. */
const MOMENT_MS = 200;

const made = new Map<string, HTMLImageElement>();
/** Entries that are to be drawn again when their drawing is there. */
const waiting = new Map<string, Set<() => void>>();
let due: ReturnType<typeof setTimeout> | undefined;

/** The address of a drawing once it can be shown without work; until then nothing, and the entry is drawn again when it can. */
export function useDrawing(href: string): string | undefined {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const isMade = typeof window === 'undefined' || made.has(href);
  useEffect(() => (isMade ? undefined : waitFor(href, drawAgain)), [href, isMade]);
  return isMade ? href : undefined;
}

function waitFor(href: string, call: () => void): () => void {
  const calls = waiting.get(href) ?? new Set();
  waiting.set(href, calls.add(call));
  clearTimeout(due);
  due = setTimeout(makeAll, MOMENT_MS);
  return () => {
    calls.delete(call);
    if (calls.size === 0 && waiting.get(href) === calls) waiting.delete(href);
  };
}

/** Only what an entry still waits for: others have gone with the letters. */
function makeAll(): void {
  for (const [href, calls] of waiting) {
    const image = new Image();
    // One that cannot be had is left to the entry's own image.
    image.onload = image.onerror = () => {
      made.set(href, image);
      for (const call of calls) call();
    };
    image.src = href;
  }
  waiting.clear();
}
