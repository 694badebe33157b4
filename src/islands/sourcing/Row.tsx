// A supplier's row, as components/SourcingRow.astro prints it.
import type { Day } from '../../domain/day.ts';
import { entryWords } from '../../i18n/vi/entry.ts';
import { sourcingWords as say } from '../../i18n/vi/sourcing.ts';
import type { SupplyRow } from '../../projections/sourcing/supply-row.ts';
import { Plate } from '../search/Plate.tsx';
import { Pick } from './Pick.tsx';
import { useShortlist } from './use-shortlist.ts';

interface Props {
  readonly row: SupplyRow;
  readonly today: Day;
}

export function Row({ row, today }: Props) {
  const { id, href, name, isDemonstration, producer, local, province, formerly, standing, supply, papers } = row;
  const { ids } = useShortlist();
  return (
    <li className={ids.includes(id) ? 'src-row is-picked' : 'src-row'} role="row" data-id={id}>
      <div className="src-pick" role="cell">
        <Pick id={id} name={name} />
      </div>
      <div className="src-name" role="rowheader">
        <a href={href}>{name}</a>
        {isDemonstration && (
          <>
            {' '}
            <em className="tag">{say.tag}</em>
          </>
        )}
        <span className="who">{producer ?? <span className="unknown">{entryWords.unknownProducer}</span>}</span>
      </div>
      <div className="src-place" role="cell">
        {local !== undefined && `${local}${province === undefined ? '' : ', '}`}
        {province !== undefined && <b>{province}</b>}
        {formerly !== undefined && <span className="nowrap">{` ${entryWords.formerOf(formerly)}`}</span>}
        {local === undefined && province === undefined && <span className="unknown">{entryWords.unknownPlace}</span>}
      </div>
      <div className="src-state" role="cell">
        <Plate standing={standing} today={today} />
      </div>
      {supply === undefined ? (
        <div className="src-none" role="cell" aria-colspan={papers.length === 0 ? 5 : 4}>
          <span className="unknown">{say.noSheet}</span>
        </div>
      ) : (
        <Supply {...supply} />
      )}
      {(supply !== undefined || papers.length > 0) && (
        <div className="src-papers" role="cell">
          <span className="src-label">{say.heads.papers}</span> {papers.length > 0 ? papers.join(', ') : <span className="unknown">{say.noPapers}</span>}
        </div>
      )}
    </li>
  );
}

function Supply({ capacity, minimumOrder, leadTime, declared, share }: NonNullable<SupplyRow['supply']>) {
  const figures = [
    ['capacity', capacity],
    ['minimumOrder', minimumOrder],
    ['leadTime', leadTime],
  ] as const;
  return (
    <>
      {figures.map(([key, text]) => (
        <div className="src-fig" role="cell" key={key}>
          <span className="src-label">{say.labels[key]}</span> {text ?? <span className="unknown">{say.notDeclared}</span>}
        </div>
      ))}
      <div className="src-declared" role="cell">
        <span className="src-label">{say.heads.declared}</span>{' '}
        <span className="meter">
          <svg viewBox="0 0 56 11" aria-hidden="true">
            <rect className="on" width={Math.round(share * 56)} height="11" />
            <rect className="off" x=".5" y=".5" width="55" height="10" />
          </svg>
          {declared}
        </span>
      </div>
    </>
  );
}
