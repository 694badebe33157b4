// No quantity grows without input: a step gives no more than went into it, a lot is no more than its steps made, and all who
// take from a lot take no more than there is.
import type { LotRecord } from '../../schemas/lot.ts';
import { fileOf } from '../catalogue-records.ts';
import { lotIdOf, type LotLink, lotLinks, productOf } from '../lots/goods.ts';
import { Ledger } from '../lots/ledger.ts';
import { isMore, measureOf, printMeasure, sumOf } from '../lots/units.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

const REMEDY = 'sửa số lượng, hoặc ghi đủ đầu vào: nước, muối, đường … cũng là đầu vào';

/** Inside each lot. */
export const checkLotAmounts: Check = ({ records: { lots } }) =>
  [...lots].flatMap(([id, lot]) => {
    const file = fileOf('lots', id);
    const ledger = new Ledger();
    const grown = lot.steps.flatMap((step, index) =>
      ledger.enter(step).map(({ side, dimension, told, limit }) => {
        const [more, less] = [printMeasure(dimension, told), printMeasure(dimension, limit)];
        const message = side === 'outputs' ? `đầu ra ${more} nhiều hơn ${less} đã đưa vào` : `lấy ${more}, nhiều hơn ${less} các công đoạn trên làm ra`;
        return problem(file, `steps[${index}].${side}`, told, message, REMEDY);
      }),
    );
    return [...grown, ...moreThanMade(file, id, lot, ledger)];
  });

/** The lot's own amount against what its steps gave under its name, else against what there was. */
function moreThanMade(file: string, id: string, { amount, steps }: LotRecord, ledger: Ledger): Problem[] {
  if (amount === undefined) return [];
  const { dimension, value } = measureOf(amount);
  const named = namedOutputs(id, steps).get(dimension);
  const made = named ?? ledger.stock(dimension, false);
  if (made === undefined || !isMore(value, made)) return [];
  const message = `cả lô ${printMeasure(dimension, value)} nhiều hơn ${printMeasure(dimension, made)} các công đoạn làm ra`;
  return [problem(file, 'amount', amount.value, message, 'sửa lượng của lô, hoặc đầu vào, đầu ra của công đoạn')];
}

function namedOutputs(id: string, steps: LotRecord['steps']): ReadonlyMap<string, number> {
  const own = steps.flatMap(({ outputs }) => outputs ?? []).filter((goods) => lotIdOf(goods, productOf(id)) === id);
  return sumOf(own.flatMap(({ amount }) => amount ?? []));
}

/** Between lots: what all takers of a lot took together. */
export const checkLotTakings: Check = ({ records: { lots } }) =>
  [...Map.groupBy(lotLinks(lots), ({ from }) => from)].flatMap(([id, links]) => {
    const giver = lots.get(id);
    if (giver === undefined) return [];
    const takers = [...Map.groupBy(links, ({ to }) => to)].map(([to, own]) => ({ to, taken: takenBy(own) }));
    const dimensions = new Set(takers.flatMap(({ taken }) => [...taken.keys()]));
    return [...dimensions].flatMap((dimension): Problem[] => {
      const limit = givenBy(id, giver, dimension);
      const parts = takers.flatMap(({ to, taken }) => (taken.has(dimension) ? [{ to, value: taken.get(dimension) ?? 0 }] : []));
      const total = parts.reduce((sum, { value }) => sum + value, 0);
      if (limit === undefined || !isMore(total, limit)) return [];
      const list = parts.map(({ to, value }) => `${to} ${printMeasure(dimension, value)}`).join(', ');
      const message = `các lô khác lấy ${printMeasure(dimension, total)}, nhiều hơn ${printMeasure(dimension, limit)} của lô này: ${list}`;
      return [
        problem(
          fileOf('lots', id),
          giver.amount === undefined ? 'steps' : 'amount',
          total,
          message,
          'sửa lượng của lô này, hoặc lượng mà các lô kia ghi đã lấy',
        ),
      ];
    });
  });

/** What one lot took of another: as it tells itself, else as the giver tells. Received and then processed is the same goods twice. */
function takenBy(links: readonly LotLink[]): ReadonlyMap<string, number> {
  const told = links.some(({ side }) => side === 'inputs') ? links.filter(({ side }) => side === 'inputs') : links;
  const most = new Map<string, number>();
  for (const steps of Map.groupBy(told, ({ kind }) => kind).values()) {
    for (const [dimension, value] of sumOf(steps.flatMap(({ goods }) => goods.amount ?? []))) most.set(dimension, Math.max(most.get(dimension) ?? 0, value));
  }
  return most;
}

/** The most that a lot can have given in a measure: its amount or what its steps gave under its name, else what there was. */
function givenBy(id: string, { amount, steps }: LotRecord, dimension: string): number | undefined {
  const ofLot = amount === undefined ? undefined : measureOf(amount);
  const told = [ofLot?.dimension === dimension ? ofLot.value : undefined, namedOutputs(id, steps).get(dimension)].filter((value) => value !== undefined);
  if (told.length > 0) return Math.max(...told);
  const ledger = new Ledger();
  for (const step of steps) ledger.enter(step);
  return ledger.stock(dimension, false);
}
