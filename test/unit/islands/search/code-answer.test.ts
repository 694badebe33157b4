import { describe, expect, it } from 'vitest';
import { readCode } from '#domain/read-code.ts';
import { codeAnswer } from '#islands/search/code-answer.ts';
import type { LookUpEntry } from '#projections/look-up-entry.ts';

const read = (text: string) => readCode(text, { baseUrl: 'https://ocop.example' });
const PRODUCT: LookUpEntry = { is: 'product', name: 'Trà Mây', href: '/san-pham/tra-may/', code: 'VF2FXRL', standing: '4 2025-03-10 2028-03-10 2028-03-10' };
const decision = (change: object): LookUpEntry => ({ is: 'decision', number: '101/QĐ-UBND', href: '/quyet-dinh/101/', kind: 'recognition', authority: 'UBND tỉnh Gia Lai', products: 9, ...change });

describe('the answer to a code', () => {
  it('is the product that has the number', () => {
    expect(codeAnswer(read('9506000134352'), [PRODUCT])).toMatchObject({ look: 'found', products: [PRODUCT] });
  });

  it('of a right number that nobody declared says so, and that this proves no fake', () => {
    const answer = codeAnswer(read('8938501001238'), []);
    expect(answer).toMatchObject({ look: 'absent', title: 'Mã viết đúng, chưa có trong danh mục', products: [] });
    expect(answer?.text).toContain('không có nghĩa là hàng giả');
  });

  it('of a wrong check digit names the right one', () => {
    const answer = codeAnswer(read('8938501001237'), []);
    expect(answer?.look).toBe('slip');
    expect(answer?.text).toContain('số cuối phải là 8');
  });

  it('of a decision links to each that has the number, demonstrations and departed ones left out', () => {
    const entries = [decision({}), decision({ href: '/minh-hoa/', isDemonstration: true }), decision({ href: '/cu/', departed: 'merged' })];
    expect(codeAnswer(read('101/QĐ-UBND'), entries)?.links).toEqual([{ href: '/quyet-dinh/101/', text: 'Quyết định 101/QĐ-UBND, UBND tỉnh Gia Lai: 9 sản phẩm trong danh mục' }]);
    expect(codeAnswer(read('101/QĐ-UBND'), [])).toMatchObject({ look: 'absent', text: 'Danh mục chưa có quyết định số 101/QĐ-UBND.' });
  });

  it('of an official code reads its units, whether a product has it or not', () => {
    const province: LookUpEntry = { is: 'unit', list: 'before', level: 'province', code: '83', name: 'Bến Tre', label: 'tỉnh Bến Tre' };
    expect(codeAnswer(read('83-829-28780-3-2022'), [province])?.text).toBe('Đọc ra: tỉnh Bến Tre, số thứ tự 3, năm 2022. Danh mục chưa có sản phẩm nào ghi mã này.');
    expect(codeAnswer(read('83-829-28780-3-2022'), [province, PRODUCT])).toMatchObject({ look: 'found', text: 'Đọc ra: tỉnh Bến Tre, số thứ tự 3, năm 2022.' });
  });

  it('of an address of ours links to the page, never to another host', () => {
    expect(codeAnswer({ kind: 'our-page', path: '/san-pham/tra-may/' }, [])?.links).toEqual([{ href: '/san-pham/tra-may/', text: '/san-pham/tra-may/' }]);
    for (const path of ['//evil.example/', '/\\evil.example/']) expect(codeAnswer({ kind: 'our-page', path }, [])?.links, path).toEqual([]);
  });

  it('of words is none', () => {
    expect(codeAnswer(read('trà mây'), [])).toBeUndefined();
  });
});
