// All results of the present search: as a file for spreadsheets, or on paper. The script that writes files is loaded with the first of them.
import { useState } from 'react';
import type { Day } from '../../domain/day.ts';
import { countOf } from '../../i18n/vi/search-page.ts';
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import type { SearchQuery } from '../../search/query.ts';
import { Icon } from '../search/Icon.tsx';
import { usePage } from '../search/page.ts';
import type { Search } from '../search/use-search.ts';

const say = sourcingWords.exportAll;

/** More rows are no shortlist: whoever wants the whole register takes its open data. */
export const MOST_EXPORTED = 300;

interface Props {
  readonly query: SearchQuery;
  readonly total: number;
  readonly today: Day;
  readonly ask: Search['ask'];
}

export function ExportAll({ query, total, today, ask }: Props) {
  const { demonstrations } = usePage();
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const write = async (): Promise<void> => {
    setState('working');
    try {
      const { exportResults } = await import('./export.ts');
      await exportResults({ query, total: Math.min(total, MOST_EXPORTED), ask, demonstrations, today });
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="src-export">
      <button type="button" className="btn" onClick={() => void write()} disabled={state === 'working'}>
        {state === 'working' ? say.working : say.csv}
      </button>
      <button type="button" className="btn" onClick={() => print()}>
        <Icon name="print" />
        {say.print}
      </button>
      {total > MOST_EXPORTED && <small>{say.upTo(countOf(MOST_EXPORTED))}</small>}
      {state === 'failed' && <small role="alert">{say.failed}</small>}
    </div>
  );
}
