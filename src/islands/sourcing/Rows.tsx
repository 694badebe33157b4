// The rows of an answer, and what can be done with all of them.
import { PAGE_LENGTH } from '../../search/port.ts';
import { writeQuery } from '../../search/query.ts';
import { supplyRow } from '../../projections/sourcing/supply-row.ts';
import type { ResultsProps } from '../search/Answer.tsx';
import { ListEnd } from '../search/ListEnd.tsx';
import { Pager } from '../search/Pager.tsx';
import { ExportAll } from './ExportAll.tsx';
import { Row } from './Row.tsx';
import { RowTable } from './RowTable.tsx';

export function Rows({ answer, query, today, book, isAsking, onGo, ask }: ResultsProps) {
  const { hits, total, engine } = answer;
  const nameOf = (kind: string): string => book?.nameOf('documents', kind) ?? kind;
  const isLast = query.page * PAGE_LENGTH >= total;
  return (
    <div className={isAsking ? 'results is-asking' : 'results'} data-engine={engine} aria-busy={isAsking}>
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
