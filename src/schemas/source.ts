// Where a fact comes from, when it was checked, how far it is trusted; and facts that carry their sources.
import { z } from 'zod';
import { day, line, paragraph, partialDate, webAddress } from './text.ts';

/** How far a source is trusted, best first. `low` alone never puts a star in force and is never linked. */
export const TRUST = ['decision', 'authority', 'press', 'producer', 'directory', 'low'] as const;

/**
 * Whether sources of this trust may speak of stars: a producer's own page or a directory describes a product, and a page that copies
 * newspapers proves nothing; none of them alone puts a star in force.
 */
export function speaksOfStars(trust: Source['trust']): boolean {
  return trust === 'decision' || trust === 'authority' || trust === 'press';
}

export const trust = z.enum(TRUST, { error: `không phải độ tin; chọn một trong: ${TRUST.join(', ')}` });

export const source = z.strictObject({
  id: z
    .string()
    .regex(/^s[1-9]\d{0,2}$/u, { error: 'không đúng dạng mã nguồn; viết s1, s2, …' })
    .describe('Mã của nguồn trong hồ sơ này: s1, s2, … Các thông tin bên dưới nhắc lại mã này.'),
  citation: line.describe('Tên nguồn như người đọc cần để tìm lại: văn bản, trang, bài báo. Có thể chỉ là lời dẫn, không cần địa chỉ.'),
  url: webAddress.optional().describe('Địa chỉ trang, nếu có. Chỉ thành liên kết khi là https và nguồn không phải độ tin thấp.'),
  publishedOn: partialDate.optional().describe('Ngày nguồn công bố, nếu nguồn in ra: yyyy, yyyy-mm hoặc yyyy-mm-dd.'),
  checkedOn: day.describe('Ngày người nhập mở nguồn ra đối chiếu: yyyy-mm-dd.'),
  trust: trust.describe(
    'Độ tin: decision = bản quyết định; authority = trang hoặc văn bản của cơ quan nhà nước; press = báo chí; producer = trang của chủ thể hay người bán; directory = danh bạ không chính thức; low = trang chép báo.',
  ),
  note: line.optional().describe('Ghi chú về nguồn: bản dịch, bản chép, chưa thấy bản ký, tên phục hồi từ bản quét …'),
});

export type Source = z.infer<typeof source>;

/**
 * The address of a source that may stand as a link: https and not of low trust; otherwise undefined
 * (the citation then stays plain text).
 */
export function linkOf(item: Pick<Source, 'url' | 'trust'>): string | undefined {
  if (item.url === undefined || item.trust === 'low') return undefined;
  return new URL(item.url).protocol === 'https:' ? item.url : undefined;
}

export const sources = z
  .array(source)
  .min(1, { error: 'chưa có nguồn nào; mỗi hồ sơ cần ít nhất một nguồn' })
  .describe('Các nguồn của hồ sơ, đánh số s1, s2, …');

export const sourceIds = z
  .array(z.string().regex(/^s[1-9]\d{0,2}$/u, { error: 'không đúng dạng mã nguồn; viết s1, s2, …' }))
  .min(1, { error: 'chưa có nguồn; ghi ít nhất một mã nguồn, ví dụ ["s1"]' })
  .describe('Mã của các nguồn nói điều này, ví dụ ["s1"].');

/** What a sentence is about; a fact of a region or of a kind is never told as one of the product. */
export const ABOUT = ['product', 'producer', 'region', 'kind'] as const;

export const fact = z.strictObject({
  text: paragraph.describe('Điều nguồn nói, viết ngắn bằng lời của danh mục.'),
  about: z
    .enum(ABOUT)
    .optional()
    .describe('Nói về: product (đúng sản phẩm này), producer (chủ thể), region (cả vùng), kind (cả loại hàng). Bỏ trống = product.'),
  asOf: partialDate.optional().describe('Thời điểm của thông tin, nếu khác ngày công bố.'),
  note: line.optional().describe('Điều cần biết thêm khi đọc thông tin này.'),
  sources: sourceIds,
});

export type Fact = z.infer<typeof fact>;

export const facts = z.array(fact);
