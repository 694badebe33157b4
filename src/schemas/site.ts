// What an office changes to make the catalogue theirs. Ships with a reserved .example address and no contact.
import { z } from 'zod';
import { line, name, webAddress } from './text.ts';

/** How the name of an index ends that `npm run push-search` makes beside the live one and clears up later: the time and a mark of the push. */
export const NEW_INDEX_ENDING = /-next-[0-9a-z]{8,9}-[0-9a-f]{8}$/u;

export const site = z.strictObject({
  $schema: z.string().optional().describe('Dành cho trình soạn thảo.'),
  name: name.describe('Tên danh mục, hiện ở đầu mọi trang.'),
  nameEn: name.describe('Tên tiếng Anh.'),
  baseUrl: webAddress
    .refine(isOrigin, { error: 'không phải gốc của một trang https; viết như https://ocop.tinh.gov.vn, không có phần sau tên miền' })
    .describe('Địa chỉ công khai của trang, https, không có đường dẫn. Địa chỉ .example = chưa đặt; khi đó nhãn in chữ MẪU.'),
  operator: name.optional().describe('Đơn vị vận hành danh mục.'),
  contact: z
    .strictObject({
      email: z.email({ error: 'không phải địa chỉ e-mail; viết ten@mien.vn' }).optional().describe('E-mail nhận tin báo.'),
      phone: z
        .string()
        .regex(/^\+84\d{8,10}$/u, { error: 'không đúng dạng số điện thoại; viết +84…, bỏ số 0 đầu' })
        .optional()
        .describe('Điện thoại, dạng +84…'),
      address: line.optional().describe('Địa chỉ cơ quan.'),
    })
    .optional()
    .describe('Nơi người dân báo sai sót. Bỏ trống = chưa có.'),
  search: z
    .strictObject({
      engine: z.enum(['embedded', 'meilisearch']).describe('embedded = tìm trong trình duyệt; meilisearch = dùng máy chủ.'),
      host: webAddress
        .refine(isServerAddress, { error: 'trang https không gọi được máy chủ này; viết https://…, không có dấu / cuối (http:// chỉ dùng được với 127.0.0.1, để thử trên máy mình)' })
        .optional()
        .describe('Địa chỉ máy chủ Meilisearch.'),
      searchKey: name
        .regex(/^\S+$/u, { error: 'khoá không có dấu cách; dán lại khoá của npm run push-search -- --key' })
        .optional()
        .describe('Khoá chỉ có quyền tìm (search). Không bao giờ ghi khoá quản trị vào đây.'),
      index: z
        .string()
        .regex(/^[\w-]{1,100}$/u, { error: 'không phải tên chỉ mục; viết bằng chữ không dấu, số, dấu - hoặc _' })
        .refine((index) => !NEW_INDEX_ENDING.test(index), { error: 'tên giống chỉ mục tạm của npm run push-search (…-next-…-…), một lần gửi có thể xoá nhầm; bỏ phần từ -next- trở đi' })
        .optional()
        .describe('Tên chỉ mục trên máy chủ; bỏ trống = ocop.'),
    })
    .refine(({ engine, host }) => engine === 'embedded' || host !== undefined, { path: ['host'], error: 'engine là meilisearch mà chưa ghi host; ghi địa chỉ máy chủ, hoặc đổi engine thành embedded' })
    .describe('Cách tìm kiếm.'),
});

/** Pages are read over https, and browsers let those ask no server over http but one on the reader's own machine. */
function isServerAddress(address: string): boolean {
  if (!URL.canParse(address) || address.endsWith('/') || /[?#;,\s]/u.test(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || hostname === '127.0.0.1';
}

function isOrigin(address: string): boolean {
  return URL.canParse(address) && address.startsWith('https:') && new URL(address).origin === address;
}

export type SiteRecord = z.infer<typeof site>;
