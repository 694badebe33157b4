// The worker that searches, so that the page stays awake while it does.
import { siteFiles } from '../../search/embedded/site-files.ts';
import { suggester } from '../../search/embedded/suggester.ts';
import { answering } from '../../search/worker/answering.ts';
import { engineOf } from '../../search/worker/engine.ts';
import type { ToWorker } from '../../search/worker/messages.ts';

const listen = answering({
  suggest: suggester(siteFiles),
  open: (sources) =>
    engineOf(sources, {
      ...siteFiles,
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
