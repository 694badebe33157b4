// How good an order of results is, by judgements: P@1, MRR and nDCG@10. Pure: an order is a list of ids, the best first.
import type { Grade, Judgement } from './read.ts';

/** Results that are looked at: more than most people do. */
export const DEPTH = 10;

/** 1 when the first result is one of those that may stand first, else 0. */
export function precisionAtOne(ranked: readonly string[], right: readonly string[]): number {
  const [first] = ranked;
  return first !== undefined && right.includes(first) ? 1 : 0;
}

/** 1 over the place of the first right result; 0 when there is none. */
export function reciprocalRank(ranked: readonly string[], right: readonly string[]): number {
  const index = ranked.findIndex((id) => right.includes(id));
  return index === -1 ? 0 : 1 / (index + 1);
}

/**
 * Normalised discounted cumulative gain: what the first `depth` results are worth beside the best possible order of all that is judged.
 * The gain of grade g is 2^g − 1, its discount log2(place + 1) (Järvelin and Kekäläinen 2002, in the form of Burges 2005).
 * An id that comes twice gains once; one that is not judged gains nothing. 0 when nothing is judged.
 */
export function ndcg(ranked: readonly string[], grades: Readonly<Record<string, Grade>>, depth: number = DEPTH): number {
  const seen = new Set<string>();
  const gains = ranked.slice(0, depth).map((id) => {
    const gain = seen.has(id) ? 0 : gainOf(Object.hasOwn(grades, id) ? grades[id] : undefined);
    seen.add(id);
    return gain;
  });
  const best = Object.values(grades).map(gainOf).sort((a, b) => b - a).slice(0, depth);
  const ideal = discounted(best);
  return ideal === 0 ? 0 : discounted(gains) / ideal;
}

function gainOf(grade: Grade | undefined): number {
  return grade === undefined ? 0 : 2 ** grade - 1;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

/** Means over the judgements that a figure can be told of; `queries` is how many those were. */
export interface Figures {
  readonly queries: number;
  readonly precisionAtOne: number;
  readonly meanReciprocalRank: number;
  readonly ndcg10: number;
}

export interface Relevance {
  readonly all: Figures;
  readonly byKind: ReadonlyMap<string, Figures>;
  /** Judgements whose first result is a wrong one, with what stood first; nothing found is `undefined`. */
  readonly missed: readonly { readonly judgement: Judgement; readonly found: string | undefined }[];
  /** nDCG@10 of each judgement that is measured. */
  readonly gains: ReadonlyMap<Judgement, number>;
}

/**
 * Measures an engine. Taken are the judgements that say what may stand first; codes, sales points and queries without an answer
 * are for tests that look at what is said, not at an order.
 * @param rankedOf the ids that the engine answered, the best first
 */
export function relevanceOf(judgements: ReadonlyMap<string, readonly Judgement[]>, rankedOf: (judgement: Judgement) => readonly string[]): Relevance {
  const measured = [...judgements.values()].flat().flatMap((judgement) => {
    const { first, relevant } = judgement.expects;
    if (first === undefined) return [];
    const ranked = rankedOf(judgement);
    return [{ judgement, found: ranked[0], one: precisionAtOne(ranked, first), reciprocal: reciprocalRank(ranked, first), gain: ndcg(ranked, relevant) }];
  });
  const figuresOf = (some: typeof measured): Figures => ({
    queries: some.length,
    precisionAtOne: mean(some.map(({ one }) => one)),
    meanReciprocalRank: mean(some.map(({ reciprocal }) => reciprocal)),
    ndcg10: mean(some.map(({ gain }) => gain)),
  });
  return {
    all: figuresOf(measured),
    byKind: new Map([...Map.groupBy(measured, ({ judgement }) => judgement.kind)].map(([kind, some]) => [kind, figuresOf(some)])),
    gains: new Map(measured.map(({ judgement, gain }) => [judgement, gain])),
    missed: measured.filter(({ one }) => one === 0).map(({ judgement, found }) => ({ judgement, found })),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
