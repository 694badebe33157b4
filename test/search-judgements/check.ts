// What is wrong with the judgements, held against the register: everything at once, so that one run tells what to judge anew.
import { parseGtin, toGtin14 } from '#domain/gtin.ts';
import type { Catalogue, Product } from '#domain/model.ts';
import { parseOfficialCode } from '#domain/official-code.ts';
import { isShortCode, looksLikeShortCode } from '#domain/short-code.ts';
import { STATES, stateOn } from '#domain/standing.ts';
import { FACET_KEYS, type FacetKey } from '#search/facets.ts';
import type { Judgement } from './read.ts';

const FEWEST_KINDS = 14;
const FEWEST_OF_A_KIND = 8;
const FEWEST_QUERIES = 200;

/** One line a fault: `<kind> «<query>»: what`, or `<kind>: what`. */
export function faultsOf(judgements: ReadonlyMap<string, readonly Judgement[]>, catalogue: Catalogue): string[] {
  const register = registerOf(catalogue);
  return [
    ...amountFaults(judgements),
    ...[...judgements.values()].flat().flatMap((judgement) => {
      const faults = [...idFaults(judgement, register), ...chipFaults(judgement, register), ...directFaults(judgement, register), ...senseFaults(judgement)];
      return faults.map((fault) => `${judgement.kind} «${judgement.query}»: ${fault}`);
    }),
  ];
}

interface Register {
  readonly products: readonly Product[];
  readonly productIds: ReadonlySet<string>;
  readonly salesPoints: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
  readonly gtins: ReadonlySet<string>;
  readonly values: Readonly<Record<FacetKey, ReadonlySet<string>>>;
}

function registerOf(catalogue: Catalogue): Register {
  const { products } = catalogue;
  const years = products.flatMap(({ history }) => history.flatMap(({ when }) => when?.earliest.slice(0, 4) ?? []));
  return {
    products,
    productIds: new Set(products.map(({ id }) => id)),
    salesPoints: new Set(catalogue.salesPoints.map(({ id }) => id)),
    decisions: new Set(catalogue.decisions.map(({ id }) => id)),
    gtins: new Set(products.flatMap(({ gtin }) => (gtin === undefined ? [] : [toGtin14(gtin)]))),
    values: {
      province: new Set(catalogue.provinces.map(({ slug }) => slug)),
      formerProvince: new Set(catalogue.formerProvinces.map(({ slug }) => slug)),
      formerDistrict: new Set(catalogue.formerDistricts.map(({ code }) => code)),
      commune: new Set(catalogue.communes.map(({ code }) => code)),
      group: new Set(catalogue.groups.map(({ slug }) => slug)),
      stars: new Set(['3', '4', '5']),
      state: new Set(STATES),
      producerKind: new Set(catalogue.producers.map(({ record }) => record.kind)),
      documents: new Set(catalogue.documentKinds.keys()),
      year: new Set(years),
      hasLots: new Set(['1']),
      hasSupplySheet: new Set(['1']),
      // Nothing that is typed is read as these.
      ...{ capacity: new Set(), minimumOrder: new Set(), channels: new Set(), months: new Set(), vatInvoice: new Set(), samples: new Set() },
    },
  };
}

function amountFaults(judgements: ReadonlyMap<string, readonly Judgement[]>): string[] {
  const all = [...judgements.values()].flat();
  const byText = Map.groupBy(all, ({ query }) => query.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' '));
  return [
    ...(judgements.size < FEWEST_KINDS ? [`${judgements.size} kinds, ${FEWEST_KINDS} at least`] : []),
    ...(all.length < FEWEST_QUERIES ? [`${all.length} queries in all, ${FEWEST_QUERIES} at least`] : []),
    ...[...judgements].flatMap(([kind, some]) => (some.length < FEWEST_OF_A_KIND ? [`${kind}: ${some.length} queries, ${FEWEST_OF_A_KIND} at least`] : [])),
    ...[...byText].flatMap(([text, same]) => (same.length > 1 ? [`«${text}» is judged ${same.length} times: ${same.map(({ kind }) => kind).join(', ')}`] : [])),
  ];
}

function idFaults({ expects: { first = [], relevant, salesPoints = [] } }: Judgement, register: Register): string[] {
  const unknown = [...new Set([...first, ...Object.keys(relevant)])].filter((id) => !register.productIds.has(id));
  const best = Math.max(0, ...Object.values(relevant));
  return [
    ...unknown.map((id) => `no product ${id}`),
    ...first.filter((id) => !unknown.includes(id) && relevant[id] !== best).map((id) => `${id} may stand first without the best grade`),
    ...salesPoints.filter((id) => !register.salesPoints.has(id)).map((id) => `no sales point ${id}`),
  ];
}

function chipFaults({ today, expects: { chips = [], total } }: Judgement, { products, values }: Register): string[] {
  const unknown = chips.filter(({ facet, value }) => !values[facet].has(value)).map(({ facet, value }) => `${facet} has no value ${value}`);
  if (total === undefined || unknown.length > 0) return unknown;
  if (chips.length === 0) return ['a total without chips'];
  const wanted = FACET_KEYS.flatMap((key) => {
    const some = chips.filter(({ facet }) => facet === key).map(({ value }) => value);
    return some.length === 0 ? [] : [{ key, some }];
  });
  const counted = products.filter((product) => wanted.every(({ key, some }) => valuesOf(product, key, today).some((value) => some.includes(value)))).length;
  return counted === total ? [] : [`total ${total}, the records add up to ${counted}`];
}

/** A product's values told from its record, not as an engine does; facets that no total needs have none. */
function valuesOf({ place, group, standing, record, producer }: Product, key: FacetKey, today: string): readonly string[] {
  const own = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  switch (key) {
    case 'province':
      return own(place.province?.slug);
    case 'formerProvince':
      return own(place.formerProvince?.slug);
    case 'commune':
      return own(place.commune?.code);
    case 'group':
      return group.path.map(({ slug }) => slug);
    case 'stars':
      return standing.kind === 'certified' || standing.kind === 'revoked' ? own(standing.stars?.toString()) : [];
    case 'state': {
      const state = stateOn(standing, today);
      return state === 'expiring' ? ['in-force', state] : [state];
    }
    case 'documents':
      return [...(record.documents ?? []), ...(producer?.record.documents ?? [])].filter(({ validUntil = today }) => validUntil >= today).map(({ kind }) => kind);
    default:
      return [];
  }
}

function directFaults({ expects: { direct = [] } }: Judgement, { productIds, decisions, gtins }: Register): string[] {
  return direct.flatMap(({ kind, id }) => {
    const fault = (isRight: boolean, message: string): string[] => (isRight ? [] : [`${id}: ${message}`]);
    const gtin = parseGtin(id);
    switch (kind) {
      case 'product':
        return fault(productIds.has(id), 'no such product');
      case 'decision':
        return fault(decisions.has(id), 'no such decision');
      case 'official-code':
        return fault(parseOfficialCode(id).ok, 'no official code');
      case 'gtin':
        return fault(gtin.ok && toGtin14(gtin.gtin) === id && !gtins.has(id), 'must be a right number of fourteen digits that no product has');
      case 'gtin-slip':
        return fault(/^\d{8}$|^\d{12,14}$/u.test(id) && !gtin.ok, 'must be a number with a wrong check digit');
      case 'short-code-slip':
        return fault(looksLikeShortCode(id) && !isShortCode(id), 'must be a short code with a wrong check character');
    }
  });
}

function senseFaults({ expects: { first, relevant, partial, chips, salesPoints, direct, none } }: Judgement): string[] {
  const count = Object.keys(relevant).length;
  const isSilent = count === 0 && salesPoints === undefined && direct === undefined && none === undefined;
  return [
    ...(isSilent ? ['expects nothing'] : []),
    ...(none === true && (count > 0 || first !== undefined || chips !== undefined) ? ['no answer, and yet one'] : []),
    ...(partial !== undefined && count < (partial === 'leading' ? 40 : 10) ? [`partly listed (${partial}), but only ${count} products`] : []),
    ...(count > 0 && first === undefined && direct === undefined ? ['products without one that may stand first'] : []),
  ];
}
