import { describe, expect, test } from 'vitest';
import { aRegister, factCells, tellFacts } from '../../../support/import-facts.ts';

const craft = aRegister({ group: { code: 'IV.1', basis: 'hand' } });
const tell = (field: string, value: string, note = '', content = aRegister()) => tellFacts([factCells({ field, value, note })], content).product;

describe('what a label says stays on it', () => {
  test.each([
    ['ingredients', 'Đậu xanh, đường', 'ingredients'],
    ['net_content', 'Gói 100 g', 'netContent'],
    ['storage', 'Để nơi khô mát', 'storage'],
    ['use', 'Pha với nước sôi', 'use'],
  ] as const)('%s: %s', (field, value, head) => {
    const product = tell(field, value);
    expect(product?.label?.[head]?.map(({ text }) => text)).toEqual([value]);
    expect(product?.story).toBeUndefined();
  });
});

describe('what no label says goes to the story', () => {
  test.each<[string, string, string, object]>([
    ['net_content', 'Quả 4–5 kg', 'khối lượng tự nhiên một con/quả, không phải khối lượng tịnh bao gói', { text: 'Quả 4–5 kg' }],
    ['net_content', 'Gà nặng 1 kg/con', 'nói chung về gà thử', { text: 'Gà nặng 1 kg/con', about: 'kind', note: 'Nói chung về gà thử' }],
    ['storage', 'Đóng gói, hút chân không', '', { text: 'Đóng gói, hút chân không' }],
    ['ingredients', 'Thơm một, thơm hai', 'các giống lúa', { text: 'Giống lúa: thơm một, thơm hai' }],
    ['ingredients', 'Gạo giống Thử 1', '', { text: 'Gạo giống Thử 1' }],
    ['ingredients', 'Lá thử', 'nguyên liệu chính, không phải nhãn đầy đủ', { text: 'Nguyên liệu chính: lá thử' }],
    ['shelf_life', '6 tháng', 'theo bài báo, cần đối chiếu nhãn', { text: 'Để được 6 tháng' }],
    ['use', 'Vị chua nhẹ, cay', '', { text: 'Vị chua nhẹ, cay' }],
  ])('%s: %s', (field, value, note, fact) => {
    const product = tell(field, value, note);
    expect(product?.label).toBeUndefined();
    expect(product?.story?.resource).toEqual([{ ...fact, sources: ['s2'] }]);
  });

  test('a gift and a pattern belong to culture', () => {
    expect(tell('use', 'Làm quà Tết')?.story?.culture?.[0]?.text).toBe('Làm quà Tết');
  });

  test('a handicraft has material, not ingredients', () => {
    expect(tell('ingredients', 'Tre già', '', craft)?.story?.resource?.[0]?.text).toBe('Chất liệu: tre già');
  });
});

test('what a whole mill makes is its owner’s', () => {
  const { product, producer } = tellFacts([factCells({ field: 'capacity', value: '2 triệu tấn mía', note: 'sản lượng chung của nhà máy' })]);
  expect(product?.capacity).toBeUndefined();
  expect(producer?.capacity).toEqual([{ text: '2 triệu tấn mía', sources: ['s2'] }]);
});
