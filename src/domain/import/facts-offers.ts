// What a facts row says of sales: a place where a reader can buy, a market where the goods went, or no sale at all.
import type { Offer } from '../../schemas/documents.ts';

/** Plans, registrations and requests: nothing is sold yet. */
const NOT_SOLD = /đăng ký quảng bá|chọn quảng bá|đủ tiêu chuẩn xuất khẩu|mã số vùng trồng|đã liên hệ đặt hàng|đầu tư dây chuyền|^có thêm |\(dự kiến/iu;

/** A fair that is over is no shop, whatever stands in it. */
const FAIR = /(?:(?:trưng bày|bán) tại )?(?:hội chợ|festival|hội nghị|diễn đàn)[^;]*/giu;

const SHOP =
  /siêu thị|cửa hàng|(?<!\p{L})chợ(?!\p{L})|showroom|(?<!\p{L})quán(?!\p{L})|điểm (?:trưng bày|giới thiệu|bán|tham quan)|trưng bày tại|gian trưng bày|đại lý|tạp hóa|sàn (?:giao dịch |thương mại )|shopee|amazon|facebook|fanpage|trang (?:web|giới thiệu)|mart(?!\p{L})|big c|aeon|đón khách|khách tham quan/iu;

/** Whether the words are of a sale at all. @example isSale('Tỉnh đăng ký quảng bá tại thị trường Mỹ') // false */
export function isSale(text: string): boolean {
  return !NOT_SOLD.test(text);
}

/** `market` when no shop, stall or site is named: exports, buyers, regions. @example offerKind('Xuất khẩu Pháp, Nhật Bản') // 'market' */
export function offerKind(text: string): NonNullable<Offer['kind']> {
  return SHOP.test(text.replace(FAIR, '')) ? 'shop' : 'market';
}
