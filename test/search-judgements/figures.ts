// The pinned figures of figures.json: what each engine reaches on each set. A figure may rise; when one falls, this tells by which queries.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { EngineName } from '#search/port.ts';
import { replaceFile } from '../../scripts/support/replace-file.ts';
import { type Measured, nameOf, type SetName } from './measure.ts';
import { FIGURES_FILE } from './read.ts';

/** Figures are pinned to so many decimals. */
const DECIMALS = 4;

const figures = z.strictObject({
  precisionAtOne: z.number(),
  meanReciprocalRank: z.number(),
  ndcg10: z.number(),
  /** Queries whose first result is a wrong one. */
  missed: z.array(z.string()),
  /** nDCG@10 of queries that have less than 1. */
  below: z.record(z.string(), z.number()),
  saidAmiss: z.array(z.string()),
});
const file = z.partialRecord(z.enum(['embedded', 'meilisearch']), z.strictObject({ judged: figures, 'held-out': figures }));

export type Pinned = z.infer<typeof figures>;
type File = z.infer<typeof file>;

export function readFigures(): File {
  return file.parse(JSON.parse(readFileSync(FIGURES_FILE, 'utf8')));
}

/** Pins what engines reach today; engines that were not measured keep theirs. */
export function writeFigures(measured: ReadonlyMap<EngineName, ReadonlyMap<SetName, Measured>>): void {
  const now = [...measured].map(([engine, sets]) => [engine, Object.fromEntries([...sets].map(([set, one]) => [set, pinnedOf(one)]))] as const);
  replaceFile(FIGURES_FILE, `${JSON.stringify({ ...readFigures(), ...Object.fromEntries(now) }, undefined, 2)}\n`);
}

/** What is pinned of a measurement. */
export function pinnedOf({ all, missed, gains, saidAmiss }: Measured): Pinned {
  return {
    precisionAtOne: rounded(all.precisionAtOne),
    meanReciprocalRank: rounded(all.meanReciprocalRank),
    ndcg10: rounded(all.ndcg10),
    missed: missed.map(({ judgement }) => nameOf(judgement)),
    below: Object.fromEntries([...gains].flatMap(([judgement, gain]) => (rounded(gain) < 1 ? [[nameOf(judgement), rounded(gain)]] : []))),
    saidAmiss: [...saidAmiss],
  };
}

const FIGURES = { precisionAtOne: 'P@1', meanReciprocalRank: 'MRR', ndcg10: 'nDCG@10' } as const;

/** One line a figure that fell, then one a query that did; and what is newly said amiss. Empty when all is at least as good. */
export function fallsOf(pinned: Pinned, now: Pinned): string[] {
  const figures = (['precisionAtOne', 'meanReciprocalRank', 'ndcg10'] as const).flatMap((key) => (now[key] < pinned[key] ? [`${FIGURES[key]} fell from ${pinned[key]} to ${now[key]}`] : []));
  const first = now.missed.filter((query) => !pinned.missed.includes(query)).map((query) => `  ${query}: another product stands first`);
  const gains = Object.entries(now.below).flatMap(([query, gain]) => (gain < (pinned.below[query] ?? 1) ? [`  ${query}: nDCG@10 ${gain}, was ${pinned.below[query] ?? 1}`] : []));
  return [...(figures.length === 0 ? [] : [...figures, ...first, ...gains]), ...now.saidAmiss.filter((line) => !pinned.saidAmiss.includes(line))];
}

function rounded(figure: number): number {
  return Number(figure.toFixed(DECIMALS));
}
