// Codes and places of steps, and what a recall rests on.
import { describe, expect, test } from 'vitest';
import { aProduct, aSource } from '../../../support/builders.ts';
import { aStep, lotProblems, told } from '../../../support/lots.ts';

describe('a recall', () => {
  const recalled = (trust: 'low' | 'directory' | 'press') =>
    told(lotProblems({ L1: { recall: { on: '2026-08-05', reason: 'x', advice: 'x', sources: ['s2'] }, sources: [aSource(), aSource({ id: 's2', trust })] } }));

  test('rests on more than a directory or a page that copies', () => {
    expect(recalled('low')).toEqual(['recall.sources: thu hồi chỉ dựa vào nguồn ít tin cậy']);
    expect(recalled('directory')).toEqual(['recall.sources: thu hồi chỉ dựa vào nguồn ít tin cậy']);
    expect(recalled('press')).toEqual([]);
  });
});

describe('codes of places and goods', () => {
  const at = (locationCode: string, demonstration?: true) =>
    told(
      lotProblems(
        { L1: { ...(demonstration === undefined ? {} : { demonstration }), steps: [aStep('pack', { locationCode })] } },
        { 'products/a.json': aProduct(demonstration === undefined ? {} : { demonstration }) },
      ),
    );

  test.each([
    ['8938501001239', 'chữ số kiểm tra của GLN phải là 8, không phải 9'],
    ['893850100123', 'trông như GLN nhưng có 12 chữ số'],
    ['89385010012380', 'trông như GLN nhưng có 14 chữ số'],
    ['9520000000998', 'GLN đầu 952 chỉ dành cho dữ liệu minh hoạ'],
  ])('%s', (code, message) => {
    expect(at(code)).toEqual([`steps[0].locationCode: ${message}`]);
  });

  test.each([['8938501001238'], ['893 8501 00123-8'], ['VN-GLOR-0012'], ['0101234567'], ['Kho số 2']])('%s is none of these', (code) => {
    expect(at(code)).toEqual([]);
  });

  test('a demonstration has GLNs of the demonstration prefix only, and codes that are no GLN', () => {
    expect(at('8938501001238', true)).toEqual(['steps[0].locationCode: lô minh hoạ chỉ được mang GLN đầu 952']);
    expect([...at('9520000000998', true), ...at('MH-KHO-2', true)]).toEqual([]);
  });

  test('a trace code of digits is a right GTIN', () => {
    expect(told(lotProblems({ L1: { traceCode: '8938501001239' } }))).toEqual(['traceCode: chữ số kiểm tra cuối cùng phải là 8, không phải 9']);
    expect(told(lotProblems({ L1: { traceCode: '9520000000011' } }))).toEqual(['traceCode: GTIN đầu 952 chỉ dành cho dữ liệu minh hoạ']);
    expect(lotProblems({ L1: { traceCode: 'TX-001' } })).toEqual([]);
  });

  test('a place that says nothing, and one in a commune that is not one', () => {
    expect(lotProblems({ L1: { steps: [aStep('pack', { place: { then: { commune: 'xã Thử' } } })] } })).toEqual([]);
    expect(told(lotProblems({ L1: { steps: [aStep('pack', { place: {} })] } }))).toEqual(['steps[0].place: không nói ở đâu']);
    expect(told(lotProblems({ L1: { steps: [aStep('pack', { place: { now: { province: '52', commune: '99999', basis: 'hand' } } })] } }))).toEqual([
      'steps[0].place.now.commune: không có xã, phường nào hiện nay mang mã này',
    ]);
  });
});
