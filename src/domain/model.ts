// Resolved records: what pages, scripts and projections work with after `buildCatalogue` has checked everything.
// Raw shapes are in schemas/; here relations are objects, places have names, and a product knows its standing.
import type { DecisionRecord } from '../schemas/decision.ts';
import type { LotRecord, LotStepRecord } from '../schemas/lot.ts';
import type { AreaUnit, FormerCommuneUnit, FormerDistrictUnit } from '../schemas/places.ts';
import type { ProducerRecord } from '../schemas/producer.ts';
import type { ProductRecord } from '../schemas/product.ts';
import type { Recognition } from '../schemas/recognition.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { ChannelRecord, EventRecord, SalesPointRecord } from '../schemas/sales.ts';
import type { EverydayNames, Synonym } from '../schemas/search-words.ts';
import type { SiteRecord } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { DayInterval } from './day.ts';
import type { Gtin } from './gtin.ts';
import type { KindId } from './kinds.ts';
import type { Commune, FormerProvince, Province, ResolvedPlace } from './place-model.ts';
import type { Standing } from './standing.ts';

/** A node of the decree's groups; `path` runs from the top level to the node itself. */
export interface Group {
  readonly code: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly nameEn: string;
  readonly slug: string;
  readonly path: readonly Group[];
  readonly children: readonly Group[];
  readonly set?: number;
  readonly alcohol: boolean;
  readonly functionalFood: boolean;
}

/** A recognition with its decision and dates resolved, newest last in a product's history. */
export interface HistoryStep {
  readonly record: Recognition;
  readonly decision?: Decision;
  /** When it was decided, as exactly as is known; absent when nothing is known. */
  readonly when?: DayInterval;
  /** When its stars end (36 months later, or the printed day); absent without a date or for other kinds. */
  readonly ends?: DayInterval;
  /** Whether it counts for the state: dated, with stars or a revocation, and not of low trust alone. */
  readonly decisive: boolean;
}

export interface Product {
  readonly id: string;
  readonly record: ProductRecord;
  /** What its printed address ends in, /t/<code>; every product has one, for ever. */
  readonly code: string;
  /** The number under its barcode. */
  readonly gtin?: Gtin;
  /** Its declared lots, newest first; none for most products. */
  readonly lots: readonly Lot[];
  readonly name: string;
  readonly producer?: Producer;
  readonly group: Group;
  readonly kind: KindId;
  readonly place: ResolvedPlace;
  readonly history: readonly HistoryStep[];
  readonly standing: Standing;
  readonly isDemonstration: boolean;
  /** Sources by their id in the record. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** A step of a lot with its place resolved. */
export interface LotStep {
  readonly record: LotStepRecord;
  /** When it began and ended, as exactly as is known; `until` is `at` when only one is told. */
  readonly at?: DayInterval;
  readonly until?: DayInterval;
  readonly place?: ResolvedPlace;
  /** Other lots of the register among its inputs and outputs (its own lot excluded). */
  readonly inputLots: readonly Lot[];
  readonly outputLots: readonly Lot[];
}

/** A recall and the lot that it was said of. */
export interface LotRecall {
  readonly of: Lot;
  readonly record: NonNullable<LotRecord['recall']>;
}

/** A lot of a product, joined to the lots that went into it and came of it. */
export interface Lot {
  /** `<product>/<code>`, the record's id. */
  readonly id: string;
  /** As printed. */
  readonly code: string;
  readonly record: LotRecord;
  readonly product: Product;
  /** In order of time; steps without a time keep their place in the file. */
  readonly steps: readonly LotStep[];
  /** Directly: lots named among the inputs of its steps, and lots that name it among theirs. */
  readonly madeFrom: readonly Lot[];
  readonly madeInto: readonly Lot[];
  /** Its own recall first, then those of every lot that it is made from, at any depth. */
  readonly recalls: readonly LotRecall[];
  readonly sources: ReadonlyMap<string, Source>;
}

export interface Producer {
  readonly id: string;
  readonly record: ProducerRecord;
  /** What pages print: the name, or a mask when its owner asked for it. */
  readonly name: string;
  readonly place: ResolvedPlace;
  /** Filled after all products are resolved; own products only, in Vietnamese order of names. */
  readonly products: readonly Product[];
  readonly isDemonstration: boolean;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface Decision {
  readonly id: string;
  readonly record: DecisionRecord;
  readonly when?: DayInterval;
  readonly formerProvince?: FormerProvince;
  readonly products: readonly Product[];
  readonly sources: ReadonlyMap<string, Source>;
}

export interface SalesPoint {
  readonly id: string;
  readonly record: SalesPointRecord;
  readonly place: ResolvedPlace;
  readonly chain?: Channel;
  readonly carries: readonly Product[];
  readonly sources: ReadonlyMap<string, Source>;
}

export interface Channel {
  readonly id: string;
  readonly record: ChannelRecord;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface OcopEvent {
  readonly id: string;
  readonly record: EventRecord;
  readonly place: ResolvedPlace;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface Report {
  readonly id: string;
  readonly record: ReportRecord;
  readonly sources: ReadonlyMap<string, Source>;
}

/** What became of an id that is no longer a record's own: its page still answers. */
export interface FormerId {
  readonly collection: 'products' | 'producers' | 'decisions' | 'sales-points';
  readonly id: string;
  readonly nowId: string;
}

export interface Catalogue {
  readonly site: SiteRecord;
  /** Every product with a page, demonstration records excluded, in Vietnamese order of names. Withdrawn and merged ones are in `departed`. */
  readonly products: readonly Product[];
  readonly departed: readonly Product[];
  readonly demonstrations: readonly Product[];
  /** Producers of the demonstrations; with them in `/minh-hoa/` and nowhere else. */
  readonly demonstrationProducers: readonly Producer[];
  /** Every lot, of real products and of demonstrations, by `<product>/<code>`. */
  readonly lots: ReadonlyMap<string, Lot>;
  readonly producers: readonly Producer[];
  readonly decisions: readonly Decision[];
  readonly salesPoints: readonly SalesPoint[];
  readonly channels: readonly Channel[];
  readonly events: readonly OcopEvent[];
  readonly reports: readonly Report[];
  readonly formerIds: readonly FormerId[];
  readonly provinces: readonly Province[];
  readonly formerProvinces: readonly FormerProvince[];
  readonly communes: readonly Commune[];
  /** Units of the list before 1 July 2025, in code order: official codes of then are read in it. */
  readonly formerDistricts: readonly FormerDistrictUnit[];
  readonly formerCommunes: readonly FormerCommuneUnit[];
  /** Names that people still use for several former provinces. */
  readonly areas: readonly AreaUnit[];
  readonly groups: readonly Group[];
  /** Names of kinds of papers and of trace systems, by the ids that records use. */
  readonly documentKinds: ReadonlyMap<string, string>;
  readonly traceSystems: ReadonlyMap<string, string>;
  /** What search knows of words beside the register's own. */
  readonly searchWords: SearchWords;
}

/** Words that mean the same, and what people call groups and papers (content/taxonomy). */
export interface SearchWords {
  readonly synonyms: readonly Synonym[];
  readonly groups: EverydayNames['groups'];
  readonly documents: EverydayNames['documents'];
}
