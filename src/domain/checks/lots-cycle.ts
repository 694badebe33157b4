// No lot is made from itself, however long the way round.
import { fileOf } from '../catalogue-records.ts';
import { goodsField, type LotLink, lotLinks } from '../lots/goods.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** Every ring that a walk along the goods comes upon, told once and whole, at a line that closes it. */
export const checkLotCycles: Check = ({ records: { lots } }) => ringsOf([...lots.keys()].sort(), lotLinks(lots)).map(tellRing);

function tellRing(ring: readonly LotLink[]): Problem {
  const ids = ring.map(({ from }) => from);
  const [closing] = ring;
  if (closing === undefined) throw new Error('A ring has at least two links.');
  return problem(
    fileOf('lots', closing.toldBy),
    `${goodsField(closing)}.lot`,
    closing.goods.lot,
    `các lô làm nên nhau thành vòng: ${[...ids, ids[0]].join(' → ')}`,
    'một lô không thể làm từ chính nó; sửa mã lô ở một trong các hồ sơ trong vòng',
  );
}

/** Rings as links one after another, from the smallest id on. Walks without recursion: a chain may be as long as the register. */
export function ringsOf(ids: readonly string[], links: readonly LotLink[]): readonly (readonly LotLink[])[] {
  const leaving = Map.groupBy(links, ({ from }) => from);
  const rings: (readonly LotLink[])[] = [];
  const finished = new Set<string>();
  for (const start of ids) {
    if (finished.has(start)) continue;
    const path: LotLink[] = [];
    const depthOf = new Map([[start, 0]]);
    const ahead = [[...(leaving.get(start) ?? [])]];
    while (ahead.length > 0) {
      const link = ahead.at(-1)?.shift();
      if (link === undefined) {
        ahead.pop();
        const done = path.pop()?.to ?? start;
        depthOf.delete(done);
        finished.add(done);
        continue;
      }
      const depth = depthOf.get(link.to);
      if (depth !== undefined) rings.push(fromSmallest([...path.slice(depth), link]));
      else if (!finished.has(link.to)) {
        path.push(link);
        depthOf.set(link.to, path.length);
        ahead.push([...(leaving.get(link.to) ?? [])]);
      }
    }
  }
  return [...new Map(rings.map((ring) => [ring.map(({ from }) => from).join(' '), ring])).values()];
}

function fromSmallest(ring: readonly LotLink[]): readonly LotLink[] {
  const smallest = ring.reduce((least, { from }, index) => (from < (ring[least]?.from ?? '') ? index : least), 0);
  return [...ring.slice(smallest), ...ring.slice(0, smallest)];
}
