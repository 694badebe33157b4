// Imports decisions.csv: numbered decisions become records, the products that they name (exactly one each) are linked or revoked.
// A row without number is a lead: it makes no record; a revocation ends stars even so.
import { decision, type DecisionRecord } from '../../schemas/decision.ts';
import { product } from '../../schemas/product.ts';
import type { Draft, ImportContext, Importer, Row, RowAccount } from './contract.ts';
import { productNamed } from './decisions-products.ts';
import { decisionId, type DecisionRow, readDecisionRow } from './decisions-row.ts';
import { stepBy } from './decisions-steps.ts';
import { createMatcher, type Matcher } from './matching.ts';
import { nameKey } from './names.ts';
import { addSources } from './sources.ts';

export const decisionsImporter: Importer = {
  kind: 'decisions',
  required: ['decision_number', 'authority', 'province_at_time', 'kind', 'source'],
  optional: ['decision_date', 'stars', 'products_count', 'product_names', 'source_date', 'note'],
  run(rows: readonly Row[], draft: Draft, context: ImportContext): RowAccount[] {
    const read = rows.map((row) => readDecisionRow(row, context));
    const wrong = read.flatMap((one) => (one.ok ? [] : one.accounts));
    if (wrong.length > 0) return wrong;
    const good = read.flatMap((one) => (one.ok ? [one.row] : []));
    const matcher = createMatcher(draft, context.settlements);
    const numbered = Map.groupBy(good.filter((row) => row.number !== undefined), decisionId);
    const leads = good.filter((row) => row.number === undefined);
    return [...[...numbered].flatMap(([id, group]) => takeDecision(id, group, draft, context, matcher)), ...leads.map((row) => takeLead(row, draft, context, matcher))].toSorted((a, b) => a.line - b.line);
  },
};

function takeDecision(id: string, rows: readonly DecisionRow[], draft: Draft, context: ImportContext, matcher: Matcher): RowAccount[] {
  const before = draft.decisions.get(id);
  const named = rows.map((row) => ({ row, ...takeNames(row, id, draft, context, matcher) }));
  const after = joinDecision(before, rows, named.flatMap((one) => one.unknown));
  draft.decisions.set(id, after);
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  return named.map(({ row, touched, changedProducts, remarks }, at): RowAccount => {
    const outcome = before === undefined ? (at === 0 ? 'created' : 'merged') : changed || changedProducts ? 'extended' : 'unchanged';
    return { line: row.line, outcome, records: [`decisions/${id}`, ...touched], ...(remarks.length === 0 ? {} : { column: 'product_names', reason: remarks.join('; ') }) };
  });
}

/** A row without number: only a revocation touches products; everything else stays in the account. */
function takeLead(row: DecisionRow, draft: Draft, context: ImportContext, matcher: Matcher): RowAccount {
  const lead = 'quyết định không có số: chỉ là đầu mối, không thành hồ sơ';
  if (row.kind !== 'revocation') return { line: row.line, outcome: 'left-aside', records: [], column: 'decision_number', value: '', reason: lead, remedy: 'tìm số quyết định rồi nhập lại' };
  const { touched, changedProducts, remarks } = takeNames(row, undefined, draft, context, matcher);
  const outcome = touched.length === 0 ? 'left-aside' : changedProducts ? 'extended' : 'unchanged';
  return { line: row.line, outcome, records: touched, column: touched.length === 0 ? 'decision_number' : 'product_names', value: '', reason: [`${lead}; thu hồi vẫn ghi vào sản phẩm khớp`, ...remarks].join('; ') };
}

interface Taken {
  readonly touched: readonly string[];
  readonly changedProducts: boolean;
  /** Names for which the register has no product. */
  readonly unknown: readonly string[];
  readonly remarks: readonly string[];
}

function takeNames(row: DecisionRow, id: string | undefined, draft: Draft, context: ImportContext, matcher: Matcher): Taken {
  const touched: string[] = [];
  const unknown: string[] = [];
  const remarks: string[] = [];
  let changedProducts = false;
  for (const name of row.names) {
    const match = productNamed(name, row, id, draft, matcher, context);
    if (match.kind !== 'one') {
      unknown.push(name);
      remarks.push(match.kind === 'none' ? `"${name}": không có hồ sơ khớp` : `"${name}": ${match.ids.length} hồ sơ cùng tên (${match.ids.join(', ')})`);
      continue;
    }
    const record = draft.products.get(match.id);
    if (record === undefined) throw new Error(`không có hồ sơ products/${match.id}`);
    const { sources, ids } = addSources(record.sources, row.sources);
    const stepped = stepBy(record.recognitions, row, id, ids);
    if (stepped.kind === 'aside') {
      remarks.push(`"${name}" (products/${match.id}): ${stepped.reason}`);
      continue;
    }
    // Through JSON, so that fields without a value go.
    const next = product.parse(JSON.parse(JSON.stringify({ ...record, recognitions: stepped.history, sources })));
    changedProducts ||= JSON.stringify(product.parse(record)) !== JSON.stringify(next);
    draft.products.set(match.id, next);
    if (!touched.includes(`products/${match.id}`)) touched.push(`products/${match.id}`);
  }
  return { touched, changedProducts, unknown, remarks };
}

/** The record of a decision from its rows: star classes listed, counts added when every row has one, names without a product kept. */
function joinDecision(before: DecisionRecord | undefined, rows: readonly DecisionRow[], unknown: readonly string[]): DecisionRecord {
  const [first] = rows;
  if (first?.number === undefined) throw new Error('quyết định không có số');
  const counts = rows.map((row) => row.productsCount);
  const total = counts.reduce<number | undefined>((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
  const classes = [...new Set(rows.flatMap((row) => row.stars ?? []))].sort();
  const { sources } = addSources(before?.sources ?? [], rows.flatMap((row) => row.sources));
  // A name found since leaves the list; names that only an earlier table had stay.
  const told = new Set(rows.flatMap((row) => row.names).map(nameKey));
  const names = new Map([...(before?.namesNotInRegister ?? []).filter((name) => !told.has(nameKey(name))), ...unknown].map((name) => [nameKey(name), name]));
  return decision.parse(
    JSON.parse(
      JSON.stringify({
        $schema: '../.schema/decision.json',
        ...before,
        number: first.number,
        kind: first.kind,
        date: first.date ?? before?.date,
        authority: before?.authority ?? first.authority,
        formerProvince: before?.formerProvince ?? (first.reach.kind === 'former' ? first.reach.province.code : undefined),
        stars: classes.length === 0 ? before?.stars : classes,
        productsCount: total ?? before?.productsCount,
        namesNotInRegister: names.size === 0 ? undefined : [...names.values()],
        note: before?.note ?? first.settled?.note,
        sources,
      }),
    ),
  );
}
