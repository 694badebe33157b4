// The rows of a list, and what a buyer does with them: compare some, send the list, take it along, ask the suppliers.
import { useState } from 'react';
import type { Day } from '../../domain/day.ts';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { rowOfDetail } from '../../projections/sourcing/row-of-detail.ts';
import { MOST_COMPARED, viewQuery } from '../../projections/sourcing/shared-list.ts';
import type { SupplierDetail } from '../../projections/sourcing/supplier-detail.ts';
import { ListTools } from './ListTools.tsx';
import { Row } from './Row.tsx';
import { RowTable } from './RowTable.tsx';
import { useShortlist } from './use-shortlist.ts';
import { ViewLink } from './ViewLink.tsx';

const say = sourcingToolsWords.list;

interface Props {
  readonly details: readonly SupplierDetail[];
  readonly day: Day;
  readonly isOwn: boolean;
  readonly onGo: (query: string) => void;
}

export function ChosenList({ details, day, isOwn, onGo }: Props) {
  const { ids } = useShortlist();
  // What was given up while one looks is still shown, and no longer meant.
  const meant = isOwn ? details.filter(({ id }) => ids.includes(id)) : details;
  return (
    <>
      <ListTools details={meant} day={day} />
      {meant.length > 1 && <ToCompare details={meant} onGo={onGo} />}
      <RowTable label={isOwn ? say.own : say.shared}>
        {details.map((detail) => (
          <Row key={detail.id} row={rowOfDetail(detail, day)} today={day} />
        ))}
      </RowTable>
    </>
  );
}

/** A few are compared at once; of a longer list they are chosen here. */
function ToCompare({ details, onGo }: Pick<Props, 'details' | 'onGo'>) {
  const [given, setGiven] = useState<readonly string[]>();
  const all = details.map(({ id }) => id);
  const chosen = (given ?? all.slice(0, MOST_COMPARED)).filter((id) => all.includes(id));
  const toggle = (id: string): void => setGiven(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="to-compare no-print">
      {details.length > MOST_COMPARED && (
        <fieldset>
          <legend>{say.compareMany(MOST_COMPARED)}</legend>
          {details.map(({ id, name }) => (
            <label className="opt" key={id}>
              <input type="checkbox" checked={chosen.includes(id)} disabled={!chosen.includes(id) && chosen.length >= MOST_COMPARED} onChange={() => toggle(id)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen.length > 1 ? (
        <ViewLink className="btn btn-main" query={viewQuery.compare(chosen)} onGo={onGo}>
          {say.compare(chosen.length)}
        </ViewLink>
      ) : (
        <p className="muted">{say.compareOne}</p>
      )}
    </div>
  );
}
