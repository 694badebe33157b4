// What is done with a list: send its link, save it for a spreadsheet, print it, write to the suppliers.
import { useState } from 'react';
import type { Day } from '../../domain/day.ts';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { viewQuery } from '../../projections/sourcing/shared-list.ts';
import type { SupplierDetail } from '../../projections/sourcing/supplier-detail.ts';
import { copyText } from '../copy-text.ts';
import { Icon } from '../search/Icon.tsx';
import { usePage } from '../search/page.ts';
import { saveCsv } from './export.ts';
import { Request } from './Request.tsx';

const say = sourcingToolsWords.list;

interface Props {
  readonly details: readonly SupplierDetail[];
  readonly day: Day;
  /** The query whose link is sent, where it is not that of a list. */
  readonly query?: string;
}

export function ListTools({ details, day, query }: Props) {
  const { hrefOf } = usePage();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const [isAsking, setAsking] = useState(false);
  const link = `${location.origin}${hrefOf(query ?? viewQuery.shared(details.map(({ id }) => id)))}`;
  const copy = (): void => {
    copyText(link).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  if (details.length === 0) return null;
  return (
    <div className="list-tools no-print" role="group" aria-label={say.tools}>
      <button type="button" className="btn" onClick={copy}>
        {say.copyLink}
      </button>
      <button type="button" className="btn" onClick={() => saveCsv(details, day)}>
        {say.csv}
      </button>
      <button type="button" className="btn" onClick={() => print()}>
        <Icon name="print" />
        {say.print}
      </button>
      <button type="button" className="btn" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {say.ask}
      </button>
      <p role="status">{copied === 'yes' ? say.linkCopied : copied === 'no' ? say.copyFailed : ''}</p>
      {copied === 'no' && <input className="field" readOnly value={link} aria-label={say.copyLink} onFocus={(event) => event.target.select()} />}
      {isAsking && <Request details={details} onClose={() => setAsking(false)} />}
    </div>
  );
}
