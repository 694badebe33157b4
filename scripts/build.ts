// Builds the site into dist/: `npm run build`. Other records, another folder or day: --content, --out, --today.

import { buildSite, realSite } from './build/build-site.ts';
import { UserError, readArguments, runCommand } from './support/command.ts';

await runCommand(async () => {
  const { values } = readArguments({
    usage: 'npm run build -- [--content content] [--out dist] [--today 2026-12-31] [--if-needed]',
    options: {
      content: { type: 'string', default: realSite.content },
      out: { type: 'string', default: realSite.out },
      today: { type: 'string' },
      'if-needed': { type: 'boolean', default: false },
    },
  });
  if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today)) {
    throw new UserError(`--today ${values.today}: write the day as yyyy-mm-dd.`);
  }
  const outcome = await buildSite(values, { force: !values['if-needed'] });
  if (outcome === 'failed') throw new UserError('The build failed; see above.');
  console.log(outcome === 'built' ? `Built ${values.out}/` : `${values.out}/ is up to date.`);
});
