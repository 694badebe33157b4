// The list of chosen products, kept on this device across pages and visits. Where a browser keeps nothing it lives as long as the page, and
// says so. No React: components subscribe. What is stored is read as foreign text, for anybody may have written there.
import { isId, MOST_CHOSEN } from '../../projections/sourcing/shared-list.ts';

/** What is used of a browser's storage. */
export interface Keep {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

export interface Shortlist {
  /** In the order of choosing; the same array until it changes. */
  readonly ids: () => readonly string[];
  /** Whether it will be there on the next visit. */
  readonly isKept: () => boolean;
  /** Chooses or gives up; false when the list is full. */
  readonly toggle: (id: string) => boolean;
  /** Takes the place of the whole list. */
  readonly set: (ids: readonly string[]) => void;
  /** Reads again: another tab has written. */
  readonly refresh: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Invented products are listed apart: they never stand among real ones by themselves. */
export function shortlistKey(demonstrations: boolean): string {
  return demonstrations ? 'nguon-hang-minh-hoa' : 'nguon-hang';
}

export function openShortlist(key: string, keep: Keep | undefined): Shortlist {
  const listeners = new Set<() => void>();
  let isKept = keep !== undefined;
  let ids = read();

  function read(): readonly string[] {
    try {
      return readStored(keep?.getItem(key) ?? null);
    } catch {
      isKept = false;
      return [];
    }
  }

  function show(next: readonly string[]): void {
    ids = next;
    for (const listener of listeners) listener();
  }

  function set(next: readonly string[]): void {
    try {
      keep?.setItem(key, JSON.stringify(next));
    } catch {
      isKept = false; // full, or not allowed
    }
    show(next);
  }

  return {
    ids: () => ids,
    isKept: () => isKept,
    toggle: (id) => {
      if (ids.includes(id)) set(ids.filter((one) => one !== id));
      else if (ids.length < MOST_CHOSEN) set([...ids, id]);
      else return false;
      return true;
    },
    set: (next) => set([...new Set(next)].slice(0, MOST_CHOSEN)),
    refresh: () => show(read()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readStored(text: string | null): readonly string[] {
  if (text === null) return [];
  try {
    const stored: unknown = JSON.parse(text);
    const all = Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string' && isId(id)) : [];
    return [...new Set(all)].slice(0, MOST_CHOSEN);
  } catch {
    return [];
  }
}
