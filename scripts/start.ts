// `npm start`: builds the site when it is older than its sources or records, then serves it.

import { buildSite, realSite } from './build/build-site.ts';
import { serveUntilStopped } from './serve/serve-until-stopped.ts';
import { UserError, readArguments, runCommand } from './support/command.ts';

await runCommand(async () => {
  const { values } = readArguments({
    usage: 'npm start -- [--port 4321] [--host 127.0.0.1] [--rebuild]',
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      rebuild: { type: 'boolean', default: false },
    },
  });
  const outcome = await buildSite(realSite, { force: values.rebuild });
  if (outcome === 'failed') throw new UserError('The build failed; what to mend is listed above. npm run check lists all problems of the records.');
  if (outcome === 'up to date') console.log('The build is up to date.');
  await serveUntilStopped({ root: realSite.out, ...values });
});
