// What the bench of search finds out, as it is kept between runs.

import { z } from 'zod';
import { budget } from './budgets.ts';

const spread = z.object({ count: z.number(), median: z.number(), p95: z.number(), most: z.number() });
const index = z.object({ seconds: z.number(), rawBytes: z.number(), gzipBytes: z.number(), brotliBytes: z.number() });
const keystrokes = spread.extend({ cpu: z.number(), quickest: spread, slowest: z.string(), byOther: z.number(), without: z.number() });
const firstUse = z.object({ cpu: z.number(), addressSeconds: z.number(), tapSeconds: z.number() });
const heaps = z.object({ pageMegabytes: z.number(), workerMegabytes: z.number() });

export const searchFigures = z.object({
  products: z.number(),
  /** Of the machine, the worse of before and after: how many processes wanted to run, in the mean of a minute; what a fixed piece of work took. */
  load: z.number(),
  paceMilliseconds: z.number(),
  /** Bytes, compressed: what runs in the page, and the worker beside it. */
  scripts: z.array(z.object({ path: z.string(), page: z.number(), opened: z.number(), worker: z.number(), codes: z.number(), server: z.number(), search: z.number() })),
  embedded: z.object({ index, answers: spread, keystrokes: z.array(keystrokes), firstUse: z.array(firstUse), memory: heaps }),
  /** Absent where there is no server program. */
  meilisearch: z
    .object({ pushSeconds: z.number(), diskBytes: z.number(), answers: spread, keystrokes: z.array(keystrokes), firstUse: z.array(firstUse), memory: heaps.extend({ serverMegabytes: z.number() }) })
    .optional(),
  pagefind: z.object({ seconds: z.number(), bytes: z.number(), answers: spread }),
  scan: z.object({ index, answers: spread }),
  budgets: z.array(budget),
});

export type SearchFigures = z.infer<typeof searchFigures>;
