// The written account of an import: what every row of every table became, kept beside the settlements.
import { z } from 'zod';
import type { RowAccount } from './contract.ts';

const rowAccount = z.strictObject({
  line: z.int(),
  outcome: z.enum(['created', 'extended', 'merged', 'unchanged', 'left-aside', 'error']),
  records: z.array(z.string()),
  column: z.string().optional(),
  value: z.string().optional(),
  reason: z.string().optional(),
  remedy: z.string().optional(),
});

const tableAccount = z.strictObject({ kind: z.string(), checkedOn: z.string(), rows: z.array(rowAccount) });

export const account = z.strictObject({ tables: z.record(z.string(), tableAccount) });

export type Account = z.infer<typeof account>;

/**
 * Adds a table's run. A later run of the same table keeps what a row became first: `unchanged` says nothing new.
 */
export function withTable(before: Account, table: { readonly file: string; readonly kind: string; readonly checkedOn: string; readonly rows: readonly RowAccount[] }): Account {
  const earlier = Map.groupBy(before.tables[table.file]?.rows ?? [], (row) => row.line);
  const rows = [...Map.groupBy(table.rows, (row) => row.line)].flatMap(([line, now]) => {
    const old = earlier.get(line);
    return old !== undefined && now.every((row) => row.outcome === 'unchanged') ? old : now.map((row) => ({ ...row, records: [...row.records] }));
  });
  const checkedOn = before.tables[table.file]?.checkedOn ?? table.checkedOn;
  return { tables: { ...before.tables, [table.file]: { kind: table.kind, checkedOn, rows: rows.sort((a, b) => a.line - b.line) } } };
}

/** How many rows had each outcome; a row told in several lines counts by its weightiest. */
export function countOutcomes(rows: readonly Pick<RowAccount, 'line' | 'outcome'>[]): Readonly<Record<RowAccount['outcome'], number>> {
  const counts = { created: 0, extended: 0, merged: 0, unchanged: 0, 'left-aside': 0, error: 0 };
  const weight = ['error', 'created', 'extended', 'merged', 'left-aside', 'unchanged'] as const;
  for (const group of Map.groupBy(rows, (row) => row.line).values()) {
    const outcome = weight.find((one) => group.some((row) => row.outcome === one));
    if (outcome !== undefined) counts[outcome] += 1;
  }
  return counts;
}

/** JSON with one row a line, so that a change of one row is a change of one line. */
export function accountText(value: Account): string {
  const tables = Object.entries(value.tables).map(([file, { kind, checkedOn, rows }]) => {
    const lines = rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n');
    return `    ${JSON.stringify(file)}: { "kind": ${JSON.stringify(kind)}, "checkedOn": ${JSON.stringify(checkedOn)}, "rows": [\n${lines}\n    ] }`;
  });
  return `{ "tables": {\n${tables.join(',\n')}\n} }\n`;
}
