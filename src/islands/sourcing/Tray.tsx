// The foot of the page while something is chosen: how much, and what can be done with it. It stands in the page's own flow at its end, so
// that it never covers the last row.
import { useEffect, useRef, useState } from 'react';
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import { MOST_CHOSEN, MOST_COMPARED, type SourcingView, viewQuery } from '../../projections/sourcing/shared-list.ts';
import { useShortlist } from './use-shortlist.ts';
import { ViewLink } from './ViewLink.tsx';

const say = sourcingWords.tray;

interface Props {
  readonly view: SourcingView;
  readonly onGo: (query: string) => void;
}

export function Tray({ view, onGo }: Props) {
  const { list, ids } = useShortlist();
  const [cleared, setCleared] = useState<readonly string[]>([]);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cleared.length > 0) undo.current?.focus(); // the button that was pressed is gone
  }, [cleared]);
  const isGone = ids.length === 0 && cleared.length > 0;
  const clear = (): void => {
    setCleared(ids);
    list.set([]);
  };
  const giveBack = (): void => {
    list.set(cleared);
    setCleared([]);
  };
  return (
    <>
      <p className="vh" role="status">
        {isGone ? say.cleared : ids.length > 0 ? say.chosen(ids.length) : ''}
      </p>
      {(ids.length > 0 || isGone) && (
        <section className="tray" aria-label={say.label}>
          <div className="wrap">
            {isGone ? (
              <>
                <p>{say.cleared}</p>
                <button type="button" className="btn" ref={undo} onClick={giveBack}>
                  {say.undo}
                </button>
              </>
            ) : (
              <>
                <p>{say.chosen(ids.length)}</p>
                <p className="tray-acts">
                  <button type="button" className="tray-clear" onClick={clear}>
                    {say.clear}
                  </button>
                  {view.kind !== 'own' && (
                    <ViewLink className={ids.length === 1 ? 'btn btn-main' : 'btn'} query={viewQuery.own} onGo={onGo} aria-label={say.see}>
                      <span className="tray-long">{say.see}</span>
                      <span className="tray-short">{say.seeShort}</span>
                    </ViewLink>
                  )}
                  {ids.length > 1 && view.kind !== 'compare' && (
                    <ViewLink className="btn btn-main" query={ids.length > MOST_COMPARED ? viewQuery.own : viewQuery.compare(ids)} onGo={onGo}>
                      {say.compare}
                    </ViewLink>
                  )}
                </p>
                {ids.length >= MOST_CHOSEN && <small>{say.full(MOST_CHOSEN)}</small>}
                {!list.isKept() && <small>{say.notKept}</small>}
              </>
            )}
          </div>
        </section>
      )}
    </>
  );
}
