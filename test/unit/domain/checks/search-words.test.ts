// The words that search knows: their shape, and that they name groups and papers that there are.
import { describe, expect, it } from 'vitest';
import { linesOf, problemsOf } from '../../../support/builders.ts';

const GROUPS = 'taxonomy/everyday-names.json';
const WORDS = 'taxonomy/synonyms.json';
const lines = (path: string, record: unknown) => linesOf(problemsOf({ [path]: record }));

describe('everyday names', () => {
  it('of a group that there is not are refused', () => {
    expect(lines(GROUPS, { groups: [{ code: 'I.9', names: ['chè'] }], documents: [] })).toEqual([
      `${GROUPS} groups[0].code: không có nhóm này trong taxonomy/groups.json → chọn mã theo Phụ lục I QĐ 26/2026/QĐ-TTg, ví dụ I.6`,
    ]);
  });

  it('of two groups alike are refused', () => {
    const groups = [{ code: 'I.5', names: ['trà'] }, { code: 'I.5.b', names: ['Trà'] }];
    expect(lines(GROUPS, { groups, documents: [] })).toEqual([`${GROUPS} groups[1].names: đã là tên gọi của nhóm I.5 → giữ ở một nhóm thôi`]);
  });

  it('of a paper that there is not are refused', () => {
    expect(lines(GROUPS, { groups: [], documents: [{ id: 'bang-khen', names: ['bằng khen'] }] })).toEqual([
      `${GROUPS} documents[0].id: không có trong taxonomy/document-kinds.json → chọn một mã trong taxonomy/document-kinds.json`,
    ]);
  });

  it('that are right are taken', () => {
    expect(lines(GROUPS, { groups: [{ code: 'I.5', names: ['trà'] }], documents: [{ id: 'haccp', names: ['haccp'] }] })).toEqual([]);
  });
});

describe('synonyms', () => {
  it('of one word without a meaning are refused', () => {
    expect(lines(WORDS, { synonyms: [{ words: ['chè'] }] })).toEqual([`${WORDS} synonyms[0].words: chỉ có một từ → ghi thêm từ cùng nghĩa, hoặc ghi means`]);
  });

  it('with a word twice are refused', () => {
    expect(lines(WORDS, { synonyms: [{ words: ['chè', 'trà'], means: ['Chè'] }] })).toEqual([`${WORDS} synonyms[0].words: có từ ghi hai lần → bỏ bớt`]);
  });

  it('of one word with a meaning are taken', () => {
    expect(lines(WORDS, { synonyms: [{ words: ['tea'], means: ['chè'] }] })).toEqual([]);
  });
});
