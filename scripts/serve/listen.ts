// Opens a port for a listener, the next free one when it is taken, and closes it without waiting for idle connections.

import { type RequestListener, type Server, createServer } from 'node:http';

/** How many ports above the wanted one are tried. */
const PORTS_TRIED = 50;
const LAST_PORT = 65_535;

/** A server that runs. */
export interface RunningServer {
  /** Its address without a final slash, e.g. http://127.0.0.1:4321 */
  readonly url: string;
  readonly port: number;
  /** Ends it at once, open connections too. */
  close(): Promise<void>;
}

function tryPort(listener: RequestListener, host: string, port: number): Promise<Server | 'taken'> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else reject(new Error(`Cannot listen on ${host}:${port}: ${error.message}. Choose others with --host and --port.`, { cause: error }));
    });
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Listens on a port (0: any free one), or on the next free one above it. */
export async function listen(listener: RequestListener, wanted: { host: string; port: number }): Promise<RunningServer> {
  const last = Math.min(wanted.port + PORTS_TRIED, LAST_PORT);
  for (let port = wanted.port; port <= last; port += 1) {
    const server = await tryPort(listener, wanted.host, port);
    if (server === 'taken') continue;
    const opened = portOf(server);
    const shown = wanted.host.includes(':') ? `[${wanted.host}]` : wanted.host;
    return {
      url: `http://${shown}:${opened}`,
      port: opened,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  throw new Error(`Ports ${wanted.port} to ${last} are all taken. Choose another with --port.`);
}
