// An id is never reused or deleted: a record leaves by saying what became of it, and its page goes on answering.
import { z } from 'zod';
import { day, line, recordId } from './text.ts';

export const lifecycle = z.strictObject({
  kind: z
    .enum(['withdrawn', 'merged', 'moved'])
    .describe('withdrawn = rút khỏi danh mục; merged = nhập vào hồ sơ khác; moved = đổi sang mã khác.'),
  on: day.describe('Ngày thay đổi.'),
  into: recordId.optional().describe('Mã hồ sơ thay thế (bắt buộc khi merged hoặc moved).'),
  reason: line.describe('Vì sao, bằng lời cho người đọc trang.'),
});

export type Lifecycle = z.infer<typeof lifecycle>;

/** Fields every record with a page has. */
export const lasting = {
  formerIds: z.array(recordId).optional().describe('Các mã cũ từng trỏ tới hồ sơ này; trang cũ vẫn trả lời.'),
  lifecycle: lifecycle.optional().describe('Ghi khi hồ sơ thôi được dùng; không bao giờ xóa tệp.'),
  demonstration: z.literal(true).optional().describe('true = dữ liệu minh hoạ, không có thật; chỉ với GTIN đầu 952.'),
};
