// Recordings are replaced by those of a suite that passed, and by nothing else.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeOver } from '../../../scripts/record-search/take-over.ts';
import { readRecordings, recordingServer, replayingServer, writeRecordings } from '../../support/meilisearch/recordings.ts';

let folder = '';
let kept = '';
let draft = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recordings-'));
  [kept, draft] = [join(folder, 'contract.json'), join(folder, 'draft.json')];
  writeFileSync(kept, 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what a suite took down that passed is kept, and nothing lies beside it', () => {
  writeFileSync(draft, 'new');
  takeOver({ code: 0, draft }, kept);
  expect([readFileSync(kept, 'utf8'), readdirSync(folder)]).toEqual(['new', ['contract.json']]);
});

test('what a suite took down that failed is thrown away', () => {
  writeFileSync(draft, 'new');
  expect(() => takeOver({ code: 1, draft }, kept)).toThrow('The contract failed on this server');
  expect([readFileSync(kept, 'utf8'), existsSync(draft)]).toEqual(['old', false]);
});

test('a suite that asked no server has nothing to keep, and says so', () => {
  expect(() => takeOver({ code: 0, draft }, kept)).toThrow('No server was asked');
  expect(readFileSync(kept, 'utf8')).toBe('old');
});

test('what is taken down answers the same question as the server did', async () => {
  const answers = new Map<string, unknown>();
  const question = { queries: [{ indexUid: 'ocop', q: 'mật ong' }] };
  await recordingServer({ multiSearch: async () => ({ results: ['một'] }) }, answers).multiSearch(question);
  writeRecordings(draft, { meilisearch: '1.50.0', recorded: '2026-11-22', releases: ['b', 'a'], answers });
  const read = readRecordings(draft);
  expect([read.meilisearch, read.recorded, read.releases]).toEqual(['1.50.0', '2026-11-22', ['a', 'b']]);
  expect(await replayingServer(read).multiSearch(question)).toEqual({ results: ['một'] });
});
