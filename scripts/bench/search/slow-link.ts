// A slow network between browser and server: all connections share its bandwidth, every byte takes half a round trip each way, and a new
// connection one round trip more. Not the browser's own emulation, for that is set a page or worker at a time and gives each the whole
// bandwidth, where here they share it as on a phone.

import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

export interface Link {
  /** Downwards, in bits a second. */
  readonly bitsPerSecond: number;
  readonly roundTripMilliseconds: number;
}

/** Hands everything on at once. */
export const NO_LIMIT: Link = { bitsPerSecond: Number.POSITIVE_INFINITY, roundTripMilliseconds: 0 };
/** Lighthouse's "slow 4G". */
export const SLOW_4G: Link = { bitsPerSecond: 1_638_400, roundTripMilliseconds: 150 };

export interface RunningLink {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** About what travels in one go; small enough that connections take turns. */
const CHUNK_BYTES = 4096;

/** When so many bytes, ready at `now`, are through, on a line that is busy until `busyUntil`; in milliseconds. */
export function throughAt(now: number, busyUntil: number, bytes: number, bitsPerSecond: number): number {
  return Math.max(now, busyUntil) + (bytes * 8 * 1000) / bitsPerSecond;
}

/** Passes everything on to `port` of this machine. @param at the port to listen on; a free one without it */
export async function slowLink(port: number, { bitsPerSecond, roundTripMilliseconds }: Link, at = 0): Promise<RunningLink> {
  const oneWay = roundTripMilliseconds / 2;
  const sockets = new Set<Socket>();
  let busyUntil = 0;

  const server = createServer((browser) => {
    const target = connect(port, '127.0.0.1');
    const opened = performance.now() + roundTripMilliseconds;
    for (const socket of [browser, target]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    const up = inTurn();
    const down = inTurn();
    browser.on('data', (data) => up(Math.max(opened, performance.now() + oneWay), () => target.write(data)));
    browser.on('end', () => up(performance.now() + oneWay, () => target.end()));
    target.on('data', (data) => {
      for (let from = 0; from < data.length; from += CHUNK_BYTES) {
        const part = data.subarray(from, from + CHUNK_BYTES);
        busyUntil = throughAt(performance.now(), busyUntil, part.length, bitsPerSecond);
        down(busyUntil + oneWay, () => browser.write(part));
      }
    });
    target.on('end', () => down(performance.now() + oneWay, () => browser.end()));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(at, '127.0.0.1', done);
  });
  const { port: own } = addressOf(server.address());
  return {
    url: `http://127.0.0.1:${own}`,
    port: own,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Does things at their times, never one before another that was there first. */
function inTurn(): (due: number, act: () => void) => void {
  let last = Promise.resolve();
  return (due, act) => {
    last = last.then(() => untilTime(due)).then(act);
  };
}

async function untilTime(due: number): Promise<void> {
  const left = due - performance.now();
  if (left > 0) await new Promise((done) => setTimeout(done, left));
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The link has no port.');
  return address;
}
