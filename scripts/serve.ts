// Serves a built site: `npm run serve [-- --port 4321 --host 0.0.0.0 --dist dist]`. It does not build; `npm start` does.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError, readArguments, runCommand } from './support/command.ts';
import { serveUntilStopped } from './serve/serve-until-stopped.ts';

await runCommand(async () => {
  const { values } = readArguments({
    usage: 'npm run serve -- [--port 4321] [--host 127.0.0.1] [--dist dist]',
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      dist: { type: 'string', default: 'dist' },
    },
  });
  if (!existsSync(join(values.dist, 'index.html'))) throw new UserError(`${values.dist} holds no built site. Run: npm run build`);
  await serveUntilStopped({ root: values.dist, host: values.host, port: values.port });
});
