// A producer (chủ thể OCOP). Personal data of a household stays out unless consent is recorded (Luật 91/2025/QH15).
import { z } from 'zod';
import { document, offer } from './documents.ts';
import { lasting } from './lifecycle.ts';
import { nameSources } from './name-source.ts';
import { place } from './place.ts';
import { story } from './product.ts';
import { fact, sourceIds, sources } from './source.ts';
import { day, line, name, webAddress } from './text.ts';

export const PRODUCER_KINDS = ['cooperative', 'cooperative-group', 'company', 'private-enterprise', 'household', 'association', 'unknown'] as const;

export const producer = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  name: name.describe('Tên đầy đủ như giấy đăng ký hoặc quyết định ghi.'),
  nameEn: name.optional().describe('Tên tiếng Anh chủ thể dùng.'),
  aliases: z.array(name).optional().describe('Tên viết tắt, tên cũ, cách viết khác trong các nguồn.'),
  nameSources: nameSources.optional(),
  masked: z
    .strictObject({ on: day.describe('Ngày che tên.'), reason: line.describe('Ai yêu cầu, vì sao.') })
    .optional()
    .describe('Ghi khi tên được che theo yêu cầu: trang giữ mã, không hiện tên.'),
  kind: z
    .enum(PRODUCER_KINDS)
    .describe(
      'cooperative = hợp tác xã; cooperative-group = tổ hợp tác; company = công ty; private-enterprise = DNTN; household = hộ, cơ sở; association = hội, ban quản lý.',
    ),
  place: place.optional().describe('Nơi hoạt động: như nguồn ghi, và nay thuộc đâu.'),
  consent: z
    .strictObject({
      on: day.describe('Ngày đồng ý.'),
      how: line.describe('Bằng cách nào: đơn, thư, biểu mẫu.'),
      covers: z
        .array(z.enum(['name', 'phone', 'email', 'address']))
        .min(1, { error: 'chưa ghi đồng ý cho điều gì; chọn name, phone, email, address' })
        .describe('Đồng ý cho hiện: name = tên, phone = điện thoại, email, address = địa chỉ nhà.'),
    })
    .optional()
    .describe('Sự đồng ý của hộ, cá nhân cho công khai liên hệ.'),
  contact: z
    .strictObject({
      phone: z
        .string()
        .regex(/^\+84\d{8,10}$/u, { error: 'không đúng dạng số điện thoại; viết +84…, bỏ số 0 đầu' })
        .optional()
        .describe('Số điện thoại kinh doanh do chủ thể tự công bố, dạng +84…'),
      email: z.email({ error: 'không phải địa chỉ e-mail; viết ten@mien.vn' }).optional().describe('E-mail kinh doanh.'),
      website: webAddress.optional().describe('Trang web của chủ thể.'),
      sources: sourceIds,
    })
    .optional()
    .describe('Liên hệ kinh doanh mà chủ thể tự công bố.'),
  founded: z.array(fact).optional().describe('Thành lập khi nào.'),
  members: z.array(fact).optional().describe('Thành viên, hộ liên kết.'),
  workers: z.array(fact).optional().describe('Lao động.'),
  capacity: z.array(fact).optional().describe('Sản lượng, nhà xưởng, vùng nguyên liệu.'),
  awards: z.array(fact).optional().describe('Giải thưởng.'),
  notes: z.array(fact).optional().describe('Điều khác nguồn nói về chủ thể.'),
  story: story.optional().describe('Câu chuyện của chủ thể.'),
  documents: z.array(document).optional().describe('Giấy tờ của chủ thể.'),
  offers: z.array(offer).optional().describe('Kênh bán của chủ thể.'),
  ...lasting,
  sources,
});

export type ProducerRecord = z.infer<typeof producer>;
