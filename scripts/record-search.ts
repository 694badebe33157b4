// npm run record-search: runs the contract of search engines over a real Meilisearch (MEILI_URL and MEILI_KEY, or a program on the PATH) and,
// when all of it passed, keeps what it answered in test/search-recordings, for machines without one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_INTO, RECORDINGS_FILE } from '../test/support/meilisearch/recordings.ts';
import { takeOver } from './record-search/take-over.ts';
import { readArguments, runCommand } from './support/command.ts';
import { projectRoot, runTool } from './support/run.ts';

await runCommand(async () => {
  readArguments({ usage: 'npm run record-search', options: {} });
  const draft = join(projectRoot, 'test', '.output', 'recordings.json');
  rmSync(draft, { force: true });
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--config', 'test/vitest.config.ts', 'test/unit/search/meilisearch/contract-live.test.ts'], {
    env: { [RECORD_INTO]: draft, OCOP_TEST_KIND: 'unit' },
  });
  takeOver({ code, draft }, join(projectRoot, RECORDINGS_FILE));
});
