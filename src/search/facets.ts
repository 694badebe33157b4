// The one table of facets: what a list can be narrowed by, the name in the address, the field of the document, how a document's values
// come about, the control that sets it and the pages that have that control. Engines, addresses and pages read it; nothing else lists facets.
import type { Day } from '../domain/day.ts';
import { type State, STATES, stateOn } from '../domain/standing.ts';
import { CAPACITY_STEPS, ORDER_STEPS, stepSlug } from '../domain/supply-steps.ts';
import { decodeStanding } from '../projections/look-up-entry.ts';
import { dayNumber } from '../projections/day-number.ts';
import type { SearchDocument } from '../projections/search-document.ts';
import type { ProducerRecord } from '../schemas/producer.ts';

/**
 * `value`: equal values. `tree`: values of all levels, a choice of one takes all below. `state`: computed on the day.
 * `dated`: values that hold until a day. `flag`: there or not.
 */
export type FacetKind = 'value' | 'tree' | 'state' | 'dated' | 'flag';

/** `none`: set by what is typed only, shown as a chip. */
export type FacetControl = 'list' | 'tree' | 'buttons' | 'switch' | 'none';

/** The pages that search: the list of products, and sourcing for buyers in bulk. Addresses of both may hold any facet. */
export type SearchPageKey = 'list' | 'sourcing';

/** What products may share: no facet is of a single one. */
export type SharedFields = Omit<SearchDocument, 'id' | 'code'>;

interface FacetShape {
  /** Name in the address. */
  readonly param: string;
  readonly kind: FacetKind;
  /** What the values are computed from; engines make it filterable. */
  readonly fields: readonly (keyof SearchDocument)[];
  /** The values of a document on a day. */
  readonly valuesOf: (document: SharedFields, today: Day) => readonly string[];
  readonly control: FacetControl;
  /** Where the control stands; on both where nothing is said. */
  readonly page?: SearchPageKey;
  /** All values there can be, for closed lists; the others come from the register. */
  readonly values?: readonly string[];
  /** Value in the address by value, where it differs: the address is Vietnamese. */
  readonly words?: Readonly<Record<string, string>>;
  /** Shown only when the other one has a value. */
  readonly after?: 'province';
}

const CERTIFICATE_DAYS = ['standingKind', 'begins', 'endsEarliest', 'endsLatest', 'graceUntil'] as const;
const present = (value: string | number | undefined): readonly string[] => (value === undefined ? [] : [String(value)]);
const FLAG = { kind: 'flag', control: 'switch', values: ['1'] } as const;
const flag = (isSet: boolean): readonly string[] => (isSet ? FLAG.values : []);

const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, month) => String(month + 1));

const STATE_WORDS = {
  'in-force': 'con-hieu-luc',
  expiring: 'sap-het-han',
  reassessing: 'dang-danh-gia-lai',
  expired: 'het-han',
  revoked: 'thu-hoi',
  'not-verified': 'chua-xac-minh',
  proposed: 'de-nghi',
} as const satisfies Readonly<Record<State, string>>;

const PRODUCER_KIND_WORDS = {
  cooperative: 'hop-tac-xa',
  'cooperative-group': 'to-hop-tac',
  company: 'cong-ty',
  'private-enterprise': 'doanh-nghiep-tu-nhan',
  household: 'ho-co-so',
  association: 'hoi',
  unknown: 'chua-ro',
} as const satisfies Readonly<Record<ProducerRecord['kind'], string>>;

export const FACETS = {
  province: { param: 'tinh', kind: 'value', fields: ['province'], control: 'list', valuesOf: ({ province }) => present(province) },
  formerProvince: { param: 'tinh-cu', kind: 'value', fields: ['formerProvince'], control: 'list', valuesOf: ({ formerProvince }) => present(formerProvince) },
  formerDistrict: { param: 'huyen-cu', kind: 'value', fields: ['formerDistricts'], control: 'none', valuesOf: ({ formerDistricts }) => formerDistricts },
  commune: { param: 'xa', kind: 'value', fields: ['commune'], control: 'list', after: 'province', valuesOf: ({ commune }) => present(commune) },
  group: { param: 'nhom', kind: 'tree', fields: ['groups'], control: 'tree', valuesOf: ({ groups }) => groups },
  /** Also of certificates that have lapsed: a list shows those apart, in force first. */
  stars: { param: 'sao', kind: 'value', fields: ['stars'], control: 'buttons', values: ['5', '4', '3'], valuesOf: ({ stars }) => present(stars) },
  /** "In force" takes in what is about to expire, which is a value of its own too. */
  state: {
    param: 'trang-thai',
    kind: 'state',
    fields: CERTIFICATE_DAYS,
    control: 'list',
    values: STATES,
    words: STATE_WORDS,
    valuesOf: ({ standing }, today) => {
      const state = stateOn(decodeStanding(standing), today);
      return state === 'expiring' ? ['in-force', state] : [state];
    },
  },
  producerKind: {
    param: 'loai-chu-the',
    kind: 'value',
    fields: ['producerKind'],
    control: 'list',
    values: Object.keys(PRODUCER_KIND_WORDS),
    words: PRODUCER_KIND_WORDS,
    valuesOf: ({ producerKind }) => present(producerKind),
  },
  /** Not those that have run out; a paper without a printed end counts as held. */
  documents: {
    param: 'giay-to',
    kind: 'dated',
    fields: ['papers'],
    control: 'list',
    valuesOf: ({ papers }, today) => Object.entries(papers).flatMap(([kind, until]) => (until >= dayNumber(today) ? [kind] : [])),
  },
  year: { param: 'nam', kind: 'value', fields: ['years'], control: 'list', valuesOf: ({ years }) => years.map(String) },
  hasLots: { param: 'co-lo', ...FLAG, fields: ['hasLots'], valuesOf: ({ hasLots }) => flag(hasLots) },
  hasSupplySheet: { param: 'phieu-cung-ung', ...FLAG, fields: ['hasSupplySheet'], valuesOf: ({ hasSupplySheet }) => flag(hasSupplySheet) },
  /** At least so much a month; every step that is reached is a value. Amounts that were not declared pass no step. */
  capacity: {
    param: 'san-luong',
    kind: 'value',
    fields: ['capacitySteps'],
    control: 'list',
    page: 'sourcing',
    values: CAPACITY_STEPS.map((step) => stepSlug('tu', step)),
    valuesOf: ({ capacitySteps }) => capacitySteps,
  },
  /** At most so much for one order. */
  minimumOrder: {
    param: 'dat-toi-thieu',
    kind: 'value',
    fields: ['orderSteps'],
    control: 'list',
    page: 'sourcing',
    values: ORDER_STEPS.map((step) => stepSlug('den', step)),
    valuesOf: ({ orderSteps }) => orderSteps,
  },
  channels: { param: 'kenh-ban', kind: 'value', fields: ['channels'], control: 'list', page: 'sourcing', valuesOf: ({ channels }) => channels },
  months: { param: 'thang-co-hang', kind: 'value', fields: ['months'], control: 'list', page: 'sourcing', values: MONTHS, valuesOf: ({ months }) => months.map(String) },
  vatInvoice: { param: 'hoa-don-vat', ...FLAG, page: 'sourcing', fields: ['vatInvoice'], valuesOf: ({ vatInvoice }) => flag(vatInvoice === true) },
  samples: { param: 'gui-mau', ...FLAG, page: 'sourcing', fields: ['samples'], valuesOf: ({ samples }) => flag(samples === true) },
} as const satisfies Readonly<Record<string, FacetShape>>;

export type FacetKey = keyof typeof FACETS;
export type Facet = FacetShape;

/** The table in its order, which is that of the address. */
export const FACET_KEYS: readonly FacetKey[] = ['province', 'formerProvince', 'formerDistrict', 'commune', 'group', 'stars', 'state', 'producerKind', 'documents', 'year', 'hasLots', 'hasSupplySheet', 'capacity', 'minimumOrder', 'channels', 'months', 'vatInvoice', 'samples'];

export function facetOf(key: FacetKey): Facet {
  return FACETS[key];
}

/** Something for every facet. */
export function byFacet<T>(of: (key: FacetKey) => T): Readonly<Record<FacetKey, T>> {
  return {
    province: of('province'),
    formerProvince: of('formerProvince'),
    formerDistrict: of('formerDistrict'),
    commune: of('commune'),
    group: of('group'),
    stars: of('stars'),
    state: of('state'),
    producerKind: of('producerKind'),
    documents: of('documents'),
    year: of('year'),
    hasLots: of('hasLots'),
    hasSupplySheet: of('hasSupplySheet'),
    capacity: of('capacity'),
    minimumOrder: of('minimumOrder'),
    channels: of('channels'),
    months: of('months'),
    vatInvoice: of('vatInvoice'),
    samples: of('samples'),
  };
}

/** A value as the address has it. @example addressValue('state', 'expired') // 'het-han' */
export function addressValue(key: FacetKey, value: string): string {
  const { words = {} } = facetOf(key);
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

/** Chosen values by facet; several of one facet are alternatives, several facets must all hold. */
export type Filters = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

/** Whether a document has, for every facet chosen, one of its chosen values; `except` is left out, for disjunctive counts. */
export function passes(document: SearchDocument, filters: Filters, today: Day, except?: FacetKey): boolean {
  return FACET_KEYS.every((key) => {
    const chosen = filters[key];
    if (key === except || chosen === undefined || chosen.length === 0) return true;
    return facetOf(key).valuesOf(document, today).some((value) => chosen.includes(value));
  });
}

/** What an engine must be able to filter by, each once, in the table's order: Meilisearch's `filterableAttributes`. */
export const FILTERABLE_FIELDS: readonly (keyof SearchDocument)[] = [...new Set(FACET_KEYS.flatMap((key) => facetOf(key).fields))];
