import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeId, producerId, productId, shortHash } from '../../../../src/domain/import/ids.ts';
import { recordId } from '../../../../src/schemas/text.ts';

const free = () => false;

describe('the id of a product', () => {
  test.each([
    ['its name and the distinctive words of its producer', { name: 'Hạt sen sấy', producer: 'Công ty TNHH MTV Nam Huy Đồng Tháp' }, 'hat-sen-say-nam-huy-dong-thap'],
    ['its name alone when that names the producer', { name: 'Mắc ca Minh Quang', producer: 'Công ty TNHH Minh Quang' }, 'mac-ca-minh-quang'],
    ['its name and province without a producer', { name: 'Mật ong', province: 'TP Hồ Chí Minh' }, 'mat-ong-ho-chi-minh'],
    ['no name of a person', { name: 'Mắc ca', producer: 'Hộ kinh doanh Lê Thị Thử', household: true, province: 'Gia Lai' }, 'mac-ca-gia-lai'],
  ])('is %s', (_, product, expected) => {
    expect(productId(product, free)).toBe(expected);
  });

  test('is always an id, at most 80 characters, and never one that is taken', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.string({ maxLength: 200, unit: 'grapheme' }), (name, producer) => {
        const first = productId({ name, producer, province: 'Gia Lai' }, free);
        const second = productId({ name, producer, province: 'Gia Lai' }, (id) => id === first);
        expect(recordId.safeParse(first).success).toBe(true);
        expect(recordId.safeParse(second).success).toBe(true);
        expect(second).not.toBe(first);
      }),
    );
  });
});

describe('the id of a producer', () => {
  test('is its name', () => {
    expect(producerId({ name: 'Hợp tác xã Tơ Tung', household: false, province: 'Gia Lai' }, free)).toBe('hop-tac-xa-to-tung');
  });

  test('of a household does not spell it, and is the same on every machine', () => {
    const household = { name: 'Hộ kinh doanh Lê Thị Thử', household: true, province: 'Gia Lai' };
    expect(producerId(household, free)).toBe(`ho-gia-lai-${shortHash('ho kinh doanh le thi thu')}`);
    expect(producerId(household, free)).toBe(producerId({ ...household, name: 'HỘ KINH DOANH LÊ THỊ THỬ' }, free));
  });
});

test('a taken id gets a number', () => {
  expect(freeId('tra', (id) => id === 'tra' || id === 'tra-2')).toBe('tra-3');
});
