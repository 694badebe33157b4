// What is given up of a query that nothing has all of: details before the thing, places before words, never what is no place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, type Finding, nearestTo, wordsOfChip } from '#search/nearest-words.ts';
import { wordsOf } from '#search/text/words.ts';
import type { Chip } from '#search/understand/types.ts';

const chip = (facet: Chip['facet'], from: string, narrows = true): Chip => ({ facet, values: [from], label: from, from, narrows });
const HUE = chip('province', 'huế');

interface Thing {
  readonly words: readonly string[];
  readonly places?: readonly string[];
  readonly finding?: Finding;
}

/** The choice among things that have words and places. */
async function nearest(text: string, chips: readonly Chip[], things: readonly Thing[], phrases: readonly (readonly [start: number, end: number])[] = []): Promise<Choice | undefined> {
  const typed = wordsOf(text);
  const having = ({ words, chips: own }: Choice): readonly Thing[] =>
    things.filter((thing) => words.every(({ written }) => thing.words.includes(written)) && own.every(({ narrows, from }) => !narrows || thing.places?.includes(from) === true));
  return nearestTo(typed, chips, {
    count: async (choices) => choices.map((choice) => having(choice).length),
    look: async (choice) => (having(choice).some(({ finding = 'called-so' }) => finding === 'called-so') ? 'called-so' : (having(choice)[0]?.finding ?? 'by-chance')),
  }, phrases.map(([start, end]) => typed.slice(start, end)));
}

describe('what is nearest', () => {
  it('gives up as little as it can, and tells what', async () => {
    expect(await nearest('kẹo dừa blabla', [], [{ words: ['kẹo', 'dừa'] }, { words: ['kẹo'] }])).toMatchObject({ missing: ['blabla'], isLastBegun: false });
  });

  it('keeps what stands first, whatever is rarer', async () => {
    const things: Thing[] = [{ words: ['rượu', 'sim', 'rừng'] }, { words: ['rượu', 'sim', 'rừng'] }, { words: ['rượu', 'đặc', 'biệt'] }];
    expect((await nearest('rượu sim rừng đặc biệt', [], things))?.missing).toEqual(['đặc', 'biệt']);
  });

  it('gives up a place as one part, and leaves it as an offer', async () => {
    const choice = await nearest('bưởi da xanh', [HUE], [{ words: ['bưởi', 'da', 'xanh'] }, { words: ['bưởi'], places: ['huế'] }]);
    expect(choice).toMatchObject({ missing: ['huế'], chips: [{ from: 'huế', narrows: false }], isLastBegun: true });
  });

  it('never gives up what is no place, nor all words', async () => {
    expect(await nearest('bưởi', [chip('stars', '5 sao')], [{ words: ['bưởi'] }])).toBeUndefined();
    expect(await nearest('bưởi', [HUE], [{ words: ['chè'], places: ['huế'] }])).toBeUndefined();
  });

  it('rather gives up more than to show what is not called so', async () => {
    const aside: Thing = { words: ['mật', 'ong', 'bạc'], finding: 'told' };
    expect((await nearest('mật ong bạc hà', [], [aside, { words: ['mật', 'ong'] }]))?.missing).toEqual(['bạc', 'hà']);
    expect((await nearest('mật ong bạc hà', [], [aside]))?.missing).toEqual(['hà']);
  });

  it('gives up the words of a place that was no more than offered together, and its marker with them', async () => {
    const offered = chip('formerDistrict', 'huyện bình liêu', false);
    const things: Thing[] = [{ words: ['miến', 'dong', 'bình', 'lư'] }, { words: ['miến', 'dong'] }];
    expect(await nearest('miến dong bình liêu', [offered], things)).toMatchObject({ missing: ['bình liêu'], chips: [offered] });
    expect(wordsOfChip(wordsOf('sa đéc'), chip('formerDistrict', 'phường sa đéc', false)).map(({ written }) => written)).toEqual(['sa', 'đéc']);
    expect(wordsOfChip(wordsOf('miến dong'), offered)).toEqual([]);
  });

  it('keeps words together that stand for something only so, though none is known alone', async () => {
    const fruit: Thing = { words: ['dragon', 'fruit'] };
    const known: Thing[] = [fruit, { words: ['dragon'], finding: 'by-chance' }];
    expect((await nearest('dragon fruit wine', [], known, [[0, 2]]))?.missing).toEqual(['wine']);
  });

  it('of many parts asks for no choice with two that no product has, and finds the same', async () => {
    const things: Thing[] = [{ words: ['bánh', 'pía', 'sầu', 'riêng'] }, { words: ['trứng', 'muối'] }, { words: ['hộp', 'cái'] }];
    const typed = wordsOf('bánh pía sầu riêng trứng muối hộp cái');
    const asked: (readonly string[])[] = [];
    const choice = await nearestTo(typed, [], {
      count: async (choices) =>
        choices.map(({ words }) => {
          asked.push(words.map(({ written }) => written));
          return things.filter((thing) => words.every(({ written }) => thing.words.includes(written))).length;
        }),
      look: async () => 'called-so',
    });
    expect(choice?.missing).toEqual(['trứng', 'muối', 'hộp', 'cái']);
    const more = asked.filter((words) => words.length > 2);
    expect(more.length).toBeGreaterThan(0);
    expect(more.filter((words) => !things.some((thing) => words.every((word) => thing.words.includes(word))))).toEqual([]);
  });

  it('is nothing where the words stand by chance in what they find, or only letters and numbers do', async () => {
    expect(await nearest('hà thủ ô', [], [{ words: ['hà'], finding: 'by-chance' }])).toBeUndefined();
    expect(await nearest('big c', [], [{ words: ['c'] }])).toBeUndefined();
    expect(await nearest('gạo 25', [], [{ words: ['25'] }])).toBeUndefined();
  });

  it('looks on where words that differ by their marks, or a word and a place, stand by chance', async () => {
    const things: Thing[] = [{ words: ['dừa'], places: ['huế'], finding: 'by-chance' }, { words: ['đũa', 'dừa'], finding: 'by-chance' }, { words: ['gỗ'] }];
    expect((await nearest('đũa gỗ dừa', [HUE], things))?.missing).toEqual(['đũa', 'dừa', 'huế']);
  });

  it('is nothing where what is told elsewhere has less than most of the words', async () => {
    expect(await nearest('mật ong bạc hà', [], [{ words: ['bạc', 'hà'], finding: 'told' }])).toBeUndefined();
  });

  it('tries the first parts that products know where there are many', async () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${'abcdefghijklmnopqrst'[index] ?? ''}`);
    expect((await nearest(words.join(' '), [], [{ words: words.slice(0, 11) }, { words: words.slice(12) }]))?.words.map(({ written }) => written)).toEqual(words.slice(0, 11));
  });

  it('is nothing where no word is anywhere', async () => {
    expect(await nearest('qwzx yyy', [], [{ words: ['bưởi'] }])).toBeUndefined();
  });

  it('has words of the query only, and tells all others, whatever is asked', async () => {
    const word = fc.constantFrom('mật', 'ong', 'rừng', 'hà', 'tây', 'xyz');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 1 }), fc.array(fc.uniqueArray(word), { maxLength: 5 }), async (typed, things) => {
        const choice = await nearest(typed.join(' '), [], things.map((words) => ({ words })));
        if (choice === undefined) return;
        expect([...choice.words.map(({ written }) => written), ...choice.missing].toSorted()).toEqual(typed.toSorted());
        expect(choice.words.length).toBeGreaterThan(0);
      }),
    );
  });
});
