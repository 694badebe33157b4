// Goods name lots that exist; no lot is made from itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ringsOf } from '#domain/checks/lots-cycle.ts';
import type { LotLink } from '#domain/lots/goods.ts';
import { aLot, aProduct, linesOf } from '../../../support/builders.ts';
import { anyChain, aStep, chainRecords, goods, lotProblems, ofLot, told } from '../../../support/lots.ts';

describe('a lot that goods name', () => {
  const using = (...inputs: NonNullable<Parameters<typeof aStep>[1]>['inputs'] & object) => ({ L1: { steps: [aStep('process', { inputs })] } });

  test('with its product must be a record', () => {
    expect(linesOf(lotProblems(using(goods('Trà', undefined, { product: 'a', lot: 'X7' }))))).toEqual([
      'lots/a/L1.json steps[0].inputs[0].lot: không có hồ sơ lots/a/X7.json → lập hồ sơ lô ấy; nếu là lô của nơi khác thì bỏ product, chỉ giữ lot',
    ]);
  });

  test('is asked after when it is nearly one', () => {
    const [problem] = lotProblems({ ...using(goods('Trà', undefined, { product: 'a', lot: 'L2026-08B' })), 'L2026-08A': {} });
    expect(problem?.remedy).toBe('có phải là "L2026-08A"? nếu không: lập hồ sơ lô ấy, hoặc bỏ product khi là lô của nơi khác');
  });

  test('alone may be of another place', () => {
    expect(lotProblems(using(ofLot('X7')))).toEqual([]);
  });

  test('is written as its file is', () => {
    expect(linesOf(lotProblems({ ...using(ofLot('n1')), N1: {} }))).toEqual([
      'lots/a/L1.json steps[0].inputs[0].lot: mã lô viết khác hồ sơ lots/a/N1.json → ghi đúng như in: N1',
    ]);
  });

  test('of a product that is not there is told once, by the product', () => {
    expect(told(lotProblems(using(goods('Trà', undefined, { product: 'khong-co', lot: 'X7' }))))).toEqual([
      'steps[0].inputs[0].product: không có hồ sơ products/khong-co.json',
    ]);
  });

  test.each([
    [undefined, true, 'lô thật trỏ tới sản phẩm minh hoạ'],
    [true, undefined, 'lô minh hoạ trỏ tới sản phẩm thật'],
  ] as const)('is real like its taker, or invented like it', (own, other, message) => {
    const mark = (demonstration: true | undefined) => (demonstration === undefined ? {} : { demonstration });
    const records = {
      'products/a.json': aProduct(mark(own)),
      'products/b.json': aProduct(mark(other)),
      'lots/b/N1.json': aLot(mark(other)),
    };
    expect(
      told(lotProblems({ L1: { ...mark(own), steps: [aStep('process', { inputs: [goods('Mật', undefined, { product: 'b', lot: 'N1' })] })] } }, records)),
    ).toEqual([`steps[0].inputs[0].product: ${message}`]);
  });
});

test('a real lot of an invented product is told once', () => {
  const own = { steps: [aStep('pack', { outputs: [goods('Trà', undefined, { product: 'a', lot: 'L1' })] })] };
  expect(told(lotProblems({ L1: own }, { 'products/a.json': aProduct({ demonstration: true }) }))).toEqual([
    'demonstration: hồ sơ thật trỏ tới hồ sơ minh hoạ',
  ]);
});

describe('a ring of lots', () => {
  const from = (code: string) => ({ steps: [aStep('process', { inputs: [ofLot(code)] })] });

  test('is told once and whole, at a line that closes it', () => {
    expect(linesOf(lotProblems({ L1: from('L3'), L2: from('L1'), L3: from('L2') }))).toEqual([
      'lots/a/L2.json steps[0].inputs[0].lot: các lô làm nên nhau thành vòng: a/L1 → a/L2 → a/L3 → a/L1 → một lô không thể làm từ chính nó; sửa mã lô ở một trong các hồ sơ trong vòng',
    ]);
  });

  test('of two that name each other, and two rings at once', () => {
    expect(lotProblems({ L1: from('L2'), L2: from('L1'), L3: from('L4'), L4: from('L3') }).map(({ message }) => message)).toEqual([
      'các lô làm nên nhau thành vòng: a/L1 → a/L2 → a/L1',
      'các lô làm nên nhau thành vòng: a/L3 → a/L4 → a/L3',
    ]);
  });

  test('is closed by an output as well', () => {
    const both = { steps: [aStep('process', { inputs: [ofLot('L2')], outputs: [ofLot('L2')] })] };
    expect(lotProblems({ L1: both, L2: {} }).map(({ message }) => message)).toEqual(['các lô làm nên nhau thành vòng: a/L1 → a/L2 → a/L1']);
  });

  test('is not a lot that names itself', () => {
    expect(lotProblems({ L1: { steps: [aStep('pack', { inputs: [ofLot('L1')], outputs: [ofLot('L1')] })] } })).toEqual([]);
  });

  test('is found wherever one link of a chain is turned round, and nowhere else', () => {
    const linksOf = (chain: readonly (readonly number[])[]) => chain.flatMap((sources, to) => sources.map((source) => aLink(String(source), String(to))));
    fc.assert(
      fc.property(anyChain, (chain) => {
        const links = linksOf(chain);
        const ids = [...chain.keys()].map(String);
        expect(ringsOf(ids, links)).toEqual([]);
        for (const { from: giver, to } of links) expect(ringsOf(ids, [...links, aLink(to, giver)]).length).toBeGreaterThan(0);
      }),
    );
  });

  test('is looked for without recursion, however long the chain', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => String(index));
    const links = ids.slice(1).map((to, index) => aLink(String(index), to));
    expect(ringsOf(ids, links)).toEqual([]);
    expect(ringsOf(ids, [...links, aLink('19999', '0')])[0]).toHaveLength(20_000);
  });
});

function aLink(from: string, to: string): LotLink {
  return { from, to, toldBy: to, step: 0, kind: 'process', side: 'inputs', index: 0, goods: { what: 'x', lot: from } };
}

test('whatever lots name whatever lots, all is answered and nothing thrown', () => {
  const anyLinks = fc.array(
    fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom('inputs', 'outputs'), fc.option(fc.constantFrom('2026', '2026-08-05', '2026-08-04T20:00Z'))),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(anyLinks, (links) => {
      const lots = Object.fromEntries(
        [0, 1, 2, 3, 4].map((lot) => [
          `L${lot}`,
          {
            steps: links
              .filter(([owner]) => owner === lot)
              .map(([, other, side, at]) => aStep('process', { ...(at === null ? {} : { at }), [side]: [ofLot(`L${other}`, '5 kg')] })),
          },
        ]),
      );
      expect(Array.isArray(lotProblems(lots))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('a chain without a ring has no problem', () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      const lots = Object.fromEntries(Object.entries(chainRecords(chain)).map(([id, lot]) => [id.slice(2), lot]));
      expect(lotProblems(lots)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
