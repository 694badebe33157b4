// Products, or those who make them, side by side: rows of texts, one a product, that say what differs, and which figure is best where figures can be compared.
import type { Day } from '../../domain/day.ts';
import { isConserved, measureOf } from '../../domain/lots/units.ts';
import { printDay } from '../../i18n/dates.ts';
import { recordsWords } from '../../i18n/vi/records.ts';
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { supplyWords } from '../../i18n/vi/supply.ts';
import { decodeStanding } from '../look-up-entry.ts';
import { plateOn } from '../plate.ts';
import { SUPPLY_KEYS, type SupplyKey } from '../supply-keys.ts';
import { declaredKeys, supplyText } from '../supply-sheet.ts';
import { paperText } from './papers.ts';
import type { Paper, SupplierDetail, Told } from './supplier-detail.ts';

const say = sourcingToolsWords.compare;

export interface CompareCell {
  /** None where nothing is declared. */
  readonly texts: readonly string[];
  readonly isBest: boolean;
}

export interface CompareRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly CompareCell[];
  /** All products say the same, or nothing. */
  readonly isSame: boolean;
}

export interface CompareSection {
  readonly key: keyof typeof say.sections;
  readonly title: string;
  readonly rows: readonly CompareRow[];
  /** Labels of what no product declares: one line says so for all. */
  readonly nobody: readonly string[];
}

/** The best figure of a row: the most or the least, in one unit; undefined where a product's figure cannot be told in it. */
interface Figures {
  readonly best: 'most' | 'least';
  readonly of: (detail: SupplierDetail) => { readonly dimension: string; readonly value: number } | undefined;
}

/** Only what has a best for every buyer. Packets and cases are of each maker's own size and stay unjudged. */
const FIGURES: Readonly<Partial<Record<SupplyKey, Figures>>> = {
  capacityPerMonth: { best: 'most', of: ({ sheet }) => sheet?.capacityPerMonth && measureOf(sheet.capacityPerMonth) },
  minimumOrder: { best: 'least', of: ({ sheet }) => sheet?.minimumOrder && measureOf(sheet.minimumOrder) },
  leadTimeDays: { best: 'least', of: ({ sheet }) => (sheet?.leadTimeDays === undefined ? undefined : { dimension: DAYS, value: sheet.leadTimeDays }) },
};
const DAYS = 'days';

type WriteRow = (key: string, label: string, textsOf: (detail: SupplierDetail) => readonly string[], figures?: Figures) => CompareRow;

function rowsOf(details: readonly SupplierDetail[]): WriteRow {
  return (key, label, textsOf, figures) => {
    const all = details.map(textsOf);
    const best = figures === undefined ? new Set<number>() : bestOf(details.map(figures.of), figures.best);
    return { key, label, cells: all.map((texts, index) => ({ texts, isBest: best.has(index) })), isSame: new Set(all.map((texts) => JSON.stringify(texts))).size <= 1 };
  };
}

const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
const told = (facts: readonly Told[] | undefined): readonly string[] => (facts ?? []).map(({ text, asOf }) => say.told(text, asOf));

function section(key: CompareSection['key'], rows: readonly CompareRow[]): CompareSection {
  const isEmpty = ({ cells }: CompareRow): boolean => cells.every(({ texts }) => texts.length === 0);
  return { key, title: say.sections[key], rows: rows.filter((each) => !isEmpty(each)), nobody: rows.filter(isEmpty).map(({ label }) => label) };
}

function producerRows(row: WriteRow): readonly CompareRow[] {
  return [
    row('kind', say.rows.kind, ({ producer }) => one(producer && recordsWords.producer.kinds[producer.kind])),
    row('producerPlace', say.rows.producerPlace, ({ producer }) => one(producer?.place)),
    row('contact', say.rows.contact, ({ producer }) => [...one(producer?.phone), ...one(producer?.email)]),
    ...(['founded', 'members', 'workers'] as const).map((key) => row(key, say.rows[key], ({ producer }) => told(producer?.told[key]))),
    row('producerCapacity', say.rows.producerCapacity, ({ producer }) => told(producer?.told.capacity)),
    row('producerOffers', say.rows.producerOffers, ({ producer }) => told(producer?.told.offers)),
    row('products', say.rows.products, ({ producer }) => one(producer && say.products(producer.products))),
  ];
}

/** The first of each supplier's products stands for it; what nobody is known to make is of none. */
export function firstOfEach(details: readonly SupplierDetail[]): readonly SupplierDetail[] {
  return details.filter(({ producer }, index) => producer !== undefined && details.findIndex((other) => other.producer?.id === producer.id) === index);
}

/** Suppliers side by side, in the order of `firstOfEach`: what of them was chosen, who they are, their own papers. @param day states and papers are of this day */
export function compareSuppliers(details: readonly SupplierDetail[], day: Day): readonly CompareSection[] {
  const suppliers = firstOfEach(details);
  const row = rowsOf(suppliers);
  const chosenOf = ({ producer }: SupplierDetail): readonly SupplierDetail[] => details.filter((other) => other.producer?.id === producer?.id);
  const own = suppliers.map(({ papers, ...supplier }) => ({ ...supplier, papers: papers.filter(({ ofProducer }) => ofProducer === true) }));
  const ofOwn = rowsOf(own);
  return [
    section('certificate', [row('goods', say.rows.goods, (supplier) => chosenOf(supplier).map(({ name, standing }) => say.goods(name, standingText(standing, day))))]),
    section('producer', producerRows(row)),
    section('papers', paperKinds(own).map(([kind, name]) => ofOwn(kind, name, ({ papers }) => papers.filter((paper) => paper.kind === kind).map((paper) => paperText(paper, day))))),
  ];
}

/** @param day states and papers are of this day */
export function compareSections(details: readonly SupplierDetail[], day: Day): readonly CompareSection[] {
  const row = rowsOf(details);
  return [
    section('certificate', [
      row('standing', say.rows.standing, ({ standing }) => [standingText(standing, day)]),
      row('place', say.rows.place, ({ placeNow, placeThen }) => [...one(placeNow), ...one(placeThen)]),
      row('group', say.rows.group, ({ group }) => [group]),
      row('netContent', say.rows.netContent, (detail) => told(detail.told.netContent)),
      row('shelfLife', say.rows.shelfLife, (detail) => told(detail.told.shelfLife)),
      row('gtin', say.rows.gtin, ({ gtin }) => one(gtin)),
    ]),
    section('supply', [
      row('asOf', say.rows.asOf, ({ sheet }) => one(sheet && printDay(sheet.asOf))),
      row('declared', say.rows.declared, ({ sheet }) => one(sheet && sourcingWords.declaredOf(declaredKeys(sheet).length, SUPPLY_KEYS.length))),
      ...SUPPLY_KEYS.map((key) => row(key, supplyWords.supply.heads[key], ({ sheet }) => one(sheet && supplyText(sheet, key)), FIGURES[key])),
    ]),
    section('papers', paperKinds(details).map(([kind, name]) => row(kind, name, ({ papers }) => papers.filter((paper) => paper.kind === kind).map((paper) => paperText(paper, day))))),
    section('lots', [row('lots', say.rows.lots, lotTexts)]),
    section('told', (['capacity', 'season', 'prices', 'offers'] as const).map((key) => row(key, say.rows[key], (detail) => told(detail.told[key])))),
    section('producer', [
      row('producer', say.rows.producer, ({ producer }) => one(producer?.name)),
      ...producerRows(row),
    ]),
  ];
}

/** Which of some figures are the best: none where fewer than two are known, they are of several kinds, or all are the same. */
function bestOf(figures: readonly (ReturnType<Figures['of']>)[], best: Figures['best']): ReadonlySet<number> {
  const known = figures.flatMap((figure, index) => (figure === undefined ? [] : [{ ...figure, index }]));
  const [first] = known;
  const isComparable = first !== undefined && known.length > 1 && known.every(({ dimension }) => dimension === first.dimension) && (first.dimension === DAYS || isConserved(first.dimension));
  if (!isComparable) return new Set();
  const values = known.map(({ value }) => value);
  const wanted = best === 'most' ? Math.max(...values) : Math.min(...values);
  return values.every((value) => value === wanted) ? new Set() : new Set(known.flatMap(({ value, index }) => (value === wanted ? [index] : [])));
}

/** What the plate says. */
function standingText(standing: string, day: Day): string {
  const { rank, words, detail } = plateOn(decodeStanding(standing), day);
  return [rank, words, detail].filter((part) => part !== '').join(', ');
}

/** Kinds that some product or its producer holds, in order of first mention. */
function paperKinds(details: readonly SupplierDetail[]): readonly (readonly [kind: string, name: string])[] {
  return [...new Map(details.flatMap(({ papers }) => papers.map(({ kind, name }: Paper) => [kind, name] as const)))];
}

function lotTexts({ lots }: SupplierDetail): readonly string[] {
  if (lots === undefined) return [];
  return [say.lots(lots.goods, lots.newest, lots.producedOn), ...(lots.recalled === 0 ? [] : [say.recalled(lots.recalled)])];
}
