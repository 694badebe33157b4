// References that lead nowhere, and records that are gone.
import { describe, expect, test } from 'vitest';
import { aChannel, aLot, aProducer, aProduct, aRecognition, aSalesPoint, linesOf, problemsOf } from '../../../support/builders.ts';

const REMEDY = 'sửa mã cho đúng tên tệp, hoặc lập hồ sơ ấy';

describe('a dangling reference', () => {
  const offer = { text: 'Bán trên sàn', channel: 'khong-co', sources: ['s1'] };
  test.each([
    ['producer', 'products/tra.json producer', 'producers', { 'products/tra.json': aProduct({ producer: 'khong-co' }) }],
    [
      'decision',
      'products/tra.json recognitions[0].decision',
      'decisions',
      { 'products/tra.json': aProduct({ recognitions: [aRecognition({ decision: 'khong-co' })] }) },
    ],
    ['channel of a product', 'products/tra.json offers[0].channel', 'channels', { 'products/tra.json': aProduct({ offers: [offer] }) }],
    ['channel of a producer', 'producers/a.json offers[0].channel', 'channels', { 'producers/a.json': aProducer({ offers: [offer] }) }],
    ['chain', 'sales-points/a.json chain', 'channels', { 'sales-points/a.json': aSalesPoint({ chain: 'khong-co' }) }],
    [
      'product carried',
      'sales-points/a.json carries[0].products[0]',
      'products',
      { 'sales-points/a.json': aSalesPoint({ carries: [{ text: 'Trà', products: ['khong-co'], sources: ['s1'] }] }) },
    ],
    ['product of a lot', 'lots/khong-co/L1.json ', 'products', { 'lots/khong-co/L1.json': aLot() }],
  ])('%s', (_what, where, collection, records) => {
    expect(linesOf(problemsOf(records))).toEqual([`${where}: không có hồ sơ ${collection}/khong-co.json → ${REMEDY}`]);
  });

  test('to a record that is broken itself is not told twice', () => {
    expect(problemsOf({ 'products/tra.json': aProduct({ producer: 'a' }), 'producers/a.json': '' }).map(({ file }) => file)).toEqual(['producers/a.json']);
  });
});

describe('a record that is gone', () => {
  const gone = { on: '2026-01-01', reason: 'Trùng hồ sơ.' };

  test('says into which it went', () => {
    expect(linesOf(problemsOf({ 'products/a.json': aProduct({ lifecycle: { kind: 'merged', ...gone } }) }))).toEqual([
      'products/a.json lifecycle.into: hồ sơ merged phải nói nay là hồ sơ nào → ghi mã hồ sơ thay thế vào into',
    ]);
  });

  test.each([
    ['that is not there', 'khong-co', 'không có hồ sơ products/khong-co.json'],
    ['itself', 'a', 'hồ sơ không thể nhập vào chính nó'],
    ['one that is gone too', 'b', 'hồ sơ thay thế cũng đã thôi dùng'],
  ])('did not go into %s', (_what, into, message) => {
    const records = {
      'products/a.json': aProduct({ lifecycle: { kind: 'moved', into, ...gone } }),
      'products/b.json': aProduct({ lifecycle: { kind: 'withdrawn', ...gone } }),
    };
    expect(problemsOf(records).map(({ file, field, message: told }) => [file, field, told])).toEqual([['products/a.json', 'lifecycle.into', message]]);
  });

  test('and was withdrawn went nowhere', () => {
    expect(
      problemsOf({ 'channels/a.json': aChannel({ lifecycle: { kind: 'withdrawn', into: 'b', ...gone } }), 'channels/b.json': aChannel() }).map(
        ({ message }) => message,
      ),
    ).toEqual(['hồ sơ rút thì không có hồ sơ thay thế']);
  });
});
