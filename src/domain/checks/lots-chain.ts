// Warns where the chain breaks: "một bước trước – một bước sau" (TT 02/2024/TT-BKHCN), and steps without a time or a place.
// A lot with gaps is published, and its page says what is missing; this list is for who can fill it in.
import type { LotRecord } from '../../schemas/lot.ts';
import { fileOf } from '../catalogue-records.ts';
import { allGoods, goodsField, type LotLink, lotIdOf, lotLinks, productOf } from '../lots/goods.ts';
import { instantsOf, isCertainlyBefore, stepTimes } from '../lots/moment.ts';
import { partialDateInterval } from '../day.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check, CheckContext } from './context.ts';

export const warnLotChains: Check = ({ records, ids }) => {
  const links = lotLinks(records.lots);
  const [madeFrom, madeInto] = [new Set(links.map(({ to }) => to)), new Set(links.map(({ from }) => from))];
  return [...records.lots].flatMap(([id, lot]) => {
    const file = fileOf('lots', id);
    if (lot.steps.length === 0)
      return [problem(file, 'steps', undefined, 'chưa khai báo công đoạn nào', 'ghi ít nhất công đoạn đầu và công đoạn sau cùng đã biết')];
    const has = (...kinds: readonly string[]): boolean => lot.steps.some(({ kind }) => kinds.includes(kind));
    const ends: Problem[] = [];
    if (!madeFrom.has(id) && !has('harvest', 'receive'))
      ends.push(problem(file, 'steps', undefined, 'không rõ hàng từ đâu đến (một bước trước)', 'ghi công đoạn harvest hoặc receive, hoặc lô đầu vào'));
    if (!madeInto.has(id) && !has('ship', 'sell'))
      ends.push(problem(file, 'steps', undefined, 'không rõ hàng đi đâu (một bước sau)', 'ghi công đoạn ship hoặc sell, hoặc lô làm từ lô này'));
    return [...ends, ...brokenInputs(file, id, lot, ids), ...bareSteps(file, lot), ...soldTooLate(file, lot)];
  });
};

/** Warns of goods taken from a lot whose expiry day had passed. */
export const warnExpiredInputs: Check = ({ records: { lots } }) =>
  lotLinks(lots)
    .filter(({ side }) => side === 'inputs')
    .flatMap((link): Problem[] => {
      const expires = lots.get(link.from)?.expiresOn;
      const used = stepTimes(lots.get(link.to)?.steps[link.step] ?? {});
      if (expires === undefined || used === undefined || !isCertainlyBefore(instantsOf(partialDateInterval(expires)), used.begin)) return [];
      return [tell(link, `lô ${link.from} đã quá hạn dùng ${expires} khi đưa vào`, 'kiểm tra lại ngày; nếu đúng, ghi rõ ở note')];
    });

function tell(link: LotLink, message: string, remedy: string): Problem {
  return problem(fileOf('lots', link.toldBy), `${goodsField(link)}.lot`, link.goods.lot, message, remedy);
}

/** Inputs that come from a lot without a record, and are not what an earlier step of this lot brought forth. */
function brokenInputs(file: string, id: string, { steps }: LotRecord, ids: CheckContext['ids']): Problem[] {
  const goods = [...allGoods(steps)];
  return goods.flatMap((at): Problem[] => {
    const named = lotIdOf(at.goods, productOf(id));
    if (at.side === 'outputs') return [];
    if (named === undefined) {
      if (at.goods.product === undefined) return [];
      return [problem(file, `${goodsField(at)}.product`, at.goods.product, 'hàng của danh mục nhưng không nói lô nào', 'ghi mã lô vào lot, nếu biết')];
    }
    const isFromHere = goods.some((other) => other.side === 'outputs' && other.step <= at.step && lotIdOf(other.goods, productOf(id)) === named);
    if (named === id || isFromHere || ids.get('lots')?.has(named) === true || at.goods.product !== undefined) return [];
    return [
      problem(file, `${goodsField(at)}.lot`, at.goods.lot, 'lô đầu vào chưa có hồ sơ: chuỗi truy xuất dừng ở đây', 'lập hồ sơ lô ấy nếu là hàng của danh mục'),
    ];
  });
}

/** The circular asks a time, a product code and a location code of each step; a product code there always is, in the lot's address. */
function bareSteps(file: string, { steps }: LotRecord): Problem[] {
  return steps.flatMap((step, index): Problem[] => {
    const missing = [
      ...(step.at === undefined && step.until === undefined ? ['thời điểm'] : []),
      ...(step.place === undefined && step.locationCode === undefined ? ['nơi thực hiện'] : []),
      ...(step.locationCode === undefined ? ['mã truy vết địa điểm'] : []),
    ];
    if (missing.length === 0) return [];
    return [
      problem(file, `steps[${index}]`, step.kind, `công đoạn thiếu ${missing.join(', ')}`, 'bổ sung vào at, place, locationCode; chưa biết thì để trống'),
    ];
  });
}

function soldTooLate(file: string, { steps, expiresOn }: LotRecord): Problem[] {
  if (expiresOn === undefined) return [];
  const expires = instantsOf(partialDateInterval(expiresOn));
  return steps.flatMap((step, index): Problem[] => {
    const times = stepTimes(step);
    if (step.kind !== 'sell' || times === undefined || !isCertainlyBefore(expires, times.begin)) return [];
    return [problem(file, `steps[${index}].at`, step.at ?? step.until, `bày bán sau hạn dùng ${expiresOn}`, 'kiểm tra lại ngày bán hoặc hạn dùng')];
  });
}
