// Rows under their heads: a table by its roles at every width, and by its look where there is room. The list inside is what it is
// everywhere on the site, so that one thing reads all results.
import type { ReactNode } from 'react';
import { sourcingWords as say } from '../../i18n/vi/sourcing.ts';

const { pick, ...heads } = say.heads;

interface Props {
  readonly label?: string;
  /** The query of the results, where rows are such. */
  readonly results?: string;
  readonly children: ReactNode;
}

export function RowTable({ label = say.table, results, children }: Props) {
  return (
    <div className="src-table" role="table" aria-label={label}>
      <div className="src-heads" role="row">
        <span role="columnheader">
          <span className="vh">{pick}</span>
        </span>
        {Object.entries(heads).map(([key, head]) => (
          <span role="columnheader" key={key}>
            {head}
          </span>
        ))}
      </div>
      <ol role="none" data-results={results}>
        {children}
      </ol>
    </div>
  );
}
