// What opens in place of the search: one's own list, a list that somebody sent, or products side by side. Loaded when first asked for.
import { useEffect, useRef } from 'react';
import { printDay } from '../../i18n/dates.ts';
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { MOST_CHOSEN, MOST_COMPARED, type SourcingView, viewQuery } from '../../projections/sourcing/shared-list.ts';
import { useTitle } from '../search/Heading.tsx';
import { InnerLink } from '../search/InnerLink.tsx';
import { usePage } from '../search/page.ts';
import { TryAgain } from '../search/TryAgain.tsx';
import { useKeptFocus } from '../search/use-kept-focus.ts';
import { today } from '../search/use-search.ts';
import { ChosenList } from './ChosenList.tsx';
import { Compare } from './Compare.tsx';
import { Received } from './Received.tsx';
import { useDetails } from './use-details.ts';
import { useListed } from './use-listed.ts';
import { useShortlist } from './use-shortlist.ts';
import { ViewLink } from './ViewLink.tsx';

const say = sourcingToolsWords.list;

interface Props {
  readonly view: Exclude<SourcingView, { kind: 'search' }>;
  readonly isArrived: boolean;
  readonly onGo: (query: string) => void;
  /** The search that was seen last, and the way there. */
  readonly lastSearch: string;
  readonly onBack: (address: string) => void;
}

export function Chosen({ view, isArrived, lastSearch, onGo, onBack }: Props) {
  const { demonstrations } = usePage();
  const { ids: own } = useShortlist();
  const ids = useListed(view);
  const { details, isFailed, again } = useDetails(ids, demonstrations);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isArrived) heading.current?.focus({ preventScroll: true });
  }, [view, isArrived]);
  const keptFocus = useKeptFocus(heading);
  const found = details?.found ?? [];
  const title = view.kind === 'compare' ? say.compareTitle(found.length) : titleOf(view.kind, ids.length);
  useTitle(title);
  const day = today();
  return (
    <div className="chosen" {...keptFocus}>
      <p className="chosen-ways no-print">
        <InnerLink href={lastSearch} onGo={() => onBack(lastSearch)}>
          {say.back}
        </InnerLink>
        {view.kind === 'compare' && own.length > 0 && (
          <ViewLink query={viewQuery.own} onGo={onGo}>
            {say.seeOwn}
          </ViewLink>
        )}
      </p>
      <div className="list-head">
        <h1 ref={heading} tabIndex={-1}>
          {`${title} `}
          {view.kind !== 'compare' && ids.length > 0 && <span className="list-total">{say.products(ids.length)}</span>}
        </h1>
        <p className="only-print">{sourcingWords.print.date(printDay(day))}</p>
        {view.kind === 'own' && ids.length > 0 && <p className="muted no-print">{say.kept}</p>}
        {view.kind === 'shared' && <Received ids={found.map(({ id }) => id)} isReady={details !== undefined} onGo={onGo} />}
        <Left view={view} unknown={details?.unknown ?? []} />
        {demonstrations && <p className="note-demo"><b>{sourcingWords.demonstration.mark}</b> {sourcingWords.demonstration.text}</p>}
      </div>
      {isFailed && <TryAgain text={sourcingWords.loadFailed} onAgain={again} />}
      {!isFailed && details === undefined && <p className="src-loading">{sourcingWords.loading}</p>}
      {details !== undefined && view.kind !== 'compare' && found.length === 0 && <p className="note">{say.empty}</p>}
      {found.length > 0 && view.kind !== 'compare' && <ChosenList details={found} day={day} isOwn={view.kind === 'own'} onGo={onGo} />}
      {details !== undefined && view.kind === 'compare' && (found.length > 1 ? <Compare details={found} day={day} /> : <p className="note">{say.compareOne}</p>)}
      {found.length > 0 && <p className="only-print src-print-note">{sourcingWords.print.note}</p>}
    </div>
  );
}

function titleOf(kind: 'own' | 'shared', count: number): string {
  if (kind === 'shared') return say.shared;
  return count === 0 ? say.emptyTitle : say.own;
}

/** What of the address is not shown, and why. */
function Left({ view, unknown }: { readonly view: Props['view']; readonly unknown: readonly string[] }) {
  const { refused, cut } = view.kind === 'own' ? { refused: [], cut: 0 } : view;
  return (
    <>
      {refused.length > 0 && <p className="note">{say.refused(refused)}</p>}
      {cut > 0 && <p className="note">{say.cut(cut, view.kind === 'compare' ? MOST_COMPARED : MOST_CHOSEN)}</p>}
      {unknown.length > 0 && <p className="note">{say.unknown(unknown)}</p>}
    </>
  );
}
