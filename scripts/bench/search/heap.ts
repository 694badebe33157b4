// What the page and its worker hold in memory, by the browser's own account, after their rubbish has been cleared away.

import type { CDPSession } from '@playwright/test';
import { z } from 'zod';

export interface Heaps {
  readonly pageMegabytes: number;
  /** All workers of the page together; 0 without one. */
  readonly workerMegabytes: number;
}

const usage = z.object({ usedSize: z.number(), backingStorageSize: z.number().default(0) });
const reply = z.object({ id: z.number(), result: z.unknown() });

const megabytes = (found: unknown): number => {
  const { usedSize, backingStorageSize } = usage.parse(found);
  return (usedSize + backingStorageSize) / 1e6;
};

/** @param devTools of the page */
export async function heapsOf(devTools: CDPSession): Promise<Heaps> {
  await devTools.send('HeapProfiler.collectGarbage');
  const pageMegabytes = megabytes(await devTools.send('Runtime.getHeapUsage'));

  const workers: string[] = [];
  devTools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  await devTools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let workerMegabytes = 0;
  for (const sessionId of workers) {
    await askWorker(devTools, sessionId, 1, 'HeapProfiler.collectGarbage');
    workerMegabytes += megabytes(await askWorker(devTools, sessionId, 2, 'Runtime.getHeapUsage'));
  }
  return { pageMegabytes, workerMegabytes };
}

/** The protocol reaches a worker through its page, as text. */
function askWorker(devTools: CDPSession, sessionId: string, id: number, method: string): Promise<unknown> {
  return new Promise((done) => {
    devTools.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const read = reply.safeParse(JSON.parse(event.message));
      if (read.success && read.data.id === id) done(read.data.result);
    });
    void devTools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });
}
