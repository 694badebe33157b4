// Which products a view shows. One's own list keeps those that are given up while one looks at it: a slip is put right by the same box.
import { useState } from 'react';
import type { SourcingView } from '../../projections/sourcing/shared-list.ts';
import { useShortlist } from './use-shortlist.ts';

export function useListed(view: Exclude<SourcingView, { kind: 'search' }>): readonly string[] {
  const { ids } = useShortlist();
  const [seen, setSeen] = useState<{ readonly view: typeof view; readonly ids: readonly string[] }>({ view, ids });
  const isNew = seen.view !== view;
  const added = isNew ? [] : ids.filter((id) => !seen.ids.includes(id));
  if (isNew) setSeen({ view, ids });
  else if (added.length > 0) setSeen({ view, ids: [...seen.ids, ...added] });
  if (view.kind !== 'own') return view.ids;
  return isNew ? ids : seen.ids;
}
