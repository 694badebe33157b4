// The key that the site carries for everybody to see: it may search the site's indexes and nothing else. Whether that is so is asked of
// the server, with the key itself.
import { Meilisearch, MeilisearchApiError } from 'meilisearch';

export interface SiteKeyOptions {
  readonly host: string;
  readonly key: string;
  readonly indexUid: string;
}

/** Asks of the server that need a right beyond searching. None does anything even where it is allowed: what they send is refused later. */
const FORBIDDEN: readonly { readonly right: string; readonly ask: (client: Meilisearch, indexUid: string) => Promise<unknown> }[] = [
  { right: 'xem và tạo khoá', ask: (client) => client.httpRequest.get({ path: 'keys' }) },
  { right: 'gửi sản phẩm', ask: (client, uid) => client.httpRequest.post({ path: `indexes/${uid}/documents`, contentType: 'application/json', body: 'null' }) },
  { right: 'xoá sản phẩm', ask: (client, uid) => client.httpRequest.post({ path: `indexes/${uid}/documents/delete`, body: {} }) },
  { right: 'đọc hết sản phẩm', ask: (client, uid) => client.httpRequest.get({ path: `indexes/${uid}/documents`, params: { limit: 0 } }) },
  { right: 'xem cách đặt', ask: (client, uid) => client.httpRequest.get({ path: `indexes/${uid}/settings` }) },
  { right: 'đổi cách đặt', ask: (client, uid) => client.httpRequest.patch({ path: `indexes/${uid}/settings`, body: { noSuchSetting: 1 } }) },
  { right: 'tạo chỉ mục', ask: (client) => client.httpRequest.post({ path: 'indexes', body: { noSuchField: 1 } }) },
  { right: 'đổi chỉ mục', ask: (client) => client.httpRequest.post({ path: 'swap-indexes', body: { noSuchField: 1 } }) },
  { right: 'xem số liệu của máy chủ', ask: (client) => client.httpRequest.get({ path: 'stats' }) },
  { right: 'xem việc của máy chủ', ask: (client) => client.httpRequest.get({ path: 'tasks', params: { limit: 1 } }) },
];

/** What is wrong with a site's key, in words for its office; empty when it may search and nothing else. */
export async function siteKeyProblems({ host, key, indexUid }: SiteKeyOptions): Promise<string[]> {
  const client = new Meilisearch({ host, apiKey: key });
  const search = (uid: string): Promise<unknown> => client.httpRequest.post({ path: 'multi-search', body: { queries: [{ indexUid: uid, q: '', limit: 0 }] } });
  if (!(await isAllowed(search(indexUid)))) return [`khoá trong search.searchKey không tìm được trong chỉ mục ${indexUid}`];
  const problems: string[] = [];
  for (const { right, ask } of FORBIDDEN) if (await isAllowed(ask(client, indexUid))) problems.push(`khoá trong search.searchKey có quyền ${right}`);
  if (await isAllowed(search(`${indexUid}-mot-chi-muc-khac`))) problems.push('khoá trong search.searchKey tìm được trong mọi chỉ mục của máy chủ');
  return problems;
}

/** Rights are looked at before anything else: whatever is not refused for want of them is allowed. */
async function isAllowed(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (!(error instanceof MeilisearchApiError)) throw error;
    return error.response.status !== 401 && error.response.status !== 403;
  }
}

/** A key for the site: searches this index, for ever. Asked again, the server's own name for it gives the same key. */
export async function createSiteKey(client: Meilisearch, indexUid: string): Promise<string> {
  const name = `Trang danh mục OCOP: chỉ tìm trong ${indexUid}`;
  const { results } = await client.getKeys({ limit: 1000 });
  const known = results.find((key) => key.name === name && key.actions.join() === 'search' && key.indexes.join() === indexUid);
  return (known ?? (await client.createKey({ name, actions: ['search'], indexes: [indexUid], expiresAt: null }))).key;
}
