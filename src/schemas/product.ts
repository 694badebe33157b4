// A product as an office records it. File name = permanent id. Unknown keys are refused.
import { z } from 'zod';
import { shortCode } from './codes.ts';
import { document, image, offer, price, traceLink } from './documents.ts';
import { lasting } from './lifecycle.ts';
import { nameSources } from './name-source.ts';
import { place } from './place.ts';
import { recognition } from './recognition.ts';
import { fact, facts, sourceIds, sources } from './source.ts';
import { supplySheet } from './supply-sheet.ts';
import { line, name, partialDate, recordId } from './text.ts';

/** The four heads under which a product's story is told (QĐ 26/2026/QĐ-TTg Phụ lục II, item 2.3). */
export const STORY_HEADS = ['origin', 'resource', 'culture', 'people'] as const;

export const story = z.strictObject({
  origin: facts.optional().describe('Nguồn gốc, ý tưởng: vì sao có sản phẩm.'),
  resource: facts.optional().describe('Nguyên liệu, đất, nước, giống của địa phương.'),
  culture: facts.optional().describe('Nghề, tập tục, bản sắc.'),
  people: facts.optional().describe('Người làm. Không ghi giới tính, dân tộc, tuổi, nhà riêng của cá nhân.'),
});

export const labelFacts = z.strictObject({
  netContent: facts.optional().describe('Khối lượng, thể tích tịnh.'),
  ingredients: facts.optional().describe('Thành phần.'),
  storage: facts.optional().describe('Bảo quản.'),
  shelfLife: facts.optional().describe('Hạn dùng kể từ ngày sản xuất.'),
  warnings: facts.optional().describe('Cảnh báo, chất gây dị ứng.'),
  use: facts.optional().describe('Cách dùng. Không ghi công dụng chữa bệnh.'),
});

/** What a visitor of a tourism product (group VI) asks. */
export const visit = z.strictObject({
  activities: facts.optional().describe('Làm gì, xem gì ở đó.'),
  access: facts.optional().describe('Đường đến.'),
  lodging: facts.optional().describe('Chỗ ở.'),
  food: facts.optional().describe('Ăn uống.'),
  guestsCapacity: facts.optional().describe('Sức chứa khách.'),
});

/** A source that says otherwise than the record, and how it was settled. */
export const otherReport = z.strictObject({
  text: line.describe('Nguồn khác ghi gì.'),
  settled: line.optional().describe('Đã chọn theo bên nào và vì sao. Bỏ trống = chưa rõ bên nào đúng.'),
  sources: sourceIds,
});

export const product = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  name: name.describe('Tên sản phẩm đúng như quyết định hoặc nguồn ghi.'),
  nameBasis: z
    .literal('restored')
    .optional()
    .describe('restored = tên tiếng Việt do người ghi phục hồi từ bản dịch hay bản quét, cần đối chiếu. Bỏ trống = tên như nguồn in.'),
  nameEn: name.optional().describe('Tên tiếng Anh mà chủ thể hay nguồn đã dùng.'),
  aliases: z.array(name).optional().describe('Tên khác người ta gọi hoặc nguồn khác viết.'),
  nameSources: nameSources.optional(),
  producer: recordId.optional().describe('Mã chủ thể trong content/producers. Bỏ trống khi nguồn không nêu.'),
  group: z
    .strictObject({
      code: name.describe('Mã nhóm theo Phụ lục I QĐ 26/2026/QĐ-TTg, ví dụ I.3.c.'),
      basis: z.enum(['stated', 'judged', 'hand']).describe('stated = quyết định ghi; judged = máy xếp theo tên; hand = người nhập xếp.'),
      rule: name.optional().describe('Quy tắc đã dùng khi máy xếp.'),
    })
    .describe('Nhóm sản phẩm.'),
  kind: recordId.optional().describe('Hình vẽ dùng khi chưa có ảnh, nếu hình tự chọn theo tên chưa hợp.'),
  place: place.optional().describe('Nơi làm ra: như quyết định ghi, và nay thuộc đâu.'),
  recognitions: z.array(recognition).describe('Quá trình với chương trình OCOP. Rỗng = chưa có gì được ghi.'),
  reassessment: z
    .strictObject({
      filedOn: partialDate.describe('Ngày nộp hồ sơ đánh giá lại.'),
      note: line.optional().describe('Bằng chứng là gì.'),
      sources: sourceIds,
    })
    .optional()
    .describe('Chỉ ghi khi có bằng chứng đang đánh giá lại (QĐ 26/2026 Đ.12.3: giữ tối đa 180 ngày sau khi hết hạn).'),
  otherReports: z.array(otherReport).optional().describe('Nguồn khác ghi khác: giữ lại, nói rõ trên trang.'),
  code: shortCode
    .optional()
    .describe('Mã ngắn trong địa chỉ in ra, /t/<mã>. Do "npm run codes" cấp một lần, không bao giờ đổi.'),
  gtin: z.string().regex(/^\d{8}$|^\d{12,14}$/u, { error: 'không đúng độ dài GTIN; viết 8, 12, 13 hoặc 14 chữ số' }).optional().describe('Mã vạch (GTIN) trên bao bì.'),
  story: story.optional().describe('Câu chuyện sản phẩm, mỗi câu có nguồn.'),
  label: labelFacts.optional().describe('Những gì nhãn ghi.'),
  visit: visit.optional().describe('Với dịch vụ du lịch: điều khách cần biết.'),
  season: z.array(fact).optional().describe('Mùa vụ.'),
  capacity: z.array(fact).optional().describe('Sản lượng nguồn nói, kèm thời điểm.'),
  awards: z.array(fact).optional().describe('Giải thưởng, danh hiệu khác ngoài sao OCOP.'),
  documents: z.array(document).optional().describe('Giấy tờ của sản phẩm.'),
  prices: z.array(price).optional().describe('Giá như nguồn ghi, có ngày.'),
  offers: z.array(offer).optional().describe('Nơi bán và kênh bán nguồn nói.'),
  images: z.array(image).optional().describe('Ảnh thật của sản phẩm, có quyền sử dụng. Hồ sơ minh hoạ: hình vẽ, ghi rõ là hình vẽ.'),
  supplySheet: supplySheet.optional().describe('Phiếu cung ứng do chủ thể khai.'),
  traceLinks: z.array(traceLink).optional().describe('Trang truy xuất trên hệ thống khác.'),
  ...lasting,
  sources,
});

/** A product as recorded (raw); the resolved one is `Product` in domain/model.ts. */
export type ProductRecord = z.infer<typeof product>;
