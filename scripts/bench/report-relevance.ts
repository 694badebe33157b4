// The relevance of search as lines: each engine and set overall and by kind, then the queries that fail.

import { type Figures } from '../../test/search-judgements/metrics.ts';
import { type Measured, nameOf } from '../../test/search-judgements/measure.ts';
import type { RelevanceFigures } from './measure-relevance.ts';

/** Lines for every engine that was asked; one line for one that was not. */
export function describeRelevance(figures: RelevanceFigures): string[] {
  const asked = [...figures].flatMap(([engine, sets]) => [...sets].flatMap(([set, measured]) => [`${engine}, ${set}: ${figuresText(measured.all)}`, ...kindsAndFailures(measured)]));
  return figures.has('meilisearch') ? asked : [...asked, 'meilisearch: not measured, no server here (MEILI_URL and MEILI_KEY, or a meilisearch program on the PATH)'];
}

function figuresText({ queries, precisionAtOne, meanReciprocalRank, ndcg10 }: Figures): string {
  return `${String(queries).padStart(3)} queries, P@1 ${precisionAtOne.toFixed(3)}, MRR ${meanReciprocalRank.toFixed(3)}, nDCG@10 ${ndcg10.toFixed(3)}`;
}

function kindsAndFailures({ byKind, missed, saidAmiss }: Measured): string[] {
  return [
    ...[...byKind].map(([kind, figures]) => `  ${kind.padEnd(20)} ${figuresText(figures)}`),
    ...missed.map(({ judgement, found }) => `  ✗ ${nameOf(judgement)}: ${found ?? 'nothing'} stands first, and not ${judgement.expects.first?.slice(0, 3).join(' or ') ?? ''}`),
    ...saidAmiss.map((line) => `  ! ${line}`),
  ];
}
