// Turns of speech in queries that are about the search and not about a product: states, kinds of producers, intents, small talk.
// Phrases are compared by `couldBe`, so marks may be left out; a single word whose marks were left out says too little.
import type { State } from '../../domain/standing.ts';
import type { ProducerRecord } from '../../schemas/producer.ts';
import { couldBe, foldWord, isMarked, plainWords, type Word } from '../text/words.ts';
import type { Intent } from './types.ts';

export interface Phrase<T> {
  readonly words: readonly string[];
  /** The words folded: compared first, for it is quick. */
  readonly folded: readonly string[];
  readonly means: T;
  /** One word that may lack its marks in a query without any, because where it stands says enough: "tinh quang nam", "quang nam cu". */
  readonly isPlainToo?: true;
  /** A word of another language: in a query with marks it is Vietnamese, "bánh in Đồng Tháp". */
  readonly isForeign?: true;
}

export function phrase<T>(text: string, means: T): Phrase<T> {
  const words = plainWords(text);
  return { words, folded: words.map(foldWord), means };
}

function phrases<T>(means: T, ...texts: readonly string[]): Phrase<T>[] {
  return texts.map((text) => phrase(text, means));
}

/** Phrases by their first word, folded: a query asks few of a long table. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export function phraseTable<T>(all: readonly Phrase<T>[]): PhraseTable<T> {
  return Map.groupBy(all.filter(({ words }) => words.length > 0), ({ folded }) => folded[0] ?? '');
}

/** The longest of the phrases that stands at a place of the query, in words that are free. */
export function phraseAt<T>(words: readonly Word[], start: number, among: PhraseTable<T> | readonly Phrase<T>[], isFree: (index: number) => boolean): Phrase<T> | undefined {
  let longest: Phrase<T> | undefined;
  const likely = 'get' in among ? (among.get(words[start]?.folded ?? '') ?? []) : among;
  for (const one of likely) if (one.words.length > (longest?.words.length ?? 0) && standsAt(words, start, one, isFree)) longest = one;
  return longest;
}

function plainToo<T>(phrase: Phrase<T>): Phrase<T> {
  return { ...phrase, isPlainToo: true };
}

function foreign<T>(phrase: Phrase<T>): Phrase<T> {
  return { ...phrase, isForeign: true };
}

function standsAt(words: readonly Word[], start: number, { words: own, folded, isPlainToo, isForeign }: Phrase<unknown>, isFree: (index: number) => boolean): boolean {
  if (!folded.every((word, index) => words[start + index]?.folded === word && isFree(start + index))) return false;
  const [only = '', ...more] = own;
  const isPlain = !words.some(({ written }) => isMarked(written));
  if (isForeign === true && !isPlain) return false;
  // One word with marks must have them: "giá" is a price, "gia" may be anything.
  if (more.length === 0 && isMarked(only) && !(isPlainToo === true && isPlain)) return words[start]?.written === only;
  return own.every((word, index) => couldBe(words[start + index]?.written ?? '', word));
}

export const STATE_PHRASES: PhraseTable<State> = phraseTable<State>([
  ...phrases<State>('in-force', 'còn hạn', 'còn hiệu lực', 'chưa hết hạn', 'chưa hết hiệu lực', 'chưa quá hạn', 'vẫn còn hạn', 'vẫn còn hiệu lực', 'đang còn hạn', 'đang còn hiệu lực', 'đang có hiệu lực', 'đang hiệu lực', 'còn giá trị', 'còn sao'),
  ...phrases<State>('expiring', 'sắp hết hạn', 'gần hết hạn', 'sắp hết hiệu lực'),
  ...phrases<State>('expired', 'hết hạn', 'đã hết hạn', 'quá hạn', 'đã quá hạn', 'hết thời hạn', 'không còn hạn', 'không còn hiệu lực', 'không còn giá trị', 'hết hiệu lực', 'đã hết hiệu lực'),
  ...phrases<State>('revoked', 'thu hồi', 'bị thu hồi', 'đã thu hồi', 'đã bị thu hồi'),
  ...phrases<State>('reassessing', 'đánh giá lại', 'đang đánh giá lại'),
  ...phrases<State>('not-verified', 'chưa xác minh', 'chưa rõ sao'),
  ...phrases<State>('proposed', 'mới đề nghị', 'đang đề nghị', 'chưa công nhận', 'chưa được công nhận', 'chờ công nhận', 'đang chờ công nhận', 'đề nghị công nhận'),
]);

export const PRODUCER_KIND_PHRASES: PhraseTable<ProducerRecord['kind']> = phraseTable<ProducerRecord['kind']>([
  ...phrases<ProducerRecord['kind']>('cooperative', 'hợp tác xã', 'htx'),
  ...phrases<ProducerRecord['kind']>('cooperative-group', 'tổ hợp tác', 'tht'),
  ...phrases<ProducerRecord['kind']>('company', 'công ty', 'cty', 'ctcp', 'công ty tnhh', 'công ty cổ phần', 'cty tnhh', 'cty cp'),
  ...phrases<ProducerRecord['kind']>('private-enterprise', 'doanh nghiệp tư nhân', 'dntn'),
  ...phrases<ProducerRecord['kind']>('household', 'hộ kinh doanh', 'hkd', 'hộ gia đình', 'hộ sản xuất', 'cơ sở sản xuất'),
]);

export const INTENT_PHRASES: PhraseTable<Intent> = phraseTable<Intent>([
  ...phrases<Intent>('buy-where', 'mua ở đâu', 'mua được ở đâu', 'mua ở chỗ nào', 'đi đâu mua', 'nơi nào bán', 'chỗ nào bán', 'ai bán', 'địa chỉ bán', 'địa chỉ mua', 'địa chỉ mua hàng', 'bán ở đâu', 'mua đâu', 'bán đâu', 'ở đâu bán', 'ở đâu có bán', 'ở đâu', 'nơi bán', 'chỗ bán', 'chỗ mua', 'nơi mua', 'điểm bán', 'điểm bán hàng', 'cửa hàng', 'cửa hàng ocop', 'cửa hàng bán', 'siêu thị', 'có bán ở đâu', 'mua tại đâu', 'bán tại đâu', 'where to buy', 'shop'),
  ...phrases<Intent>('sourcing', 'nhà cung cấp', 'nhà cung ứng', 'nhà phân phối', 'nguồn cung', 'nguồn hàng', 'tìm nguồn hàng', 'tìm nguồn', 'tìm nhà cung cấp', 'bỏ sỉ', 'bỏ mối', 'lấy mối', 'cung cấp', 'cung ứng', 'số lượng lớn', 'sl lớn', 'số lượng nhiều', 'giá sỉ', 'giá buôn', 'bán sỉ', 'mua sỉ', 'lấy sỉ', 'sỉ', 'bán buôn', 'mua buôn', 'sỉ lẻ', 'nhập hàng', 'nhập sỉ', 'làm đại lý', 'tìm đại lý', 'đại lý', 'báo giá', 'theo container', 'theo tấn', 'moq', 'supplier', 'suppliers', 'wholesale', 'bulk'),
]);

/**
 * Words that say nothing about which product. Those that only ask, or that every product here answers to, need not be told as left out.
 * What may be a name is kept where a product's name has it beside the others; `goods` only look like talk.
 */
export type Filler = 'ask' | 'talk' | 'maybe-ask' | 'maybe-name' | 'goods';

export const FILLER_PHRASES: PhraseTable<Filler> = phraseTable<Filler>([
  ...phrases<Filler>('ask', 'cho hỏi', 'xin hỏi', 'cho tôi hỏi', 'cho mình', 'cho em', 'cho mình hỏi', 'cho em hỏi', 'tôi', 'tôi muốn', 'tôi cần', 'tôi đang tìm', 'mình muốn', 'vậy', 'ạ', 'nhỉ', 'thì', 'và', 'hoặc', 'hay không', 'có không', 'loại nào', 'cái nào', 'chỗ nào', 'bao giờ'),
  ...phrases<Filler>('ask', 'ocop', 'sp', 'các', 'những', 'các loại', 'tìm', 'tìm kiếm', 'tìm mua', 'cần mua', 'cần tìm', 'mua', 'bán', 'chuyên bán', 'cho tôi', 'muốn mua', 'muốn tìm', 'product', 'products'),
  ...phrases<Filler>('ask', 'danh sách', 'danh mục', 'tất cả', 'tất cả các', 'toàn bộ', 'làm từ', 'làm bằng', 'được làm từ', 'được làm bằng', 'có', 'nào', 'gì', 'là gì', 'như thế nào'),
  ...phrases<Filler>('talk', 'mới nhất', 'liên hệ', 'số điện thoại', 'sđt', 'địa chỉ', 'thông tin', 'thông tin về', 'giới thiệu', 'giới thiệu về', 'để biếu', 'mua về làm quà'),
  ...phrases<Filler>('talk', 'được', 'đạt', 'đạt chuẩn', 'đạt sao', 'đạt ocop', 'chuẩn ocop', 'được công nhận', 'chứng nhận ocop', 'hạng', 'xếp hạng', 'có giấy', 'có chứng nhận'),
  ...phrases<Filler>('talk', 'giá', 'giá bao nhiêu', 'bao nhiêu', 'bao nhiêu tiền', 'giá rẻ', 'rẻ', 'ngon', 'ngon nhất', 'tốt', 'tốt nhất', 'nổi tiếng', 'uy tín', 'chính hãng', 'chính gốc', 'loại ngon', 'online', 'specialty'),
  ...phrases<Filler>('goods', 'giá đỗ', 'giá sống', 'bánh hỏi'),
  ...phrases<Filler>('maybe-ask', 'sản phẩm', 'của', 'ở', 'tại', 'từ', 'với', 'không', 'hay'),
  ...phrases<Filler>('maybe-ask', 'from', 'in').map(foreign),
  ...phrases<Filler>('maybe-name', 'đặc sản', 'nông sản', 'hàng', 'mặt hàng', 'loại', 'mới', 'làm quà', 'làm quà biếu', 'làm quà tặng', 'việt nam', 'giấy', 'giấy chứng nhận', 'chứng nhận'),
  ...phrases<Filler>('maybe-name', 'tỉnh', 'huyện', 'quận', 'xã', 'phường', 'thị xã', 'thị trấn', 'thành phố', 'tp'),
]);

/** Before a place: what says that a place follows, and of which level. */
export type PlaceLevel = 'province' | 'city' | 'district' | 'commune' | 'any';

export const PLACE_MARKERS: readonly Phrase<PlaceLevel>[] = [
  ...phrases<PlaceLevel>('province', 'tỉnh', 'địa bàn tỉnh').map(plainToo),
  ...phrases<PlaceLevel>('district', 'huyện', 'thị xã', 'tx', 'h', 'q').map(plainToo),
  ...phrases<PlaceLevel>('commune', 'xã', 'phường', 'thị trấn', 'đặc khu', 'x', 'p').map(plainToo),
  ...phrases<PlaceLevel>('city', 'thành phố', 'tp'),
  ...phrases<PlaceLevel>('any', 'ở', 'tại').map(plainToo),
  // Without marks these may be another word: "cua Cà Mau" is a crab.
  ...phrases<PlaceLevel>('district', 'quận'),
  ...phrases<PlaceLevel>('any', 'của', 'vùng', 'khu vực', 'đặc sản', 'sản phẩm của', 'ocop', 'quê'),
  ...phrases<PlaceLevel>('any', 'from', 'in').map(foreign),
];

/** Behind a place: the unit of before 1 July 2025 is meant. */
export const FORMERLY: PhraseTable<'formerly'> = phraseTable(phrases<'formerly'>('formerly', 'cũ', 'trước đây', 'trước sáp nhập', 'ngày trước').map(plainToo));

/** A number of a unit run together with the letter of its kind: "q12", "q. 7", "p.5". */
const NUMBERED = /(?<![\p{L}\p{N}])([qp])\.?\s?(\d{1,2})(?![\p{L}\p{N}])/giu;

/** Spells such units out. @example spellNumberedUnits('bún q12') // 'bún quận 12' */
export function spellNumberedUnits(text: string): string {
  return text.replace(NUMBERED, (_, kind: string, number: string) => `${kind.toLowerCase() === 'q' ? 'quận' : 'phường'} ${Number(number)}`);
}

/** An amount or a pack, as people add it to what they look for; prices are in no text. @example isAmount('5kg') // true */
export function isAmount(word: string): boolean {
  return /^\d+(?:kg|kí|ki|ký|g|gr|gram|gam|ml|l|lít|lit|cc|tấn|tạ|yến|k|đ)$/u.test(word);
}

/** A unit that makes an amount of the number before it. */
export function isUnit(word: string): boolean {
  return /^(?:kg|kí|ký|g|gr|gram|gam|ml|lít|lit|tấn|tạ|gói|hộp|chai|túi|thùng|hũ|lọ)$/u.test(word);
}

/** What goods are packed in. */
export function isPack(word: string): boolean {
  return /^(?:gói|hộp|chai|túi|thùng|hũ|lọ|lon|bịch|goi|hop|tui)$/u.test(word);
}
