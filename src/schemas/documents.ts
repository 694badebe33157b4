// Papers that a product or producer holds, prices, offers, pictures: what pages show beside the certificate.
import { z } from 'zod';
import { sourceIds } from './source.ts';
import { day, line, name, partialDate, recordId, webAddress } from './text.ts';

export const document = z.strictObject({
  kind: recordId.describe('Loại giấy tờ theo content/taxonomy/document-kinds.json, ví dụ vietgap, haccp, attp.'),
  title: line.optional().describe('Tên giấy như nguồn ghi.'),
  number: name.optional().describe('Số giấy.'),
  issuer: name.optional().describe('Nơi cấp.'),
  scope: line.optional().describe('Phạm vi: vùng nguyên liệu, nhà xưởng, sản phẩm nào …'),
  issuedOn: partialDate.optional().describe('Ngày cấp.'),
  validUntil: day.optional().describe('Ngày hết hạn in trên giấy.'),
  sources: sourceIds,
});

export const price = z.strictObject({
  text: line.describe('Giá như nguồn ghi, kèm đơn vị, ví dụ "285.000 đồng/kg".'),
  asOf: partialDate.optional().describe('Giá của ngày nào. Không có thời điểm thì trang không hiện giá.'),
  sources: sourceIds,
});

/** A shop sells to whoever comes; a market is where the goods went: an export, a buyer, a share of sales. */
const OFFER_KINDS = ['shop', 'market'] as const;

export const offer = z.strictObject({
  kind: z
    .enum(OFFER_KINDS)
    .optional()
    .describe('shop = nơi, kênh người đọc mua được; market = hàng đã đi đâu, bán cho ai (xuất khẩu, bạn hàng). Bỏ trống = shop.'),
  channel: recordId.optional().describe('Mã kênh bán trong content/channels, nếu là sàn hay chuỗi đã có hồ sơ.'),
  text: line.describe('Bán ở đâu, xuất đi đâu, như nguồn nói.'),
  url: webAddress.optional().describe('Trang bán, nếu có.'),
  asOf: partialDate.optional().describe('Thời điểm của thông tin.'),
  sources: sourceIds,
});

export const image = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\.(jpe?g|png|webp)$/u, { error: 'không đúng dạng tên tệp ảnh; chữ thường, số, gạch nối, đuôi jpg, png hoặc webp' })
    .describe('Tên tệp trong content/images.'),
  alt: line.describe('Ảnh cho thấy gì, một câu.'),
  credit: name.describe('Người chụp hoặc nơi cho phép dùng.'),
  licence: name.describe('Quyền sử dụng: được chủ thể cho phép ngày …, CC BY 4.0 …'),
  takenOn: partialDate.optional().describe('Chụp khi nào.'),
});

export const traceLink = z.strictObject({
  system: recordId.describe('Hệ thống truy xuất theo content/taxonomy/trace-systems.json.'),
  url: webAddress.describe('Địa chỉ trang truy xuất của sản phẩm trên hệ thống đó.'),
  sources: sourceIds,
});

export type Document = z.infer<typeof document>;
export type Price = z.infer<typeof price>;
export type Offer = z.infer<typeof offer>;
export type Image = z.infer<typeof image>;
export type TraceLink = z.infer<typeof traceLink>;
