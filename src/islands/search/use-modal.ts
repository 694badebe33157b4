// A dialog over the page while its component stands: Escape closes it, the keyboard stays in it, the page behind does not scroll.
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The dialog's reference: it is shown when the component is, and closed with it. */
export function useModal(): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: one that is taken out open gives the focus back to nobody.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    document.documentElement.classList.add('is-covered');
    return () => {
      document.documentElement.classList.remove('is-covered');
      opened?.close();
    };
  }, []);
  return dialog;
}
