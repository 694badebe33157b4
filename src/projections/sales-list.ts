// Sales points as lists show them: one row a point, by province of today, with what the list can be narrowed by.
import { compareVi } from '../domain/collate.ts';
import type { Group, Product, SalesPoint } from '../domain/model.ts';
import type { FormerProvince, Province } from '../domain/place-model.ts';
import { urls } from '../urls.ts';
import { placeNowText } from './place.ts';
import { mapLinks, phoneText, saysPlaceNow } from './sales-contact.ts';
import type { SalesMarks } from './sales-filter.ts';
import { toldGoods } from './sales-goods.ts';
import { kindSlug, type SalesPointKind, salesKinds } from './sales-kinds.ts';

export interface SalesRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly kind: SalesPointKind;
  readonly address?: string;
  /** Where that is today; left out when the address says so itself. */
  readonly placeNow?: string;
  readonly asOf?: string;
  readonly isChainOnly: boolean;
  readonly isClosed: boolean;
  readonly goods: readonly string[];
  readonly phone?: { readonly href: string; readonly text: string };
  readonly mapHref?: string;
  /** Latitude and longitude in degrees. */
  readonly at?: readonly [number, number];
  readonly marks: SalesMarks;
}

export interface SalesPart {
  /** Undefined for points whose province is not known. */
  readonly province: Province | undefined;
  readonly rows: readonly SalesRow[];
}

/** Those in the register; what left it keeps its page and stands in no list. */
export function listedPoints(points: readonly SalesPoint[]): readonly SalesPoint[] {
  return points.filter(({ record }) => record.lifecycle === undefined);
}

export function isOpenPoint({ record }: SalesPoint): boolean {
  return record.lifecycle === undefined && record.closed === undefined;
}

/** A point as a row. */
export function salesRow(point: SalesPoint, groups: readonly Group[]): SalesRow {
  const { record, place } = point;
  const address = place.words.address;
  const placeNow = placeNowText(place);
  const map = mapLinks(point);
  const goods = toldGoods(point, groups);
  const { phone, coordinates, asOf } = record;
  const isOpen = isOpenPoint(point);
  return {
    id: point.id,
    name: record.name,
    href: urls.salesPoint(point.id),
    kind: record.kind,
    ...(address === undefined ? {} : { address }),
    ...(placeNow === undefined || saysPlaceNow(point) ? {} : { placeNow }),
    ...(asOf === undefined ? {} : { asOf }),
    isChainOnly: record.evidence === 'chain',
    isClosed: record.closed !== undefined,
    goods: goods.texts,
    ...(phone === undefined || !isOpen ? {} : { phone: { href: `tel:${phone.number}`, text: phoneText(phone.number) } }),
    ...(map === undefined || !isOpen ? {} : { mapHref: map.web }),
    ...(coordinates === undefined ? {} : { at: [coordinates.lat, coordinates.lon] }),
    marks: {
      tinh: place.province === undefined ? [] : [place.province.slug],
      'tinh-cu': place.formerProvince === undefined ? [] : [place.formerProvince.slug],
      loai: [kindSlug(record.kind)],
      ban: [...new Set([...goods.groups.flatMap(({ path }) => path.map(({ slug }) => slug)), ...goods.products.map(({ id }) => id)])],
    },
  };
}

/** Open points by province of today in Vietnamese order, the unknown province last; in each, points that a source speaks of before those of a chain, and those with an address before those without. */
export function salesParts(points: readonly SalesPoint[], groups: readonly Group[]): readonly SalesPart[] {
  const byProvince = Map.groupBy(points.filter(isOpenPoint), ({ place }) => place.province);
  return [...byProvince]
    .map(([province, own]): SalesPart => ({ province, rows: inOrder(own).map((point) => salesRow(point, groups)) }))
    .sort((a, b) => (a.province === undefined ? 1 : b.province === undefined ? -1 : compareVi(a.province.name, b.province.name)));
}

/** Points that a source says are closed, with their rows. */
export function closedRows(points: readonly SalesPoint[], groups: readonly Group[]): readonly SalesRow[] {
  return inOrder(listedPoints(points).filter(({ record }) => record.closed !== undefined)).map((point) => salesRow(point, groups));
}

function inOrder(points: readonly SalesPoint[]): SalesPoint[] {
  const lacks = ({ record, place }: SalesPoint) => (record.evidence === 'chain' ? 2 : 0) + (place.words.address === undefined ? 1 : 0);
  const rank = (point: SalesPoint) => lacks(point) * salesKinds.length + salesKinds.indexOf(point.record.kind);
  return points.toSorted((a, b) => rank(a) - rank(b) || compareVi(a.record.name, b.record.name));
}

export interface Counted<T> {
  readonly of: T;
  readonly count: number;
}

export interface SalesOptions {
  readonly provinces: readonly (Counted<Province> & { readonly former: readonly Counted<FormerProvince>[] })[];
  readonly kinds: readonly Counted<SalesPointKind>[];
  /** Groups of all levels in the decree's order, and products by name. */
  readonly groups: readonly Counted<Group>[];
  readonly products: readonly Counted<Product>[];
  /** How many points a source names any goods of. */
  readonly told: number;
}

/** What open points can be narrowed by, with the number of points each; what no point has is not there. */
export function salesOptions(points: readonly SalesPoint[], groups: readonly Group[]): SalesOptions {
  const open = points.filter(isOpenPoint);
  const goods = open.map((point) => toldGoods(point, groups));
  const provinces = counted(open.flatMap(({ place }) => place.province ?? []));
  const former = counted(open.flatMap(({ place }) => place.formerProvince ?? []));
  return {
    provinces: provinces
      .map((one) => ({ ...one, former: one.of.mergedFrom.length < 2 ? [] : former.filter(({ of }) => of.nowIn === one.of.code).sort((a, b) => compareVi(a.of.name, b.of.name)) }))
      .sort((a, b) => compareVi(a.of.name, b.of.name)),
    kinds: counted(open.map(({ record }) => record.kind)).sort((a, b) => salesKinds.indexOf(a.of) - salesKinds.indexOf(b.of)),
    groups: counted(goods.flatMap((one) => [...new Set(one.groups.flatMap(({ path }) => path))])).sort((a, b) => compareVi(a.of.code, b.of.code)),
    products: counted(goods.flatMap((one) => one.products)).sort((a, b) => compareVi(a.of.name, b.of.name)),
    told: goods.filter(({ texts }) => texts.length > 0).length,
  };
}

function counted<T>(values: readonly T[]): Counted<T>[] {
  return [...Map.groupBy(values, (value) => value)].map(([of, all]) => ({ of, count: all.length }));
}
