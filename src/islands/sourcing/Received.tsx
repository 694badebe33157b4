// Above a list that somebody sent: that one's own is untouched, and what can be done with both. Nothing is taken over unasked.
import { useState } from 'react';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { viewQuery } from '../../projections/sourcing/shared-list.ts';
import { useShortlist } from './use-shortlist.ts';
import { ViewLink } from './ViewLink.tsx';

const say = sourcingToolsWords.list;

interface Props {
  /** Those of the sent list that are in the register. */
  readonly ids: readonly string[];
  readonly isReady: boolean;
  readonly onGo: (query: string) => void;
}

export function Received({ ids, isReady, onGo }: Props) {
  const { list, ids: own } = useShortlist();
  const [isTaken, setTaken] = useState(false);
  const isSame = ids.length > 0 && ids.length === own.length && ids.every((id) => own.includes(id));
  const take = (next: readonly string[]): void => {
    list.set(next);
    setTaken(true);
  };
  return (
    <div className="received no-print">
      <p>{isTaken ? say.taken : isSame ? say.isOwn : say.sharedText(own.length)}</p>
      {isReady && ids.length > 0 && !isSame && !isTaken && (
        <p className="received-acts">
          <button type="button" className="btn" onClick={() => take(ids)}>
            {say.take}
          </button>
          {own.length > 0 && (
            <button type="button" className="btn" onClick={() => take([...own, ...ids])}>
              {say.merge}
            </button>
          )}
        </p>
      )}
      {own.length > 0 && (isTaken || !isSame) && (
        <p>
          <ViewLink className="hit" query={viewQuery.own} onGo={onGo}>
            {say.seeOwn}
          </ViewLink>
        </p>
      )}
    </div>
  );
}
