// The judged queries: what a search must find, told from the records by reading them. README.md says how, and how to add one.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { FACET_KEYS } from '#search/facets.ts';

/** Where they lie, one file a kind. */
export const JUDGEMENTS_DIR = import.meta.dirname;

/** Those that were written down before any engine answered them; what they measure is what a stranger would. */
export const HELD_OUT_DIR = join(import.meta.dirname, 'held-out');

/** What engines reach (figures.ts); no kind of judgement. */
export const FIGURES_FILE = join(JUDGEMENTS_DIR, 'figures.json');

/** 3: what was asked for · 2: near, or the same by another name · 1: shares the letters or a part of the words. */
const grade = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

const expects = z.strictObject({
  /** Products that may stand first, all equally right. */
  first: z.array(id).min(1).optional(),
  /** Every product that answers the query by the records, with its grade; none where the answer is no product. */
  relevant: z.record(id, grade),
  /** `in-force`: only those in force are listed, ten at least. `leading`: only those whose certificates end last, forty at least. */
  partial: z.enum(['in-force', 'leading']).optional(),
  /** What the words must be taken for, and narrow by. Empty: nothing may be narrowed, the place belongs to a name. */
  chips: z.array(z.strictObject({ facet: z.enum(FACET_KEYS), value: z.string().min(1) })).optional(),
  /** How many products there are in all, where the query is chips and nothing else. */
  total: z.int().nonnegative().optional(),
  intent: z.enum(['buy-where', 'sourcing']).optional(),
  /** Every sales point that answers. */
  salesPoints: z.array(id).min(1).optional(),
  /** The thing itself that a code or number names, or what is wrong with it. Several: all must be offered. */
  direct: z
    .array(z.strictObject({ kind: z.enum(['product', 'decision', 'official-code', 'gtin', 'gtin-slip', 'short-code-slip']), id: z.string().min(1) }))
    .min(1)
    .optional(),
  /** No record answers: a search must say so, whatever it offers beside. */
  none: z.literal(true).optional(),
});

const judgement = z.strictObject({
  kind: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  query: z.string().min(1),
  /** Certificates are in force or not on this day. */
  today: z.iso.date(),
  expects,
  why: z.string().min(5),
});

export type Judgement = z.infer<typeof judgement>;
export type Grade = z.infer<typeof grade>;

/** All judgements by kind, kinds in the order of their names. Throws when a file has not the shape or another kind than its name. */
export function readJudgements(folder: string = JUDGEMENTS_DIR): ReadonlyMap<string, readonly Judgement[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && join(folder, file) !== FIGURES_FILE).sort();
  return new Map(files.map((file) => [basename(file, '.json'), readKind(folder, basename(file, '.json'))]));
}

function readKind(folder: string, kind: string): readonly Judgement[] {
  const parsed = z.array(judgement.extend({ kind: z.literal(kind) })).safeParse(JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8')));
  if (!parsed.success) throw new Error(`${kind}.json\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
