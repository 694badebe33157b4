// A household's contact and address need its recorded consent.
import { expect, test } from 'vitest';
import { aLot, aProducer, aProduct, linesOf, problemsOf } from '../../../support/builders.ts';

const REMEDY = 'bỏ ra, hoặc ghi sự đồng ý vào consent của chủ thể (ngày, cách, điều được hiện)';
const contact = { phone: '+84999000001', email: 'a@ho.example', website: 'https://ho.example', sources: ['s1'] };
const place = { then: { address: 'Số 1, thôn Thử Nghiệm' } };

test('without consent', () => {
  expect(linesOf(problemsOf({ 'producers/a.json': aProducer({ kind: 'household', contact, place }) }))).toEqual([
    `producers/a.json contact.phone: điện thoại của hộ mà chưa có sự đồng ý → ${REMEDY}`,
    `producers/a.json contact.email: e-mail của hộ mà chưa có sự đồng ý → ${REMEDY}`,
    `producers/a.json place.then.address: địa chỉ nhà của hộ mà chưa có sự đồng ý → ${REMEDY}`,
  ]);
});

test('with consent for some of it', () => {
  const consent = { on: '2026-01-01', how: 'Đơn', covers: ['phone' as const, 'address' as const] };
  expect(problemsOf({ 'producers/a.json': aProducer({ kind: 'household', contact, place, consent }) }).map(({ field }) => field)).toEqual(['contact.email']);
});

test('also when the address stands in the product', () => {
  const supplySheet = { asOf: '2026-01-01', contact: 'Chị A, buổi sáng', sources: ['s1'] };
  expect(
    problemsOf({ 'producers/a.json': aProducer({ kind: 'household' }), 'products/b.json': aProduct({ producer: 'a', place, supplySheet }) }).map(
      ({ file, field }) => `${file} ${field}`,
    ),
  ).toEqual(['products/b.json place.then.address', 'products/b.json supplySheet.contact']);
});

test('also when the address stands in a step of a lot', () => {
  const records = (producer: ReturnType<typeof aProducer>) => ({
    'producers/a.json': producer,
    'products/b.json': aProduct({ producer: 'a' }),
    'lots/b/L1.json': aLot({ steps: [{ kind: 'pack', place, sources: ['s1'] }] }),
  });
  const consent = { on: '2026-01-01', how: 'Đơn', covers: ['address' as const] };
  expect(problemsOf(records(aProducer({ kind: 'household' }))).map(({ file, field }) => `${file} ${field}`)).toEqual([
    'lots/b/L1.json steps[0].place.then.address',
  ]);
  expect(problemsOf(records(aProducer({ kind: 'household', consent })))).toEqual([]);
});

test('a company publishes what it likes', () => {
  expect(problemsOf({ 'producers/a.json': aProducer({ kind: 'company', contact, place }), 'products/b.json': aProduct({ producer: 'a', place }) })).toEqual([]);
});
