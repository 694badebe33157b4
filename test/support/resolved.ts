// Builders for resolved records: a product as pages get it, its place, producer and group. Each test changes one thing.
import fc from 'fast-check';
import { addDays, addMonths } from '#domain/day.ts';
import { historyOf, standingOf } from '#domain/history.ts';
import type { Group, Producer, Product } from '#domain/model.ts';
import type { Commune, FormerProvince, Province, ResolvedPlace } from '#domain/place-model.ts';
import { newShortCode } from '#domain/short-code.ts';
import type { Standing } from '#domain/standing.ts';
import type { ProducerRecord } from '#schemas/producer.ts';
import type { ProductRecord } from '#schemas/product.ts';
import type { Source } from '#schemas/source.ts';
import { aRecognition, anyDay, anyStars } from './recognitions.ts';

export type Certified = Extract<Standing, { kind: 'certified' }>;

/** 4 stars from 10 May 2025 to 10 May 2028. */
export function certified(change: Partial<Certified> = {}): Certified {
  return {
    kind: 'certified',
    stars: 4,
    begins: { earliest: '2025-05-10', latest: '2025-05-10' },
    ends: { earliest: '2028-05-10', latest: '2028-05-10' },
    ...change,
  };
}

/** Any certificate: its day known exactly or within two years, with or without a file for re-assessment. */
export const anyCertified: fc.Arbitrary<Certified> = fc
  .record({ stars: anyStars, day: anyDay, width: fc.constantFrom(0, 0, 27, 364, 545), grace: fc.constantFrom(undefined, undefined, 0, 180) })
  .map(({ stars, day, width, grace }) => {
    const latest = addDays(day, width);
    const ends = { earliest: addMonths(day, 36).earliest, latest: addMonths(latest, 36).latest };
    return certified({ stars, begins: { earliest: day, latest }, ends, ...(grace === undefined ? {} : { graceUntil: addDays(ends.latest, grace) }) });
  });

const someStars = fc.option(anyStars, { nil: undefined }).map((stars) => (stars === undefined ? {} : { stars }));

/** Any standing of any kind. */
export const anyStanding: fc.Arbitrary<Standing> = fc.oneof(
  { weight: 4, arbitrary: anyCertified },
  someStars.map((stars): Standing => ({ kind: 'revoked', ...stars })),
  someStars.map((stars): Standing => ({ kind: 'unverified', ...stars })),
  someStars.map((stars): Standing => ({ kind: 'proposed', ...stars })),
);

/** A press article of 2025, over https. */
export function aSource(change: Partial<Source> = {}): Source {
  return { id: 's1', citation: 'Báo tỉnh', url: 'https://bao.example/1', checkedOn: '2026-11-20', trust: 'press', ...change };
}

export function sourcesOf(...sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]));
}

export function aFormerProvince(change: Partial<FormerProvince> = {}): FormerProvince {
  return { code: '67', name: 'Đắk Nông', nameEn: 'Dak Nong', kind: 'province', slug: 'dak-nong', nowIn: '68', ...change };
}

export function aProvince(change: Partial<Province> = {}): Province {
  return { code: '68', name: 'Lâm Đồng', nameEn: 'Lam Dong', kind: 'province', slug: 'lam-dong', mergedFrom: [], ...change };
}

export function aCommune(change: Partial<Commune> = {}): Commune {
  return { code: '24736', name: 'Quảng Trực', kind: 'commune', province: aProvince(), slug: 'quang-truc', ...change };
}

/** A commune of today that lay in another province. */
export function aPlace(change: Partial<ResolvedPlace> = {}): ResolvedPlace {
  return { province: aProvince(), commune: aCommune(), candidates: [], formerProvince: aFormerProvince(), words: { commune: 'xã Quảng Trực', district: 'huyện Tuy Đức', province: 'tỉnh Đắk Nông' }, ...change };
}

/** Group I.5 under group I. */
export function aGroup(change: Partial<Group> = {}): Group {
  const rest = { nameEn: 'Food', children: [], alcohol: false, functionalFood: false };
  const top: Group = { code: 'I', level: 1, name: 'Thực phẩm', slug: 'thuc-pham', path: [], ...rest };
  const own: Group = { code: 'I.5', level: 2, name: 'Chè', slug: 'che', path: [], ...rest, ...change };
  return { ...own, path: change.path ?? [{ ...top, path: [top] }, own] };
}

export interface ProducerChange extends Partial<Omit<Producer, 'record'>> {
  readonly record?: Partial<ProducerRecord>;
}

export function aProducer({ record, ...change }: ProducerChange = {}): Producer {
  const sources = aSource();
  const full: ProducerRecord = { name: 'HTX Mây Xanh', kind: 'cooperative', sources: [sources], ...record };
  return { id: 'htx-may-xanh', record: full, name: full.name, place: aPlace(), products: [], isDemonstration: false, sources: sourcesOf(...full.sources), ...change };
}

export interface ProductChange extends Partial<Omit<Product, 'record'>> {
  readonly record?: Partial<ProductRecord>;
}

/** A tea with 4 stars by a decision of 10 May 2025 that one article tells of. */
export function aProduct({ record, ...change }: ProductChange = {}): Product {
  const full: ProductRecord = { name: 'Trà Mây', group: { code: 'I.5', basis: 'judged' }, recognitions: [aRecognition()], sources: [aSource()], ...record };
  const sources = sourcesOf(...full.sources);
  const history = historyOf(full.recognitions, sources);
  return {
    id: 'tra-may',
    record: full,
    code: full.code ?? newShortCode('tra-may', () => false),
    lots: [],
    name: full.name,
    producer: aProducer(),
    group: aGroup(),
    kind: 'tea',
    place: aPlace(),
    history,
    standing: standingOf(history, full.reassessment),
    isDemonstration: false,
    sources,
    ...change,
  };
}

/** A product without its producer or its place. */
export function without(product: Product, key: 'producer'): Product {
  const { [key]: _, ...rest } = product;
  return rest;
}
