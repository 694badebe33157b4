// Closed lists in content/taxonomy: the decree's groups, kinds of papers, trace systems, words that claim a cure.
import { z } from 'zod';
import { count, line, name, recordId, webAddress } from './text.ts';

const $schema = z.string().optional().describe('Dành cho trình soạn thảo.');

/** Code of a group, of the set of criteria's numbering (QĐ 26/2026/QĐ-TTg Phụ lục I). */
export const groupCode = z
  .string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' })
  .regex(/^(I|II|III|IV|V|VI)(\.\d)?(\.[a-d])?$/u, { error: 'không đúng dạng mã nhóm; viết như Phụ lục I, ví dụ I.3.c' });

export const groupNode = z.strictObject({
  code: groupCode.describe('Mã nhóm theo Phụ lục I QĐ 26/2026/QĐ-TTg.'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'không phải cấp; viết 1, 2 hoặc 3' }).describe('1 = ngành; 2 = nhóm; 3 = phân nhóm.'),
  parent: groupCode.optional().describe('Mã cấp trên. Bỏ trống ở cấp 1.'),
  vi: line.describe('Tên tiếng Việt.'),
  en: line.describe('Tên tiếng Anh.'),
  slug: recordId.describe('Phần cuối của địa chỉ trang.'),
  set: count.optional().describe('Số của bộ tiêu chí (Phụ lục II); chỉ ở cấp cuối.'),
  alcohol: z.literal(true).optional().describe('true = đồ uống có cồn: trang báo 18+.'),
  functionalFood: z.literal(true).optional().describe('true = thực phẩm chức năng: trang nói không phải là thuốc.'),
});

/** The whole file: groups of the decree in its order, a parent before its children. */
export const groups = z.array(groupNode).min(1, { error: 'chưa có nhóm nào; xem Phụ lục I QĐ 26/2026/QĐ-TTg' });

export const documentKinds = z.strictObject({
  $schema,
  kinds: z
    .array(
      z.strictObject({
        id: recordId.describe('Mã dùng trong hồ sơ.'),
        name: line.describe('Tên tiếng Việt.'),
        nameEn: line.describe('Tên tiếng Anh.'),
        about: line.optional().describe('Giấy này nói lên điều gì.'),
      }),
    )
    .describe('Các loại giấy tờ.'),
});

export const traceSystems = z.strictObject({
  $schema,
  systems: z
    .array(
      z.strictObject({
        id: recordId.describe('Mã dùng trong hồ sơ.'),
        name: line.describe('Tên hệ thống.'),
        operator: line.optional().describe('Đơn vị vận hành.'),
        url: webAddress.optional().describe('Địa chỉ hệ thống, khi chắc.'),
      }),
    )
    .describe('Các hệ thống truy xuất mà hồ sơ có thể dẫn tới.'),
});

export const claimWords = z.strictObject({
  $schema,
  words: z.array(name).min(1, { error: 'chưa có từ nào; ghi ít nhất một' }).describe('Từ nói như thuốc chữa bệnh: hàng không phải thuốc thì không được ghi.'),
  allowed: z.array(line).describe('Cụm từ có những chữ ấy nhưng không phải nói về chữa bệnh: sửa chữa, câu bắt buộc của thực phẩm chức năng …'),
});

export type GroupNode = z.infer<typeof groupNode>;
