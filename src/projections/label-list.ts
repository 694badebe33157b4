// The products that a label can be made of, as the small files that the page of labels loads: names to choose from, in files
// by the first letters of their words, and what a label tells of a product, in files by the first letter of its code.
import { fold } from '../domain/fold.ts';
import type { Catalogue, HistoryStep, Lot, Product } from '../domain/model.ts';
import { CODE_ALPHABET } from '../domain/short-code.ts';
import { encodeCertified } from './certified-plate.ts';
import { gtinKey, nameKeys, type NameRow } from './label-search.ts';
import { placeNowText } from './place.ts';

/** A declared lot: its code as printed, its dates as far as known (yyyy, yyyy-mm or yyyy-mm-dd), the day of its recall. */
export interface LabelLotRow {
  readonly code: string;
  readonly producedOn?: string;
  readonly expiresOn?: string;
  readonly recalledOn?: string;
}

/** What the page knows of a product; its state is computed on the day of viewing. */
export interface LabelRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly producer?: string;
  readonly place?: string;
  readonly gtin14?: string;
  /** The certificate, as `encodeCertified` writes it; else what stands in its place. */
  readonly certified?: string;
  readonly without?: 'revoked' | 'unverified' | 'proposed';
  /** Number of the decision that the stars rest on. */
  readonly decision?: string;
  readonly demonstration?: true;
  /** The record has left the catalogue: nothing new is printed of it. */
  readonly gone?: true;
  readonly lots?: readonly LabelLotRow[];
}

/** Files of names by key, each in Vietnamese order. Demonstrations are in no list: they are reached by link and by number only. */
export function labelNames(catalogue: Pick<Catalogue, 'products' | 'demonstrations'>): ReadonlyMap<string, readonly NameRow[]> {
  const files = new Map<string, NameRow[]>();
  const put = (key: string, row: NameRow) => {
    const file = files.get(key);
    if (file === undefined) files.set(key, [row]);
    else file.push(row);
  };
  for (const product of catalogue.products) {
    const row = nameRow(product);
    for (const key of nameKeys(`${row[1]} ${row[3]}`)) put(key, row);
  }
  for (const product of [...catalogue.products, ...catalogue.demonstrations]) {
    if (product.gtin !== undefined) put(gtinKey(product.gtin.gtin14), [product.code, product.name, product.producer?.name ?? '', product.gtin.gtin14]);
  }
  return files;
}

function nameRow({ code, id, name, producer, record }: Product): NameRow {
  const own = new Set(fold(name).split(' '));
  const more = new Set(fold([...(record.aliases ?? []), id].join(' ')).split(' ').filter((word) => word !== '' && !own.has(word)));
  return [code, name, producer?.name ?? '', [...more].join(' ')];
}

/** Files of products by the first letter of their code; every letter has one, so that a wrong code is no missing file. */
export function labelRows(catalogue: Pick<Catalogue, 'products' | 'demonstrations' | 'departed'>): ReadonlyMap<string, readonly LabelRow[]> {
  const files = new Map<string, LabelRow[]>([...CODE_ALPHABET].map((letter) => [letter, []]));
  for (const product of [...catalogue.products, ...catalogue.demonstrations]) files.get(product.code.charAt(0))?.push(labelRow(product));
  for (const product of catalogue.departed) files.get(product.code.charAt(0))?.push({ ...labelRow(product), gone: true });
  return files;
}

/** What the page is told of a product. */
export function labelRow(product: Product): LabelRow {
  const { standing } = product;
  const place = placeNowText(product.place);
  const decision = standing.kind === 'certified' ? decisionNumber(product.history.findLast((step) => step.decisive && step.ends !== undefined && step.record.stars === standing.stars)) : undefined;
  const lots = product.lots.filter(isForSale).map(lotRow);
  return {
    id: product.id,
    code: product.code,
    name: product.name,
    ...(product.producer === undefined ? {} : { producer: product.producer.name }),
    ...(place === undefined ? {} : { place }),
    ...(product.gtin === undefined ? {} : { gtin14: product.gtin.gtin14 }),
    ...(standing.kind === 'certified' ? { certified: encodeCertified(standing) } : { without: standing.kind }),
    ...(decision === undefined ? {} : { decision }),
    ...(product.isDemonstration ? { demonstration: true } : {}),
    ...(lots.length === 0 ? {} : { lots }),
  };
}

/** A lot of an ingredient or half-made good has no packet to label. */
function isForSale(lot: Lot): boolean {
  return lot.record.what === undefined;
}

function decisionNumber(step: HistoryStep | undefined): string | undefined {
  return step?.decision?.record.number ?? step?.record.decisionNumber;
}

function lotRow({ code, record, recalls }: Lot): LabelLotRow {
  const recall = recalls[0];
  return {
    code,
    ...(record.producedOn === undefined ? {} : { producedOn: record.producedOn }),
    ...(record.expiresOn === undefined ? {} : { expiresOn: record.expiresOn }),
    ...(recall === undefined ? {} : { recalledOn: recall.record.on }),
  };
}
