// Where another name comes from.
import { z } from 'zod';
import { sourceIds } from './source.ts';
import { name } from './text.ts';

export const nameSource = z.strictObject({
  name: name.describe('Tên khác hoặc tên tiếng Anh, đúng như ghi ở aliases hay nameEn.'),
  sources: sourceIds,
});

export const nameSources = z.array(nameSource).describe('Mỗi tên khác, tên tiếng Anh lấy từ nguồn nào.');

export type NameSource = z.infer<typeof nameSource>;
