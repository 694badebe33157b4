// Synonyms: which words are looked for too, in which direction, and where a word means something else.
import { describe, expect, it } from 'vitest';
import { buildSynonyms, expandWords, synonymsByPhrase } from '#search/text/synonyms.ts';
import { wordsOf } from '#search/text/words.ts';
import { emptyCatalogue } from '../../../support/search.ts';

const own = buildSynonyms([
  { words: ['bắp', 'ngô'], except: ['bắp cải', 'ngô quyền'] },
  { words: ['bông', 'hoa'], except: ['chà bông', 'khăn bông'] },
  { words: ['đậu phộng', 'lạc'] },
  { words: ['đậu', 'đỗ'] },
  { words: ['cashew'], means: ['hạt điều'] },
]);

/** "start+length: alternative, alternative" for each stretch. */
function expanded(text: string, table = own): string[] {
  return expandWords(wordsOf(text), table).map(({ start, length, alternatives }) => `${start}+${length}: ${alternatives.map((words) => words.join(' ')).join(', ')}`);
}

describe('synonyms', () => {
  it('hold both ways', () => {
    expect([expanded('ngô nếp'), expanded('bắp nếp')]).toEqual([['0+1: bắp'], ['0+1: ngô']]);
  });

  it('with means hold one way only', () => {
    expect([expanded('cashew'), expanded('hạt điều')]).toEqual([['0+1: hạt điều'], []]);
  });

  it('take the longest phrase, and nothing inside it', () => {
    expect(expanded('kẹo đậu phộng')).toEqual(['1+2: lạc']);
    expect(expanded('đậu xanh')).toEqual(['0+1: đỗ']);
  });

  it('stand back where the word means something else, before or behind', () => {
    expect([expanded('bắp cải'), expanded('khăn bông'), expanded('ruốc chà bông')]).toEqual([[], [], []]);
    expect(expanded('hoa súng')).toEqual(['0+1: bông']);
  });

  it('are found without marks', () => {
    expect(expanded('keo dau phong')).toEqual(['1+2: lạc']);
    expect(expanded('bap cai')).toEqual([]);
  });

  it('of a single word need its marks when other words have theirs', () => {
    expect(expanded('chiếu lác')).toEqual([]);
    expect(expanded('kẹo lạc')).toEqual(['1+1: đậu phộng']);
    expect(expanded('keo lac')).toEqual(['1+1: đậu phộng']);
    expect(expanded('kẹo lac')).toEqual([]);
  });

  it('by phrase are what a server is given', () => {
    expect(synonymsByPhrase([{ words: ['heo', 'lợn'] }, { words: ['pork'], means: ['heo', 'lợn'] }])).toEqual(
      new Map([
        ['heo', ['lợn']],
        ['lợn', ['heo']],
        ['pork', ['heo', 'lợn']],
      ]),
    );
  });
});

describe("the project's own list", () => {
  const table = buildSynonyms(emptyCatalogue().searchWords.synonyms);

  it.each([
    ['trà sen', 'chè'],
    ['chè dây', 'trà dây'],
    ['thịt heo', 'lợn'],
    ['dầu mè', 'dầu vừng'],
    ['muối vừng', 'muối mè'],
    ['đậu phộng', 'lạc'],
    ['bắp non', 'ngô'],
    ['khoai mì', 'sắn'],
    ['macca', 'mắc ca'],
    ['mắc-ca', 'macca'],
    ['cafe rang xay', 'cà phê'],
    ['nhang trầm', 'hương trầm'],
    ['hương trầm', 'nhang trầm'],
    ['HTX Tơ Tung', 'hợp tác xã'],
    ['CTCP Vingin', 'công ty cổ phần'],
    ['khóm', 'dứa'],
    ['chanh leo', 'chanh dây'],
    ['mướp đắng', 'khổ qua'],
    ['giò lụa', 'chả lụa'],
    ['lạp xưởng', 'lạp sườn'],
    ['đảng sâm', 'sâm dây'],
    ['cashew nuts', 'hạt điều'],
    ['dried fruit', 'trái cây sấy'],
    ['fish sauce', 'nước mắm'],
    ['lotus tea', 'trà sen'],
    ['pottery', 'gốm'],
  ])('%s is looked for as %s too', (query, other) => {
    expect(expanded(query, table).join(' | ')).toContain(other);
  });

  it.each(['bắp cải', 'sắn dây Quảng Phú', 'chè lam Phủ Quảng', 'Trà Vinh', 'lạc tiên', 'khăn bông', 'lá dứa', 'mạch nha Quảng Ngãi'])('%s has no word that is exchanged for another thing', (query) => {
    const others = expanded(query, table).join(' | ');
    expect(others).not.toMatch(/(?<!\p{L})(?:ngô|khoai mì|trà lam|chè vinh|đậu phộng|hoa|khóm)(?!\p{L})/u);
  });

  it('never takes sâm dây for sâm Ngọc Linh', () => {
    expect(expanded('sâm ngọc linh', table).join()).not.toMatch(/sâm dây|đảng sâm/);
    expect(expanded('sâm dây', table).join()).not.toMatch(/ngọc linh/);
  });
});
