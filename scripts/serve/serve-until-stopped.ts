// Serves a folder in the foreground until Ctrl-C or SIGTERM.

import { UserError } from '../support/command.ts';
import { listen } from './listen.ts';
import { siteListener } from './server.ts';

/** Reads a port as typed. */
function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UserError(`--port ${text}: a port is a number from 0 (any free one) to 65535.`);
  return port;
}

/** Listens, prints the address, and resolves when a signal has closed the server. */
export async function serveUntilStopped(options: { root: string; host: string; port: string }): Promise<void> {
  const port = readPort(options.port);
  const server = await listen(siteListener(options.root), { host: options.host, port });
  if (port !== 0 && server.port !== port) console.log(`Port ${port} is taken.`);
  console.log(`The site is at ${server.url}/ (Ctrl-C stops it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  await server.close();
  console.log('Stopped.');
}
