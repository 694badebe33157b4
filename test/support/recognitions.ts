// Builders for a product's history: recognitions, and the sources that tell them.
import fc from 'fast-check';
import type { DecisionDate, Recognition } from '#schemas/recognition.ts';
import { RECOGNITION_KINDS } from '#schemas/recognition.ts';
import type { Source } from '#schemas/source.ts';
import { TRUST } from '#schemas/source.ts';

/** A source for each degree of trust: `s1` decision … `s6` low. */
export const SOURCES: ReadonlyMap<string, Source> = new Map(
  TRUST.map((trust, place) => {
    const id = `s${place + 1}`;
    return [id, { id, citation: `nguồn ${trust}`, checkedOn: '2026-11-21', trust }];
  }),
);

export const TRUSTED = ['s1'];
export const LOW = ['s6'];

/** Recognised with 4 stars by a decision of 10 May 2025, from a trusted source; `undefined` takes a field away. */
export function aRecognition(change: { [Key in keyof Recognition]?: Recognition[Key] | undefined } = {}): Recognition {
  const { kind = 'recognised', sources = TRUSTED, ...rest } = { stars: 4 as const, date: onDay('2025-05-10'), ...change };
  const { stars, inferred, score, date, decision, decisionNumber, authority, validUntil, officialCode, note } = { ...empty, ...rest };
  return {
    kind,
    sources,
    ...(stars && { stars }),
    ...(inferred && { inferred }),
    ...(score !== undefined && { score }),
    ...(date && { date }),
    ...(decision && { decision }),
    ...(decisionNumber && { decisionNumber }),
    ...(authority && { authority }),
    ...(validUntil && { validUntil }),
    ...(officialCode && { officialCode }),
    ...(note && { note }),
  };
}

const empty: { [Key in Exclude<keyof Recognition, 'kind' | 'sources'>]?: Recognition[Key] | undefined } = {};

export function onDay(value: string): DecisionDate {
  return { precision: 'day', value };
}

export function inRound(value: string): DecisionDate {
  return { precision: 'round', value };
}

const year = fc.integer({ min: 2018, max: 2027 }).map(String);
const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

export const anyDay = day;

export const anyDate: fc.Arbitrary<DecisionDate> = fc.oneof(
  day.map(onDay),
  day.map((value): DecisionDate => ({ precision: 'month', value: value.slice(0, 7) })),
  year.map((value): DecisionDate => ({ precision: 'year', value })),
  year.map(inRound),
);

export const anyStars = fc.constantFrom(3 as const, 4 as const, 5 as const);

/** Any recognition that the schema lets in, of the kinds given. */
export function anyRecognition(kinds: readonly Recognition['kind'][] = RECOGNITION_KINDS): fc.Arbitrary<Recognition> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      stars: fc.option(anyStars, { nil: undefined }),
      date: fc.option(anyDate, { nil: undefined }),
      validUntil: fc.option(day, { nil: undefined, freq: 5 }),
      sources: fc.subarray([...SOURCES.keys()], { minLength: 1, maxLength: 2 }),
    })
    .map(aRecognition);
}
