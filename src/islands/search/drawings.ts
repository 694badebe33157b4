// Drawings beside the entries of a list that changes with each letter. Of every SVG picture that it begins to show a browser makes a
// document of its own, which takes longer than the whole entry does, and it forgets that with the last entry that shows it. So each one
// is made once, behind the words and when no letter has come for a moment, and is kept.
import { useEffect, useReducer } from 'react';

/** About what lies between two letters. */
const MOMENT_MS = 200;

const made = new Map<string, HTMLImageElement>();
/** Entries that are to be drawn again when their drawing is there. */
const waiting = new Set<{ readonly href: string; readonly call: () => void }>();
let due: ReturnType<typeof setTimeout> | undefined;

/** The address of a drawing once it can be shown without work; until then nothing, and the entry is drawn again when it can. */
export function useDrawing(href: string): string | undefined {
  const [, call] = useReducer((count: number) => count + 1, 0);
  const isMade = typeof window === 'undefined' || made.has(href);
  useEffect(() => {
    if (isMade) return undefined;
    const entry = { href, call };
    waiting.add(entry);
    clearTimeout(due);
    due = setTimeout(makeAll, MOMENT_MS);
    return () => void waiting.delete(entry);
  }, [href, isMade]);
  return isMade ? href : undefined;
}

/** Only what an entry still waits for: others have gone with the letters. The same drawing for several entries is made once by the browser. */
function makeAll(): void {
  for (const { href, call } of waiting) {
    const image = new Image();
    // One that cannot be had is left to the entry's own image.
    image.onload = image.onerror = () => {
      made.set(href, image);
      call();
    };
    image.src = href;
  }
  waiting.clear();
}
