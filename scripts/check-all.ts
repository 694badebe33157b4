// `npm run check`: types, lint, unused code and every record; all of them run, and any failure fails the whole.

import { runCommand } from './support/command.ts';
import { type RunResult, run, runTool } from './support/run.ts';

const CHECKS: ReadonlyArray<readonly [name: string, start: () => Promise<RunResult>]> = [
  ['types', () => runTool('astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning'], { env: { ASTRO_TELEMETRY_DISABLED: '1' } })],
  ['lint', () => runTool('eslint/bin/eslint.js', ['--config', 'scripts/eslint.config.mjs', '--max-warnings', '0', '.'])],
  ['unused code', () => runTool('knip/bin/knip.js', ['--no-progress'], { env: { OCOP_TEST_KIND: 'unit' } })],
  ['records', () => run(process.execPath, ['scripts/check.ts'])],
];

await runCommand(async () => {
  const failed: string[] = [];
  for (const [name, start] of CHECKS) {
    console.log(`— ${name} —`);
    const { code } = await start();
    if (code !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
});
