// `npm test`: builds, then unit, component, built-site and browser tests; the last line is "N passed, N failed".
// One kind: npm run test:unit (test:astro, test:site, test:e2e) [-- part of a file name].

import { UserError, readArguments, runCommand } from './support/command.ts';
import { KINDS, type Kind, buildSites, runPlaywright, runVitest } from './test/steps.ts';
import { type Tally, closingLine, isGreen, sum } from './test/tally.ts';

function chosenKinds(only: string | undefined): readonly Kind[] {
  if (only === undefined) return KINDS;
  const kind = KINDS.find((known) => known === only);
  if (!kind) throw new UserError(`--only ${only}: choose one of ${KINDS.join(', ')}.`);
  return [kind];
}

await runCommand(async () => {
  const { values, positionals } = readArguments({
    usage: 'npm test [-- --only unit|astro|site|e2e] [part of a file name]',
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const kinds = chosenKinds(values.only);
  const tallies: Tally[] = [];
  for (const kind of kinds) {
    const needsSites = kind === 'site' || (kind === 'e2e' && !kinds.includes('site'));
    if (needsSites) tallies.push(await buildSites());
    console.log(`\n— ${kind} —`);
    tallies.push(kind === 'e2e' ? await runPlaywright(positionals) : await runVitest(kind, positionals));
  }
  const total = sum(tallies);
  if (total.passed + total.failed === 0) console.error('No test ran.');
  process.exitCode = isGreen(total) ? 0 : 1;
  console.log(`\n${closingLine(total)}`);
});
