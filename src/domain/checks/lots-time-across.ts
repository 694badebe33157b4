// Between lots time runs forwards too: no lot is used before it was made, and none was finished before its goods came.
import type { LotRecord } from '../../schemas/lot.ts';
import { fileOf } from '../catalogue-records.ts';
import { partialDateInterval } from '../day.ts';
import { goodsField, lotIdOf, lotLinks, type LotLink, productOf } from '../lots/goods.ts';
import { instantsOf, stepTimes } from '../lots/moment.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

export const checkLotTimesAcross: Check = ({ records: { lots } }) =>
  lotLinks(lots).flatMap((link) => {
    const from = lots.get(link.from);
    const to = lots.get(link.to);
    if (from === undefined || to === undefined) return [];
    return link.side === 'inputs' ? usedBeforeMade(link, from, to) : finishedBeforeGiven(link, from, to);
  });

function usedBeforeMade(link: LotLink, from: LotRecord, to: LotRecord): Problem[] {
  const used = lastUse(link, to);
  const made = firstInstant(link.from, from);
  if (used === undefined || made === undefined || used >= made) return [];
  return [told(link, `lô ${link.from} được dùng trước khi làm ra`, `sửa thời điểm ở đây hoặc ở ${fileOf('lots', link.from)}`)];
}

function finishedBeforeGiven(link: LotLink, from: LotRecord, to: LotRecord): Problem[] {
  const given = stepTimes(from.steps[link.step] ?? {})?.begin.first;
  const finished = lastInstant(to);
  if (given === undefined || finished === undefined || finished >= given) return [];
  return [told(link, `lô ${link.to} đã xong trước khi nhận hàng từ lô này`, `sửa thời điểm ở đây hoặc ở ${fileOf('lots', link.to)}`)];
}

function told(link: LotLink, message: string, remedy: string): Problem {
  return problem(fileOf('lots', link.toldBy), `${goodsField(link)}.lot`, link.goods.lot, message, remedy);
}

/** The last instant at which the goods may have been taken: of the step, else of the taking lot's packing or production. */
function lastUse(link: LotLink, to: LotRecord): number | undefined {
  const times = stepTimes(to.steps[link.step] ?? {});
  return times?.end.last ?? latest([to.producedOn, to.packedOn].flatMap(dateInstants).map(({ last }) => last));
}

/** The first instant at which a lot may have been there: when its own steps bring it forth, else its first step; and its day of production. */
function firstInstant(id: string, { steps, producedOn }: LotRecord): number | undefined {
  const making = steps.filter(({ outputs }) => outputs?.some((goods) => lotIdOf(goods, productOf(id)) === id));
  const begins = (making.length === 0 ? steps : making).flatMap((step) => stepTimes(step)?.begin.first ?? []);
  return latest([...(begins.length === 0 ? [] : [Math.min(...begins)]), ...dateInstants(producedOn).map(({ first }) => first)]);
}

/** The last instant that a lot's record tells of its making. */
function lastInstant({ steps, producedOn, packedOn }: LotRecord): number | undefined {
  return latest([...steps.flatMap((step) => stepTimes(step)?.end.last ?? []), ...[producedOn, packedOn].flatMap(dateInstants).map(({ last }) => last)]);
}

function dateInstants(date: string | undefined) {
  return date === undefined ? [] : [instantsOf(partialDateInterval(date))];
}

function latest(instants: readonly number[]): number | undefined {
  return instants.length === 0 ? undefined : Math.max(...instants);
}
