// An engine measured by the judgements: the order of its results (metrics.ts), and what it says beside: chips, codes, that there is nothing.
import type { ReadCode } from '#domain/read-code-types.ts';
import type { SearchAnswer, SearchEngine } from '#search/port.ts';
import { aQuery } from '#search/query.ts';
import { type Relevance, relevanceOf } from './metrics.ts';
import { HELD_OUT_DIR, type Judgement, JUDGEMENTS_DIR, readJudgements } from './read.ts';

/** Judged with the search in view, and before any engine answered. */
export const SETS = { judged: JUDGEMENTS_DIR, 'held-out': HELD_OUT_DIR } as const;
export type SetName = keyof typeof SETS;

export interface Measured extends Relevance {
  /** What is said amiss, a line a judgement. */
  readonly saidAmiss: readonly string[];
}

/** Asks every query once, one after the other. */
export async function measureSet({ search }: Pick<SearchEngine, 'search'>, set: SetName): Promise<Measured> {
  const judgements = readJudgements(SETS[set]);
  const answers = new Map<Judgement, SearchAnswer>();
  for (const judgement of [...judgements.values()].flat()) answers.set(judgement, await search(aQuery({ text: judgement.query }), { today: judgement.today }));
  const relevance = relevanceOf(judgements, (judgement) => answers.get(judgement)?.hits.map(({ document }) => document.id) ?? []);
  return { ...relevance, saidAmiss: [...answers].flatMap(([judgement, answer]) => amiss(judgement, answer).map((what) => `${nameOf(judgement)} ${what}`)) };
}

/** @example nameOf(judgement) // 'diacritics «dừa»' */
export function nameOf({ kind, query }: Judgement): string {
  return `${kind} «${query}»`;
}

const PLACES: ReadonlySet<string> = new Set(['province', 'formerProvince', 'formerDistrict', 'commune']);
/** What `direct` calls a code, as it is read: a Digital Link is an address with a barcode number in it. */
const READ_AS: Readonly<Record<string, readonly ReadCode['kind'][]>> = {
  product: ['short-code', 'our-page'],
  decision: ['decision'],
  'official-code': ['official-code'],
  gtin: ['gtin', 'digital-link'],
  'gtin-slip': ['gtin-slip'],
  'short-code-slip': ['short-code-slip'],
};

/** Chips that must narrow do, beside others; where none may, no place does; a total is of chips alone. */
function amiss({ expects }: Judgement, { understood, total, nearest, didYouMean }: SearchAnswer): string[] {
  const { chips, intent, direct = [], none } = expects;
  const narrowing = understood.chips.filter(({ narrows }) => narrows);
  const lacking = (chips ?? []).filter(({ facet, value }) => !narrowing.some((chip) => chip.facet === facet && chip.values.includes(value)));
  const places = chips?.length === 0 ? narrowing.filter(({ facet }) => PLACES.has(facet)) : [];
  return [
    ...lacking.map(({ facet, value }) => `is not read as ${facet} ${value}`),
    ...places.map(({ facet, from }) => `is narrowed by ${facet} "${from}"`),
    ...(expects.total !== undefined && expects.total !== total ? [`finds ${total} and not ${expects.total}`] : []),
    ...(intent !== undefined && intent !== understood.intent ? [`is not taken for ${intent}`] : []),
    ...(direct.length > 0 && !direct.some(({ kind }) => understood.code !== undefined && READ_AS[kind]?.includes(understood.code.kind) === true) ? ['is not read as the code that it is'] : []),
    ...(none === true && total > 0 && nearest === undefined && didYouMean?.isSearched !== true ? [`finds ${total} where there is nothing`] : []),
  ];
}
