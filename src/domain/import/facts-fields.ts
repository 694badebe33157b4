// Fields of a facts table that are names and contacts, not sentences: English name, other names, phone, e-mail, website.
// A household's phone and e-mail are personal data: in only with a recorded consent (Luật 91/2025/QH15).
import type { NameSource } from '../../schemas/name-source.ts';
import type { ProducerRecord } from '../../schemas/producer.ts';
import type { Source } from '../../schemas/source.ts';
import { webAddress } from '../../schemas/text.ts';
import type { Draft, RowAccount } from './contract.ts';
import { readPhone } from './cells.ts';
import { leftAside, leftAsideUnsaid, saved } from './facts-outcome.ts';
import { type FactRow, withSources } from './facts-row.ts';
import type { Subject } from './facts-story.ts';
import { nameKey, producerKey } from './names.ts';
import { withNameSources } from './name-sources.ts';

export const NAME_FIELDS = ['name_en', 'alias'] as const;
export const CONTACT_FIELDS = ['phone', 'email', 'website'] as const;

export function applyName(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  if (row.about === 'producer') {
    if (subject.producer === undefined) return leftAside(row, 'hồ sơ sản phẩm chưa có chủ thể', 'thêm một dòng makers trong settlements.json nếu nguồn đủ rõ');
    return nameProducer(row, subject.producer, draft);
  }
  const record = draft.products.get(subject.product);
  if (record === undefined) throw new Error(`không có hồ sơ products/${subject.product}`);
  const at = `products/${subject.product}`;
  if (row.field === 'name_en') {
    if (record.nameEn !== undefined) return sameName(row, at, record.nameEn);
    draft.products.set(subject.product, { ...named(record, row, [row.value]), nameEn: row.value });
    return saved(row, at, true);
  }
  const names = aliasesIn(row.value);
  if (names === undefined) return leftAside(row, 'là lời tả hay các hương vị, không phải tên khác của đúng sản phẩm này');
  const known = [record.name, ...(record.aliases ?? [])].map(nameKey);
  const fresh = names.filter((name) => !known.includes(nameKey(name)));
  if (fresh.length === 0) return saved(row, at, false);
  draft.products.set(subject.product, { ...named(record, row, fresh), aliases: [...(record.aliases ?? []), ...fresh] });
  return saved(row, at, true);
}

function nameProducer(row: FactRow, id: string, draft: Draft): RowAccount {
  const record = draft.producers.get(id);
  if (record === undefined) throw new Error(`không có hồ sơ producers/${id}`);
  const at = `producers/${id}`;
  if (row.field === 'name_en') {
    if (record.nameEn !== undefined) return sameName(row, at, record.nameEn);
    draft.producers.set(id, { ...named(record, row, [row.value]), nameEn: row.value });
    return saved(row, at, true);
  }
  const known = [record.name, ...(record.aliases ?? [])].map(producerKey);
  const fresh = (aliasesIn(row.value) ?? []).filter((name) => !known.includes(producerKey(name)));
  if (fresh.length === 0) return saved(row, at, false);
  draft.producers.set(id, { ...named(record, row, fresh), aliases: [...(record.aliases ?? []), ...fresh] });
  return saved(row, at, true);
}

/** The record with the row's sources, and these names told by them. */
function named<T extends { sources: Source[]; nameSources?: NameSource[] | undefined }>(record: T, row: FactRow, names: readonly string[]): T {
  const told = withSources(record, row);
  return { ...told.record, nameSources: withNameSources(record.nameSources, names, told.ids) };
}

function sameName(row: FactRow, at: string, known: string): RowAccount {
  if (nameKey(known) === nameKey(row.value)) return saved(row, at, false);
  return leftAside(row, `hồ sơ đã có tên tiếng Anh "${known}"`, 'sửa tay nếu tên này đúng hơn', [at]);
}

/**
 * Names in a cell, without brackets and what follows a comma that begins an address; undefined when it lists flavours or a set.
 * @example aliasesIn('Xí nghiệp Gốm Chu Đậu (tên trước); thuộc Hapro') // ['Xí nghiệp Gốm Chu Đậu']
 */
function aliasesIn(cell: string): string[] | undefined {
  if (cell.includes(':')) return undefined;
  const names = cell
    .split(';')
    .map((part) => part.replace(/\([^()]*\)/gu, '').replace(/,\s*(?:xã|phường|thị trấn|huyện|tỉnh)\s.*$/iu, '').trim())
    .filter((part) => part !== '' && !/^thuộc /iu.test(part));
  if (names.length > 1 && names.every((name) => / vị |^mật /iu.test(name))) return undefined;
  return names.map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
}

export function applyContact(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  const id = subject.producer;
  const record = id === undefined ? undefined : draft.producers.get(id);
  if ((id === undefined || record === undefined) && row.field === 'website') return offerSite(row, subject, draft);
  if (id === undefined || record === undefined) return leftAside(row, 'hồ sơ sản phẩm chưa có chủ thể để ghi liên hệ', 'thêm chủ thể trước');
  const field = row.field === 'phone' || row.field === 'email' ? row.field : 'website';
  if (field !== 'website' && !mayPublish(record, field)) {
    return leftAsideUnsaid(row, 'chủ thể là hộ hoặc chưa rõ loại: điện thoại, thư điện tử chỉ đăng khi có đồng ý', 'ghi sự đồng ý (consent) vào hồ sơ chủ thể rồi nhập lại', [`producers/${id}`]);
  }
  const value = field === 'phone' ? readPhone(row.value) : row.value;
  if (value === undefined || (field === 'website' && !webAddress.safeParse(value).success)) return leftAside(row, 'không đọc được số điện thoại hay địa chỉ', 'sửa cột value');
  const known = record.contact?.[field];
  if (known !== undefined && known !== value) return leftAside(row, `hồ sơ đã ghi ${known}`, 'sửa tay nếu mới hơn', [`producers/${id}`]);
  const sourced = withSources(record, row);
  const sources = [...new Set([...(record.contact?.sources ?? []), ...sourced.ids])];
  const changed = known === undefined || sources.length !== record.contact?.sources.length;
  if (changed) draft.producers.set(id, { ...sourced.record, contact: { ...record.contact, [field]: value, sources } });
  return saved(row, `producers/${id}`, changed);
}

/** The site of a product (a tour, a village) whose producer nobody knows. */
function offerSite(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  const record = draft.products.get(subject.product);
  if (record === undefined || !webAddress.safeParse(row.value).success) return leftAside(row, 'không đọc được địa chỉ', 'sửa cột value');
  const at = `products/${subject.product}`;
  if (record.offers?.some(({ url }) => url === row.value) === true) return saved(row, at, false);
  const sourced = withSources(record, row);
  draft.products.set(subject.product, { ...sourced.record, offers: [...(record.offers ?? []), { text: 'Trang giới thiệu', url: row.value, sources: sourced.ids }] });
  return saved(row, at, true);
}

/** Organisations publish themselves; a household, or one of which nobody knows, only by consent. */
function mayPublish(record: ProducerRecord, what: 'phone' | 'email'): boolean {
  if (record.kind !== 'household' && record.kind !== 'unknown') return true;
  return record.consent?.covers.includes(what) ?? false;
}
