// Sending a register, over a real server: what readers find before, meanwhile and after, and what is left when it goes wrong.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { indexSettings } from '#search/meilisearch/settings.ts';
import { newIndexOf } from '../../../../scripts/push-search/new-index.ts';
import { clearUp, isUpToDate, LEFT_BEHIND_MS, liveState, push } from '../../../../scripts/push-search/push.ts';
import { hasLiveServer, type LiveServer, startLiveServer } from '../../../support/meilisearch/program.ts';
import { type Doing, type Passing, type Proxy, proxyBefore } from '../../../support/meilisearch/proxy.ts';
import { type Place, placeOn, registerNamed } from '../../../support/meilisearch/pushing.ts';

const PASS: Doing = { do: 'pass' };
const LONG_AFTER = 2 * LEFT_BEHIND_MS;
const PATIENCE_MS = 30_000;
const [first, second, third] = await Promise.all([registerNamed('Mật ong', 'Trà Mây'), registerNamed('Mật ong', 'Trà Mây', 'Gạo nếp'), registerNamed('Nước mắm')]);

const isFilling = ({ method, path }: Passing): boolean => method === 'POST' && path.includes('/documents');
const isSwap = ({ path }: Passing): boolean => path.startsWith('/swap-indexes');

describe.skipIf(!hasLiveServer())('a push', { timeout: PATIENCE_MS }, () => {
  const places: Place[] = [];
  let live: LiveServer;
  let proxy: Proxy;
  let place: Place;
  let said: string[] = [];

  const send = (register: typeof first, now = Date.now()): Promise<void> => push(place, register, now, (line) => void said.push(line));
  /** To where nothing is yet. */
  const goElsewhere = (): void => {
    place = placeOn(live, proxy.url);
    places.push(place);
  };
  const goElsewhereAndSend = async (): Promise<void> => {
    goElsewhere();
    await send(first);
  };

  beforeAll(async () => {
    live = await startLiveServer();
    proxy = await proxyBefore(live.host);
  }, PATIENCE_MS);
  afterAll(async () => {
    for (const one of places) await one.clear();
    await proxy.close();
    await live.stop();
  }, PATIENCE_MS);
  beforeEach(() => {
    said = [];
    proxy.decide = () => PASS;
  });

  describe('that goes well', () => {
    beforeAll(goElsewhere);

    it('to a server that has nothing makes the index, and leaves nothing beside it', async () => {
      expect(await liveState(place)).toEqual({ exists: false, releases: [], documents: 0, drift: [] });
      await send(first);
      expect([await place.names(), await place.left()]).toEqual([['Mật ong', 'Trà Mây'], []]);
      const state = await liveState(place);
      expect(state).toEqual({ exists: true, releases: [first.release], documents: 2, drift: [] });
      expect([isUpToDate(state, first), isUpToDate(state, second)]).toEqual([true, false]);
      expect(said).toEqual(['Đã gửi 2 sản phẩm.', 'Đã hỏi thử: đủ sản phẩm, đúng số đếm.', `Đã đưa bản ${first.release} ra dùng.`]);
    });

    it('shows readers the old register until the new one is whole', async () => {
      const meanwhile: unknown[] = [];
      proxy.decide = async (passing) => {
        if (isFilling(passing) || isSwap(passing)) meanwhile.push(await place.names());
        return PASS;
      };
      await send(second);
      expect(meanwhile).toEqual([['Mật ong', 'Trà Mây'], ['Mật ong', 'Trà Mây']]);
      expect([await place.names(), await place.left()]).toEqual([['Gạo nếp', 'Mật ong', 'Trà Mây'], []]);
    });

    it('takes over an index that is none of ours', async () => {
      goElsewhere();
      await place.client.createIndex(place.indexUid, { primaryKey: 'id' }).waitTask();
      await place.client.index(place.indexUid).addDocuments([{ id: 1, name: 'Dune' }]).waitTask();
      const state = await liveState(place);
      expect([state.exists, state.releases, isUpToDate(state, first)]).toEqual([true, [], false]);
      await send(first);
      expect([await place.names(), await place.left()]).toEqual([['Mật ong', 'Trà Mây'], []]);
    });
  });

  it('of an empty register is refused, and nothing is asked of the server', async () => {
    goElsewhere();
    const before = proxy.seen.length;
    await expect(send({ ...first, documents: [] })).rejects.toThrow('không có sản phẩm nào');
    expect(proxy.seen.length).toBe(before);
  });

  describe('over settings that somebody changed', () => {
    beforeAll(goElsewhereAndSend, PATIENCE_MS);
    const drifting = async (): Promise<string[]> => (await liveState(place)).drift.map(({ setting }) => setting);

    it('is told that even the fields of words are fewer', async () => {
      const filterableAttributes = (indexSettings().filterableAttributes ?? []).map((one) => (typeof one === 'string' ? one : { ...one, attributePatterns: one.attributePatterns.slice(1) }));
      await place.client.index(place.indexUid).updateSettings({ filterableAttributes }).waitTask();
      expect(await drifting()).toEqual(['filterableAttributes']);
    });

    it('is told all that differs, and sets it', async () => {
      await place.client.index(place.indexUid).updateSettings({ filterableAttributes: ['release'], faceting: { maxValuesPerFacet: 100 } }).waitTask();
      expect(await drifting()).toEqual(['filterableAttributes', 'faceting']);
      await send(first);
      expect(await drifting()).toEqual([]);
    });
  });

  describe('that goes wrong', () => {
    beforeAll(goElsewhereAndSend, PATIENCE_MS);
    const isAsBefore = async (): Promise<void> => {
      expect([await place.names(), await place.left()]).toEqual([['Mật ong', 'Trà Mây'], []]);
      expect(isUpToDate(await liveState(place), first)).toBe(true);
    };

    it('at a server that takes no documents leaves the live index as it was, and nothing beside it', async () => {
      proxy.decide = (passing) => (isFilling(passing) ? { do: 'answer', status: 507, body: '{"message":"No space left on device","code":"no_space_left_on_device"}' } : PASS);
      await expect(send(second)).rejects.toThrow('No space left on device');
      await isAsBefore();
    });

    it('at documents that the server cannot index tells why', async () => {
      proxy.decide = (passing) => (isFilling(passing) ? { do: 'pass', body: '[{"id":"không phải mã"}]' } : PASS);
      await expect(send(second)).rejects.toThrow(/^Máy chủ không làm được việc documentAdditionOrUpdate: /u);
      await isAsBefore();
    });

    it('by a document that is lost on the way is noticed', async () => {
      proxy.decide = (passing) => (isFilling(passing) ? { do: 'pass', body: passing.body.replace('"id":"san-pham-1"', '"id":"san-pham-0"') } : PASS);
      await expect(send(second)).rejects.toThrow('Gửi 3 sản phẩm mà máy chủ có 2; không đưa ra dùng.');
      await isAsBefore();
    });

    it('by a document that is another one on the server is noticed when it is asked', async () => {
      proxy.decide = (passing) => (isFilling(passing) ? { do: 'pass', body: passing.body.replace('"province":"lam-dong"', '"province":"ca-mau"') } : PASS);
      await expect(send(second)).rejects.toThrow('Chỉ mục mới không đúng, không đưa ra dùng:\n  tinh=lam-dong: phải có 3, máy chủ đếm 2\n  tinh=ca-mau: phải có 0, máy chủ đếm 1');
      await isAsBefore();
    });

    it('at the swap leaves the live index as it was', async () => {
      proxy.decide = (passing) => (isSwap(passing) ? { do: 'answer', status: 500, body: '{"message":"internal"}' } : PASS);
      await expect(send(second)).rejects.toThrow('internal');
      await isAsBefore();
    });

    it('because the server is gone says so, not that nothing could be cleared up; a later push does that', async () => {
      goElsewhere();
      await send(first);
      let isGone = false;
      proxy.decide = (passing) => {
        isGone ||= isFilling(passing);
        return isGone ? { do: 'break' } : PASS;
      };
      await expect(send(second)).rejects.toThrow(/^Request to .*\/documents.* has failed$/u);
      expect(said.at(-1)).toMatch(/^Chưa xoá được chỉ mục tạm .*; lần gửi sau sẽ dọn\.$/u);
      proxy.decide = () => PASS;
      expect([await place.names(), await place.left()]).toEqual([['Mật ong', 'Trà Mây'], [expect.any(String)]]);
      await send(second, Date.now() + LONG_AFTER);
      expect([await place.names(), await place.left()]).toEqual([['Gạo nếp', 'Mật ong', 'Trà Mây'], []]);
    });
  });

  describe('beside another', () => {
    it('when both are the first leaves one of the two whole, and nothing beside it', async () => {
      goElsewhere();
      const now = Date.now();
      const outcomes = await Promise.allSettled([send(first, now), send(second, now)]);
      expect(outcomes.map(({ status }) => status)).toContain('fulfilled');
      const state = await liveState(place);
      expect([isUpToDate(state, first), isUpToDate(state, second)].filter(Boolean)).toHaveLength(1);
      expect(await place.left()).toEqual([]);
    });

    it('in the same moment leaves one of the two whole, and nothing beside it', async () => {
      const now = Date.now();
      const outcomes = await Promise.allSettled([send(second, now), send(third, now)]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      const state = await liveState(place);
      expect([isUpToDate(state, second), isUpToDate(state, third)].filter(Boolean)).toHaveLength(1);
      expect(await place.left()).toEqual([]);
    });

    it('leaves what the other is making, and says so; long after it is cleared up', async () => {
      const other = newIndexOf(place.indexUid, Date.now());
      await place.client.createIndex(other).waitTask();
      await send(first);
      expect([await place.names(), await place.left()]).toEqual([['Mật ong', 'Trà Mây'], [other]]);
      expect(said[0]).toContain(`Có chỉ mục tạm ${other} vừa được ghi`);
      // What counts is when something was last written there: a long push may have begun long ago.
      await place.client.index(other).addDocuments([{ id: 'san-pham-0' }]).waitTask();
      const { createdAt, updatedAt } = await place.client.getRawIndex(other);
      expect(Date.parse(updatedAt)).toBeGreaterThan(Date.parse(createdAt));
      await clearUp(place, Date.parse(updatedAt) + LEFT_BEHIND_MS - 1, () => undefined);
      expect(await place.left()).toEqual([other]);
      await clearUp(place, Date.parse(updatedAt) + LEFT_BEHIND_MS, () => undefined);
      expect([await place.left(), await place.names()]).toEqual([[], ['Mật ong', 'Trà Mây']]);
    });
  });
});
