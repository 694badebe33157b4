// Codes and kinds of the closed lists.
import { describe, expect, test } from 'vitest';
import { aProducer, aProduct, linesOf, problemsOf } from '../../../support/builders.ts';

const grouped = (code: string) => ({ 'products/a.json': aProduct({ group: { code, basis: 'hand' } }) });

describe('a group', () => {
  test('that the decree does not have', () => {
    expect(linesOf(problemsOf(grouped('I.9.z')))).toEqual([
      'products/a.json group.code: không có nhóm này trong taxonomy/groups.json → chọn mã theo Phụ lục I QĐ 26/2026/QĐ-TTg, ví dụ I.3.c',
    ]);
  });

  test('that is divided further', () => {
    expect(linesOf(problemsOf(grouped('I.5')))).toEqual(['products/a.json group.code: nhóm này còn chia nhỏ → chọn một trong I.5.a, I.5.b']);
  });

  test.each([['I.6'], ['III.1'], ['VI'], ['V.2']])('%s is of the last level though it is short', (code) => {
    expect(problemsOf(grouped(code))).toEqual([]);
  });
});

test('the tree of groups holds together', () => {
  const node = { level: 2, vi: 'a', en: 'a', slug: 'a' };
  const groups = [
    { code: 'I.5.a', ...node, level: 1 },
    { code: 'I.2', ...node, parent: 'I' },
    { code: 'I.5.a', ...node, level: 1 },
  ];
  const noNames = { groups: [], documents: [] };
  expect(problemsOf({ 'taxonomy/groups.json': groups, 'taxonomy/everyday-names.json': noNames }).map(({ field, message }) => [field, message])).toEqual([
    ['I.2', 'cấp trên không đúng'],
    ['I.5.a', 'mã nhóm ghi hai lần'],
  ]);
});

test('a broken list is told once, not at every record', () => {
  expect(problemsOf({ ...grouped('I.5.a'), 'taxonomy/groups.json': '[' }).map(({ file }) => file)).toEqual(['taxonomy/groups.json']);
});

test('a drawing, a paper, a trace system outside the lists', () => {
  const records = {
    'products/a.json': aProduct({
      kind: 'teaa',
      documents: [{ kind: 'vietgab', sources: ['s1'] }],
      traceLinks: [{ system: 'khong-co-that', url: 'https://truy-xuat.example', sources: ['s1'] }],
    }),
    'producers/b.json': aProducer({
      documents: [
        { kind: 'haccp', sources: ['s1'] },
        { kind: 'bang-khen', sources: ['s1'] },
      ],
    }),
  };
  expect(linesOf(problemsOf(records))).toEqual([
    'products/a.json kind: không có trong danh sách hình vẽ (public/kinds) → có phải là "tea"? nếu không, chọn một mã trong danh sách hình vẽ (public/kinds)',
    'products/a.json documents[0].kind: không có trong taxonomy/document-kinds.json → có phải là "vietgap"? nếu không, chọn một mã trong taxonomy/document-kinds.json',
    'products/a.json traceLinks[0].system: không có trong taxonomy/trace-systems.json → chọn một mã trong taxonomy/trace-systems.json',
    'producers/b.json documents[1].kind: không có trong taxonomy/document-kinds.json → chọn một mã trong taxonomy/document-kinds.json',
  ]);
});
