// Inside one lot time runs forwards: along the steps of the file, and between them and the dates on the packet.
import type { LotRecord } from '../../schemas/lot.ts';
import { fileOf } from '../catalogue-records.ts';
import { partialDateInterval } from '../day.ts';
import { allGoods, goodsField, lotIdOf, productOf } from '../lots/goods.ts';
import { type InstantInterval, instantsOf, isCertainlyBefore, momentDays, momentInstants } from '../lots/moment.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** What is told of when, with its field and its text as recorded. */
interface Told {
  readonly field: string;
  readonly text: string;
  readonly when: InstantInterval;
}

export const checkLotTimes: Check = ({ records, today }) =>
  [...records.lots].flatMap(([id, lot]) => {
    const file = fileOf('lots', id);
    const problems: Problem[] = [];
    const isBefore = (early: Told | undefined, late: Told | undefined, message: string): void => {
      if (early === undefined || late === undefined || !isCertainlyBefore(late.when, early.when)) return;
      problems.push(problem(file, late.field, late.text, message, `sửa một trong hai: ${early.text} (${early.field}) và ${late.text}`));
    };
    checkFuture(file, lot, today, problems);
    checkPacket(lot, isBefore);
    checkSteps(lot, isBefore);
    problems.push(...harvestedTooLate(file, lot), ...usedBeforeInFile(file, id, lot));
    return problems;
  });

type IsBefore = (early: Told | undefined, late: Told | undefined, message: string) => void;

/** Only the date until which goods keep may lie ahead. */
function checkFuture(file: string, { producedOn, packedOn, recall, steps }: LotRecord, today: string, problems: Problem[]): void {
  const past = [
    ['producedOn', producedOn],
    ['packedOn', packedOn],
    ['recall.on', recall?.on],
    ...steps.flatMap(({ at, until }, index) => [[`steps[${index}].at`, at] as const, [`steps[${index}].until`, until] as const]),
  ] as const;
  for (const [field, text] of past) {
    if (text === undefined || momentDays(text).earliest <= today) continue;
    problems.push(problem(file, field, text, 'ngày ở tương lai', `kiểm tra lại; hôm nay là ${today}`));
  }
}

function checkPacket({ producedOn, packedOn, expiresOn, recall, steps }: LotRecord, isBefore: IsBefore): void {
  const [produced, packed] = [dateOf('producedOn', producedOn), dateOf('packedOn', packedOn)];
  isBefore(produced, packed, 'đóng gói trước ngày sản xuất');
  isBefore(produced ?? packed, dateOf('expiresOn', expiresOn), 'hạn dùng trước ngày sản xuất');
  isBefore(produced, dateOf('recall.on', recall?.on), 'thu hồi trước ngày sản xuất');
  const stepsOf = (kind: string): Told[] => steps.flatMap((step, index) => (step.kind === kind ? toldOf(step, index, 'begin') : []));
  isBefore(stepsOf('harvest')[0], produced, 'sản xuất trước khi thu hoạch');
  isBefore(stepsOf('pack')[0], packed, 'ngày đóng gói trước công đoạn đóng gói');
  const lastPacking = steps.flatMap((step, index) => (step.kind === 'pack' ? toldOf(step, index, 'end') : [])).at(-1);
  isBefore(packed, lastPacking, 'ngày đóng gói sau khi công đoạn đóng gói đã xong');
  for (const sold of stepsOf('sell')) isBefore(produced, sold, 'bày bán trước ngày sản xuất');
}

function checkSteps({ steps }: LotRecord, isBefore: IsBefore): void {
  let latest: Told | undefined;
  for (const [index, step] of steps.entries()) {
    const [begin] = toldOf(step, index, 'begin');
    const [end] = toldOf(step, index, 'end');
    isBefore(begin, end, 'công đoạn xong trước khi bắt đầu');
    isBefore(latest, begin, 'công đoạn này trước công đoạn ghi bên trên');
    if (begin !== undefined && (latest === undefined || begin.when.first > latest.when.first)) latest = begin;
  }
}

/** Steps stand in order of time: what is harvested when all work is done cannot have gone in. */
function harvestedTooLate(file: string, { steps }: LotRecord): Problem[] {
  const lastWork = steps.findLastIndex(({ kind }) => kind === 'process' || kind === 'pack' || kind === 'sell');
  if (lastWork === -1) return [];
  return steps.flatMap(({ kind, at }, index) =>
    kind === 'harvest' && index > lastWork
      ? [problem(file, `steps[${index}].kind`, at ?? kind, `thu hoạch sau khi đã xong steps[${lastWork}]`, 'xếp lại thứ tự công đoạn, hoặc ghi thành lô khác')]
      : [],
  );
}

/** Goods that a later step of the file first brings forth. */
function usedBeforeInFile(file: string, id: string, { steps }: LotRecord): Problem[] {
  const named = [...allGoods(steps)].filter(({ goods }) => goods.lot !== undefined && lotIdOf(goods, productOf(id)) !== id);
  return named.flatMap((used) => {
    const same = named.filter(({ goods }) => lotIdOf(goods, productOf(id)) === lotIdOf(used.goods, productOf(id)));
    const brought = same.find(({ side, step }) => side === 'outputs' && step > used.step);
    if (used.side !== 'inputs' || brought === undefined || same.some(({ side, step }) => side === 'outputs' && step <= used.step)) return [];
    const remedy = 'xếp lại thứ tự công đoạn, hoặc sửa mã lô';
    return [problem(file, `${goodsField(used)}.lot`, used.goods.lot, `lấy hàng mà công đoạn ghi bên dưới (steps[${brought.step}]) mới làm ra`, remedy)];
  });
}

function dateOf(field: string, text: string | undefined): Told | undefined {
  return text === undefined ? undefined : { field, text, when: instantsOf(partialDateInterval(text)) };
}

/** When a step began or ended, as told; none when no time is told of it, one otherwise. */
function toldOf(step: LotRecord['steps'][number], index: number, end: 'begin' | 'end'): Told[] {
  const keys = end === 'begin' ? (['at', 'until'] as const) : (['until', 'at'] as const);
  const told = keys.flatMap((key) => {
    const text = step[key];
    return text === undefined ? [] : [{ field: `steps[${index}].${key}`, text, when: momentInstants(text) }];
  });
  return told.slice(0, 1);
}
