// The details of some products, loaded as their ids come; those of before stay until the new ones are there.
import { useCallback, useEffect, useState } from 'react';
import { type Details, detailsOf } from './details.ts';

export interface LoadedDetails {
  readonly details: Details | undefined;
  readonly isFailed: boolean;
  readonly again: () => void;
}

export function useDetails(ids: readonly string[], demonstrations: boolean): LoadedDetails {
  const [state, setState] = useState<{ readonly details?: Details; readonly isFailed: boolean }>({ isFailed: false });
  const [tries, setTries] = useState(0);
  const key = ids.join(' ');
  useEffect(() => {
    let isNewest = true;
    detailsOf(key === '' ? [] : key.split(' '), demonstrations).then(
      (details) => {
        if (isNewest) setState({ details, isFailed: false });
      },
      () => {
        if (isNewest) setState({ isFailed: true });
      },
    );
    return () => {
      isNewest = false;
    };
  }, [key, demonstrations, tries]);
  const again = useCallback(() => setTries((before) => before + 1), []);
  return { details: state.details, isFailed: state.isFailed, again };
}
