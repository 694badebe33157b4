// The rows of an answer, and what can be done with all of them.
import { PAGE_LENGTH } from '../../search/port.ts';
import { writeQuery } from '../../search/query.ts';
import { supplyRow } from '../../projections/sourcing/supply-row.ts';
import { printDay } from '../../i18n/dates.ts';
import { sourcingWords as say } from '../../i18n/vi/sourcing.ts';
import type { ResultsProps } from '../search/Answer.tsx';
import { chipsOf } from '../search/conditions.ts';
import { ListEnd } from '../search/ListEnd.tsx';
import { Pager } from '../search/Pager.tsx';
import { ExportAll } from './ExportAll.tsx';
import { Row } from './Row.tsx';
import { RowTable } from './RowTable.tsx';

export function Rows({ answer, query, today, book, isAsking, onGo, ask }: ResultsProps) {
  const { hits, total, engine } = answer;
  const nameOf = (kind: string): string => book?.nameOf('documents', kind) ?? kind;
  const asked = book === undefined ? [] : chipsOf(query, answer.understood, book).flatMap(({ label, isIntent }) => (isIntent === true ? [] : [label]));
  const isLast = query.page * PAGE_LENGTH >= total;
  return (
    <div className={isAsking ? 'results is-asking' : 'results'} data-engine={engine} aria-busy={isAsking}>
      <p className="only-print src-asked">
        {asked.length > 0 && `${say.print.filtered(asked)} `}
        {say.print.date(printDay(today))} {say.print.note}
      </p>
      <RowTable results={writeQuery(query).toString()}>
        {hits.map(({ document }) => (
          <Row key={document.id} row={supplyRow(document, today, nameOf)} today={today} />
        ))}
      </RowTable>
      <ExportAll query={query} total={total} today={today} ask={ask} />
      {isLast && <ListEnd total={total} />}
      <Pager query={query} total={total} onGo={onGo} />
    </div>
  );
}
