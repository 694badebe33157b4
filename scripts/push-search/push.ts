// Sends a register to the server: into a new index beside the live one, which is asked a few things and then swapped in at once. Until
// the swap readers see the old index; a failure or a kill before it leaves that as it was, and a later push clears up what is left.
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import { MeilisearchApiError } from 'meilisearch';
import type { Day } from '../../src/domain/day.ts';
import type { SearchDocument } from '../../src/projections/search-document.ts';
import type { Synonym } from '../../src/schemas/search-words.ts';
import { serverDocuments } from '../../src/search/meilisearch/documents.ts';
import type { SearchServer } from '../../src/search/meilisearch/server.ts';
import { indexSettings } from '../../src/search/meilisearch/settings.ts';
import { UserError } from '../support/command.ts';
import { type Drift, settingsDrift } from './drift.ts';
import { isNewIndexOf, newIndexOf } from './new-index.ts';
import { problemsOf } from './verify.ts';

export interface Register {
  readonly documents: readonly SearchDocument[];
  readonly synonyms: readonly Synonym[];
  readonly release: string;
  readonly today: Day;
}

export interface Target {
  readonly client: Meilisearch;
  readonly server: SearchServer;
  readonly indexUid: string;
}

/** What the live index is, beside what it should be. */
export interface LiveState {
  /** Undefined when there is none, several when a push was caught half way. */
  readonly releases: readonly string[];
  readonly documents: number;
  readonly drift: readonly Drift[];
  readonly exists: boolean;
}

const BATCH = 2000;
/** Of a server that is not only ours. */
const MOST_INDEXES = 1000;
/** Indexing the largest register takes seconds; beyond this the server is stuck. */
const TASK_TIMEOUT_MS = 15 * 60_000;
const TASK_INTERVAL_MS = 30;
/** A new index that nothing was written to for longer was left by a push that did not end. */
export const LEFT_BEHIND_MS = 10 * 60_000;

export async function liveState({ client, indexUid }: Pick<Target, 'client' | 'indexUid'>): Promise<LiveState> {
  try {
    const actual = await client.index(indexUid).getSettings();
    const drift = settingsDrift(indexSettings(), actual);
    const { numberOfDocuments } = await client.index(indexUid).getStats();
    // An index without our settings cannot be asked for its release: it is none of ours yet.
    const isAskable = drift.every(({ setting }) => setting !== 'filterableAttributes');
    const { facetDistribution = {} } = isAskable ? await client.index(indexUid).search('', { limit: 0, facets: ['release'] }) : {};
    return { exists: true, releases: Object.keys(facetDistribution['release'] ?? {}), documents: numberOfDocuments, drift };
  } catch (error) {
    if (isMissing(error)) return { exists: false, releases: [], documents: 0, drift: [] };
    throw error;
  }
}

export function isUpToDate({ exists, releases, documents, drift }: LiveState, register: Register): boolean {
  return exists && drift.length === 0 && documents === register.documents.length && releases.length === 1 && releases[0] === register.release;
}

/** Sends everything and swaps. @param now milliseconds since 1970 @throws {UserError} when the new index is not what it should be; it is removed then */
export async function push(target: Target, register: Register, now: number, say: (line: string) => void): Promise<void> {
  const { client, indexUid } = target;
  if (register.documents.length === 0) throw new UserError('Danh mục không có sản phẩm nào để gửi. Thư mục --content đúng chưa?');
  await clearUp(target, now, say);
  const next = newIndexOf(indexUid, now);
  try {
    await fill(client, next, register, say);
    const problems = await problemsOf({ server: target.server, indexUid: next, release: register.release }, register.documents, register.today);
    if (problems.length > 0) throw new UserError(`Chỉ mục mới không đúng, không đưa ra dùng:\n  ${problems.join('\n  ')}`);
    say('Đã hỏi thử: đủ sản phẩm, đúng số đếm.');
    // The first one has nothing to be swapped with.
    const isFirst = !(await liveState(target)).exists;
    await done(client, client.swapIndexes([{ indexes: [next, indexUid], rename: isFirst }]));
    say(`Đã đưa bản ${register.release} ra dùng.`);
  } finally {
    // After the swap this is the old one. What went wrong before is told, not that this did, too.
    await remove(client, next).catch(() => say(`Chưa xoá được chỉ mục tạm ${next}; lần gửi sau sẽ dọn.`));
  }
}

async function fill(client: Meilisearch, uid: string, { documents, synonyms, release }: Register, say: (line: string) => void): Promise<void> {
  await done(client, client.createIndex(uid, { primaryKey: 'id' }));
  await done(client, client.index(uid).updateSettings(indexSettings()));
  const all = serverDocuments(documents, synonyms, release);
  for (let from = 0; from < all.length; from += BATCH) await done(client, client.index(uid).addDocuments(all.slice(from, from + BATCH)));
  const { numberOfDocuments } = await client.index(uid).getStats();
  if (numberOfDocuments !== all.length) throw new UserError(`Gửi ${all.length} sản phẩm mà máy chủ có ${numberOfDocuments}; không đưa ra dùng.`);
  say(`Đã gửi ${all.length} sản phẩm.`);
}

/** Removes what a killed push of this index left, and nothing else; one that was written to just now may be another push at work. */
export async function clearUp({ client, indexUid }: Pick<Target, 'client' | 'indexUid'>, now: number, say: (line: string) => void): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: MOST_INDEXES });
  for (const { uid, updatedAt } of results) {
    if (!isNewIndexOf(indexUid, uid)) continue;
    if (now - Date.parse(updatedAt) < LEFT_BEHIND_MS) say(`Có chỉ mục tạm ${uid} vừa được ghi: có thể một lần gửi khác đang chạy, hoặc vừa bị ngắt; để lại.`);
    else {
      await done(client, client.deleteIndex(uid));
      say(`Đã dọn chỉ mục tạm ${uid} của một lần gửi bị ngắt.`);
    }
  }
}

/** Waits for a task; one that failed is an error that tells why. */
async function done(client: Meilisearch, enqueued: Promise<EnqueuedTask>): Promise<void> {
  const { status, error, type } = await client.tasks.waitForTask(await enqueued, { timeout: TASK_TIMEOUT_MS, interval: TASK_INTERVAL_MS });
  if (status !== 'succeeded') throw new UserError(`Máy chủ không làm được việc ${type}: ${error?.message ?? status}`);
}

async function remove(client: Meilisearch, uid: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: MOST_INDEXES });
  if (results.some((one) => one.uid === uid)) await done(client, client.deleteIndex(uid));
}

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';
}
