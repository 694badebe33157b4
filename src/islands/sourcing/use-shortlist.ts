// The shortlist in components: one list a page, shared by rows, tray and what opens from it.
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { type Keep, openShortlist, type Shortlist, shortlistKey } from './shortlist.ts';

const NONE: readonly string[] = [];

export const ShortlistContext = createContext<Shortlist>(openShortlist('', undefined));

/** Opens the list of this device, and follows what other tabs do to it. */
export function useOpenShortlist(demonstrations: boolean): Shortlist {
  const [list] = useState(() => openShortlist(shortlistKey(demonstrations), storage()));
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === null || key === shortlistKey(demonstrations)) list.refresh();
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [list, demonstrations]);
  return list;
}

export function useShortlist(): { readonly list: Shortlist; readonly ids: readonly string[] } {
  const list = useContext(ShortlistContext);
  return { list, ids: useSyncExternalStore(list.subscribe, list.ids, () => NONE) };
}

/** Asking for the storage alone throws where it is forbidden. */
function storage(): Keep | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage;
  } catch {
    return undefined;
  }
}
