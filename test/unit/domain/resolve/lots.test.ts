// Lots joined to their product, to each other and to recalls.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChain, aStep, chainCode, chainRecords, goods, lotOf, lotsOf, ofLot } from '../../../support/lots.ts';
import { aProducer } from '../../../support/resolved.ts';

const RECALL = { on: '2026-08-20', reason: 'Bao bì hở.', advice: 'Mang trả nơi bán.', sources: ['s1'] };

test("a product's lots stand newest first, by production, else packing; undated last, equal ones by code", () => {
  const lots = lotsOf({
    'a/L1': { producedOn: '2026-08-05' },
    'a/L2': {},
    'a/L3': { packedOn: '2026-09' },
    'a/L5': { producedOn: '2026-08-05' },
    'a/L4': { producedOn: '2026-08-05' },
  });
  expect(lotOf(lots, 'a/L1').product.lots.map(({ code }) => code)).toEqual(['L3', 'L1', 'L4', 'L5', 'L2']);
});

test('a step has its days in Vietnam and its place with names', () => {
  const lots = lotsOf({ 'a/L1': { steps: [aStep('pack', { until: '2026-08-04T20:00Z', place: { now: { province: '52', basis: 'hand' } } }), aStep('sell')] } });
  const day = { earliest: '2026-08-05', latest: '2026-08-05' };
  expect(lotOf(lots, 'a/L1').steps).toMatchObject([{ at: day, until: day, place: { province: { name: 'Gia Lai' } } }, { record: { kind: 'sell' } }]);
  expect(lotOf(lots, 'a/L1').steps[1]).not.toHaveProperty('at');
  expect(lotOf(lots, 'a/L1').steps[1]).not.toHaveProperty('place');
});

test('a lot named alone is of the same product; of another product with its id; without a record only words', () => {
  const inputs = [ofLot('N1'), goods('Mật', undefined, { product: 'b', lot: 'N1' }), ofLot('N9')];
  const lots = lotsOf({ 'a/L1': { steps: [aStep('process', { inputs })] }, 'a/N1': {}, 'b/N1': {} });
  expect(lotOf(lots, 'a/L1').madeFrom.map(({ id }) => id)).toEqual(['a/N1', 'b/N1']);
  expect(lotOf(lots, 'a/L1').steps[0]?.inputLots.map(({ id }) => id)).toEqual(['a/N1', 'b/N1']);
  expect(lotOf(lots, 'b/N1').madeInto.map(({ id }) => id)).toEqual(['a/L1']);
});

test('one transfer told by both lots joins them once; its own lot is no other', () => {
  const lots = lotsOf({
    'a/L1': { steps: [aStep('pack', { inputs: [ofLot('N1')], outputs: [ofLot('L1')] })] },
    'a/N1': { steps: [aStep('harvest', { outputs: [ofLot('N1')] }), aStep('ship', { outputs: [ofLot('L1')] })] },
  });
  expect(lotOf(lots, 'a/L1').madeFrom.map(({ id }) => id)).toEqual(['a/N1']);
  expect(lotOf(lots, 'a/L1').madeInto).toEqual([]);
  expect(lotOf(lots, 'a/N1').steps[1]?.outputLots.map(({ id }) => id)).toEqual(['a/L1']);
});

test('its own recall comes first, then those of what it is made from, nearer first', () => {
  const lots = lotsOf({
    'a/P': { recall: RECALL, steps: [aStep('pack', { inputs: [ofLot('Q')] })] },
    'a/Q': { recall: RECALL, steps: [aStep('process', { inputs: [ofLot('R'), ofLot('A')] })] },
    'a/A': { steps: [aStep('harvest', { inputs: [ofLot('R')] })] },
    'a/R': { recall: RECALL },
  });
  expect(lotOf(lots, 'a/P').recalls.map(({ of }) => of.code)).toEqual(['P', 'Q', 'R']);
  expect(lotOf(lots, 'a/A').recalls.map(({ of }) => of.code)).toEqual(['R']);
});

test('a masked producer is not told by its lots', () => {
  const record = {
    steps: [aStep('pack', { who: 'Hộ Phải Giấu', locationCode: '9520000000998', place: { then: { address: 'Số 1 Phải Giấu', province: 'Gia Lai' } } })],
  };
  const lot = (producer = aProducer()) => lotOf(lotsOf({ 'a/L1': record }, { a: { producer } }), 'a/L1');
  const shown = ({ record: { steps }, steps: resolved }: ReturnType<typeof lot>) => JSON.stringify([steps, resolved]);
  expect(shown(lot(aProducer({ record: { masked: { on: '2026-01-01', reason: 'x' } } })))).not.toMatch(/Phải Giấu|9520000000998/u);
  expect(shown(lot())).toMatch(/Hộ Phải Giấu.*Số 1 Phải Giấu/u);
});

/** Numbers of the lots that lot `index` is made from, at any depth. */
function originsOf(chain: readonly (readonly number[])[], index: number): Set<number> {
  return new Set((chain[index] ?? []).flatMap((source) => [source, ...originsOf(chain, source)]));
}

test('a recall reaches exactly the lot and all that is made from it', () => {
  fc.assert(
    fc.property(anyChain, fc.nat(8), (chain, pick) => {
      const recalled = pick % chain.length;
      const lots = lotsOf(chainRecords(chain, (index) => (index === recalled ? { recall: RECALL } : {})));
      for (const index of chain.keys()) {
        const expected = index === recalled || originsOf(chain, index).has(recalled) ? [chainCode(recalled)] : [];
        expect(lotOf(lots, `a/${chainCode(index)}`).recalls.map(({ of }) => of.code)).toEqual(expected);
      }
    }),
  );
});
