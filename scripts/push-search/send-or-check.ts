// What `npm run push-search` does once it knows records and server: looks, sends what is to be sent, and says how it stands.
import type { Day } from '../../src/domain/day.ts';
import type { Catalogue } from '../../src/domain/model.ts';
import { searchDocuments } from '../../src/projections/search-document.ts';
import { releaseOf } from '../../src/search/meilisearch/release.ts';
import { searchServer } from '../../src/search/meilisearch/server.ts';
import type { Connection } from './connect.ts';
import { clearUp, isUpToDate, type LiveState, liveState, push, type Register } from './push.ts';
import { createSiteKey, siteKeyProblems } from './site-key.ts';

export interface Voice {
  readonly say: (line: string) => void;
  /** For what is wrong. */
  readonly complain: (line: string) => void;
}

export interface SendOptions {
  /** Tell what differs, send nothing. */
  readonly isCheckOnly: boolean;
  readonly today: Day;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Whether all is well at the end: the server has the register, and the site's key may search and nothing else. The key is looked at first:
 * with one that may do more, or cannot search, nothing is sent.
 * @throws {UserError} when the new index is not what it should be; whatever the client throws when the server does not answer
 */
export async function sendOrCheck(connection: Connection, catalogue: Catalogue, { isCheckOnly, today, now }: SendOptions, voice: Voice): Promise<boolean> {
  const { client, host, indexUid } = connection;
  const { say } = voice;
  const { engine, searchKey } = catalogue.site.search;
  const isKeyGood = searchKey === undefined || (await checkSiteKey(connection, searchKey, voice));
  if (!isKeyGood && !isCheckOnly) {
    say(`${indexUid}: chưa gửi gì lên máy chủ.`);
    return false;
  }
  const documents = searchDocuments(catalogue);
  const { synonyms } = catalogue.searchWords;
  const register: Register = { documents, synonyms, release: await releaseOf(documents, synonyms), today };
  const live = await liveState(connection);
  const isCurrent = isUpToDate(live, register);
  for (const { setting, wanted, actual } of live.drift) say(`Cách đặt ${setting} trên máy chủ khác: ${shortened(actual)} thay vì ${shortened(wanted)}.`);
  if (isCurrent) {
    say(`${indexUid}: máy chủ đã có bản ${register.release}, ${documents.length} sản phẩm; không có gì để gửi.`);
    if (!isCheckOnly) await clearUp(connection, now, say);
  } else if (isCheckOnly) say(`${indexUid}: ${difference(live, register)}. Chạy: npm run push-search`);
  else await push({ client, indexUid, server: searchServer({ host, key: client.config.apiKey ?? '' }) }, register, now, say);
  if (searchKey === undefined && engine === 'meilisearch') say('content/site.json chưa có search.searchKey. Lấy khoá: npm run push-search -- --key');
  return isKeyGood && (isCurrent || !isCheckOnly);
}

export async function giveKey({ client, indexUid }: Connection, { say }: Voice): Promise<void> {
  say('Ghi vào content/site.json, mục search (khoá này chỉ tìm được, ai cũng xem được):');
  say(`  "searchKey": ${JSON.stringify(await createSiteKey(client, indexUid))}`);
}

function difference({ exists, releases, documents }: LiveState, register: Register): string {
  if (!exists) return 'máy chủ chưa có chỉ mục này';
  if (releases.join() === register.release && documents === register.documents.length) return 'máy chủ có đúng bản này nhưng khác cách đặt';
  const onServer = releases.length === 0 ? 'một bản không rõ' : `bản ${releases.join(', ')}`;
  return `máy chủ có ${onServer} với ${documents} sản phẩm; danh mục là bản ${register.release} với ${register.documents.length}`;
}

function shortened(json: string): string {
  return json.length > 120 ? `${json.slice(0, 120)}…` : json;
}

/** Says what is wrong with the key of site.json, and never the key itself. */
async function checkSiteKey(connection: Connection, searchKey: string, { complain }: Voice): Promise<boolean> {
  const problems = await siteKeyProblems(connection, searchKey);
  if (problems.length === 0) return true;
  complain(`content/site.json: khoá của trang không dùng được:\n  ${problems.join('\n  ')}\nKhoá trong trang ai cũng xem được, nên chỉ được có quyền tìm. Thay bằng khoá của: npm run push-search -- --key; rồi xoá khoá cũ trên máy chủ.`);
  return false;
}
