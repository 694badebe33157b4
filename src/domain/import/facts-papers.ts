// Papers, prices and channels in a facts table. A right that a whole area holds is told as of the area: it is no paper
// of this producer, and must not make the product show up among those that hold one.
import type { Document, Offer, Price } from '../../schemas/documents.ts';
import { partialDate } from '../../schemas/text.ts';
import type { Draft, RowAccount } from './contract.ts';
import { isSale, offerKind } from './facts-offers.ts';
import { leftAside, saved } from './facts-outcome.ts';
import { factOf, type FactRow, withSources } from './facts-row.ts';
import type { Subject } from './facts-story.ts';
import { vietnameseDate } from './facts-words.ts';
import { nameKey } from './names.ts';
import { documentKind } from './products-parts.ts';

export const PAPER_FIELDS = ['document', 'price', 'channel'] as const;

/** Kinds of rights and honours by the words of a title; certificates of quality are read as those of products.csv are. */
const RIGHTS: readonly (readonly [RegExp, string])[] = [
  [/chỉ dẫn địa lý/iu, 'chi-dan-dia-ly'],
  [/nhãn hiệu chứng nhận/iu, 'nhan-hieu-chung-nhan'],
  [/nhãn hiệu tập thể/iu, 'nhan-hieu-tap-the'],
  [/nhãn hiệu|sở hữu trí tuệ/iu, 'nhan-hieu'],
  [/sáng chế|giải pháp hữu ích/iu, 'sang-che'],
  [/công nhận làng nghề/iu, 'lang-nghe'],
  [/công nhận điểm du lịch/iu, 'diem-du-lich'],
  [/^mã số vùng (?:trồng|nuôi)/iu, 'ma-so-vung-trong'],
  [/usda|\bjas\b/iu, 'huu-co'],
];

/** A geographical indication is the State's, a certification mark its owner's (Luật SHTT Đ.121, Đ.87): many may use it. */
const IS_OF_AREA = /^(?:chỉ dẫn địa lý|nhãn hiệu chứng nhận)/iu;

const NOT_A_PAPER = /theo hướng|^quy trình|tuân thủ/iu;

/** Id of the kind of paper that a title names (content/taxonomy/document-kinds.json); `khac` when the list has none. */
export function paperKind(title: string): string {
  return RIGHTS.find(([pattern]) => pattern.test(title))?.[1] ?? documentKind(title);
}

export function applyPaper(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  if (row.field === 'price') return addPrice(row, subject, draft);
  if (row.field === 'channel') return addOffer(row, subject, draft);
  return addDocument(row, subject, draft);
}

function addDocument(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  if (NOT_A_PAPER.test(row.value)) return leftAside(row, 'nguồn nói làm theo tiêu chuẩn, không nói có giấy chứng nhận');
  const [title = row.value, ...parts] = row.value.split('|').map((part) => part.trim());
  const shared = row.note.sharedRight === true || row.note.about !== undefined || IS_OF_AREA.test(title);
  if (shared) return tellAsRegion(row, [title, ...parts.map(vietnameseDate)].filter((part) => part !== '').join('; '), subject, draft);
  const paper = { kind: paperKind(title), title: title.slice(0, 300), ...readParts(parts) };
  if (row.about === 'producer' && subject.producer !== undefined) {
    const record = draft.producers.get(subject.producer);
    if (record === undefined) throw new Error(`không có hồ sơ producers/${subject.producer}`);
    const sourced = withSources(record, row);
    const documents = withDocument(record.documents ?? [], { ...paper, sources: sourced.ids });
    if (documents !== undefined) draft.producers.set(subject.producer, { ...sourced.record, documents });
    return saved(row, `producers/${subject.producer}`, documents !== undefined);
  }
  const record = productOf(subject, draft);
  const sourced = withSources(record, row);
  const documents = withDocument(record.documents ?? [], { ...paper, sources: sourced.ids });
  if (documents !== undefined) draft.products.set(subject.product, { ...sourced.record, documents });
  return saved(row, `products/${subject.product}`, documents !== undefined);
}

/** The parts after the title, in any order: number, issuer, date; what is none of them is the scope. */
function readParts(parts: readonly string[]): Partial<Document> {
  const found: Partial<Document> = {};
  for (const part of parts.filter((one) => one !== '')) {
    const isDate = partialDate.safeParse(part).success;
    if (isDate) found.issuedOn = part;
    else if (/^(?:số )?\d{3,5}$|QĐ-|^EC |giấy số/iu.test(part)) found.number = part.replace(/^số /iu, '').slice(0, 200);
    else if (/^(?:Cục|Sở|Bộ|UBND|Liên minh|tổ chức|Hiệp hội)/u.test(part)) found.issuer = part.slice(0, 200);
    else found.scope = found.scope === undefined ? part : `${found.scope}; ${part}`;
  }
  return found;
}

/** One paper a kind and title; a second source is added to it, and what it knows more. */
function withDocument(list: readonly Document[], paper: Document): Document[] | undefined {
  const at = list.findIndex((one) => one.kind === paper.kind && (nameKey(one.title ?? '') === nameKey(paper.title ?? '') || one.number !== undefined && one.number === paper.number));
  const known = list[at];
  if (known === undefined) return [...list, paper];
  if (paper.sources.every((id) => known.sources.includes(id))) return undefined;
  return [...list.with(at, { ...paper, ...known, sources: [...new Set([...known.sources, ...paper.sources])] })];
}

function tellAsRegion(row: FactRow, text: string, subject: Subject, draft: Draft): RowAccount {
  const record = productOf(subject, draft);
  const sourced = withSources(record, row);
  const facts = record.story?.resource ?? [];
  const fact = { ...factOf(row, sourced.ids, text), about: 'region' as const };
  const at = facts.findIndex((one) => nameKey(one.text) === nameKey(fact.text));
  const known = facts[at];
  if (known !== undefined && fact.sources.every((id) => known.sources.includes(id))) return saved(row, `products/${subject.product}`, false);
  const resource = known === undefined ? [...facts, fact] : facts.with(at, { ...known, sources: [...new Set([...known.sources, ...fact.sources])] });
  draft.products.set(subject.product, { ...sourced.record, story: { ...record.story, resource } });
  return saved(row, `products/${subject.product}`, true, 'quyền của cả vùng, chưa rõ chủ thể được dùng: ghi như chuyện của vùng, không phải giấy tờ của sản phẩm');
}

const NOT_THIS_PRICE = /giá (?:chung|nguyên liệu|quả thu mua|thu mua|tư thương|làng nghề)|thu mua|không phải giá|không nêu số tiền|so với|cao gấp/iu;

function addPrice(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  const remark = row.note.fact ?? '';
  if (row.note.about !== undefined || NOT_THIS_PRICE.test(`${row.value} ${remark}`)) return leftAside(row, 'giá của vùng, của nguyên liệu hay không có số: không phải giá sản phẩm này');
  const record = productOf(subject, draft);
  const sourced = withSources(record, row);
  const asOf = row.date ?? /năm (20\d{2})|(\d{1,2}\/20\d{2})/iu.exec(remark)?.[1];
  const price: Price = { text: priceText(row.value, remark), ...(asOf === undefined ? {} : { asOf }), sources: sourced.ids };
  const prices = record.prices ?? [];
  if (prices.some((one) => one.text === price.text && price.sources.every((id) => one.sources.includes(id)))) return saved(row, `products/${subject.product}`, false);
  draft.products.set(subject.product, { ...sourced.record, prices: [...prices, price] });
  return saved(row, `products/${subject.product}`, true, asOf === undefined ? 'không rõ thời điểm: giữ trong hồ sơ, trang không hiện' : undefined);
}

/** @example priceText('2500000', 'VND/kg, giá niêm yết tại cơ sở năm 2018') // '2.500.000 đồng/kg, giá niêm yết tại cơ sở năm 2018' */
export function priceText(value: string, remark: string): string {
  const grouped = value.replace(/\d{5,}/gu, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/gu, '.'));
  const hasUnit = /VND|đồng|miễn phí|triệu|nghìn/iu.test(grouped);
  const whole = hasUnit || !remark.includes('VND') ? grouped : `${grouped} ${remark.startsWith('V') ? remark : `VND, ${remark}`}`;
  return whole.replace(/\bVND\b/gu, 'đồng').slice(0, 300);
}

function addOffer(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  if (!isSale(row.value)) return leftAside(row, 'mới là kế hoạch, đăng ký hay điều kiện, chưa phải nơi bán');
  const asOf = row.date;
  const kind = offerKind(row.value);
  const offer = { ...(kind === 'shop' ? {} : { kind }), text: row.value, ...(asOf === undefined ? {} : { asOf }) };
  if (row.about === 'producer' && subject.producer !== undefined) {
    const record = draft.producers.get(subject.producer);
    if (record === undefined) throw new Error(`không có hồ sơ producers/${subject.producer}`);
    const sourced = withSources(record, row);
    const offers = withOffer(record.offers ?? [], { ...offer, sources: sourced.ids });
    if (offers !== undefined) draft.producers.set(subject.producer, { ...sourced.record, offers });
    return saved(row, `producers/${subject.producer}`, offers !== undefined);
  }
  const record = productOf(subject, draft);
  const sourced = withSources(record, row);
  const offers = withOffer(record.offers ?? [], { ...offer, sources: sourced.ids });
  if (offers !== undefined) draft.products.set(subject.product, { ...sourced.record, offers });
  return saved(row, `products/${subject.product}`, offers !== undefined);
}

function withOffer(list: readonly Offer[], offer: Offer): Offer[] | undefined {
  const at = list.findIndex((one) => nameKey(one.text) === nameKey(offer.text));
  const known = list[at];
  if (known === undefined) return [...list, offer];
  if (offer.sources.every((id) => known.sources.includes(id))) return undefined;
  return list.with(at, { ...known, sources: [...new Set([...known.sources, ...offer.sources])] });
}

function productOf(subject: Subject, draft: Draft) {
  const record = draft.products.get(subject.product);
  if (record === undefined) throw new Error(`không có hồ sơ products/${subject.product}`);
  return record;
}
