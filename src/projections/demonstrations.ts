// The page of the demonstration records: what a full record gives, and a lot for each thing that may happen to one.
import { partialDateInterval, type Day } from '../domain/day.ts';
import { wayOf } from '../domain/lots/way.ts';
import type { Catalogue, Lot, Product } from '../domain/model.ts';
import { isInForce, stateOn } from '../domain/standing.ts';
import { urls } from '../urls.ts';
import { producerHref } from './addresses.ts';
import { cardOf, type Card } from './card.ts';
import { placeNowText } from './place.ts';

/** What a lot shows, the gravest first: a lot stands under the first that holds of it. */
const CASES = ['recalled', 'lapsed', 'gaps', 'whole'] as const;

export type LotCase = (typeof CASES)[number];

export interface DemonstrationLot {
  readonly code: string;
  readonly href: string;
  readonly product: string;
  /** Raw or half-made goods. */
  readonly what?: string;
}

export interface DemonstrationsPage {
  readonly products: readonly Card[];
  readonly producers: readonly { readonly name: string; readonly href: string; readonly place?: string }[];
  /** Cases that there is a lot of, the plain one first; within a case in order of time. */
  readonly cases: readonly { readonly key: LotCase; readonly lots: readonly DemonstrationLot[] }[];
  /** What to try the tools on: a product in force if there is one. */
  readonly tools?: { readonly name: string; readonly gtin?: string; readonly scan: string; readonly labels: string; readonly qr: string; readonly epcis?: string };
}

/** The page on the day of the build. */
export function demonstrationsPage({ demonstrations, demonstrationProducers }: Pick<Catalogue, 'demonstrations' | 'demonstrationProducers'>, built: Day): DemonstrationsPage {
  const byState = demonstrations.toSorted((a, b) => Number(isInForce(stateOn(b.standing, built))) - Number(isInForce(stateOn(a.standing, built))) || b.lots.length - a.lots.length);
  const cases = Map.groupBy(demonstrations.flatMap(({ lots }) => lots).toSorted(inOrderOfTime), (lot) => caseOf(lot, built));
  const [first] = byState;
  return {
    products: byState.map(cardOf),
    producers: demonstrationProducers.map((producer) => {
      const place = placeNowText(producer.place);
      return { name: producer.name, href: producerHref(producer), ...(place === undefined ? {} : { place }) };
    }),
    cases: CASES.toReversed().flatMap((key) => {
      const lots = cases.get(key);
      return lots === undefined ? [] : [{ key, lots: lots.map(lotView) }];
    }),
    ...(first === undefined ? {} : { tools: toolsOf(first, cases.get('whole')) }),
  };
}

function caseOf(lot: Lot, built: Day): LotCase {
  const { expiresOn } = lot.record;
  if (lot.recalls.length > 0) return 'recalled';
  if (expiresOn !== undefined && partialDateInterval(expiresOn).latest < built) return 'lapsed';
  return wayOf(lot).gaps.length > 0 ? 'gaps' : 'whole';
}

function inOrderOfTime(a: Lot, b: Lot): number {
  const day = ({ record }: Lot): string => record.producedOn ?? record.packedOn ?? '';
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}

function lotView({ code, record, product }: Lot): DemonstrationLot {
  return { code, href: urls.trace(product.code, code), product: product.name, ...(record.what === undefined ? {} : { what: record.what }) };
}

function toolsOf(product: Product, whole: readonly Lot[] = []): NonNullable<DemonstrationsPage['tools']> {
  const lot = whole.find((each) => each.product === product && each.record.what === undefined) ?? product.lots[0];
  return {
    name: product.name,
    ...(product.gtin === undefined ? {} : { gtin: product.gtin.digits }),
    scan: urls.trace(product.code, lot?.code),
    labels: urls.labelsOf(product.code, lot?.code),
    qr: urls.qrSvg(product.code),
    ...(lot === undefined ? {} : { epcis: urls.epcis(product.id, lot.code) }),
  };
}
