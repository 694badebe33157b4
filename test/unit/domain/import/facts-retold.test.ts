import { expect, test } from 'vitest';
import { factCells, tellFacts } from '../../../support/import-facts.ts';

const other = 'https://baolamdong.vn/bai-khac-ve-san-pham-thu-9.html';
const rows = [
  factCells({ field: 'story.origin', value: 'Ủ hai năm trong thùng gỗ' }),
  factCells({ field: 'story.people', value: 'Ủ 24 tháng', source: other }),
];
const settled = {
  retold: [
    { row: { name: 'Trà Thử Nghiệm', field: 'story.origin', value: 'Ủ hai năm trong thùng gỗ' }, tell: [{ field: 'story.resource', text: 'Ủ 24 tháng' }, { field: 'story.resource', text: 'Ủ trong thùng gỗ' }], why: 'Một điều.' },
    { row: { name: 'Trà Thử Nghiệm', field: 'story.people', value: 'Ủ 24 tháng' }, tell: [{ field: 'story.resource', text: 'Ủ 24 tháng' }], why: 'Một điều.' },
  ],
};

test('one fact told under several heads stands once, with all its sources and what only one of them adds', () => {
  const { product, content } = tellFacts(rows, undefined, settled);
  expect(product?.story).toEqual({
    resource: [
      { text: 'Ủ 24 tháng', sources: ['s2', 's3'] },
      { text: 'Ủ trong thùng gỗ', sources: ['s2'] },
    ],
  });
  expect(tellFacts(rows, content, settled).content).toEqual(content);
});

test('a value that differs is told as the table has it', () => {
  expect(tellFacts([factCells({ field: 'story.people', value: 'Ủ 12 tháng' })], undefined, settled).product?.story?.people?.[0]?.text).toBe('Ủ 12 tháng');
});
