// `npm run bench`: builds synthetic registers and prints pages, time, memory and the heaviest page of each kind (brotli),
// compared with the run before (.cache/bench.json).

import { join } from 'node:path';
import { measureBuild } from './bench/measure-build.ts';
import { describeBuild, keep, readKept } from './bench/report.ts';
import { UserError, readArguments, runCommand } from './support/command.ts';
import { projectRoot } from './support/run.ts';

/** What can be measured; `--only` takes one. */
const BENCHES = ['build'] as const;

function readSizes(text: string): number[] {
  return text.split(',').map((size) => {
    if (!/^\d+$/.test(size)) throw new UserError(`--sizes ${text}: write numbers of products, for example 0,1400,20000`);
    return Number(size);
  });
}

async function benchBuilds(sizes: readonly number[], keepFolders: boolean): Promise<void> {
  const file = join(projectRoot, '.cache', 'bench.json');
  let kept = readKept(file);
  for (const size of sizes) {
    const build = await measureBuild(size, keepFolders);
    console.log(describeBuild(build, kept.builds[size]).join('\n'));
    kept = keep(file, kept, build);
  }
}

await runCommand(async () => {
  const { values } = readArguments({
    usage: `npm run bench -- [--sizes 0,1400,20000] [--only ${BENCHES.join('|')}] [--keep]`,
    options: {
      sizes: { type: 'string', default: '0,1400,20000' },
      only: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const chosen = BENCHES.filter((bench) => values.only === undefined || values.only === bench);
  if (chosen.length === 0) throw new UserError(`--only ${values.only ?? ''}: choose one of ${BENCHES.join(', ')}.`);
  if (chosen.includes('build')) await benchBuilds(readSizes(values.sizes), values.keep);
});
