// The key that the site carries is looked at before anything is sent: with a wrong one the server is left as it was.
import { Meilisearch } from 'meilisearch';
import { afterEach, describe, expect, it } from 'vitest';
import { sendOrCheck } from '../../../../scripts/push-search/send-or-check.ts';
import { aProduct, catalogueOf, TODAY } from '../../../support/builders.ts';
import { type ToldServer, toldServer } from '../../../support/meilisearch/told-server.ts';

const ADMIN = 'khoa-quan-tri';
const SITE_KEY = 'khoa-cua-trang';
const FULL = { status: 507, body: { message: 'No space left on device', code: 'no_space_left_on_device', type: 'system', link: '' } };

let server: ToldServer | undefined;
afterEach(() => server?.close());

/** Runs over a server that knows the site's key with these rights, has no index, and takes none; what was asked of it, and how it ended. */
async function run(actions: readonly string[], isCheckOnly: boolean): Promise<{ readonly outcome: unknown; readonly seen: readonly string[]; readonly said: readonly string[]; readonly complained: readonly string[] }> {
  const told = await toldServer((request, key) => {
    if (request === 'POST /multi-search') return { status: 200, body: { results: [] } };
    if (request === `GET /keys/${SITE_KEY}` && key === ADMIN) return { status: 200, body: { key: SITE_KEY, uid: 'u', actions, indexes: ['ocop'] } };
    if (request === 'GET /indexes') return { status: 200, body: { results: [], offset: 0, limit: 0, total: 0 } };
    return request === 'POST /indexes' ? FULL : undefined;
  });
  server = told;
  const built = catalogueOf({ 'products/mat-ong.json': aProduct({ name: 'Mật ong' }) });
  const catalogue = { ...built, site: { ...built.site, search: { engine: 'meilisearch', host: told.url, searchKey: SITE_KEY } as const } };
  const connection = { host: told.url, client: new Meilisearch({ host: told.url, apiKey: ADMIN }), indexUid: 'ocop' };
  const [said, complained]: [string[], string[]] = [[], []];
  const voice = { say: (line: string) => void said.push(line), complain: (line: string) => void complained.push(line) };
  const outcome = await sendOrCheck(connection, catalogue, { isCheckOnly, today: TODAY, now: Date.now() }, voice).catch((error: unknown) => (error instanceof Error ? error.message : error));
  return { outcome, seen: told.seen, said, complained };
}

describe('a key of the site that may write', () => {
  it('is refused before anything is sent, and that is said', async () => {
    const { outcome, seen, said, complained } = await run(['search', 'documents.add'], false);
    expect([outcome, said]).toEqual([false, ['ocop: chưa gửi gì lên máy chủ.']]);
    expect(complained).toEqual([expect.stringContaining('content/site.json: khoá của trang không dùng được:\n  khoá trong search.searchKey có quyền documents.add\n')]);
    expect(seen).toEqual(['POST /multi-search', `GET /keys/${SITE_KEY}`]);
  });

  it('does not keep a check from telling what differs', async () => {
    const { outcome, said, complained } = await run(['*'], true);
    expect([outcome, complained.length, said]).toEqual([false, 1, ['ocop: máy chủ chưa có chỉ mục này. Chạy: npm run push-search']]);
  });
});

it('with a key that may only search the register is sent', async () => {
  const { outcome, seen, complained } = await run(['search'], false);
  expect([outcome, complained, seen.at(2), seen.filter((request) => request === 'POST /indexes').length]).toEqual(['No space left on device', [], 'GET /indexes/ocop/settings', 1]);
});
