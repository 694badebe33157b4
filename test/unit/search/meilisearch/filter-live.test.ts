// A real server reads literals as we write them: whatever a value holds, it finds what has it and never anything else.
import { Meilisearch } from 'meilisearch';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALL, beginsWith, equals, facetsFilter, type Filter, NONE } from '#search/meilisearch/filter.ts';
import { searchServer } from '#search/meilisearch/server.ts';
import { indexSettings } from '#search/meilisearch/settings.ts';
import { HOSTILE_VALUES } from '../../../support/meilisearch/hostile-values.ts';
import { hasLiveServer, type LiveServer, startLiveServer } from '../../../support/meilisearch/program.ts';
import { TODAY } from '../../../support/builders.ts';

const PATIENCE_MS = 30_000;
const indexUid = `ocop-test-${randomBytes(6).toString('hex')}`;
/** As the client takes it. */
const sent = (filter: Filter): string[][] => filter.map((clause) => [...clause]);
const idOf = (value: string): string => String(HOSTILE_VALUES.indexOf(value));

describe.skipIf(!hasLiveServer())('a filter at a real server', { timeout: PATIENCE_MS }, () => {
  let live: LiveServer;
  let client: Meilisearch;

  beforeAll(async () => {
    live = await startLiveServer();
    client = new Meilisearch({ host: live.host, apiKey: live.key });
    await client.createIndex(indexUid, { primaryKey: 'id' }).waitTask();
    await client.index(indexUid).updateSettings(indexSettings()).waitTask();
    await client.index(indexUid).addDocuments(HOSTILE_VALUES.map((value) => ({ id: idOf(value), province: value, code: value, inName: [value], standingKind: 'certified', stars: 5, hasLots: false, papers: {} }))).waitTask();
  }, PATIENCE_MS);
  afterAll(async () => {
    await client.deleteIndexIfExists(indexUid);
    await live.stop();
  });

  /** Ids of what each filter lets through. */
  async function found(filters: readonly Filter[]): Promise<readonly (readonly string[])[]> {
    const { results } = await client.multiSearch<{ queries: { indexUid: string; filter: string[][]; limit: number }[] }, { id: string }>({ queries: filters.map((filter) => ({ indexUid, filter: sent(filter), limit: 100 })) });
    return results.map(({ hits }) => hits.map(({ id }) => id));
  }

  it('is understood in a long question, as the page sends it', async () => {
    const ask = { queries: HOSTILE_VALUES.map((value) => ({ indexUid, filter: sent(equals('code', value)), limit: 0 })) };
    expect(JSON.stringify(ask).length).toBeGreaterThan(1400);
    const direct = await client.multiSearch(ask);
    const { results } = z.object({ results: z.array(z.object({ estimatedTotalHits: z.number() })) }).parse(await searchServer(live).multiSearch(ask));
    expect(results.map(({ estimatedTotalHits }) => estimatedTotalHits)).toEqual(direct.results.map(({ estimatedTotalHits }) => estimatedTotalHits));
    expect(results.some(({ estimatedTotalHits }) => estimatedTotalHits > 0)).toBe(true);
  });

  it('lets everything through, or nothing', async () => {
    const [all, none] = await found([ALL, NONE]);
    expect([all?.length, none]).toEqual([HOSTILE_VALUES.length, []]);
  });

  it.each([
    ['equal to a value', (value: string) => equals('code', value)],
    ['with a chosen value', (value: string) => facetsFilter({ province: [value] }, TODAY)],
    ['with several of them', (value: string) => facetsFilter({ province: ['lam-dong', value] }, TODAY)],
  ])('%s lets nothing else through', async (_, filterFor) => {
    for (const [index, ids] of (await found(HOSTILE_VALUES.map(filterFor))).entries()) {
      const value = HOSTILE_VALUES[index] ?? '';
      // Space around a value does not count there; none of ours has any.
      const same = HOSTILE_VALUES.filter((other) => other !== '' && other.trim() === value.trim());
      expect([value, ids]).toEqual([value, same.map(idOf)]);
    }
  });

  it('with a beginning lets through what begins so, itself among it', async () => {
    const values = HOSTILE_VALUES.filter((value) => value !== '');
    for (const [index, ids] of (await found(values.map((value) => beginsWith('inName', value)))).entries()) expect(ids).toContain(idOf(values[index] ?? ''));
  });

  it('with kinds of papers that nobody has is a filter all the same', async () => {
    expect((await found(HOSTILE_VALUES.map((value) => facetsFilter({ documents: [value] }, TODAY)))).flat()).toEqual([]);
  });
});
