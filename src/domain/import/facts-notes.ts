// What the free `note` of a facts row says: of the source, of what the sentence is about, or of the fact itself.
// Notes are remarks joined by ";". Those for the person who gathered the facts are not for a page and are dropped.

import { sourceRemark } from './facts-source-notes.ts';

/** A note taken apart. */
export interface ReadNote {
  /** The sentence is of a whole region or of a kind of goods, not of the one product. */
  readonly about?: 'region' | 'kind';
  /** What the note says of the source's worth. */
  readonly trust?: 'low' | 'producer';
  /** Remarks on the source: translation, copy, how its date was found. */
  readonly source?: string;
  /** Remarks that a reader of the fact needs. */
  readonly fact?: string;
  /** Place names are those since 1 July 2025. */
  readonly placesOfToday?: true;
  /** Protection or mark of a whole area; nothing says that this producer may use it. */
  readonly sharedRight?: true;
  /** Date, number or end worked out by whoever gathered the facts, not printed by the source. */
  readonly derived?: true;
}

const INTERNAL = /products\.csv|^nguồn (?:viết|ghi không dấu) "|^tên phục dấu|^tiêu đề "|^trại của anh|^khớp (?:với|theo) |^ý này theo|domain\.md|tên chủ thể|^địa danh cũ$|trước sắp xếp|địa danh trước|^xã cũ|^quy trình ủ$|^theo tựa bài$|^cần đối chiếu/iu;
const PLACES_OF_TODAY = /địa danh mới|(?:xã|phường) hiện nay|sau sáp nhập|nay xã /iu;
const SHARED_RIGHT = /bảo hộ (?:chung|vùng|nguyên liệu)|chưa (?:thấy quyền|rõ (?:chủ thể|sản phẩm))|của cả làng nghề|nhãn hiệu vùng|cấp cho UBND|^của (?:huyện|vùng|địa phương)|của vùng,/iu;
const LOW = /độ tin thấp|^trang chép|^trang gom tin|^bản chép|^blog|^diễn đàn/iu;
const PRODUCER = /^trang (?:của (?:(?:một )?nhà sản xuất|chủ thể|doanh nghiệp|hợp tác xã|đơn vị|cơ sở|điểm du lịch)|bán hàng)/iu;
const OF_SOURCE = /^(?:trang |bản (?:tiếng|dịch|tin)|báo .*bản tiếng|Báo |cổng |đăng lại|dẫn phóng sự|VOV World|VNS|ảnh TTXVN|Nông nghiệp Việt Nam bản|tiếng (?:Đức|Pháp)|(?:bài khoảng|năm|ngày) .*suy từ|năm suy từ|ngày suy từ|độ tin thấp|nguồn độ tin thấp|diễn đàn|blog|bài đăng|tin trên diễn đàn|bản chép|tên riêng phiên)/iu;
const KIND = /nói chung|^bài (?:nói )?về |^nói về thương hiệu|chung của (?:nghề|kẹo)|^nghề chung|^quy định chung|nguyên liệu chung|^nói về .* chung$|^nói về (?:đường|măng|mắm|trà|mật ong|cu đơ|nước mắm|cói|mỳ|chè|quế|thổ cẩm|hoa|bảo quản)/iu;
const REGION = /^nói về (?:vùng|huyện|xã|làng|nghề|Tuyên Hóa)|chuyện chung của vùng|làng nghề|^của cả huyện|^số của (?:cả xã|làng)|^kênh của làng|đặc điểm vùng|cùng vùng|^nói về nghề/iu;
const DERIVED = /^suy ra|suy ra \d/iu;

/** Takes a note apart; an empty one says nothing. */
export function readNote(note: string): ReadNote {
  const parts = note.split(';').map((part) => part.trim()).filter((part) => part !== '').map((part) => part.replace(/, cần đối chiếu nhãn$/u, ', không phải nhãn'));
  const some = (pattern: RegExp) => parts.some((part) => pattern.test(part));
  const source = parts.filter((part) => !INTERNAL.test(part) && !PLACES_OF_TODAY.test(part) && OF_SOURCE.test(part));
  const fact = parts.filter((part) => !INTERNAL.test(part) && !PLACES_OF_TODAY.test(part) && !OF_SOURCE.test(part) && !isOnlyAbout(part) && !DERIVED.test(part));
  const remarks = source.flatMap((part) => sourceRemark(part) ?? []);
  return {
    ...(some(REGION) ? { about: 'region' as const } : some(KIND) ? { about: 'kind' as const } : {}),
    ...(some(LOW) ? { trust: 'low' as const } : some(PRODUCER) ? { trust: 'producer' as const } : {}),
    ...(remarks.length > 0 ? { source: [...new Set(remarks)].join('. ') } : {}),
    ...(fact.length > 0 ? { fact: fact.join('; ') } : {}),
    ...(some(PLACES_OF_TODAY) ? { placesOfToday: true as const } : {}),
    ...(some(SHARED_RIGHT) ? { sharedRight: true as const } : {}),
    ...(some(DERIVED) ? { derived: true as const } : {}),
  };
}

/** A remark that says no more than what `about` already says. */
function isOnlyAbout(part: string): boolean {
  return /^(?:nói về (?:vùng|huyện|xã)|nghề chung|nói về đặc sản chung|của cả huyện)$/iu.test(part);
}
