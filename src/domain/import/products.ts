// Imports products.csv: one record a product, its rows as steps of one history; proposals and mentions are kept as what they are.
import type { ProductRecord } from '../../schemas/product.ts';
import { RowReader } from './cells.ts';
import type { Draft, ImportContext, Importer, RowAccount } from './contract.ts';
import { productId, producerId } from './ids.ts';
import { createMatcher, type Match, type Matcher, settledProduct } from './matching.ts';
import { nameKey } from './names.ts';
import { completePlace } from './place-of.ts';
import { withAlias } from './producers.ts';
import { withDocuments, withGroup } from './products-parts.ts';
import { type ProductRow, readProductRow } from './products-row.ts';
import { isSameRecord } from './same.ts';
import { addSources } from './sources.ts';
import { addStep } from './steps.ts';
import { withNameSources } from './name-sources.ts';

export const productsImporter: Importer = {
  kind: 'products',
  required: ['name', 'province_at_certification', 'product_group', 'stars', 'recognised_year', 'source', 'note'],
  optional: [
    'producer', 'producer_kind', 'commune', 'district', 'product_group_source', 'score', 'decision_number', 'decision_date', 'certifications', 'authority', 'valid_until',
    'address_at_certification', 'commune_now', 'official_code', 'group_code', 'name_en', 'source_date',
  ],
  run(rows, draft, context) {
    const matcher = createMatcher(draft, context.settlements);
    const made = new Set<string>();
    return rows.flatMap((row) => {
      const reader = new RowReader(row);
      const read = readProductRow(reader, context);
      if (read === undefined || reader.wrongs.length > 0) return reader.wrongs.map((one): RowAccount => ({ line: row.line, outcome: 'error', records: [], ...one }));
      return [takeRow(read, draft, context, matcher, made)];
    });
  },
};

function takeRow(row: ProductRow, draft: Draft, context: ImportContext, matcher: Matcher, made: Set<string>): RowAccount {
  const query = { name: row.name, ...row.where, ...(row.producer === undefined ? {} : { producer: row.producer }) };
  const match = matcher.product(query);
  if (match.kind === 'several') {
    return { line: row.line, outcome: 'left-aside', records: match.ids.map((id) => `products/${id}`), column: 'name', value: row.name, reason: 'khớp với nhiều sản phẩm', remedy: 'ghi vào settlements (products) dòng này là sản phẩm nào' };
  }
  const kept = settledProduct(query, context.settlements);
  const maker = kept.producer === undefined ? undefined : producerOf(kept.producer, row, draft, matcher);
  const id = match.kind === 'one' ? match.id : newId(kept.name === row.name ? row.nameInTable : kept.name, kept.producer, maker, row, draft);
  const before = draft.products.get(id);
  const after = merged(before, kept.name, maker, row, draft, context);
  draft.products.set(id, after);
  matcher.noteProduct(id);
  return { line: row.line, ...outcomeOf(id, match, before, after, made), ...reasonOf(row, before, made.has(id)) };
}

function newId(name: string, producer: string | undefined, maker: string | undefined, row: ProductRow, draft: Draft): string {
  const household = maker !== undefined && draft.producers.get(maker)?.kind === 'household';
  return productId({ name, household, ...(producer === undefined ? {} : { producer }), province: row.where.province }, (one) => draft.products.has(one));
}

/** The producer's id; one that producers.csv does not have is made here, from what the product's row says. */
function producerOf(name: string, row: ProductRow, draft: Draft, matcher: Matcher): string | undefined {
  const match = matcher.producer({ name, province: row.where.province });
  if (match.kind === 'one') return match.id;
  if (match.kind === 'several') return undefined;
  const id = producerId({ name, household: row.producerKind === 'household', province: row.where.province }, (one) => draft.producers.has(one));
  const place = { then: { province: row.where.province } };
  draft.producers.set(id, { name, kind: row.producerKind, place, sources: addSources([], row.sources).sources });
  matcher.noteProducer(id);
  return id;
}

function merged(before: ProductRecord | undefined, name: string, maker: string | undefined, row: ProductRow, draft: Draft, context: ImportContext): ProductRecord {
  const { sources, ids } = addSources(before?.sources ?? [], row.sources);
  const producer = before?.producer ?? maker;
  const owner = producer === undefined ? undefined : draft.producers.get(producer);
  const isHousehold = (owner?.kind ?? row.producerKind) === 'household';
  const hideAddress = isHousehold && owner?.consent?.covers.includes('address') !== true;
  const place = completePlace(before?.place, { ...row.where, hideAddress }, context.places);
  const keptName = before?.name ?? name;
  const aliases = nameKey(row.name) === nameKey(keptName) ? before?.aliases : withAlias(before?.aliases, row.name, keptName);
  const said = [...(keptName === row.name || aliases?.includes(row.name) !== true ? [] : [row.name]), ...(row.nameEn !== undefined && (before?.nameEn ?? row.nameEn) === row.nameEn ? [row.nameEn] : [])];
  const nameSources = said.length === 0 ? before?.nameSources : withNameSources(before?.nameSources, said, ids);
  const documents = withDocuments(before?.documents, row.certifications, ids);
  const nameBasis = basisOf(before, keptName, row);
  const { nameBasis: _, ...known } = before ?? { name, nameBasis };
  return {
    ...known,
    ...(nameBasis === undefined ? {} : { nameBasis }),
    ...(before?.nameEn === undefined && row.nameEn !== undefined ? { nameEn: row.nameEn } : {}),
    ...(aliases === undefined ? {} : { aliases }),
    ...(nameSources === undefined ? {} : { nameSources }),
    ...(producer === undefined ? {} : { producer }),
    group: withGroup(before?.group, keptName, row, context.settlements),
    ...(place === undefined ? {} : { place }),
    recognitions: addStep(before?.recognitions ?? [], { ...row.step, sources: ids }),
    ...(documents === undefined ? {} : { documents }),
    sources,
  };
}

/** A name is restored as long as no row gives it as its source prints it. */
function basisOf(before: ProductRecord | undefined, name: string, row: ProductRow): ProductRecord['nameBasis'] {
  if (before === undefined) return row.isNameRestored ? 'restored' : undefined;
  return !row.isNameRestored && nameKey(row.name) === nameKey(name) ? undefined : before.nameBasis;
}

function outcomeOf(id: string, match: Match, before: ProductRecord | undefined, after: ProductRecord, made: Set<string>): Pick<RowAccount, 'outcome' | 'records'> {
  const records = [`products/${id}`];
  if (match.kind === 'none' && before === undefined) {
    made.add(id);
    return { outcome: 'created', records };
  }
  if (isSameRecord(before, after)) return { outcome: 'unchanged', records };
  return { outcome: made.has(id) ? 'merged' : 'extended', records };
}

function reasonOf(row: ProductRow, before: ProductRecord | undefined, isOfThisTable: boolean): { readonly reason?: string } {
  const parts = [
    ...(before !== undefined && isOfThisTable ? ['cùng sản phẩm với một dòng trước: thêm vào lịch sử'] : []),
    ...(before !== undefined && nameKey(before.name) !== nameKey(row.name) ? [`tên khác: "${row.name}"`] : []),
    ...row.remarks,
    ...(row.where.address !== undefined && row.producerKind === 'household' ? ['hộ kinh doanh: không giữ địa chỉ khi chưa có đồng ý'] : []),
  ];
  return parts.length === 0 ? {} : { reason: parts.join('; ') };
}
