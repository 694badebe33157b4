// Which keys the site may carry, asked of a real server; and that asking does nothing there.
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteKey, siteKeyProblems } from '../../../../scripts/push-search/site-key.ts';
import { hasLiveServer, type LiveServer, startLiveServer } from '../../../support/meilisearch/program.ts';
import { type Place, placeOn } from '../../../support/meilisearch/pushing.ts';

const PATIENCE_MS = 30_000;

describe.skipIf(!hasLiveServer())('the key of the site', { timeout: PATIENCE_MS }, () => {
  const made: string[] = [];
  let live: LiveServer;
  let place: Place;

  const keyFor = async (actions: readonly string[], indexes: readonly string[]): Promise<string> => {
    const { key, uid } = await place.client.createKey({ name: 'thử', actions: [...actions], indexes: [...indexes], expiresAt: null });
    made.push(uid);
    return key;
  };
  const problems = (key: string, client = place.client): Promise<readonly string[]> => siteKeyProblems({ host: live.host, client, indexUid: place.indexUid }, key);
  /** Of a pusher that may not look at the list of keys. */
  const pusher = async (): Promise<Meilisearch> => new Meilisearch({ host: live.host, apiKey: await keyFor(['documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'search'], ['*']) });

  beforeAll(async () => {
    live = await startLiveServer();
    place = placeOn(live);
    await place.client.createIndex(place.indexUid, { primaryKey: 'id' }).waitTask();
  }, PATIENCE_MS);
  afterAll(async () => {
    for (const uid of made) await place.client.deleteKey(uid);
    await place.clear();
    await live.stop();
  });

  it('that is made for it may search its index and nothing else, whoever looks', async () => {
    const key = await createSiteKey(place.client, place.indexUid);
    made.push((await place.client.getKey(key)).uid);
    expect([await problems(key), await problems(key, await pusher())]).toEqual([[], []]);
    const { actions, indexes, expiresAt } = await place.client.getKey(key);
    expect([actions, indexes, expiresAt]).toEqual([['search'], [place.indexUid], null]);
  });

  it('is the same when it is asked for again', async () => {
    expect(await createSiteKey(place.client, place.indexUid)).toBe(await createSiteKey(place.client, place.indexUid));
  });

  it('may be good before there is an index', async () => {
    const indexUid = `${place.indexUid}-sap-co`;
    expect(await siteKeyProblems({ host: live.host, client: place.client, indexUid }, await keyFor(['search'], [indexUid]))).toEqual([]);
  });

  it.each<readonly [what: string, actions: readonly string[], indexes: 'own' | readonly string[], says: string]>([
    ['may do everything', ['*'], ['*'], 'có quyền làm mọi việc'],
    ['may add documents', ['search', 'documents.add'], 'own', 'có quyền documents.add'],
    ['may delete the index', ['search', 'indexes.delete'], 'own', 'có quyền indexes.delete'],
    ['may change settings', ['search', 'settings.update'], 'own', 'có quyền settings.update'],
    ['may read documents', ['search', 'documents.get'], 'own', 'có quyền documents.get'],
    ['may search every index', ['search'], ['*'], 'tìm được trong mọi chỉ mục của máy chủ'],
    ['may search another index', ['search'], ['ocop-test-*'], 'tìm được cả trong chỉ mục ocop-test-*'],
    ['may not search', ['documents.add'], 'own', 'không tìm được trong chỉ mục'],
    ['may search elsewhere', ['search'], ['phim'], 'không tìm được trong chỉ mục'],
  ])('that %s is refused', async (_, actions, indexes, says) => {
    const key = await keyFor(actions, indexes === 'own' ? [place.indexUid] : indexes);
    expect((await problems(key)).join('\n')).toContain(says);
  });

  it.each<readonly [what: string, actions: readonly string[], says: string]>([
    ['may do everything', ['*'], 'có quyền xem và tạo khoá'],
    ['may add documents', ['search', 'documents.add'], 'có quyền gửi sản phẩm'],
    ['may delete documents', ['search', 'documents.delete'], 'có quyền xoá sản phẩm'],
    ['may read documents', ['search', 'documents.get'], 'có quyền đọc hết sản phẩm'],
    ['may change settings', ['search', 'settings.update'], 'có quyền đổi cách đặt'],
    ['may make indexes', ['search', 'indexes.create'], 'có quyền tạo chỉ mục'],
    ['may swap indexes', ['search', 'indexes.swap'], 'có quyền đổi chỉ mục'],
    ['may search every index', ['search'], 'tìm được trong mọi chỉ mục'],
  ])('that %s is found out by trying where the list of keys is not to be seen', async (_, actions, says) => {
    expect((await problems(await keyFor(actions, ['*']), await pusher())).join('\n')).toContain(says);
  });

  it.each([
    ['the master key, which no list has', () => live.key, 'có quyền xem và tạo khoá'],
    ['no key of this server', () => 'khong-phai-khoa', 'không tìm được trong chỉ mục'],
    ['a path', () => '../indexes', 'không tìm được trong chỉ mục'],
    ['what no header can hold', () => 'khoá tìm', 'có dấu cách hoặc ký tự lạ'],
  ])('that is %s is refused', async (_, key, says) => {
    expect((await problems(key())).join('\n')).toContain(says);
  });

  it('is looked at without a word of it said, and without anything done on the server', async () => {
    const all = await keyFor(['*'], ['*']);
    const before = await place.tasks();
    for (const key of [all, live.key]) for (const client of [place.client, await pusher()]) expect((await problems(key, client)).join('\n')).not.toContain(key);
    expect(await place.tasks()).toBe(before);
  });
});
