// The worker that searches, so that the page stays awake while it does.
import { answering } from './answering.ts';
import type { ToWorker } from './messages.ts';

const listen = answering({
  load: async (address, isFresh) => {
    const response = await fetch(address, isFresh ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const file: unknown = await response.json();
    return file;
  },
  say: (message) => postMessage(message),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => listen(data));
