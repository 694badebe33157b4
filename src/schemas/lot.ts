// A lot of a product: what its printed code leads to. The ten data of TT 02/2024/TT-BKHCN are here or in the records it
// belongs to: name and image (product), maker and address (producer), steps, times, trace code, brand and serial, shelf life, standards.
import { z } from 'zod';
import { image } from './documents.ts';
import { place } from './place.ts';
import { sourceIds, sources } from './source.ts';
import { day, line, moment, name, partialDate, recordId, webAddress } from './text.ts';

/**
 * A lot's code as printed: at most 20 characters (GS1 General Specifications, AI 10) that may stand in a file name and an address.
 * The file is content/lots/<product>/<code>.json.
 */
export const lotCode = z
  .string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/u, { error: 'không đúng dạng mã lô; tối đa 20 ký tự A–Z, a–z, 0–9, chấm, gạch' });

/** What happens to goods on their way, in the order in which it usually does. */
export const STEP_KINDS = ['harvest', 'receive', 'process', 'test', 'pack', 'ship', 'sell'] as const;

const amount = z.strictObject({
  value: z.number({ error: 'phải là số; viết không có dấu ngoặc kép' }).positive({ error: 'phải lớn hơn 0; bỏ trường này nếu chưa biết' }).describe('Lượng.'),
  unit: name.describe('Đơn vị: kg, gói, chai …'),
});

/** What goes into a step or comes out of it; another lot of the register is named by product and code. */
const goods = z.strictObject({
  what: line.describe('Nguyên liệu hay hàng gì.'),
  product: recordId.optional().describe('Mã sản phẩm trong danh mục, nếu là hàng của một hồ sơ.'),
  lot: name.optional().describe('Mã lô của nguyên liệu hay hàng này, như in trên bao bì.'),
  amount: amount.optional().describe('Bao nhiêu.'),
});

const evidence = z.strictObject({
  kind: z
    .enum(['log', 'test-report', 'invoice', 'certificate', 'photo', 'other'])
    .describe('log = nhật ký; test-report = phiếu kiểm nghiệm; invoice = hoá đơn, phiếu xuất; certificate = giấy chứng nhận; photo = ảnh.'),
  text: line.describe('Giấy hay ảnh gì, số nào.'),
  url: webAddress.optional().describe('Địa chỉ xem được, nếu có.'),
});

export const lotStep = z.strictObject({
  kind: z
    .enum(STEP_KINDS)
    .describe(
      'harvest = thu hoạch, thu mua; receive = nhập kho; process = chế biến; test = kiểm nghiệm; pack = đóng gói; ship = xuất kho, vận chuyển; sell = bày bán.',
    ),
  title: line.optional().describe('Tên công đoạn, nếu cần nói rõ hơn.'),
  at: moment.optional().describe('Khi nào: năm, tháng, ngày, hoặc ngày giờ dạng 2026-08-05T07:30+07:00.'),
  until: moment.optional().describe('Đến khi nào, nếu công đoạn kéo dài.'),
  place: place.optional().describe('Ở đâu.'),
  locationCode: name.optional().describe('Mã truy vết địa điểm: GLN 13 số, mã vùng trồng, mã cơ sở.'),
  who: name.optional().describe('Đơn vị thực hiện. Không ghi tên riêng của người lao động.'),
  inputs: z.array(goods).optional().describe('Đầu vào.'),
  outputs: z.array(goods).optional().describe('Đầu ra.'),
  evidence: z.array(evidence).optional().describe('Bằng chứng của công đoạn.'),
  note: line.optional().describe('Ghi chú.'),
  sources: sourceIds,
});

export const lot = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  traceCode: name.optional().describe('Mã truy vết của sản phẩm. Bỏ trống thì dùng GTIN của sản phẩm và mã lô.'),
  serials: line.optional().describe('Số sê-ri đầu và cuối, nếu từng đơn vị có số.'),
  brand: name.optional().describe('Nhãn hiệu, ký hiệu trên bao bì.'),
  image: image.optional().describe('Ảnh của lô hàng, nếu khác ảnh sản phẩm.'),
  producedOn: partialDate.optional().describe('Ngày sản xuất (NSX).'),
  packedOn: partialDate.optional().describe('Ngày đóng gói.'),
  expiresOn: partialDate.optional().describe('Hạn sử dụng (HSD).'),
  shelfLife: line.optional().describe('Hạn dùng bằng lời, khi nhãn không in ngày.'),
  standards: z.array(line).optional().describe('Tiêu chuẩn áp dụng: TCVN, QCVN, TCCS, tiêu chuẩn quốc tế.'),
  trader: z
    .strictObject({ name: name.describe('Tên đơn vị.'), address: line.describe('Địa chỉ.') })
    .optional()
    .describe('Đơn vị kinh doanh chịu trách nhiệm, nếu khác chủ thể.'),
  amount: amount.optional().describe('Cả lô bao nhiêu.'),
  steps: z.array(lotStep).describe('Các công đoạn theo thứ tự thời gian. Công đoạn không có dữ liệu thì không ghi: trang sẽ nói là chưa khai báo.'),
  recall: z
    .strictObject({
      on: day.describe('Ngày thu hồi.'),
      reason: line.describe('Vì sao.'),
      advice: line.describe('Người đã mua cần làm gì.'),
      sources: sourceIds,
    })
    .optional()
    .describe('Ghi khi lô bị thu hồi; trang của lô báo trước mọi thứ khác.'),
  demonstration: z.literal(true).optional().describe('true = lô minh hoạ, không có thật.'),
  sources,
});

export type LotRecord = z.infer<typeof lot>;
