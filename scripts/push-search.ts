// npm run push-search: sends the register to the Meilisearch server: into a new index that is looked at and then swapped in. Nothing is sent
// when nothing changed. --check only tells what differs; --key gives the site its search key.
import { resolve } from 'node:path';
import { CatalogueError, loadCatalogue } from '../src/catalogue/load.ts';
import { dayInVietnam } from '../src/domain/day.ts';
import type { Catalogue } from '../src/domain/model.ts';
import { searchDocuments } from '../src/projections/search-document.ts';
import { releaseOf } from '../src/search/meilisearch/release.ts';
import { searchServer } from '../src/search/meilisearch/server.ts';
import { type Connection, connect, explained } from './push-search/connect.ts';
import { clearUp, isUpToDate, type LiveState, liveState, push, type Register } from './push-search/push.ts';
import { createSiteKey, siteKeyProblems } from './push-search/site-key.ts';
import { readArguments, runCommand, UserError } from './support/command.ts';
import { projectRoot } from './support/run.ts';

const say = (line: string): void => console.log(line);

await runCommand(async () => {
  const { values } = readArguments({
    usage: 'npm run push-search [-- --check | --key] [--content <folder>]',
    options: { check: { type: 'boolean' }, key: { type: 'boolean' }, content: { type: 'string' } },
  });
  const catalogue = catalogueOf(resolve(values.content ?? resolve(projectRoot, 'content')));
  const connection = connect(catalogue.site, process.env);
  try {
    if (values.key === true) await giveKey(connection);
    else process.exitCode = (await sendOrCheck(connection, catalogue, values.check === true)) ? 0 : 1;
  } catch (error) {
    throw explained(error, connection.host);
  }
});

function catalogueOf(content: string): Catalogue {
  try {
    return loadCatalogue(content, dayInVietnam(Date.now()));
  } catch (error) {
    if (error instanceof CatalogueError) throw new UserError(error.message);
    throw error;
  }
}

async function giveKey({ client, indexUid }: Connection): Promise<void> {
  say('Ghi vào content/site.json, mục search (khoá này chỉ tìm được, ai cũng xem được):');
  say(`  "searchKey": ${JSON.stringify(await createSiteKey(client, indexUid))}`);
}

async function sendOrCheck(connection: Connection, catalogue: Catalogue, isCheckOnly: boolean): Promise<boolean> {
  const { client, host, indexUid } = connection;
  const documents = searchDocuments(catalogue);
  const { synonyms } = catalogue.searchWords;
  const register: Register = { documents, synonyms, release: await releaseOf(documents, synonyms), today: dayInVietnam(Date.now()) };
  const live = await liveState(connection);
  const isCurrent = isUpToDate(live, register);
  for (const { setting, wanted, actual } of live.drift) say(`Cách đặt ${setting} trên máy chủ khác: ${shortened(actual)} thay vì ${shortened(wanted)}.`);
  if (isCurrent) {
    say(`${indexUid}: máy chủ đã có bản ${register.release}, ${documents.length} sản phẩm; không có gì để gửi.`);
    if (!isCheckOnly) await clearUp(connection, Date.now(), say);
  } else if (isCheckOnly) say(`${indexUid}: ${difference(live, register)}. Chạy: npm run push-search`);
  else await push({ client, indexUid, server: searchServer({ host, key: client.config.apiKey ?? '' }) }, register, Date.now(), say);
  const isKeyGood = await checkSiteKey(connection, catalogue);
  return isKeyGood && (isCurrent || !isCheckOnly);
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

async function checkSiteKey(connection: Connection, { site }: Catalogue): Promise<boolean> {
  const { engine, searchKey } = site.search;
  if (searchKey === undefined) {
    if (engine === 'meilisearch') say('content/site.json chưa có search.searchKey. Lấy khoá: npm run push-search -- --key');
    return true;
  }
  const problems = await siteKeyProblems(connection, searchKey);
  if (problems.length === 0) return true;
  console.error(`Khoá của trang không dùng được:\n  ${problems.join('\n  ')}\nKhoá trong trang ai cũng xem được, nên chỉ được có quyền tìm. Thay bằng khoá của: npm run push-search -- --key; rồi xoá khoá cũ trên máy chủ.`);
  return false;
}
