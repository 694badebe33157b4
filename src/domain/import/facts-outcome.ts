// Account lines of the facts importer: one row, one line, in words for the clerk.
import type { RowAccount } from './contract.ts';

/** What the account repeats of a row. */
interface AccountedRow {
  readonly line: number;
  readonly field: string;
  readonly value: string;
}

/** A row that changes nothing, and why: not an error, the import goes on. */
export function leftAside(row: AccountedRow, reason: string, remedy?: string, records: readonly string[] = []): RowAccount {
  return {
    line: row.line,
    outcome: 'left-aside',
    records,
    column: row.field,
    value: row.value.slice(0, 200),
    reason,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

/** A row left aside because it must not be published: the account is public too, and does not repeat it. */
export function leftAsideUnsaid(row: AccountedRow, reason: string, remedy?: string, records: readonly string[] = []): RowAccount {
  const { value: _, ...account } = leftAside(row, reason, remedy, records);
  return account;
}

export function saved(row: AccountedRow, record: string, changed: boolean, reason?: string): RowAccount {
  return { line: row.line, outcome: changed ? 'extended' : 'unchanged', records: [record], ...(reason === undefined ? {} : { reason }) };
}
