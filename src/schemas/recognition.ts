// One step in a product's history with the programme. The list of them is the history; the state is computed from it.
import { z } from 'zod';
import { sourceIds } from './source.ts';
import { day, line, name, recordId, stars } from './text.ts';

/**
 * What happened. The first three give stars when dated and trusted; `revoked` ends what went before;
 * `scored` is a council's result without a decision seen, `named` a mere mention, `proposed` a plan or a file in hand.
 */
export const RECOGNITION_KINDS = ['recognised', 'upgraded', 're-recognised', 'revoked', 'scored', 'named', 'proposed'] as const;

/**
 * How exactly the day of a decision is known. `round` = only the assessment year Y is known: rounds are decided late,
 * so the day lies between 01/01/Y and 30/06/Y+1.
 */
export const decisionDate = z.discriminatedUnion(
  'precision',
  [
    z.strictObject({ precision: z.literal('day').describe('Biết đủ ngày.'), value: day.describe('yyyy-mm-dd') }),
    z.strictObject({
      precision: z.literal('month').describe('Chỉ biết tháng.'),
      value: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/u, { error: 'không phải tháng; viết yyyy-mm' })
        .describe('yyyy-mm'),
    }),
    z.strictObject({
      precision: z.literal('year').describe('Chỉ biết năm của quyết định.'),
      value: z
        .string()
        .regex(/^\d{4}$/u, { error: 'không phải năm; viết yyyy' })
        .describe('yyyy'),
    }),
    z.strictObject({
      precision: z.literal('round').describe('Chỉ biết năm của đợt đánh giá; quyết định có thể ký sang đầu năm sau.'),
      value: z
        .string()
        .regex(/^\d{4}$/u, { error: 'không phải năm; viết yyyy' })
        .describe('yyyy'),
    }),
  ],
  { error: 'chưa rõ ngày biết đến đâu; precision là day, month, year hoặc round' },
);

export type DecisionDate = z.infer<typeof decisionDate>;

export const recognition = z.strictObject({
  kind: z
    .enum(RECOGNITION_KINDS)
    .describe(
      'recognised = công nhận; upgraded = nâng hạng; re-recognised = công nhận lại; revoked = thu hồi; scored = hội đồng chấm, chưa thấy quyết định; named = nguồn chỉ gọi là OCOP; proposed = đăng ký, đề nghị, chưa rõ kết quả.',
    ),
  stars: stars.optional().describe('Số sao: 3, 4 hoặc 5. Bỏ trống khi nguồn không ghi.'),
  inferred: z
    .literal(true)
    .optional()
    .describe('true = số sao do người ghi suy ra, nguồn không nói; không được tính là sao đang có.'),
  score: z
    .number()
    .min(0, { error: 'không phải điểm chấm; viết từ 0 đến 100' })
    .max(100, { error: 'không phải điểm chấm; viết từ 0 đến 100' })
    .optional()
    .describe('Điểm chấm, 0–100.'),
  date: decisionDate.optional().describe('Ngày quyết định, biết đến đâu ghi đến đó: day (đủ ngày), month, year, hoặc round (chỉ biết năm của đợt đánh giá).'),
  decision: recordId.optional().describe('Mã hồ sơ quyết định trong content/decisions.'),
  decisionNumber: name.optional().describe('Số quyết định như nguồn in, khi chưa có hồ sơ quyết định.'),
  authority: name.optional().describe('Cơ quan ra quyết định, như ghi trên quyết định.'),
  validUntil: day.optional().describe('Ngày hết hạn, chỉ khi giấy chứng nhận hay quyết định in ra.'),
  officialCode: z
    .string()
    .regex(/^\d{2}(-\d{3})?-\d{5}-\d{1,4}-\d{4}$/u, { error: 'không đúng dạng mã sản phẩm OCOP; viết T-X-STT-YYYY hoặc T-H-X-STT-YYYY' })
    .optional()
    .describe('Mã sản phẩm OCOP chính thức: tỉnh-xã-số thứ tự-năm (từ 2025), hoặc tỉnh-huyện-xã-số thứ tự-năm (trước đó).'),
  note: line.optional().describe('Ghi chú: đợt, nơi trao, điều nguồn nói thêm.'),
  sources: sourceIds,
});

export type Recognition = z.infer<typeof recognition>;
