// The rows that the server printed, made to work: their boxes show what is on the list, and put products on it.
import { type ReactNode, useEffect, useRef } from 'react';
import { useShortlist } from './use-shortlist.ts';

export function StaticRows({ children }: { readonly children: ReactNode }) {
  const { list, ids } = useShortlist();
  const rows = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const own = rows.current;
    const onChange = ({ target }: Event): void => {
      const id = target instanceof HTMLInputElement ? target.dataset['pick'] : undefined;
      // A full list leaves the box as it was.
      if (target instanceof HTMLInputElement && id !== undefined && !list.toggle(id)) target.checked = list.ids().includes(id);
    };
    // Ticked before this script was there.
    for (const box of own?.querySelectorAll<HTMLInputElement>('[data-ticked="true"]') ?? []) {
      const id = box.dataset['pick'];
      if (id !== undefined && !list.ids().includes(id)) list.toggle(id);
    }
    own?.addEventListener('change', onChange);
    return () => own?.removeEventListener('change', onChange);
  }, [list]);

  useEffect(() => {
    for (const box of rows.current?.querySelectorAll<HTMLInputElement>('[data-pick]') ?? []) {
      box.checked = ids.includes(box.dataset['pick'] ?? '');
      box.closest('.src-row')?.classList.toggle('is-picked', box.checked);
    }
  }, [ids]);

  return <div ref={rows}>{children}</div>;
}
