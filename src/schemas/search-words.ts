// What search knows of words beside the register's own: words that mean the same, and what people call a group or a paper.
// Data of content/taxonomy, so that an office adds the words of its region without touching the program.
import { z } from 'zod';
import { groupCode } from './taxonomy.ts';
import { line, name, recordId } from './text.ts';

const $schema = z.string().optional().describe('Dành cho trình soạn thảo.');
const names = z.array(name).min(1, { error: 'chưa có từ nào; ghi ít nhất một' });

export const synonym = z
  .strictObject({
    words: names.describe('Các cách gọi một thứ. Không có means thì tìm từ nào cũng ra cả những từ kia.'),
    means: names.optional().describe('Một chiều: tìm words thì ra cả means, tìm means thì không ra words. Dùng khi means rộng hơn, hay là tiếng Việt của từ nước ngoài.'),
    except: names.optional().describe('Cụm từ có những chữ ấy nhưng nghĩa khác, ví dụ "bắp cải" với bắp = ngô: trong cụm này không thay từ.'),
    about: line.optional().describe('Vùng nào gọi thế, vì sao ghi.'),
  })
  .refine(({ words, means }) => means !== undefined || words.length > 1, { error: 'chỉ có một từ; ghi thêm từ cùng nghĩa, hoặc ghi means', path: ['words'] })
  .refine(({ words, means = [] }) => new Set([...words, ...means].map((word) => word.toLowerCase())).size === words.length + means.length, {
    error: 'có từ ghi hai lần; bỏ bớt',
    path: ['words'],
  });

export const synonyms = z.strictObject({
  $schema,
  synonyms: z.array(synonym).describe('Từ cùng nghĩa trong tìm kiếm. Kết quả của từ thay thế luôn xếp sau kết quả của đúng từ đã gõ.'),
});

export const everydayNames = z.strictObject({
  $schema,
  groups: z
    .array(
      z.strictObject({
        code: groupCode.describe('Mã nhóm trong groups.json.'),
        names: names.describe('Người tìm gọi nhóm này là gì, kể cả viết tắt và tiếng Anh. Tên chính thức có sẵn, không ghi lại.'),
      }),
    )
    .describe('Tên thường gọi của nhóm hàng.'),
  documents: z
    .array(
      z.strictObject({
        id: recordId.describe('Mã loại giấy trong document-kinds.json.'),
        names: names.describe('Người tìm gõ thế nào khi cần giấy này.'),
      }),
    )
    .describe('Tên thường gọi của giấy tờ.'),
});

export type Synonym = z.infer<typeof synonym>;
export type EverydayNames = z.infer<typeof everydayNames>;
