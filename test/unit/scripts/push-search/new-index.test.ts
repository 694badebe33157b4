// Which indexes a push may clear up: its own, by the whole form of their names, and nobody else's.
import { Meilisearch } from 'meilisearch';
import { afterEach, describe, expect, it } from 'vitest';
import { site } from '#schemas/site.ts';
import { isNewIndexOf, newIndexOf } from '../../../../scripts/push-search/new-index.ts';
import { clearUp, LEFT_BEHIND_MS } from '../../../../scripts/push-search/push.ts';
import { type ToldServer, toldServer } from '../../../support/meilisearch/told-server.ts';

const NOW = Date.parse('2026-11-22T08:00:00Z');
const OURS = newIndexOf('ocop', NOW);

/** Names that a push of "ocop" did not give. */
const NOT_OURS = ['ocop', 'ocop-next', 'ocop-next-', 'ocop-next-2027', 'ocop-next-abc', 'ocop-next-ban-thu', 'ocop-next-mh9k2x1a', 'ocop-next-mh9k2x1a-5F0C21AA', 'ocop-next-mh9k2x1a-5f0c21aa-2'];

describe('a new index', () => {
  it('is known by its name as one of the live one', () => {
    expect(isNewIndexOf('ocop', OURS)).toBe(true);
    expect(newIndexOf('ocop', NOW)).not.toBe(OURS);
  });

  it.each([...NOT_OURS, newIndexOf('ocop-tinh', NOW), newIndexOf('ocop-next-2027', NOW), newIndexOf(OURS, NOW), `x${OURS}`])('is not what only looks like one: %s', (uid) => {
    expect(isNewIndexOf('ocop', uid)).toBe(false);
  });
});

describe('the name of the live index', () => {
  const problemsOf = (index: string): readonly string[] => {
    const search = { engine: 'meilisearch', host: 'https://tim.ocop.example', index };
    return site.safeParse({ name: 'Danh mục', nameEn: 'Catalogue', baseUrl: 'https://ocop.example', search }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  };

  it('may not be one that a push gives and clears up', () => {
    expect(problemsOf(OURS)).toEqual(['search.index: tên giống chỉ mục tạm của npm run push-search (…-next-…-…), một lần gửi có thể xoá nhầm; bỏ phần từ -next- trở đi']);
  });

  it.each(NOT_OURS)('may be another: %s', (index) => {
    expect(problemsOf(index)).toEqual([]);
  });
});

describe('clearing up', () => {
  let server: ToldServer | undefined;
  afterEach(() => server?.close());

  it('removes what a push left long ago, and leaves what others have, however old', async () => {
    const [left, atWork] = [newIndexOf('ocop', NOW), newIndexOf('ocop', NOW)];
    const old = new Date(NOW - LEFT_BEHIND_MS).toISOString();
    const uids = [left, atWork, ...NOT_OURS];
    const results = uids.map((uid) => ({ uid, createdAt: old, updatedAt: uid === atWork ? new Date(NOW - 1).toISOString() : old, primaryKey: 'id' }));
    server = await toldServer((request) => {
      if (request === 'GET /indexes') return { status: 200, body: { results, offset: 0, limit: results.length, total: results.length } };
      if (request.startsWith('DELETE ')) return { status: 202, body: { taskUid: 1, indexUid: left, status: 'enqueued', type: 'indexDeletion', enqueuedAt: old } };
      return request === 'GET /tasks/1' ? { status: 200, body: { uid: 1, status: 'succeeded', type: 'indexDeletion' } } : undefined;
    });
    const said: string[] = [];
    await clearUp({ client: new Meilisearch({ host: server.url, apiKey: 'khoa' }), indexUid: 'ocop' }, NOW, (line) => void said.push(line));
    expect(server.seen.filter((request) => request.startsWith('DELETE '))).toEqual([`DELETE /indexes/${left}`]);
    expect(said).toEqual([`Đã dọn chỉ mục tạm ${left} của một lần gửi bị ngắt.`, expect.stringContaining(`Có chỉ mục tạm ${atWork} vừa được ghi`)]);
  });
});
