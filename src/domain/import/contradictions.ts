// Sources that say otherwise than the register. Each is settled by hand (settlements.json, `contradictions`); one that nobody
// has looked at stays open and is told on the product's page, and changes nothing else.
import type { ProductRecord } from '../../schemas/product.ts';
import type { Recognition } from '../../schemas/recognition.ts';
import { decisionInterval } from '../history.ts';
import type { Draft, ImportContext, RowAccount } from './contract.ts';
import { withStep } from './facts-history.ts';
import { leftAside, saved } from './facts-outcome.ts';
import { type FactRow, withSources } from './facts-row.ts';
import type { Subject } from './facts-story.ts';
import { isRow } from './matching.ts';
import { nameKey } from './names.ts';
import type { Settlements } from './settlements.ts';
import { givesStars } from './steps.ts';

type Verdict = Settlements['contradictions'][number];

/** The verdict on a row, when there is one: by names, and by the beginning of the value where a product has several. */
function verdictOn(row: FactRow, settled: Settlements): Verdict | undefined {
  const byNames = settled.contradictions.filter((item) => isRow({ name: item.row.name, producer: item.row.producer, province: item.row.province }, row));
  return byNames.find((item) => item.row.value !== undefined && row.value.startsWith(item.row.value)) ?? byNames.find((item) => item.row.value === undefined);
}

export function applyContradiction(row: FactRow, subject: Subject, draft: Draft, context: ImportContext): RowAccount {
  const verdict = verdictOn(row, context.settlements);
  const id = verdict?.product ?? subject.product;
  const record = draft.products.get(id);
  if (record === undefined) return leftAside(row, `không có hồ sơ products/${id}`, 'sửa dòng contradictions trong settlements.json');
  if (verdict?.verdict === 'aside') return leftAside(row, `không phải mâu thuẫn: ${verdict.why}`, undefined, [`products/${id}`]);
  const sourced = withSources(record, row);
  const told = withReport(sourced.record, row, verdict, sourced.ids);
  const stepped = verdict === undefined ? told : withVerdictStep(told, verdict, sourced.ids);
  const changed = JSON.stringify(stepped) !== JSON.stringify(record);
  if (changed) draft.products.set(id, stepped);
  return saved(row, `products/${id}`, changed, verdict === undefined ? 'mâu thuẫn chưa xử tay: nêu trên trang là chưa rõ' : `${VERDICTS[verdict.verdict]}: ${verdict.why}`);
}

const VERDICTS: Readonly<Record<Verdict['verdict'], string>> = {
  keep: 'giữ hồ sơ, nêu nguồn khác',
  replace: 'theo nguồn này',
  add: 'thêm một bước lịch sử',
  open: 'chưa rõ, nêu cả hai',
  aside: 'không phải mâu thuẫn',
};

/** Where the verdict leaves something to tell: open, or another word than the record's. What only adds is not another word. */
function withReport(record: ProductRecord, row: FactRow, verdict: Verdict | undefined, ids: string[]): ProductRecord {
  if (verdict?.verdict === 'add' && verdict.text === undefined) return record;
  const text = (verdict?.text ?? withoutTable(row.value)).slice(0, 500);
  const reports = record.otherReports ?? [];
  const at = reports.findIndex((one) => nameKey(one.text) === nameKey(text));
  const known = reports[at];
  if (known !== undefined) {
    const sources = [...new Set([...known.sources, ...ids])];
    return sources.length === known.sources.length ? record : { ...record, otherReports: reports.with(at, { ...known, sources }) };
  }
  const settled = verdict?.settled;
  return { ...record, otherReports: [...reports, { text, ...(settled === undefined ? {} : { settled }), sources: ids }] };
}

/** The words for whoever keeps the table are not for the reader. @example 'products.csv ghi [named]; nguồn: đạt 3 sao' // 'đạt 3 sao' */
function withoutTable(value: string): string {
  const said = value.replace(/^products\.csv [^;]*;\s*/iu, '').replace(/;?\s*(?:dòng này trong )?products\.csv [^;]*$/iu, '').replace(/^nguồn(?: [^:]{0,30})?:\s*/iu, '');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

function withVerdictStep(record: ProductRecord, verdict: Verdict, ids: string[]): ProductRecord {
  if (verdict.recognition === undefined) return record;
  const step: Recognition = { ...verdict.recognition, sources: ids };
  const recognitions = verdict.verdict === 'replace' ? replaced(record.recognitions, step) : (withStep(record.recognitions, step) ?? record.recognitions);
  return { ...record, recognitions };
}

/** The latest step that gives the same stars is corrected by the source; without one the step is added. */
function replaced(history: readonly Recognition[], step: Recognition): Recognition[] {
  const latest = history
    .map((known, at) => ({ known, at }))
    .filter(({ known }) => givesStars(known) && known.stars === step.stars)
    .sort((a, b) => beginning(a.known).localeCompare(beginning(b.known)))
    .at(-1);
  if (latest === undefined) return [...history, step];
  return history.with(latest.at, { ...latest.known, ...step, sources: [...new Set([...latest.known.sources, ...step.sources])] });
}

function beginning(step: Recognition): string {
  return step.date === undefined ? '' : decisionInterval(step.date).earliest;
}
