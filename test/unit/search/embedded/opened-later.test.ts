import { describe, expect, it } from 'vitest';
import { openEngine } from '#search/embedded/engine.ts';
import { openedLater } from '#search/embedded/opened-later.ts';
import { namesBeyond, writeProducts, writeWords } from '#search/embedded/search-file.ts';
import { aQuery } from '#search/query.ts';
import { registerOf } from '../../../search-contract/register.ts';
import { TODAY } from '../../../support/builders.ts';
import { throughJson } from '../../../support/embedded.ts';

const { documents, lexicon, names, baseUrl } = registerOf({ 'mat-ong': { name: 'Mật ong' }, 'keo-dua': { name: 'Kẹo dừa' } });
const FILES: Readonly<Record<string, unknown>> = { '/sp.json': throughJson(writeProducts(documents)), '/tv.json': throughJson(writeWords(lexicon, namesBeyond(documents, names))) };

function engine(load: (address: string, isFresh: boolean) => unknown = (address) => FILES[address]) {
  const loaded: [string, boolean][] = [];
  const done = { pauses: 0 };
  const { search } = openedLater(
    { products: '/sp.json', words: '/tv.json', baseUrl },
    {
      load: async (address, isFresh = false) => {
        loaded.push([address, isFresh]);
        return load(address, isFresh);
      },
      pause: () => {
        done.pauses += 1;
        return new Promise((resolve) => setTimeout(resolve, 0));
      },
    },
  );
  const ask = async (text: string, signal?: AbortSignal): Promise<readonly string[]> =>
    (await search(aQuery({ text }), { today: TODAY, ...(signal === undefined ? {} : { signal }) })).hits.map(({ document }) => document.id);
  return { ask, loaded, done };
}

describe('the embedded engine, opened with the first question', () => {
  it('loads nothing before it is asked, then each file once', async () => {
    const { ask, loaded } = engine();
    expect(loaded).toEqual([]);
    expect(await Promise.all([ask('mat ong'), ask('keo dua')])).toEqual([['mat-ong'], ['keo-dua']]);
    expect(loaded).toEqual([
      ['/sp.json', false],
      ['/tv.json', false],
    ]);
  });

  it('practises while nobody asks further', async () => {
    const pausesAfter = async (...texts: readonly string[]): Promise<number> => {
      const { ask, done } = engine();
      await Promise.all(texts.map((text) => ask(text)));
      for (let before = -1; before !== done.pauses; await new Promise((resolve) => setTimeout(resolve, 20))) before = done.pauses;
      return done.pauses - texts.length;
    };
    const { practice } = openEngine({ products: FILES['/sp.json'], words: FILES['/tv.json'], baseUrl });
    expect(practice).toEqual(['K', 'Kẹ', 'Kẹo ', 'Kẹo dừa', 'M', 'Mậ', 'Mật ', 'Mật ong']);
    const [alone, further] = [await pausesAfter(''), await pausesAfter('mat ong', 'keo dua')];
    expect(alone - further).toBe(practice.length - 1);
  });

  it('does not answer a question that was called off while it waited', async () => {
    const { ask } = engine();
    const first = new AbortController();
    const asked = ask('mat ong', first.signal);
    first.abort(new Error('a newer one'));
    await expect(asked).rejects.toThrow('a newer one');
    expect(await ask('keo dua')).toEqual(['keo-dua']);
  });

  it('fetches files anew, past every cache, when they are of another version', async () => {
    const { ask, loaded } = engine((address, isFresh) => (isFresh ? FILES[address] : ['danh-muc-ocop san-pham 0']));
    expect(await ask('mat ong')).toEqual(['mat-ong']);
    expect(loaded.filter(([, isFresh]) => isFresh)).toHaveLength(2);
  });

  it('says why it cannot answer, and tries again with the next question', async () => {
    let isOffline = true;
    const { ask } = engine((address) => {
      if (isOffline) throw new Error('offline');
      return FILES[address];
    });
    await expect(ask('mat ong')).rejects.toThrow('offline');
    isOffline = false;
    expect(await ask('mat ong')).toEqual(['mat-ong']);
  });

  it('fails when the files are of another version even when fetched anew', async () => {
    await expect(engine(() => 'khác').ask('mat ong')).rejects.toThrow('not a file of "danh-muc-ocop san-pham 2"');
  });
});
