import { describe, expect, test } from 'vitest';
import type { Settlements } from '../../../../src/domain/import/settlements.ts';
import { aRecognition } from '../../../support/builders.ts';
import { factCells, tellFacts } from '../../../support/import-facts.ts';

const said = (value: string, changes = {}) => factCells({ field: 'contradiction', value, ...changes });
const row = { name: 'Trà Thử Nghiệm', producer: 'Hợp tác xã Thử Nghiệm' };
const five = { kind: 'upgraded' as const, stars: 5 as const, date: { precision: 'day' as const, value: '2025-06-26' } };

function settled(verdict: Partial<Settlements['contradictions'][number]>): Partial<Settlements> {
  return { contradictions: [{ row, verdict: 'keep', why: 'Vì vậy.', ...verdict }] };
}

describe('a source that says otherwise', () => {
  test('and that nobody has judged is told as open, and changes no star', () => {
    const { product, accounts } = tellFacts([said('products.csv ghi [named]; nguồn: đạt 5 sao năm 2025')]);
    expect(product?.recognitions).toEqual([aRecognition()]);
    expect(product?.otherReports).toEqual([{ text: 'Đạt 5 sao năm 2025', sources: ['s2'] }]);
    expect(accounts[0]?.reason).toBe('mâu thuẫn chưa xử tay: nêu trên trang là chưa rõ');
  });

  test('and loses is told with how it was settled', () => {
    const { product } = tellFacts([said('Nguồn ghi 3 sao')], undefined, settled({ text: 'Một bài báo ghi 3 sao.', settled: 'Theo quyết định: 4 sao.' }));
    expect(product?.recognitions).toEqual([aRecognition()]);
    expect(product?.otherReports).toEqual([{ text: 'Một bài báo ghi 3 sao.', settled: 'Theo quyết định: 4 sao.', sources: ['s2'] }]);
  });

  test('and adds a step adds it, with its source', () => {
    const { product } = tellFacts([said('Nguồn ghi 5 sao')], undefined, settled({ verdict: 'add', recognition: five }));
    expect(product?.recognitions).toEqual([aRecognition(), { ...five, sources: ['s2'] }]);
    expect(product?.otherReports).toBeUndefined();
  });

  test('told by two sources is one step with two sources', () => {
    const rows = [said('Nguồn ghi 5 sao'), said('Báo tỉnh ghi 5 sao', { source: 'https://baolamdong.vn/bai-thu-ba-ve-san-pham-7.html' })];
    const { product } = tellFacts(rows, undefined, settled({ verdict: 'add', recognition: five }));
    expect(product?.recognitions[1]).toEqual({ ...five, sources: ['s2', 's3'] });
  });

  test('and wins corrects the step of the same stars', () => {
    const date = { precision: 'year' as const, value: '2023' };
    const { product } = tellFacts([said('Nguồn ghi năm 2023')], undefined, settled({ verdict: 'replace', recognition: { kind: 'recognised', stars: 4, date } }));
    expect(product?.recognitions).toEqual([aRecognition({ date, sources: ['s1', 's2'] })]);
  });

  test('and does not, after all, is left aside with the reason', () => {
    const { product, accounts } = tellFacts([said('Nguồn nói về hàng khác')], undefined, settled({ verdict: 'aside' }));
    expect(product?.otherReports).toBeUndefined();
    expect(accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'không phải mâu thuẫn: Vì vậy.' });
  });

  test('is judged by the beginning of its words where a product has several', () => {
    const verdicts: Partial<Settlements> = {
      contradictions: [
        { row: { ...row, value: 'Nguồn A' }, verdict: 'aside', why: 'Một.' },
        { row: { ...row, value: 'Nguồn B' }, verdict: 'open', text: 'Nguồn B ghi khác.', why: 'Hai.' },
      ],
    };
    expect(tellFacts([said('Nguồn B ghi 3 sao')], undefined, verdicts).product?.otherReports).toEqual([{ text: 'Nguồn B ghi khác.', sources: ['s2'] }]);
  });

  test('read a second time changes nothing', () => {
    const verdicts = settled({ verdict: 'add', recognition: five });
    const { content } = tellFacts([said('Nguồn ghi 5 sao')], undefined, verdicts);
    expect(tellFacts([said('Nguồn ghi 5 sao')], content, verdicts).accounts[0]?.outcome).toBe('unchanged');
  });
});
