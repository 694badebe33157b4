// What a supermarket buyer asks of a supplier: amounts, packing, terms, person. Filled by the producer, never guessed.
import { z } from 'zod';
import { sourceIds } from './source.ts';
import { count, day, line, name } from './text.ts';

const months = z
  .array(z.int().min(1, { error: 'không phải tháng; viết số từ 1 đến 12' }).max(12, { error: 'không phải tháng; viết số từ 1 đến 12' }))
  .min(1, { error: 'chưa ghi tháng nào; bỏ trường này nếu chưa biết' })
  .describe('Các tháng có hàng, 1–12.');

const amount = z.strictObject({
  value: z.number().positive({ error: 'phải lớn hơn 0; bỏ trường này nếu chưa biết' }).describe('Lượng.'),
  unit: name.describe('Đơn vị: kg, gói, chai, thùng …'),
});

export const supplySheet = z.strictObject({
  asOf: day.describe('Ngày chủ thể khai.'),
  taxCode: z.string().regex(/^\d{10}(-\d{3})?$/u, { error: 'không đúng dạng mã số thuế; viết 10 số, hoặc 10 số-3 số' }).optional().describe('Mã số thuế.'),
  gtinCase: z.string().regex(/^\d{13,14}$/u, { error: 'không đúng độ dài mã thùng; viết 13 hoặc 14 chữ số' }).optional().describe('Mã vạch của thùng.'),
  packSizes: z.array(name).optional().describe('Các quy cách: 100 g, 500 g …'),
  unitsPerCase: count.optional().describe('Số đơn vị trong một thùng.'),
  caseSize: name.optional().describe('Kích thước thùng, ví dụ 40 × 30 × 25 cm.'),
  caseWeight: name.optional().describe('Khối lượng cả thùng.'),
  palletCases: count.optional().describe('Số thùng một pa-lét.'),
  shelfLifeAtDelivery: line.optional().describe('Hạn dùng còn lại khi giao.'),
  storage: line.optional().describe('Bảo quản, nhiệt độ.'),
  capacityPerMonth: amount.optional().describe('Sản lượng mỗi tháng.'),
  seasonMonths: months.optional(),
  minimumOrder: amount.optional().describe('Đặt ít nhất.'),
  leadTimeDays: count.optional().describe('Số ngày từ đặt đến giao.'),
  priceBand: line.optional().describe('Khoảng giá, đơn vị, có VAT hay chưa, từ ngày nào; hoặc "liên hệ".'),
  payment: line.optional().describe('Thanh toán, đổi trả.'),
  deliveryArea: line.optional().describe('Giao tới đâu, giá tại đâu.'),
  currentChannels: z.array(line).optional().describe('Đang bán ở chuỗi nào.'),
  vatInvoice: z.boolean().optional().describe('Xuất được hoá đơn VAT hay không.'),
  samples: z.boolean().optional().describe('Gửi mẫu được hay không.'),
  contact: line.optional().describe('Người hoặc bộ phận liên hệ và giờ, do chủ thể tự công bố.'),
  sources: sourceIds,
});
