// Words in the spelling of the index: what a query asks for is there if and only if the word is the one that was meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactToken, foldedToken, letterToken, nameTokens, nearToken, nearTokens, phraseFinder, phraseToken, placeTokens, wordIndexer } from '#search/meilisearch/tokens.ts';
import { couldBe, foldWord, isMarked, plainWords } from '#search/text/words.ts';
import { REGISTER_NAMES } from '../../../support/search-names.ts';

const registerWords = [...new Set(REGISTER_NAMES.flatMap(plainWords))];
const onsets = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'h', 'k', 'kh', 'l', 'm', 'n', 'nh', 'q', 'th', 't', 'v'];
const rimes = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'oa', 'ươ', 'uê', 'uy', 'ai', 'ay', 'iê'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const anySyllable = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...rimes), fc.constantFrom(...tones), fc.constantFrom('', 'c', 'k', 'n', 'ng', 't'))
  .map(([onset, rime, tone, coda]) => (onset + rime.replace(/.$/u, (last) => last + tone) + coda).normalize('NFC'));
const anyWord = fc.oneof(fc.constantFrom(...registerWords), anySyllable);

/** A word with some of its marks left out. */
const typedOf = (word: string): fc.Arbitrary<string> =>
  fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }).map((keeps) =>
    [...word]
      .map((letter, index) => {
        const [base = '', ...marks] = letter.normalize('NFD');
        if (letter === 'đ') return keeps[index] === true ? letter : 'd';
        return (base + marks.filter((_, mark) => keeps[index + mark] === true).join('')).normalize('NFC');
      })
      .join(''),
  );

describe('a word', () => {
  it.each([
    ['dừa', 'fdua', 'efd*a', 'ld*a'],
    ['dứa', 'fdua', 'esd*a', 'ld*a'],
    ['dưa', 'fdua', 'e0d*a', 'ld*a'],
    ['đũa', 'fdua', 'ex-ua', 'l-ua'],
    ['gạo', 'fgao', 'ejgao', 'lgao'],
    ['trắng', 'ftrang', 'estr(ng', 'ltr(ng'],
    ['bê', 'fbe', 'e0b&', 'lb&'],
    ['côm', 'fcom', 'e0c%m', 'lc%m'],
    ['cơm', 'fcom', 'e0c+m', 'lc+m'],
    ['tân', 'ftan', 'e0t^n', 'lt^n'],
    ['5kg', 'f5kg', 'e05kg', 'l5kg'],
  ])('%s has a spelling without marks, one with all, one without its tone', (word, folded, exact, letters) => {
    expect([foldedToken(word), exactToken(word), letterToken(word)]).toEqual([folded, exact, letters]);
  });

  it('is one wherever its tone mark stands', () => {
    expect([exactToken('hòa'), exactToken('thủy')]).toEqual([exactToken('hoà'), exactToken('thuỷ')]);
  });

  it('has spellings of ASCII alone, which the server does not fold', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        for (const token of [foldedToken(word), exactToken(word), letterToken(word), ...nearTokens(word)]) expect(token).toMatch(/^[\x20-\x7e]*$/u);
      }),
    );
  });

  it('has forms that no form of another kind can meet', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (one, other) => {
        const kinds = [[foldedToken(one)], [exactToken(one)], [letterToken(one)], nearTokens(one), [phraseToken([one], 'goods')], [phraseToken([one], 'goods-and-producers')]];
        const others = [[foldedToken(other)], [exactToken(other)], [letterToken(other)], nearTokens(other), [phraseToken([other], 'goods')], [phraseToken([other], 'goods-and-producers')]];
        for (const [index, own] of kinds.entries()) for (const [at, theirs] of others.entries()) if (index !== at) for (const token of own) expect(theirs).not.toContain(token);
      }),
    );
  });

  it('with all its marks is told from every other word', () => {
    fc.assert(
      fc.property(anySyllable, anySyllable, (one, other) => {
        if (exactToken(one) !== exactToken(other)) return;
        // Only the place of the tone mark may differ, which is a matter of taste.
        const [mine, theirs] = [one, other].map((word) => word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, ''));
        expect(mine).toBe(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  it('that has been typed so far begins the spelling of the whole, marks and all', () => {
    for (const word of registerWords) {
      const plainTone = word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
      for (let length = 1; length <= [...plainTone].length; length += 1) expect(letterToken(word)).toContain(letterToken([...plainTone].slice(0, length).join('')));
    }
  });
});

describe('a word typed with some of its marks', () => {
  it('is found by the words it could be, and by no other', () => {
    fc.assert(
      fc.property(anyWord, anyWord.chain((word) => fc.tuple(fc.constant(word), typedOf(word))), (other, [written, typed]) => {
        if (!isMarked(typed)) return;
        expect([written, typed, nearTokens(written).includes(nearToken(typed))]).toEqual([written, typed, couldBe(typed, written)]);
        expect([other, typed, nearTokens(other).includes(nearToken(typed))]).toEqual([other, typed, couldBe(typed, other)]);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes letters that sound alike for one', () => {
    expect(nearToken('đăk')).toBe('n0-(c');
    expect(nearTokens('đắc')).toContain(nearToken('đăk'));
    expect(nearTokens('mỹ')).toContain(nearToken('mĩ'));
  });

  it('is not there without any: that is the spelling without marks', () => {
    for (const word of registerWords) expect(nearTokens(word)).not.toContain(`n0${foldWord(word)}`);
    expect(nearTokens('gao')).toEqual([]);
  });

  it('has few spellings even in the longest words of the register', () => {
    expect(Math.max(...registerWords.map((word) => nearTokens(word).length))).toBeLessThanOrEqual(16);
  });
});

describe('phrases that stand for others', () => {
  const find = phraseFinder([['chè'], ['hạt', 'điều'], ['heo']]);

  it('are found where all their words stand next to each other, with the marks written', () => {
    expect(find(['Hạt điều rang muối', 'Chè dây'], 'goods')).toEqual([phraseToken(['hạt', 'điều'], 'goods'), phraseToken(['chè'], 'goods')]);
    expect(find(['Hạt của cây điều', 'Hat dieu', 'Che', 'HEO'], 'goods')).toEqual([phraseToken(['heo'], 'goods')]);
  });

  it('do not run from one text into the next, and are told once', () => {
    expect(find(['Hạt', 'điều', 'Chè chè', 'chè'], 'goods')).toEqual([phraseToken(['chè'], 'goods')]);
  });

  it('are told by where they may be looked for', () => {
    expect(phraseToken(['lạc'], 'goods')).not.toBe(phraseToken(['lạc'], 'goods-and-producers'));
    expect(find(['Chè'], 'goods-and-producers')).toEqual([phraseToken(['chè'], 'goods-and-producers')]);
  });
});

describe('the words of a document', () => {
  it('stand there in their forms, each once', () => {
    for (const tokensOf of [nameTokens, placeTokens]) {
      const index = wordIndexer(tokensOf);
      expect(index(['Trà Mây', 'trà'])).toEqual([...new Set(['trà', 'mây'].flatMap(tokensOf))]);
      expect(index(['Trà'])).toEqual(index(['TRÀ']));
      expect(index([])).toEqual([]);
    }
  });

  it('are known in places by some of their marks, too', () => {
    expect(nameTokens('dừa')).toEqual([foldedToken('dừa'), exactToken('dừa'), letterToken('dừa')]);
    expect(placeTokens('dừa')).toEqual([...nameTokens('dừa'), ...nearTokens('dừa')]);
  });
});
