// The server asked first, the embedded engine when the server does not answer: a clock that the test moves, engines that it holds.
import { describe, expect, it } from 'vitest';
import { type FallbackOptions, PATIENCE_MS, PREPARE_PATIENCE_MS, RETRY_MS, withFallback } from '#search/fallback.ts';
import { type FailureReason, ServerFailure } from '#search/meilisearch/failure.ts';
import type { SearchAnswer, SearchEngine, SearchOptions } from '#search/port.ts';
import { aQuery, type SearchQuery } from '#search/query.ts';
import { registerOf } from '../../search-contract/register.ts';
import { TODAY } from '../../support/builders.ts';
import { embeddedEngine } from '../../support/embedded.ts';
import { FakeClock, settled } from '../../support/fake-clock.ts';

const engine = embeddedEngine(registerOf({ 'mat-ong': { name: 'Mật ong' } }));
const plain: SearchAnswer = await engine.search(aQuery({ text: 'mật' }), { today: TODAY });
const fromServer: SearchAnswer = { ...plain, engine: 'meilisearch' };

interface Asked {
  readonly query: SearchQuery;
  readonly options: SearchOptions;
  readonly answer: (answer?: SearchAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** A server whose answers the test gives; `asked` are the questions, oldest first. */
function heldServer(): { readonly port: SearchEngine; readonly asked: Asked[]; readonly last: () => Asked } {
  const asked: Asked[] = [];
  const search: SearchEngine['search'] = (query, options) =>
    new Promise((resolve, reject) => void asked.push({ query, options, answer: (answer = fromServer) => resolve(answer), fail: reject }));
  const last = (): Asked => {
    const one = asked.at(-1);
    if (one === undefined) throw new Error('the server was not asked');
    return one;
  };
  return { port: { search }, asked, last };
}

function start(change: Partial<FallbackOptions> = {}) {
  const clock = new FakeClock();
  const server = heldServer();
  const local: SearchQuery[] = [];
  const embedded: SearchEngine = {
    search: async (query, { signal }) => {
      signal?.throwIfAborted();
      local.push(query);
      return plain;
    },
  };
  const port = withFallback({ server: server.port, embedded, clock, ...change });
  const search = (text = 'mật', signal?: AbortSignal): Promise<SearchAnswer> => port.search(aQuery({ text }), { today: TODAY, ...(signal === undefined ? {} : { signal }) });
  /** Asks, lets the server fail, and gives what the reader got. */
  const searchAndFail = async (reason: FailureReason = 'server-unreachable'): Promise<SearchAnswer> => {
    const answer = search();
    await settled();
    server.last().fail(new ServerFailure(reason, 'in a test'));
    return await answer;
  };
  return { port, clock, server, local, search, searchAndFail };
}

describe('a server that answers', () => {
  it('is asked the very question, and its answer given without a note; the embedded engine is left alone', async () => {
    const { search, server, local, clock } = start();
    const answer = search('mật ong');
    await settled();
    expect(server.last().query).toEqual(aQuery({ text: 'mật ong' }));
    expect(server.last().options.today).toBe(TODAY);
    server.last().answer();
    expect(await answer).toEqual(fromServer);
    expect(local).toEqual([]);
    expect(clock.waiting).toBe(0);
  });

  it('has its whole time', async () => {
    const { search, server, clock } = start();
    const answer = search();
    await clock.pass(PATIENCE_MS - 1);
    server.last().answer();
    expect((await answer).engine).toBe('meilisearch');
  });
});

describe('a server that does not answer', () => {
  it.each<FailureReason>(['server-unreachable', 'server-slow', 'server-wrong', 'server-outdated'])('has the same question answered by the embedded engine, with the reason: %s', async (reason) => {
    const { searchAndFail, local } = start();
    expect(await searchAndFail(reason)).toEqual({ ...plain, note: reason });
    expect(local).toEqual([aQuery({ text: 'mật' })]);
  });

  it('is slow after a second and a half, and called off then', async () => {
    const { search, server, clock, local } = start();
    const answer = search();
    await clock.pass(PATIENCE_MS);
    expect((await answer).note).toBe('server-slow');
    expect(server.last().options.signal?.aborted).toBe(true);
    expect(local).toHaveLength(1);
  });

  it('is wrong when the engine before it fails by itself', async () => {
    const { search, server } = start();
    const answer = search();
    await settled();
    server.last().fail(new TypeError('a slip of ours'));
    expect((await answer).note).toBe('server-wrong');
  });

  it('is no longer waited for: the next questions are answered at once, and the server not asked', async () => {
    const { search, searchAndFail, server, clock } = start();
    await searchAndFail();
    await clock.pass(RETRY_MS - 1);
    expect((await search('ong')).note).toBe('server-unreachable');
    expect((await search('mật ong')).note).toBe('server-unreachable');
    expect(server.asked).toHaveLength(1);
  });

  it('leaves an error only where the embedded engine fails, too: the embedded engine’s', async () => {
    const { searchAndFail } = start({ embedded: { search: () => Promise.reject(new Error('no files')) } });
    await expect(searchAndFail()).rejects.toThrow('no files');
  });

  it('is asked in an outage all the same where the embedded engine cannot answer', async () => {
    const { search, searchAndFail, server } = start({ embedded: { search: () => Promise.reject(new Error('no files')) } });
    await searchAndFail().catch(() => undefined);
    const [good, bad] = [search(), search()];
    await settled();
    server.asked[1]?.answer();
    expect((await good).engine).toBe('meilisearch');
    server.asked[2]?.fail(new ServerFailure('server-wrong', 'in a test'));
    await expect(bad).rejects.toThrow('no files');
  });
});

describe('a server that comes back', () => {
  it('is tried with a reader’s own question, which does not wait for it; the next one it answers', async () => {
    const { search, searchAndFail, server, clock } = start();
    await searchAndFail();
    await clock.pass(RETRY_MS);
    expect((await search('ong')).note).toBe('server-unreachable');
    expect(server.asked.map(({ query }) => query.text)).toEqual(['mật', 'ong']);
    server.last().answer();
    await settled();
    const next = search('mật ong');
    await settled();
    server.last().answer();
    expect(await next).toEqual(fromServer);
  });

  it('is tried by one question at a time, however many are asked, and once in a while however long it is out', async () => {
    const { search, searchAndFail, server, clock } = start();
    await searchAndFail();
    for (let times = 1; times <= 3; times += 1) {
      await clock.pass(RETRY_MS);
      await Promise.all([search(), search(), search()]);
      expect(server.asked).toHaveLength(1 + times);
      server.last().fail(new ServerFailure('server-wrong', 'still in a test'));
      await settled();
      expect((await search()).note).toBe('server-wrong');
      expect(server.asked).toHaveLength(1 + times);
    }
  });

  it('is not tried again while it still thinks about the last try, and then no sooner than a while after', async () => {
    const { search, searchAndFail, server, clock } = start();
    await searchAndFail();
    await clock.pass(RETRY_MS);
    await search();
    await clock.pass(PATIENCE_MS - 1);
    await search();
    expect(server.asked).toHaveLength(2);
    await clock.pass(1);
    await clock.pass(RETRY_MS - 1);
    expect((await search()).note).toBe('server-slow');
    expect(server.asked).toHaveLength(2);
    await clock.pass(1);
    await search();
    expect(server.asked).toHaveLength(3);
  });

  it('is tried though the reader who asked has gone', async () => {
    const { search, searchAndFail, server, clock } = start();
    await searchAndFail();
    await clock.pass(RETRY_MS);
    const gone = new AbortController();
    await search('ong', gone.signal);
    gone.abort();
    expect(server.last().options.signal?.aborted).toBe(false);
    server.last().answer();
    await settled();
    void search();
    await settled();
    expect(server.asked).toHaveLength(3);
  });
});

describe('late answers', () => {
  it('change nothing of what was given', async () => {
    const { search, server, clock, local } = start();
    const answer = search();
    await clock.pass(PATIENCE_MS);
    server.last().answer();
    expect((await answer).note).toBe('server-slow');
    expect((await search()).note).toBe('server-slow');
    expect(local).toHaveLength(2);
  });

  it('of an older question do not end an outage that a newer one told of', async () => {
    const { search, server } = start();
    const [older, newer] = [search('mật'), search('ong')];
    await settled();
    server.asked[1]?.fail(new ServerFailure('server-unreachable', 'in a test'));
    expect((await newer).note).toBe('server-unreachable');
    server.asked[0]?.answer();
    expect((await older).engine).toBe('meilisearch');
    expect((await search()).note).toBe('server-unreachable');
  });

  it('that never come do not begin an outage after a newer question was answered', async () => {
    const { search, server, clock } = start();
    const [older, newer] = [search('mật'), search('ong')];
    await settled();
    server.asked[1]?.answer();
    await newer;
    await clock.pass(PATIENCE_MS);
    expect((await older).note).toBe('server-slow');
    const next = search();
    await settled();
    server.last().answer();
    expect((await next).engine).toBe('meilisearch');
  });
});

describe('a question that is called off', () => {
  const reason = new Error('a newer question');

  it('is not asked when it was called off before', async () => {
    const { search, server, local } = start();
    await expect(search('mật', AbortSignal.abort(reason))).rejects.toBe(reason);
    expect([server.asked.length, local.length]).toEqual([0, 0]);
  });

  it('rejects with its reason at once, calls the server off, and says nothing about the server', async () => {
    const { search, server, clock, local } = start();
    const controller = new AbortController();
    const answer = search('mật', controller.signal);
    await settled();
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect(server.last().options.signal?.aborted).toBe(true);
    server.last().fail(new ServerFailure('server-unreachable', 'called off'));
    await clock.pass(PATIENCE_MS);
    expect([clock.waiting, local.length]).toEqual([0, 0]);
    void search('ong');
    await settled();
    expect(server.asked).toHaveLength(2);
  });

  it('rejects with its reason whatever that is', async () => {
    const { search } = start();
    const controller = new AbortController();
    const answer = search('mật', controller.signal);
    controller.abort('typed on');
    await expect(answer).rejects.toBe('typed on');
  });

  it('rejects with its reason in an outage, and asks the server nothing', async () => {
    const { search, searchAndFail, server, clock } = start();
    await searchAndFail();
    await clock.pass(RETRY_MS);
    await expect(search('mật', AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(server.asked).toHaveLength(1);
  });

  it('rejects with its reason when it is called off while the embedded engine answers', async () => {
    const controller = new AbortController();
    const embedded: SearchEngine = { search: () => (controller.abort(reason), Promise.reject(new Error('called off'))) };
    const { search, searchAndFail, server } = start({ embedded });
    await searchAndFail().catch(() => undefined);
    await expect(search('mật', controller.signal)).rejects.toBe(reason);
    expect(server.asked).toHaveLength(1);
  });
});

describe('what the page needs before it can ask', () => {
  it('is loaded first, and its time is not the server’s', async () => {
    let ready = (): void => undefined;
    const { search, server, clock } = start({ prepare: () => new Promise<void>((done) => void (ready = done)) });
    const answer = search();
    await clock.pass(PREPARE_PATIENCE_MS - 1);
    expect(server.asked).toHaveLength(0);
    ready();
    await clock.pass(PATIENCE_MS - 1);
    server.last().answer();
    expect((await answer).engine).toBe('meilisearch');
  });

  it('when it cannot be had leaves the embedded engine without a word of the server, and is tried again after a while', async () => {
    let times = 0;
    const prepare = async (): Promise<void> => {
      times += 1;
      if (times < 3) throw new Error('offline');
    };
    const { search, server, clock } = start({ prepare });
    expect([await search(), await search('ong')]).toEqual([plain, plain]);
    expect(times).toBe(1);
    await clock.pass(RETRY_MS);
    await search();
    await clock.pass(RETRY_MS);
    await search();
    await settled();
    expect([times, server.asked.length]).toEqual([3, 1]);
  });

  it('does not keep a question that is called off meanwhile', async () => {
    const { search, server } = start({ prepare: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const answer = search('mật', controller.signal);
    await settled();
    controller.abort(new Error('a newer question'));
    await expect(answer).rejects.toThrow('a newer question');
    expect(server.asked).toHaveLength(0);
  });

  it('however long it takes in an outage, lets one question through to the server, not all that were asked meanwhile', async () => {
    let prepared = Promise.resolve();
    let ready = (): void => undefined;
    const { search, searchAndFail, server, clock } = start({ prepare: () => prepared });
    await searchAndFail();
    prepared = new Promise((done) => void (ready = done));
    for (let times = 0; times < 4; times += 1) {
      await clock.pass(RETRY_MS);
      await search();
    }
    ready();
    await settled();
    expect(server.asked).toHaveLength(2);
  });

  it('when it hangs is waited for so long and no longer; nothing is said of the server, and it is tried again', async () => {
    let ready = (): void => undefined;
    const hanging = new Promise<void>((done) => void (ready = done));
    const { search, server, clock } = start({ prepare: () => hanging });
    const answer = search();
    await clock.pass(PREPARE_PATIENCE_MS);
    expect([await answer, clock.waiting]).toEqual([plain, 0]);
    await clock.pass(RETRY_MS);
    expect(await search('ong')).toEqual(plain);
    ready();
    await settled();
    expect(server.asked.map(({ query }) => query.text)).toEqual(['ong']);
  });

  it('when it hangs while the server is tried does not end the trying for ever', async () => {
    let isHanging = false;
    const prepare = (): Promise<void> => (isHanging ? new Promise(() => undefined) : Promise.resolve());
    const { search, searchAndFail, server, clock } = start({ prepare });
    await searchAndFail('server-slow');
    isHanging = true;
    await clock.pass(RETRY_MS);
    await search();
    await clock.pass(PREPARE_PATIENCE_MS);
    isHanging = false;
    // What was last heard of the server is still what is known of it.
    expect((await search()).note).toBe('server-slow');
    expect(server.asked).toHaveLength(1);
    await clock.pass(RETRY_MS);
    await search();
    await settled();
    expect(server.asked).toHaveLength(2);
  });

  it('when it cannot be had leaves an error only where the embedded engine fails, too: the embedded engine’s', async () => {
    const broken: SearchEngine = { search: () => Promise.reject(new Error('no files')) };
    const { search, server } = start({ embedded: broken, prepare: () => Promise.reject(new Error('offline')) });
    await expect(search()).rejects.toThrow('no files');
    await expect(search()).rejects.toThrow('no files');
    expect(server.asked).toHaveLength(0);
  });
});
