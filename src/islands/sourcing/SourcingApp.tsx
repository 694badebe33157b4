// Sourcing: the search with rows for buyers, a list that is kept on the device, and what opens from it. At rest the page's own rows stand.
import { useState } from 'react';
import { sourcingWords as say } from '../../i18n/vi/sourcing.ts';
import { type SearchPage, PageContext, sourcingPage } from '../search/page.ts';
import { type ListProps, SearchFrame } from '../search/SearchFrame.tsx';
import { TryAgain } from '../search/TryAgain.tsx';
import { useLater } from '../search/use-later.ts';
import { DemonstrationNote } from './DemonstrationNote.tsx';
import { Lede } from './Lede.tsx';
import { Quick } from './Quick.tsx';
import { Rows } from './Rows.tsx';
import { RowsSkeleton } from './RowsSkeleton.tsx';
import { StaticRows } from './StaticRows.tsx';
import { Tray } from './Tray.tsx';
import { ShortlistContext, useOpenShortlist } from './use-shortlist.ts';
import { useView } from './use-view.ts';

interface Props extends ListProps {
  /** Whether anybody in the register declared anything to buyers. */
  readonly hasSheets: boolean;
}

const loadChosen = async () => (await import('./Chosen.tsx')).Chosen;

export function SourcingApp({ children, hasSheets, ...list }: Props) {
  const [page] = useState(openPage);
  const shortlist = useOpenShortlist(page.demonstrations);
  const { view, isArrived, lastSearch, goTo, goBack, toSearch } = useView(page);
  const isAway = view.kind !== 'search';
  const { part: Chosen, isFailed, again } = useLater(loadChosen, isAway);
  return (
    <PageContext.Provider value={page}>
      <ShortlistContext.Provider value={shortlist}>
        <div className="wrap src" data-view={view.kind}>
          <SearchFrame
            {...list}
            Results={Rows}
            Skeleton={RowsSkeleton}
            Quick={Quick}
            titled={say.titled}
            isAway={isAway}
            onSearch={toSearch}
            lead={<Lede hasSheets={hasSheets} />}
            note={page.demonstrations && <DemonstrationNote />}
          >
            <StaticRows>{children}</StaticRows>
          </SearchFrame>
          {isAway && Chosen !== undefined && <Chosen view={view} isArrived={isArrived} lastSearch={lastSearch} onGo={goTo} onBack={goBack} />}
          {isAway && Chosen === undefined && (isFailed ? <TryAgain text={say.loadFailed} onAgain={again} /> : <p className="src-loading">{say.loading}</p>)}
        </div>
        <Tray view={view} onGo={goTo} />
      </ShortlistContext.Provider>
    </PageContext.Provider>
  );
}

/** Demonstrations are asked for by the address, which the server does not know: nothing that it prints depends on them. */
function openPage(): SearchPage {
  return sourcingPage(typeof location !== 'undefined' && new URLSearchParams(location.search).get('minh-hoa') === '1');
}
