// Sentences of the facts table: story, label, visit, season, capacity, awards, founding. The same sentence from a second
// source is one sentence with two sources; nothing that a page may not say gets in.
import type { Fact } from '../../schemas/source.ts';
import type { Draft, RowAccount } from './contract.ts';
import { claimsCure, exposesPerson, withoutStars } from './facts-claims.ts';
import { movedFromLabel } from './facts-labels.ts';
import { type FactList, isOfProducerOnly, producerPlace, productPlace } from './facts-places.ts';
import { factOf, type FactRow, withSources } from './facts-row.ts';
import { nameKey } from './names.ts';
import { leftAside, leftAsideUnsaid, saved } from './facts-outcome.ts';
import { vietnameseDate } from './facts-words.ts';

/** Where a row's sentence goes: the product, and its producer when the register knows it. */
export interface Subject {
  readonly product: string;
  readonly producer?: string;
}

/** Whether the field is a sentence with a place in a record. */
export function isSentence(field: string): boolean {
  return productPlace(field, false) !== undefined || producerPlace(field) !== undefined;
}

export function applySentence(given: FactRow, subject: Subject, draft: Draft): RowAccount {
  const told = placed(given, draft.products.get(subject.product)?.group.code ?? '');
  const value = withoutStars(told.value);
  if (value === undefined) return leftAside(told, 'câu nêu hạng sao: sao có hạn, chỉ nêu ở mục quá trình');
  const row = { ...told, value };
  if (claimsCure(row.value)) return leftAsideUnsaid(row, 'nói hoặc gợi công dụng chữa bệnh: trang không được nêu', 'chỉ thêm lại nếu là thuốc có giấy phép');
  if (exposesPerson(row.value)) return leftAsideUnsaid(row, 'nêu tuổi hoặc dân tộc của một cá nhân', 'viết lại, bỏ phần đó, nếu cần');
  const { producer } = subject;
  if (producer !== undefined && (row.about === 'producer' || isOfProducerOnly(row.field))) return tellProducer(row, producer, draft);
  return tellProduct(row, subject.product, draft);
}

/** What no label says goes to the story, what a whole mill makes to its owner. */
function placed(row: FactRow, group: string): FactRow {
  if (row.field === 'capacity' && /chung của nhà máy/iu.test(row.note.fact ?? '')) {
    const { fact: _, ...note } = row.note;
    return { ...row, about: 'producer', note };
  }
  const moved = group.startsWith('VI') ? undefined : movedFromLabel(row, /^(?:IV|V)(?:\.|$)/u.test(group));
  if (moved === undefined) return row;
  const { fact: _, ...note } = row.note;
  return { ...row, field: moved.field, value: moved.value, note: moved.note === undefined ? note : { ...note, fact: moved.note } };
}

function tellProducer(row: FactRow, id: string, draft: Draft): RowAccount {
  const record = draft.producers.get(id);
  const place = producerPlace(row.field);
  if (record === undefined || place === undefined) return leftAside(row, `hồ sơ chủ thể không có mục cho "${row.field}"`, 'đổi about thành product, hoặc bỏ dòng');
  const sourced = withSources(record, row);
  const next = addTo(sourced.record, place, factOf(row, sourced.ids, sentence(row)));
  draft.producers.set(id, next ?? record);
  return saved(row, `producers/${id}`, next !== undefined);
}

function tellProduct(row: FactRow, id: string, draft: Draft): RowAccount {
  const record = draft.products.get(id);
  if (record === undefined) throw new Error(`không có hồ sơ products/${id}`);
  // Without a producer in the register, what is said of the maker stands in the product's own story, marked as such.
  const stands = row.about === 'producer' || isOfProducerOnly(row.field);
  const isTour = record.group.code.startsWith('VI');
  const field = isOfProducerOnly(row.field) ? (isTour || row.field === 'founded' ? 'story.origin' : 'story.people') : row.field;
  const place = productPlace(field, isTour);
  if (place === undefined) return leftAside(row, `không có mục cho "${row.field}"`, 'sửa tên mục');
  const sourced = withSources(record, row);
  const next = addTo(sourced.record, place, factOf(row, sourced.ids, isOfProducerOnly(row.field) ? ownWords(row) : sentence(row), stands && !isTour ? 'producer' : undefined));
  draft.products.set(id, next ?? record);
  return saved(row, `products/${id}`, next !== undefined);
}

/** The record with the sentence added, or undefined when it says so already on the same sources. */
function addTo<R>(record: R, place: FactList<R>, fact: Fact): R | undefined {
  const list = place.read(record);
  const at = list.findIndex((one) => nameKey(one.text) === nameKey(fact.text) && one.about === fact.about);
  const known = list[at];
  if (known === undefined) return place.write(record, [...list, fact]);
  if (fact.sources.every((id) => known.sources.includes(id))) return undefined;
  return place.write(record, list.with(at, { ...known, sources: [...new Set([...known.sources, ...fact.sources])] }));
}

/** A bare number under "Thành viên" or "Lao động" needs its unit; days are written as Vietnamese write them. */
function sentence(row: FactRow): string {
  if (row.field === 'members' && /^\d+$/u.test(row.value)) return `${row.value} thành viên`;
  if (row.field === 'workers' && /^\d+$/u.test(row.value)) return `${row.value} người`;
  return row.field === 'founded' ? vietnameseDate(row.value) : row.value;
}

/** Under a head that does not say what the number is. */
function ownWords(row: FactRow): string {
  const text = sentence(row);
  return row.field === 'founded' && /^[\d/]+$/u.test(text) ? `Thành lập: ${text}` : text;
}
