// Words that claim a cure are warnings, whole words only, and not in the phrases that are allowed.
import { expect, test } from 'vitest';
import { aProduct, build } from '../../../support/builders.ts';

const use = (text: string) => build({ 'products/a.json': aProduct({ label: { use: [{ text, sources: ['s1'] }] } }) });

test.each([
  ['Trà này chữa mất ngủ.', '"chữa"'],
  ['ĐẶC TRỊ ho', '"đặc trị"'],
  ['Hỗ trợ điều trị và phòng chống ung thư', '"điều trị", "phòng chống ung thư"'],
])('%s', (text, words) => {
  const { ok, warnings } = use(text);
  expect(ok).toBe(true);
  expect(warnings.map(({ file, field, message }) => [file, field, message])).toEqual([
    ['products/a.json', 'label.use[0].text', `nói như thuốc chữa bệnh: ${words}`],
  ]);
});

test.each([
  ['Xưởng sửa chữa máy sao chè'],
  ['Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.'],
  ['Chứa nhiều vitamin'],
  ['Trị giá 5 triệu'],
])('%s is no claim', (text) => {
  expect(use(text).warnings).toEqual([]);
});

test('names and stories are looked at', () => {
  const record = aProduct({ name: 'Cao chữa đau', story: { origin: [{ text: 'Bài thuốc bách bệnh.', sources: ['s1'] }] }, aliases: ['Thần dược'] });
  expect(build({ 'products/a.json': record }).warnings.map(({ field }) => field)).toEqual(['name', 'aliases[0]', 'story.origin[0].text']);
});
