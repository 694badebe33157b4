// Lots of a synthetic product: one of raw goods, from which one to three packed ones are made, each with its steps.

import type { LotRecord } from '#schemas/lot.ts';
import type { Place } from '#schemas/place.ts';
import type { Source } from '#schemas/source.ts';
import type { Random } from './random.ts';

type Step = LotRecord['steps'][number];

/** Kilograms that go into one packed lot, and what comes of them. */
const RAW = { value: 100, unit: 'kg' } as const;
const MADE = { value: 20, unit: 'kg' } as const;
const PACKETS = { value: 200, unit: 'gói' } as const;
const DAYS = 28;

const two = (number: number): string => String(number).padStart(2, '0');

/** Records of the lots of a product by their code. */
export function syntheticLots(random: Random, product: string, place: Place, sources: Source[]): Map<string, LotRecord> {
  const packed = random.between(1, 3);
  const month = random.between(1, 8);
  const raw = `N${two(month)}${two(random.between(1, DAYS))}`;
  const at = (after: number, day: number, hour: string): string => `2026-${two(month + after)}-${two(day)}T${hour}:00+07:00`;
  const step = (kind: Step['kind'], when: string, changes: Partial<Step>): Step => ({
    kind,
    at: when,
    place,
    locationCode: `VN-${random.between(10_000, 99_999)}`,
    who: `Tổ sản xuất ${random.between(1, 40)}`,
    evidence: [{ kind: 'log', text: `Nhật ký, trang ${random.between(1, 90)}` }],
    sources: ['s1'],
    ...changes,
  });
  const leaves = (value: number) => [{ what: 'Nguyên liệu tươi', product, lot: raw, amount: { value, unit: RAW.unit } }];
  const lots = new Map<string, LotRecord>();
  lots.set(raw, {
    what: 'Nguyên liệu tươi',
    producedOn: `2026-${two(month)}-10`,
    steps: [step('harvest', at(0, 10, '06'), { outputs: leaves(RAW.value * packed) }), step('receive', at(0, 10, '14'), { inputs: leaves(RAW.value * packed) })],
    sources,
  });
  for (let number = 1; number <= packed; number += 1) {
    const code = `G${two(month)}-${number}`;
    const packets = [{ what: 'Gói 100 g', product, lot: code, amount: PACKETS }];
    const goods = [{ what: 'Hàng chưa đóng gói', amount: MADE }];
    lots.set(code, {
      producedOn: `2026-${two(month)}-12`,
      packedOn: `2026-${two(month)}-14`,
      expiresOn: `2027-${two(month)}-12`,
      standards: ['TCCS 01:2025'],
      amount: PACKETS,
      steps: [
        step('process', at(0, 11, '07'), { until: at(0, 12, '16'), inputs: leaves(RAW.value), outputs: goods }),
        step('pack', at(0, 14, '08'), { inputs: goods, outputs: packets }),
        step('test', `2026-${two(month)}-16`, { inputs: [{ what: 'Gói 100 g', product, lot: code }], evidence: [{ kind: 'test-report', text: `Phiếu số ${random.between(100, 999)}` }] }),
        step('ship', at(1, 2, '08'), { inputs: packets }),
        step('sell', at(1, 4, '08'), { inputs: packets }),
      ],
      sources,
    });
  }
  return lots;
}
