// A decision that recognises, re-recognises or revokes. Which products it names stands in the products' own histories.
import { z } from 'zod';
import { lasting } from './lifecycle.ts';
import { provinceCode } from './place.ts';
import { decisionDate } from './recognition.ts';
import { sources } from './source.ts';
import { count, line, name, stars } from './text.ts';

export const decision = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  number: name.describe('Số, ký hiệu như in trên văn bản, ví dụ 858/QĐ-UBND.'),
  kind: z.enum(['recognition', 're-recognition', 'revocation']).describe('recognition = công nhận; re-recognition = công nhận lại; revocation = thu hồi.'),
  date: decisionDate.optional().describe('Ngày ký, biết đến đâu ghi đến đó.'),
  authority: name.describe('Cơ quan ban hành, như ghi trên văn bản.'),
  formerProvince: provinceCode.optional().describe('Mã tỉnh lúc đó (63 tỉnh trước 01/07/2025). Bỏ trống với quyết định của bộ.'),
  stars: z.array(stars).optional().describe('Các hạng sao có trong quyết định.'),
  productsCount: count.optional().describe('Số sản phẩm mà quyết định hoặc nguồn nói.'),
  namesNotInRegister: z.array(line).optional().describe('Tên sản phẩm nguồn nêu mà danh mục chưa có hồ sơ khớp.'),
  note: line.optional().describe('Ghi chú.'),
  ...lasting,
  sources,
});

export type DecisionRecord = z.infer<typeof decision>;
