import { describe, expect, test } from 'vitest';
import { isStarClaim, readStarClaims } from '../../../../src/domain/import/facts-awards.ts';
import { aRecognition } from '../../../support/builders.ts';
import { aRegister, factCells, tellFacts } from '../../../support/import-facts.ts';

const award = (value: string, changes = {}) => factCells({ field: 'award', value, ...changes });
const round = (value: string) => ({ precision: 'round' as const, value });

describe('a sentence about stars', () => {
  test.each(['OCOP 4 sao năm 2019', 'Sản phẩm OCOP của tỉnh năm 2021', 'Trình tỉnh nâng từ 3 sao lên 4 sao'])('is told from an award: %s', (value) => {
    expect(isStarClaim(value)).toBe(true);
  });

  test.each(['Huy chương vàng hội chợ 2003, Sao vàng Đất Việt 2003', 'Top 20 sản phẩm OCOP dẫn đầu tỉnh do cộng đồng bình chọn', 'Sản phẩm công nghiệp nông thôn tiêu biểu'])('is not one that honours: %s', (value) => {
    expect(isStarClaim(value)).toBe(false);
  });

  test.each([
    ['OCOP 4 sao năm 2019', [{ kind: 'recognised', stars: 4, date: round('2019') }]],
    ['OCOP 3 sao cấp tỉnh năm 2020', [{ kind: 'recognised', stars: 3, date: round('2020') }]],
    ['OCOP 4 sao cấp lại đợt 2023', [{ kind: 're-recognised', stars: 4, date: round('2023') }]],
    ['OCOP 3 sao năm 2021, công nhận lại năm 2024', [{ kind: 'recognised', stars: 3, date: round('2021') }, { kind: 're-recognised', stars: 3, date: round('2024') }]],
    ['OCOP 4 sao (trước khi lên 5 sao)', [{ kind: 'recognised', stars: 4 }]],
  ])('is read when it says nothing else: %s', (value, claims) => {
    expect(readStarClaims(value)).toEqual(claims);
  });

  test.each(['OCOP 5 sao năm 2023', 'Tỉnh đề nghị trung ương 5 sao (6/2024)', 'Hội đồng huyện chấm 3 sao năm 2021', 'Mắm của cơ sở khác đạt OCOP 4 sao năm 2020', 'OCOP 4 sao'])('is not read otherwise: %s', (value) => {
    expect(readStarClaims(value)).toEqual([]);
  });
});

describe('what becomes of it', () => {
  test('a dated one of the press is a step of the history', () => {
    const { product } = tellFacts([award('OCOP 3 sao năm 2019')]);
    expect(product?.recognitions).toContainEqual({ kind: 'recognised', stars: 3, date: round('2019'), sources: ['s2'] });
    expect(product?.awards).toBeUndefined();
  });

  test('one of the same stars and time confirms the step that is there', () => {
    const { product } = tellFacts([award('OCOP 4 sao năm 2025')]);
    expect(product?.recognitions).toEqual([aRecognition({ sources: ['s1', 's2'] })]);
  });

  test('one beside another step of that time is told, and counts for nothing', () => {
    const { product } = tellFacts([award('OCOP 3 sao năm 2024')]);
    expect(product?.recognitions).toEqual([aRecognition()]);
    expect(product?.otherReports).toEqual([
      { text: 'Có nguồn ghi: OCOP 3 sao năm 2024', settled: 'Hồ sơ có hạng khác trong cùng khoảng thời gian; chưa rõ lần nào trước, không tính vào sao.', sources: ['s2'] },
    ]);
  });

  test('one of low trust is told, and counts for nothing', () => {
    const { product } = tellFacts([award('OCOP 3 sao năm 2019', { note: 'trang chép báo, độ tin thấp' })]);
    expect(product?.recognitions).toEqual([aRecognition()]);
    expect(product?.otherReports?.[0]?.text).toBe('Có nguồn ghi: OCOP 3 sao năm 2019');
  });

  test('a plan is left aside', () => {
    const { product, accounts } = tellFacts([award('Tỉnh đề nghị trung ương 5 sao')]);
    expect(product?.recognitions).toEqual([aRecognition()]);
    expect(accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'mới là đề nghị, hướng dẫn hoặc điểm của hội đồng, không phải công nhận' });
  });

  test("a producer's stars are left aside: they are its products'", () => {
    expect(tellFacts([award('Có 11 sản phẩm OCOP 4 sao', { about: 'producer' })]).accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'sao là của từng sản phẩm, không phải của chủ thể' });
  });

  test('what the history says already is left aside', () => {
    expect(tellFacts([award('Sản phẩm OCOP 4 sao đầu tiên của huyện', { source_date: '2025-09' })], aRegister()).accounts[0]).toMatchObject({ outcome: 'left-aside' });
  });

  test('a real award is an award', () => {
    expect(tellFacts([award('Cúp vàng hội chợ thử nghiệm 2024')]).product?.awards).toEqual([{ text: 'Cúp vàng hội chợ thử nghiệm 2024', sources: ['s2'] }]);
  });
});
