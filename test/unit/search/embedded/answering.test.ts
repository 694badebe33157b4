import { describe, expect, it } from 'vitest';
import { answering } from '#search/embedded/answering.ts';
import type { FromWorker, ToWorker } from '#search/embedded/messages.ts';
import { namesBeyond, writeProducts, writeWords } from '#search/embedded/search-file.ts';
import { aQuery } from '#search/query.ts';
import { registerOf } from '../../../search-contract/register.ts';
import { TODAY } from '../../../support/builders.ts';
import { throughJson } from '../../../support/embedded.ts';

const { documents, lexicon, names, baseUrl } = registerOf({ 'mat-ong': { name: 'Mật ong' }, 'keo-dua': { name: 'Kẹo dừa' } });
const FILES: Readonly<Record<string, unknown>> = { '/sp.json': throughJson(writeProducts(documents)), '/tv.json': throughJson(writeWords(lexicon, namesBeyond(documents, names))) };
const OPEN: ToWorker = { kind: 'open', products: '/sp.json', words: '/tv.json', baseUrl };
const ask = (id: number, text: string): ToWorker => ({ kind: 'ask', id, query: aQuery({ text }), today: TODAY });

/** A worker that is heard without a browser. */
function worker(load: (address: string, isFresh: boolean) => unknown = (address) => FILES[address]) {
  const said: FromWorker[] = [];
  const loaded: [string, boolean][] = [];
  const tell = answering({
    load: async (address, isFresh) => {
      loaded.push([address, isFresh]);
      return load(address, isFresh);
    },
    say: (message) => void said.push(message),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
  const heard = async (count: number): Promise<FromWorker[]> => {
    while (said.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
    return said;
  };
  return { tell, said, loaded, heard };
}

const idsIn = (message: FromWorker | undefined): readonly string[] => (message?.kind === 'answer' ? message.answer.hits.map(({ document }) => document.id) : []);

describe('the search worker', () => {
  it('loads nothing before it is asked, then each file once', async () => {
    const { tell, loaded, heard } = worker();
    tell(OPEN);
    expect(loaded).toEqual([]);
    tell(ask(1, 'mat ong'));
    tell(ask(2, 'keo dua'));
    expect((await heard(2)).map((message) => [message.id, idsIn(message)])).toEqual([
      [1, ['mat-ong']],
      [2, ['keo-dua']],
    ]);
    expect(loaded).toEqual([
      ['/sp.json', false],
      ['/tv.json', false],
    ]);
  });

  it('says nothing to a question that was called off while it waited', async () => {
    const { tell, heard } = worker();
    tell(OPEN);
    tell(ask(1, 'mat ong'));
    tell(ask(2, 'keo'));
    tell({ kind: 'call-off', id: 1 });
    tell({ kind: 'call-off', id: 2 });
    tell(ask(3, 'keo dua'));
    expect((await heard(1)).map(({ id }) => id)).toEqual([3]);
  });

  it('fetches files anew, past every cache, when they are of another version', async () => {
    const { tell, loaded, heard } = worker((address, isFresh) => (isFresh ? FILES[address] : ['danh-muc-ocop san-pham 0']));
    tell(OPEN);
    tell(ask(1, 'mat ong'));
    expect(idsIn((await heard(1))[0])).toEqual(['mat-ong']);
    expect(loaded.filter(([, isFresh]) => isFresh)).toHaveLength(2);
  });

  it('says why it cannot answer, and tries again with the next question', async () => {
    let isOffline = true;
    const { tell, heard } = worker((address) => {
      if (isOffline) throw new Error('offline');
      return FILES[address];
    });
    tell(OPEN);
    tell(ask(1, 'mat ong'));
    expect(await heard(1)).toEqual([{ kind: 'failed', id: 1, reason: 'offline' }]);
    isOffline = false;
    tell(ask(2, 'mat ong'));
    expect(idsIn((await heard(2))[1])).toEqual(['mat-ong']);
  });

  it('fails when the files are of another version even when fetched anew', async () => {
    const { tell, heard } = worker(() => 'khác');
    tell(OPEN);
    tell(ask(1, 'mat ong'));
    expect(await heard(1)).toEqual([{ kind: 'failed', id: 1, reason: 'not a file of "danh-muc-ocop san-pham 1"' }]);
  });
});
