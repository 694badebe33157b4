// What is given up of a query that nothing has all of: details before the thing, places before words, never what is no place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, nearestTo } from '#search/nearest-words.ts';
import { wordsOf } from '#search/text/words.ts';
import type { Chip } from '#search/understand/types.ts';

const chip = (facet: Chip['facet'], from: string, narrows = true): Chip => ({ facet, values: [from], label: from, from, narrows });
const HUE = chip('province', 'huế');

interface Thing {
  readonly words: readonly string[];
  readonly places?: readonly string[];
  readonly isCalledSo?: boolean;
}

/** The choice among things that have words and places. */
async function nearest(text: string, chips: readonly Chip[], things: readonly Thing[]): Promise<Choice | undefined> {
  const having = ({ words, chips: own }: Choice): readonly Thing[] =>
    things.filter((thing) => words.every(({ written }) => thing.words.includes(written)) && own.every(({ narrows, from }) => !narrows || thing.places?.includes(from) === true));
  return nearestTo(wordsOf(text), chips, {
    count: async (choices) => choices.map((choice) => having(choice).length),
    isCalledSo: async (choice) => having(choice).some(({ isCalledSo = true }) => isCalledSo),
  });
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
    const aside: Thing = { words: ['mật', 'ong', 'bạc'], isCalledSo: false };
    expect((await nearest('mật ong bạc hà', [], [aside, { words: ['mật', 'ong'] }]))?.missing).toEqual(['bạc', 'hà']);
    expect((await nearest('mật ong bạc hà', [], [aside]))?.missing).toEqual(['hà']);
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
