// Figures that a source reported, so that the programme's own tables stand beside what the register adds up to.
import { z } from 'zod';
import { provinceCode } from './place.ts';
import { sources } from './source.ts';
import { line, name, partialDate } from './text.ts';

export const MEASURES = ['products-recognised', 'products-in-force', 'producers', 'sales-points', 'other'] as const;

export const report = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  title: name.describe('Bảng hay con số này là gì.'),
  area: z
    .strictObject({
      country: z.literal(true).optional().describe('true = số liệu cả nước.'),
      province: provinceCode.optional().describe('Mã tỉnh hiện nay.'),
      formerProvince: provinceCode.optional().describe('Mã tỉnh trong danh mục 63 tỉnh.'),
      district: name.optional().describe('Tên huyện cũ.'),
    })
    .describe('Nơi mà số liệu nói về: cả nước, tỉnh hiện nay, tỉnh cũ, huyện cũ.'),
  asOf: partialDate.describe('Số liệu đến ngày, tháng hoặc năm nào.'),
  figures: z
    .array(
      z.strictObject({
        measure: z.enum(MEASURES).describe('Đo cái gì.'),
        label: line.describe('Tên con số, bằng lời của nguồn.'),
        value: z.number({ error: 'phải là số; viết không có dấu ngoặc kép và dấu chấm hàng nghìn' }).describe('Giá trị, chỉ chữ số.'),
        stars: z.union([z.literal(3), z.literal(4), z.literal(5)]).optional().describe('Riêng hạng nào, nếu có.'),
        unit: name.optional().describe('Đơn vị, nếu không phải là cái.'),
      }),
    )
    .min(1, { error: 'chưa có con số nào; ghi ít nhất một' })
    .describe('Các con số của nguồn.'),
  note: line.optional().describe('Ghi chú.'),
  sources,
});

export type ReportRecord = z.infer<typeof report>;
