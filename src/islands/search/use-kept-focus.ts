// Who activates a link that the answer takes away is not thrown to the top of the page: the heading of what they get has the focus then.
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

export interface KeptFocus {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/** @param heading takes the focus of what is gone from under these listeners' element */
export function useKeptFocus(heading: RefObject<HTMLElement>): KeptFocus {
  const focused = useRef<Element>(undefined);
  // After everything drawn: what goes need not go with the first of it.
  useEffect(() => {
    if (focused.current?.isConnected !== false) return;
    focused.current = undefined;
    // Chips and dialogs hand on the focus themselves, and know better where to.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) heading.current?.focus();
    });
  });
  return {
    onFocus: ({ target }) => {
      focused.current = target;
    },
    onBlur: () => {
      focused.current = undefined;
    },
  };
}
