// One row of decisions.csv, checked: a decision may stand in several rows (one a star class), a revocation may lack its number.
import type { DecisionRecord } from '../../schemas/decision.ts';
import type { DecisionDate } from '../../schemas/recognition.ts';
import { day, partialDate } from '../../schemas/text.ts';
import type { FormerProvince } from '../place-model.ts';
import { formerProvinceNamed } from '../places-resolve.ts';
import type { Stars } from '../standing.ts';
import type { ImportContext, Row, RowAccount } from './contract.ts';
import type { DecisionSettlement } from './decisions-settlements.ts';
import { slugify } from '../fold.ts';
import { nameKey } from './names.ts';
import { type NewSource, readSources } from './sources.ts';

/** Whose products the decision may name: of a province then, of one after the merger, or of the whole country. */
export type Reach = { readonly kind: 'former'; readonly province: FormerProvince } | { readonly kind: 'today'; readonly code: string } | { readonly kind: 'country' };

export interface DecisionRow {
  readonly line: number;
  /** Absent: a lead, not a decision. */
  readonly number?: string | undefined;
  readonly authority: string;
  /** The number, or authority and day when there is none: how a settlement names the row. */
  readonly key: string;
  readonly kind: DecisionRecord['kind'];
  readonly date?: DecisionDate | undefined;
  readonly reach: Reach;
  readonly stars?: Stars | undefined;
  readonly productsCount?: number | undefined;
  readonly names: readonly string[];
  readonly sources: readonly NewSource[];
  readonly settled?: DecisionSettlement | undefined;
}

export type ReadDecision = { readonly ok: true; readonly row: DecisionRow } | { readonly ok: false; readonly accounts: readonly RowAccount[] };

const KINDS = ['recognition', 're-recognition', 'revocation'] as const;

/** Reads a row; all that is wrong with it is answered together. */
export function readDecisionRow(row: Row, context: ImportContext): ReadDecision {
  const cell = (column: string) => row.cells[column] ?? '';
  const wrong: RowAccount[] = [];
  const refuse = (column: string, reason: string, remedy: string) => wrong.push({ line: row.line, outcome: 'error', records: [], column, value: cell(column), reason, remedy });

  const kind = KINDS.find((one) => one === cell('kind'));
  if (kind === undefined) refuse('kind', 'loại lạ', `dùng ${KINDS.join(', ')}`);
  const stars = starsOf(cell('stars'));
  if (stars === null) refuse('stars', 'hạng sao chỉ là 3, 4 hoặc 5', 'sửa số sao, hoặc để trống');
  if (!/^\d*$/u.test(cell('products_count'))) refuse('products_count', 'không phải số nguyên', 'chỉ ghi số, hoặc để trống');
  if (cell('decision_date') !== '' && !day.safeParse(cell('decision_date')).success) refuse('decision_date', 'không phải ngày có thật', 'viết yyyy-mm-dd, hoặc để trống');
  const reach = reachOf(cell('province_at_time'), context);
  if (reach === undefined) refuse('province_at_time', 'không có tỉnh này', 'ghi tên tỉnh lúc đó; thêm "(new province)" khi là tỉnh sau 01/07/2025; "(national)" khi là quyết định của bộ');
  const sourceDate = cell('source_date');
  const read = readSources(cell('source'), { checkedOn: context.checkedOn, ...(partialDate.safeParse(sourceDate).success ? { publishedOn: sourceDate } : {}) }, context.settlements);
  if (!read.ok) wrong.push({ line: row.line, outcome: 'error', records: [], column: 'source', value: read.value, reason: read.problem, remedy: read.remedy });
  if (wrong.length > 0 || kind === undefined || stars === null || reach === undefined || !read.ok) return { ok: false, accounts: wrong };

  const number = cell('decision_number') === '' ? undefined : cell('decision_number');
  const key = number ?? `${cell('authority')} ${cell('decision_date') || sourceDate}`.trim();
  const settled = context.settlements.decisionRecords?.find((item) => item.number === key && nameKey(item.authority) === nameKey(cell('authority')));
  return {
    ok: true,
    row: {
      line: row.line,
      number,
      authority: cell('authority'),
      key,
      kind,
      date: cell('decision_date') === '' ? settled?.date : { precision: 'day', value: cell('decision_date') },
      reach,
      stars,
      productsCount: cell('products_count') === '' ? undefined : Number(cell('products_count')),
      names: cell('product_names').split(/\s+;\s+/u).filter((name) => name !== ''),
      sources: read.sources,
      settled,
    },
  };
}

/** Undefined when the cell is empty, null when it holds no star class. */
function starsOf(text: string): Stars | undefined | null {
  if (text === '') return undefined;
  return text === '3' ? 3 : text === '4' ? 4 : text === '5' ? 5 : null;
}

function reachOf(text: string, { places }: ImportContext): Reach | undefined {
  if (/\(national\)|^cả nước$/iu.test(text)) return { kind: 'country' };
  const province = formerProvinceNamed(text.replace(/\s*\([^()]*\)$/u, ''), places);
  if (province === undefined) return undefined;
  return /\(new province\)|\(tỉnh mới\)/iu.test(text) ? { kind: 'today', code: province.nowIn } : { kind: 'former', province };
}

/**
 * The permanent id of a decision: number, authority and year, for numbers begin anew each year in each office.
 * @example '3763-qd-ubnd-ubnd-tinh-ha-tinh-2021'
 */
export function decisionId(row: Pick<DecisionRow, 'number' | 'authority' | 'date'>): string {
  return slugify([row.number ?? '', row.authority, row.date?.value.slice(0, 4) ?? ''].join(' '), 80);
}
