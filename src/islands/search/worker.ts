// The worker that searches, so that the page stays awake while it does.
import { siteSuggester } from '../../search/embedded/suggester.ts';
import { answering } from '../../search/worker/answering.ts';
import { engineOf } from '../../search/worker/engine.ts';
import type { ToWorker } from '../../search/worker/messages.ts';

const listen = answering({
  suggest: siteSuggester(),
  open: (sources) =>
    engineOf(sources, {
      load: async (address, isFresh = false) => {
        const response = await fetch(address, isFresh ? { cache: 'reload' } : {});
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        const file: unknown = await response.json();
        return file;
      },
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      clock: {
        now: () => performance.now(),
        after: (ms, call) => {
          const timer = setTimeout(call, ms);
          return () => clearTimeout(timer);
        },
      },
    }),
  say: (message) => postMessage(message),
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => listen(data));
