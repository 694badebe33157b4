// What was settled by hand about decisions: days that only the page's context gives, notes in Vietnamese.
import { z } from 'zod';
import { decisionDate } from '../../schemas/recognition.ts';
import { line, name } from '../../schemas/text.ts';

/** Keys that decisions.csv adds to the settlements file; names matched by hand are in `decisionProducts`. */
export const decisionSettlementShape = {
  decisionRecords: z
    .array(
      z.strictObject({
        number: name.describe('Số như trong bảng; với văn bản không có số: cơ quan và ngày (decision_date, không có thì source_date).'),
        authority: name.describe('Cơ quan như trong bảng: một số có thể là của nhiều cơ quan.'),
        date: decisionDate.optional().describe('Ngày, tháng, năm hoặc đợt mà nguồn cho biết khi bảng không có ngày.'),
        note: line.optional().describe('Ghi chú tiếng Việt cho trang quyết định.'),
        why: line.optional(),
      }),
    )
    .optional()
    .describe('Quyết định đọc bằng tay.'),
};

export type DecisionSettlements = z.infer<z.ZodObject<typeof decisionSettlementShape>>;
export type DecisionSettlement = NonNullable<DecisionSettlements['decisionRecords']>[number];
