// npm run record-search: runs the contract of search engines over a real Meilisearch (MEILI_URL and MEILI_KEY, or a program on the PATH) and
// keeps what it answered in test/search-recordings, for machines without one.
import { readArguments, runCommand } from './support/command.ts';
import { runTool } from './support/run.ts';

await runCommand(async () => {
  readArguments({ usage: 'npm run record-search', options: {} });
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--config', 'test/vitest.config.ts', 'test/unit/search/meilisearch/contract-live.test.ts'], {
    env: { OCOP_RECORD_SEARCH: '1', OCOP_TEST_KIND: 'unit' },
  });
  process.exitCode = code;
});
