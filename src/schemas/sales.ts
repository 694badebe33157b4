// Places that show or sell OCOP goods, channels without a place, and past fairs.
import { z } from 'zod';
import { lasting } from './lifecycle.ts';
import { place, provinceCode } from './place.ts';
import { sourceIds, sources } from './source.ts';
import { count, day, line, name, partialDate, recordId, webAddress } from './text.ts';

export const SALES_POINT_KINDS = [
  'ocop-shop',
  'showroom',
  'supermarket',
  'supermarket-corner',
  'rest-stop',
  'market',
  'tourism-site',
  'post-office',
  'other',
] as const;

/** A number as a source gives it: "hơn 60 sản phẩm" is 60 with `over`. */
const reportedCount = z.strictObject({
  value: count.describe('Con số.'),
  about: z.enum(['exact', 'over', 'about', 'nearly']).optional().describe('over = hơn, trên; about = khoảng; nearly = gần. Bỏ trống = đúng số ấy.'),
  asOf: partialDate.optional().describe('Con số của thời điểm nào.'),
  sources: sourceIds,
});

export const salesPoint = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  name: name.describe('Tên điểm bán.'),
  aliases: z.array(name).optional().describe('Tên khác.'),
  kind: z
    .enum(SALES_POINT_KINDS)
    .describe(
      'ocop-shop = cửa hàng OCOP; showroom = trung tâm giới thiệu; supermarket = siêu thị; supermarket-corner = quầy trong siêu thị; rest-stop = trạm dừng nghỉ …',
    ),
  operator: name.optional().describe('Đơn vị vận hành.'),
  chain: recordId.optional().describe('Chuỗi mà điểm này thuộc về (content/channels).'),
  place: place.optional().describe('Địa chỉ như nguồn ghi, và nay thuộc đâu.'),
  coordinates: z
    .strictObject({
      lat: z
        .number()
        .min(8, { error: 'ngoài Việt Nam; vĩ độ từ 8 đến 24' })
        .max(24, { error: 'ngoài Việt Nam; vĩ độ từ 8 đến 24' })
        .describe('Vĩ độ, độ thập phân.'),
      lon: z
        .number()
        .min(102, { error: 'ngoài Việt Nam; kinh độ từ 102 đến 118' })
        .max(118, { error: 'ngoài Việt Nam; kinh độ từ 102 đến 118' })
        .describe('Kinh độ, độ thập phân.'),
      sources: sourceIds,
    })
    .optional()
    .describe('Toạ độ.'),
  phone: z
    .strictObject({
      number: z
        .string()
        .regex(/^\+84\d{7,10}$/u, { error: 'không đúng dạng số điện thoại; viết +84…, bỏ số 0 đầu' })
        .describe('Số, dạng +84…'),
      sources: sourceIds,
    })
    .optional()
    .describe('Điện thoại của điểm bán.'),
  website: z
    .strictObject({ url: webAddress.describe('Địa chỉ trang.'), sources: sourceIds })
    .optional()
    .describe('Trang web.'),
  openingHours: z
    .strictObject({ text: line.describe('Giờ mở cửa như nguồn ghi.'), sources: sourceIds })
    .optional()
    .describe('Giờ mở cửa.'),
  openedOn: z
    .strictObject({ date: partialDate.describe('Ngày khai trương, biết đến đâu ghi đến đó.'), sources: sourceIds })
    .optional()
    .describe('Khai trương.'),
  closed: z
    .strictObject({ on: partialDate.optional().describe('Đóng từ khi nào.'), text: line.describe('Nguồn nói gì.'), sources: sourceIds })
    .optional()
    .describe('Ghi khi điểm đã đóng.'),
  productCount: reportedCount.optional().describe('Số sản phẩm OCOP nguồn nói.'),
  producerCount: reportedCount.optional().describe('Số chủ thể nguồn nói.'),
  carries: z
    .array(
      z.strictObject({
        text: line.describe('Hàng gì, như nguồn nói.'),
        products: z.array(recordId).optional().describe('Mã các hồ sơ sản phẩm khớp.'),
        asOf: partialDate.optional().describe('Thời điểm của thông tin.'),
        sources: sourceIds,
      }),
    )
    .optional()
    .describe('Hàng có bán theo nguồn; products = các hồ sơ sản phẩm khớp.'),
  evidence: z.enum(['point', 'chain']).describe('point = nguồn nói về chính điểm này; chain = chỉ biết chuỗi có quầy OCOP, chưa xác nhận từng cửa hàng.'),
  asOf: partialDate.optional().describe('Tình trạng của thời điểm nào.'),
  note: line.optional().describe('Ghi chú.'),
  ...lasting,
  sources,
});

export const channel = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  name: name.describe('Tên sàn hoặc chuỗi.'),
  aliases: z.array(name).optional().describe('Tên khác.'),
  kind: z.enum(['online-floor', 'retail-chain']).describe('online-floor = sàn thương mại điện tử; retail-chain = chuỗi bán lẻ.'),
  operator: name.optional().describe('Đơn vị vận hành.'),
  formerProvince: provinceCode.optional().describe('Tỉnh lập ra sàn (danh mục 63 tỉnh).'),
  url: webAddress.optional().describe('Địa chỉ sàn.'),
  productCount: reportedCount.optional().describe('Số sản phẩm nguồn nói.'),
  note: line.optional().describe('Điều nguồn nói thêm.'),
  asOf: partialDate.optional().describe('Tình trạng của thời điểm nào.'),
  ...lasting,
  sources,
});

export const event = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  name: name.describe('Tên hội chợ, tuần hàng, sự kiện.'),
  startsOn: partialDate.optional().describe('Bắt đầu.'),
  endsOn: day.optional().describe('Kết thúc.'),
  organiser: name.optional().describe('Đơn vị tổ chức.'),
  place: place.optional().describe('Nơi tổ chức.'),
  productCount: reportedCount.optional().describe('Số sản phẩm nguồn nói.'),
  producerCount: reportedCount.optional().describe('Số chủ thể nguồn nói.'),
  note: line.optional().describe('Ghi chú.'),
  ...lasting,
  sources,
});

export type SalesPointRecord = z.infer<typeof salesPoint>;
export type ChannelRecord = z.infer<typeof channel>;
export type EventRecord = z.infer<typeof event>;
