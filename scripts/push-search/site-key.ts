// The key that the site carries for everybody to see: it may search the site's index and nothing else. The server's list of keys says
// whether that is so; where the key is not in it (the master key) or the list is not for us to see, it is tried out with the key itself.
import { type Key, Meilisearch, MeilisearchApiError } from 'meilisearch';
import { type Connection, isSendable } from './connect.ts';

/**
 * Asks of the server that need a right beyond searching. None does anything even where it is allowed: what they send is refused later.
 * For some rights there is no such ask (to delete the index).
 */
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
export async function siteKeyProblems(connection: Connection, key: string): Promise<string[]> {
  const { host, indexUid } = connection;
  if (!isSendable(key)) return ['khoá trong search.searchKey có dấu cách hoặc ký tự lạ, không thể là khoá của máy chủ'];
  const client = new Meilisearch({ host, apiKey: key });
  if (!(await isAllowed(search(client, indexUid)))) return [`khoá trong search.searchKey không tìm được trong chỉ mục ${indexUid}`];
  const listed = await listedKey(connection.client, key);
  return listed === undefined ? triedProblems(client, indexUid) : listedProblems(listed, indexUid);
}

async function listedKey(client: Meilisearch, key: string): Promise<Key | undefined> {
  try {
    return await client.getKey(encodeURIComponent(key));
  } catch (error) {
    if (error instanceof MeilisearchApiError) return undefined;
    throw error;
  }
}

function listedProblems({ actions, indexes }: Key, indexUid: string): string[] {
  const rights = actions.filter((action) => action !== 'search');
  const others = indexes.filter((uid) => uid !== indexUid);
  return [
    ...(rights.length === 0 ? [] : [`khoá trong search.searchKey có quyền ${rights.includes('*') ? 'làm mọi việc' : rights.join(', ')}`]),
    ...(others.length === 0 ? [] : [`khoá trong search.searchKey tìm được ${others.includes('*') ? 'trong mọi chỉ mục của máy chủ' : `cả trong chỉ mục ${others.join(', ')}`}`]),
  ];
}

async function triedProblems(client: Meilisearch, indexUid: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { right, ask } of FORBIDDEN) if (await isAllowed(ask(client, indexUid))) problems.push(`khoá trong search.searchKey có quyền ${right}`);
  if (await isAllowed(search(client, `${indexUid}-mot-chi-muc-khac`))) problems.push('khoá trong search.searchKey tìm được trong mọi chỉ mục của máy chủ');
  return problems;
}

function search(client: Meilisearch, uid: string): Promise<unknown> {
  return client.httpRequest.post({ path: 'multi-search', body: { queries: [{ indexUid: uid, q: '', limit: 0 }] } });
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
