// The only way from the files of content/ to records that pages and scripts use: shapes, then relations, then resolution.
// Everything that is wrong is answered at once; past this door nobody checks again.
import { readContent, type ReadContent, type Records, type SingleFiles } from './catalogue-records.ts';
import type { RawFile } from './catalogue-shape.ts';
import { CHECKS, WARNINGS } from './checks/all.ts';
import type { CheckContext } from './checks/context.ts';
import { compareVi } from './collate.ts';
import type { Day } from './day.ts';
import type { Catalogue } from './model.ts';
import type { PlaceIndex } from './places.ts';
import type { Problem } from './problems.ts';
import { resolveDecisions } from './resolve/decisions.ts';
import { resolveFormerIds } from './resolve/former-ids.ts';
import { resolveGroups } from './resolve/groups.ts';
import { resolveLots } from './resolve/lots.ts';
import { inVietnameseOrder } from './resolve/order.ts';
import { resolveProducers } from './resolve/producers.ts';
import { resolveProducts } from './resolve/products.ts';
import { resolveChannels, resolveEvents, resolveReports, resolveSalesPoints } from './resolve/selling.ts';

/** Everything in content/, read into memory; nothing judged yet. */
export interface RawContent {
  /** All record files, site.json and the lists of taxonomy/. */
  readonly files: readonly RawFile[];
  readonly places: PlaceIndex;
  /** Names of the files in images/. */
  readonly images: ReadonlySet<string>;
  /** What the reader could not read. */
  readonly problems?: readonly Problem[];
}

export type BuiltCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * Checks and resolves all records.
 * @param options.today the day of the build: dates of the past may not lie after it. No state is computed here.
 */
export function buildCatalogue(raw: RawContent, options: { readonly today: Day }): BuiltCatalogue {
  const read = readContent(raw.files);
  const context = contextOf(read, raw, options.today);
  const problems = [...(raw.problems ?? []), ...read.problems, ...CHECKS.flatMap((check) => check(context))];
  const warnings = WARNINGS.flatMap((warn) => warn(context));
  const { site, groups } = read.single;
  if (problems.length > 0 || site === undefined || groups === undefined) return { ok: false, problems, warnings };
  return { ok: true, catalogue: resolve(read.records, { ...read.single, site, groups }, raw.places), warnings };
}

function contextOf({ records, ids, single }: ReadContent, { places, images }: RawContent, today: Day): CheckContext {
  return {
    records,
    ids,
    codes: new Map(Object.entries(single.codes?.codes ?? {})),
    places,
    groupNodes: single.groups ?? [],
    groups: new Map(single.groups?.map((group) => [group.code, group])),
    documentKinds: new Set(single.documentKinds?.kinds.map(({ id }) => id)),
    traceSystems: new Set(single.traceSystems?.systems.map(({ id }) => id)),
    claimWords: single.claimWords ?? { words: [], allowed: [] },
    everydayNames: single.everydayNames ?? { groups: [], documents: [] },
    images,
    today,
  };
}

function resolve(
  records: Records,
  single: SingleFiles & { readonly site: NonNullable<SingleFiles['site']>; readonly groups: NonNullable<SingleFiles['groups']> },
  places: PlaceIndex,
): Catalogue {
  const groups = resolveGroups(single.groups);
  const decisions = resolveDecisions(records.decisions, places);
  const producers = resolveProducers(records.producers, places);
  const channels = resolveChannels(records.channels);
  const products = resolveProducts(records.products, { places, groups, producers, decisions });
  const shown = products.filter(({ isDemonstration }) => !isDemonstration);
  const salesPoints = resolveSalesPoints(records['sales-points'], places, channels, new Map(products.map((product) => [product.id, product])));
  return {
    site: single.site,
    products: shown.filter(({ record }) => record.lifecycle === undefined),
    departed: shown.filter(({ record }) => record.lifecycle !== undefined),
    demonstrations: products.filter(({ isDemonstration }) => isDemonstration),
    demonstrationProducers: [...producers.values()].filter(({ isDemonstration }) => isDemonstration),
    lots: resolveLots(records.lots, { products, places }),
    producers: inVietnameseOrder(
      [...producers.values()].filter(({ isDemonstration }) => !isDemonstration),
      ({ name }) => name,
    ),
    decisions: inVietnameseOrder(shownOnly(decisions.values()), ({ record }) => record.number),
    salesPoints: shownOnly(salesPoints),
    channels: inVietnameseOrder(shownOnly(channels.values()), ({ record }) => record.name),
    events: shownOnly(resolveEvents(records.events, places)),
    reports: resolveReports(records.reports),
    formerIds: resolveFormerIds(records),
    provinces: byName(places.provinces),
    formerProvinces: byName(places.formerProvinces),
    communes: byName(places.communes),
    formerDistricts: [...places.formerDistrictByCode.values()],
    formerCommunes: [...places.formerCommuneByCode.values()],
    areas: places.areas,
    groups: [...groups.values()],
    documentKinds: namesById(single.documentKinds?.kinds),
    traceSystems: namesById(single.traceSystems?.systems),
    searchWords: { synonyms: single.synonyms?.synonyms ?? [], groups: single.everydayNames?.groups ?? [], documents: single.everydayNames?.documents ?? [] },
  };
}

function namesById(items: readonly { readonly id: string; readonly name: string }[] = []): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}

function byName<T extends { readonly name: string }>(units: readonly T[]): readonly T[] {
  return units.toSorted((a, b) => compareVi(a.name, b.name));
}

/** Without demonstration records. */
function shownOnly<T extends { readonly record: { readonly demonstration?: true | undefined } }>(items: Iterable<T>): T[] {
  return [...items].filter(({ record }) => record.demonstration !== true);
}
