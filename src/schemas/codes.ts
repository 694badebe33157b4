// content/codes.json: every short code ever given. It only grows: a printed code must lead to its product for ever.
import { z } from 'zod';
import { recordId } from './text.ts';

/** A short code's shape; whether its check character fits is domain/short-code.ts's to say. */
export const shortCode = z
  .string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' })
  .regex(/^[2346789CDFHJKLMNPRTVWXY]{7}$/u, { error: 'không đúng dạng mã ngắn; bỏ trường này rồi chạy "npm run codes" để được cấp mã' });

export const codes = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  codes: z
    .record(shortCode, recordId)
    .describe('Mã ngắn và mã hồ sơ sản phẩm mang nó. Do "npm run codes" ghi; không bao giờ xoá dòng nào, kể cả khi sản phẩm đã rút.'),
});
