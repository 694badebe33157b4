// Products side by side, or those who make them. On a phone a row's label stands over its values; the names stay in sight.
import { useState } from 'react';
import type { Day } from '../../domain/day.ts';
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { decodeStanding } from '../../projections/look-up-entry.ts';
import { type CompareRow, compareSections, compareSuppliers, firstOfEach } from '../../projections/sourcing/compare.ts';
import { viewQuery } from '../../projections/sourcing/shared-list.ts';
import type { SupplierDetail } from '../../projections/sourcing/supplier-detail.ts';
import { Plate } from '../search/Plate.tsx';
import { ListTools } from './ListTools.tsx';
import { Pick } from './Pick.tsx';

const { compare: say, missing } = sourcingToolsWords;

interface Props {
  readonly details: readonly SupplierDetail[];
  readonly day: Day;
}

export function Compare({ details, day }: Props) {
  const [isShort, setShort] = useState(false);
  const [isBySupplier, setBySupplier] = useState(false);
  const suppliers = firstOfEach(details);
  const columns = isBySupplier ? suppliers : details;
  const sections = (isBySupplier ? compareSuppliers : compareSections)(details, day)
    .map(({ rows, nobody, ...section }) => ({ ...section, rows: isShort ? rows.filter(({ isSame }) => !isSame) : rows, nobody: isShort ? [] : nobody }))
    .filter(({ rows, nobody }) => rows.length + nobody.length > 0);
  return (
    <>
      <ListTools details={details} day={day} query={viewQuery.compare(details.map(({ id }) => id))} />
      <Choice isChosen={isShort} onChange={setShort} label={say.onlyDifferent} />
      {suppliers.length > 1 && <Choice isChosen={isBySupplier} onChange={setBySupplier} label={say.bySupplier} />}
      <table className="cmp" data-columns={columns.length}>
        <caption className="vh">{say.table}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name, href, producer, demonstration }) => (
              <th scope="col" key={id} data-id={id}>
                {isBySupplier && producer !== undefined ? <a href={producer.href}>{producer.name}</a> : <a href={href}>{name}</a>}
                {demonstration === true && <em className="tag">{sourcingWords.tag}</em>}
              </th>
            ))}
          </tr>
        </thead>
        {!isBySupplier && (
          <tbody className="no-print">
            <tr>
              <th scope="row">{say.picked}</th>
              {details.map(({ id, name }) => (
                <td className="src-pick" key={id}>
                  <Pick id={id} name={name} />
                </td>
              ))}
            </tr>
          </tbody>
        )}
        {sections.map(({ key, title, rows, nobody }) => (
          <tbody key={key}>
            <tr className="cmp-part">
              <th colSpan={columns.length + 1} scope="rowgroup">
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.key} row={row} details={columns} day={day} />
            ))}
            {nobody.length > 0 && (
              <tr className="cmp-nobody">
                <th scope="row">{say.nobody}</th>
                <td colSpan={columns.length}>
                  <span className="unknown">{nobody.join(', ')}</span>
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      {sections.length === 0 && <p className="note">{say.allSame}</p>}
      <p className="small muted cmp-note">{say.best}</p>
    </>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
  readonly label: string;
}

function Choice({ isChosen, onChange, label }: ChoiceProps) {
  return (
    <label className="opt only-different no-print">
      <input type="checkbox" checked={isChosen} onChange={() => onChange(!isChosen)} />
      <span>{label}</span>
    </label>
  );
}

function Row({ row, details, day }: { readonly row: CompareRow; readonly details: readonly SupplierDetail[]; readonly day: Day }) {
  return (
    <tr className={row.isSame ? 'cmp-same' : undefined} data-row={row.key}>
      <th scope="row">{row.label}</th>
      {row.cells.map(({ texts, isBest }, index) => (
        <td key={details[index]?.id}>
          {row.key === 'standing' ? (
            <Plate standing={decodeStanding(details[index]?.standing ?? '')} today={day} />
          ) : texts.length === 0 ? (
            <span className="unknown">{missing}</span>
          ) : (
            texts.map((text) => (
              <span className={isBest ? 'best' : undefined} key={text}>
                {text}
                {isBest && <span className="vh"> ({say.bestMark})</span>}
              </span>
            ))
          )}
        </td>
      ))}
    </tr>
  );
}
