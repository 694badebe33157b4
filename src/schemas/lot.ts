// A lot of a product: what its printed code leads to. The ten data of TT 02/2024/TT-BKHCN are here or in the records it
// belongs to: name and image (product), maker and address (producer), steps, times, trace code, brand and serial, shelf life, standards.
import { z } from 'zod';
import { image } from './documents.ts';
import { LOT_CODE } from './lot-code.ts';
import { place } from './place.ts';
import { sourceIds, sources } from './source.ts';
import { day, line, moment, name, partialDate, recordId, webAddress } from './text.ts';

/**
 * A lot's code as printed: at most 20 characters (GS1 General Specifications, AI 10) that may stand in a file name and an address.
 * The file is content/lots/<product>/<code>.json. Names that a web host reads as pages of its own are refused.
 */
export const lotCode = z
  .string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' })
  .regex(LOT_CODE, { error: 'không đúng dạng mã lô; tối đa 20 ký tự A–Z, a–z, 0–9, chấm, gạch' })
  .refine((code) => !/^index$|\.(?:html?|json)$/iu.test(code), { error: 'là tên trang đặc biệt; mã lô không được là index, không kết thúc bằng .html, .json' });

/** What happens to goods on their way, in the order in which it usually does. */
export const STEP_KINDS = ['harvest', 'receive', 'process', 'test', 'pack', 'ship', 'sell'] as const;

const amount = z.strictObject({
  value: z.number({ error: 'phải là số; viết không có dấu ngoặc kép' }).positive({ error: 'phải lớn hơn 0; bỏ trường này nếu chưa biết' }).describe('Lượng, chỉ con số.'),
  unit: name.describe('Đơn vị: kg, g, tấn, lít, ml thì đổi được cho nhau; gói, hộp, chai … chỉ so với đúng đơn vị ấy.'),
});

/** What goes into a step or comes out of it; another lot of the register is named by product and code. */
const goods = z.strictObject({
  what: line.describe('Nguyên liệu hay hàng gì. Giữ một cách gọi trong cả hồ sơ: công đoạn sau nhận ra hàng của công đoạn trước theo tên này.'),
  product: recordId.optional().describe('Mã sản phẩm trong danh mục, nếu là hàng của sản phẩm khác. Có cả lot thì hồ sơ lô ấy phải có.'),
  lot: name.optional().describe('Mã lô của hàng này, viết đúng như in. Không ghi product = lô của chính sản phẩm này nếu có hồ sơ, không thì là lô của nơi khác.'),
  amount: amount.optional().describe('Bao nhiêu. Đầu ra không thể nhiều hơn đầu vào: nước, muối, đường … cũng ghi vào inputs.'),
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
  at: moment.optional().describe('Khi nào (thời điểm sự kiện): năm, tháng, ngày, hoặc ngày giờ dạng 2026-08-05T07:30+07:00. Không sau hôm nay.'),
  until: moment.optional().describe('Đến khi nào, nếu công đoạn kéo dài.'),
  place: place.optional().describe('Ở đâu: xã, tỉnh. Không ghi nhà riêng của hộ khi chưa có đồng ý.'),
  locationCode: name.optional().describe('Mã truy vết địa điểm: GLN 13 số (số cuối là số kiểm tra), mã vùng trồng, mã cơ sở đóng gói. Lô minh hoạ chỉ dùng GLN đầu 952.'),
  who: name.optional().describe('Đơn vị thực hiện. Không ghi tên riêng của người lao động.'),
  inputs: z.array(goods).optional().describe('Đầu vào: mọi thứ đưa vào công đoạn này.'),
  outputs: z.array(goods).optional().describe('Đầu ra: những gì công đoạn này làm ra hoặc chuyển đi.'),
  evidence: z.array(evidence).optional().describe('Bằng chứng của công đoạn.'),
  note: line.optional().describe('Ghi chú.'),
  sources: sourceIds,
});

export const lot = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  what: name.optional().describe('Hàng gì, nếu lô là nguyên liệu hay bán thành phẩm chứ không phải món hàng cuối. Bỏ trống = chính sản phẩm.'),
  traceCode: name.optional().describe('Mã truy vết của sản phẩm. Bỏ trống thì dùng GTIN của sản phẩm (chưa có thì mã ngắn của danh mục) và mã lô.'),
  serials: line.optional().describe('Số sê-ri đầu và cuối, nếu từng đơn vị có số.'),
  brand: name.optional().describe('Nhãn hiệu, ký hiệu trên bao bì.'),
  image: image.optional().describe('Ảnh của lô hàng, nếu khác ảnh sản phẩm.'),
  producedOn: partialDate.optional().describe('Ngày sản xuất (NSX).'),
  packedOn: partialDate.optional().describe('Ngày đóng gói.'),
  expiresOn: partialDate.optional().describe('Hạn sử dụng (HSD).'),
  shelfLife: line.optional().describe('Hạn dùng bằng lời, khi nhãn không in ngày.'),
  standards: z.array(line).optional().describe('Tiêu chuẩn áp dụng cho lô: TCVN, QCVN, TCCS, tiêu chuẩn quốc tế; mỗi tiêu chuẩn một dòng.'),
  trader: z
    .strictObject({ name: name.describe('Tên đơn vị.'), address: line.describe('Địa chỉ.') })
    .optional()
    .describe('Đơn vị kinh doanh chịu trách nhiệm, nếu khác chủ thể.'),
  amount: amount.optional().describe('Cả lô bao nhiêu. Các lô khác không thể lấy nhiều hơn số này.'),
  steps: z.array(lotStep).describe('Các công đoạn theo thứ tự thời gian, cũ trước mới sau. Công đoạn không có dữ liệu thì không ghi: trang sẽ nói là chưa khai báo.'),
  recall: z
    .strictObject({
      on: day.describe('Ngày thu hồi.'),
      reason: line.describe('Vì sao, một câu.'),
      advice: line.describe('Người đã mua cần làm gì, bằng lời dễ hiểu.'),
      sources: sourceIds,
    })
    .optional()
    .describe('Ghi khi lô bị thu hồi; trang của lô, và của mọi lô làm từ lô này, báo trước mọi thứ khác.'),
  demonstration: z.literal(true).optional().describe('true = lô minh hoạ, không có thật.'),
  sources,
});

export type LotRecord = z.infer<typeof lot>;
export type LotStepRecord = z.infer<typeof lotStep>;
