// What a push says and does over a real server when nothing changed, when something did, and about the site's key.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/model.ts';
import type { SiteRecord } from '#schemas/site.ts';
import { giveKey, sendOrCheck } from '../../../../scripts/push-search/send-or-check.ts';
import { aProduct, catalogueOf, TODAY } from '../../../support/builders.ts';
import { hasLiveServer, type LiveServer, startLiveServer } from '../../../support/meilisearch/program.ts';
import { type Place, placeOn } from '../../../support/meilisearch/pushing.ts';

const PATIENCE_MS = 30_000;

describe.skipIf(!hasLiveServer())('npm run push-search', { timeout: PATIENCE_MS }, () => {
  let live: LiveServer;
  let place: Place;
  let catalogue: Catalogue;
  let [said, complained]: [string[], string[]] = [[], []];

  /** Records by id and name, and what site.json says of search. */
  const records = (names: Readonly<Record<string, string>>, search: Partial<SiteRecord['search']> = {}): Catalogue => {
    const built = catalogueOf(Object.fromEntries(Object.entries(names).map(([id, name]) => [`products/${id}.json`, aProduct({ name })])));
    return { ...built, site: { ...built.site, search: { engine: 'meilisearch', ...search } } };
  };
  const voice = { say: (line: string) => void said.push(line), complain: (line: string) => void complained.push(line) };
  const run = async (isCheckOnly: boolean): Promise<boolean> => {
    [said, complained] = [[], []];
    const isWell = await sendOrCheck(place, catalogue, { isCheckOnly, today: TODAY, now: Date.now() }, voice);
    expect([...said, ...complained].join('\n')).not.toContain(live.key);
    return isWell;
  };
  const [send, check] = [() => run(false), () => run(true)];

  beforeAll(async () => {
    live = await startLiveServer();
    place = placeOn(live);
  }, PATIENCE_MS);
  afterAll(async () => {
    await place.clear();
    await live.stop();
  });
  beforeEach(() => void (catalogue = records({ 'mat-ong': 'Mật ong', 'tra-may': 'Trà Mây' })));

  it('only checked tells that there is nothing yet, and does nothing', async () => {
    expect(await check()).toBe(false);
    expect(said[0]).toBe(`${place.indexUid}: máy chủ chưa có chỉ mục này. Chạy: npm run push-search`);
    expect([await place.names(), await place.tasks()]).toEqual([undefined, 0]);
  });

  it('sends once, and nothing more when nothing changed', async () => {
    expect(await send()).toBe(true);
    const tasks = await place.tasks();
    expect(await send()).toBe(true);
    expect(said[0]).toMatch(/: máy chủ đã có bản [0-9a-f]{16}, 2 sản phẩm; không có gì để gửi\.$/u);
    expect(await check()).toBe(true);
    expect([await place.tasks(), await place.names(), await place.left()]).toEqual([tasks, ['Mật ong', 'Trà Mây'], []]);
  });

  it('tells that a record changed, and sends it', async () => {
    catalogue = records({ 'mat-ong': 'Mật ong', 'tra-may': 'Trà Mây xanh' });
    expect(await check()).toBe(false);
    expect(said[0]).toMatch(/máy chủ có bản [0-9a-f]{16} với 2 sản phẩm; danh mục là bản [0-9a-f]{16} với 2\. Chạy: npm run push-search$/u);
    expect(await place.names()).toEqual(['Mật ong', 'Trà Mây']);
    expect([await send(), await place.names(), await check()]).toEqual([true, ['Mật ong', 'Trà Mây xanh'], true]);
  });

  it('tells that somebody changed the settings, and sets them', async () => {
    await send();
    await place.client.index(place.indexUid).updateSettings({ rankingRules: ['words'] }).waitTask();
    expect(await check()).toBe(false);
    expect(said).toEqual([
      'Cách đặt rankingRules trên máy chủ khác: ["words"] thay vì ["words","typo","sort","sortKey:desc","nameOrder:asc"].',
      `${place.indexUid}: máy chủ có đúng bản này nhưng khác cách đặt. Chạy: npm run push-search`,
      expect.stringContaining('search.searchKey'),
    ]);
    expect([await send(), await check()]).toEqual([true, true]);
  });

  it('gives the site a key that it then finds good, the same each time', async () => {
    await send();
    expect(said.at(-1)).toBe('content/site.json chưa có search.searchKey. Lấy khoá: npm run push-search -- --key');
    [said, complained] = [[], []];
    await giveKey(place, voice);
    await giveKey(place, voice);
    const keys = said.flatMap((line) => /^ {2}"searchKey": "([^"]+)"$/u.exec(line)?.[1] ?? []);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    const [searchKey = ''] = keys;
    catalogue = records({ 'mat-ong': 'Mật ong', 'tra-may': 'Trà Mây' }, { searchKey });
    expect([await check(), complained]).toEqual([true, []]);
    await place.client.deleteKey((await place.client.getKey(searchKey)).uid);
  });

  it('refuses any other key of the site without repeating it, sent or not', async () => {
    const { results } = await place.client.getKeys({ limit: 1000 });
    const admin = results.find(({ actions }) => actions.includes('*'))?.key ?? '';
    const everywhere = results.find(({ actions, indexes }) => actions.join() === 'search' && indexes.includes('*'))?.key ?? '';
    for (const [searchKey, says] of [[admin, 'có quyền làm mọi việc'], [everywhere, 'tìm được trong mọi chỉ mục của máy chủ'], ['khong-phai-khoa', 'không tìm được trong chỉ mục']] as const) {
      catalogue = records({ 'mat-ong': 'Mật ong', 'tra-may': 'Trà Mây' }, { searchKey });
      for (const isCheckOnly of [false, true]) {
        expect(await run(isCheckOnly)).toBe(false);
        expect(complained).toHaveLength(1);
        expect(complained[0]).toContain(says);
        expect(complained[0]).toContain('Thay bằng khoá của: npm run push-search -- --key; rồi xoá khoá cũ trên máy chủ.');
        expect([...said, ...complained].join('\n')).not.toContain(searchKey);
      }
    }
  });
});
