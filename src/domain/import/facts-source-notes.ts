// Remarks on a source, in words for readers: how trusted it is stands beside it anyway, and how its date was found is no quotation.
import { capital, vietnameseDate } from './facts-words.ts';

/**
 * The remark for a page; undefined when it says nothing that the source's own lines do not say.
 * @example sourceRemark('bài khoảng 2025-10 (suy từ nội dung)') // 'Bài không ghi ngày, vào khoảng 10/2025'
 */
export function sourceRemark(part: string): string | undefined {
  const text = part.replace(/^độ tin thấp: /iu, '').replace(/, độ tin thấp$/iu, '');
  if (/^(?:nguồn )?độ tin thấp$/iu.test(text)) return undefined;
  const [, about] = /^bài khoảng ([\d-]+) \(suy từ .+\)$/iu.exec(text) ?? [];
  if (about !== undefined) return `Bài không ghi ngày, vào khoảng ${vietnameseDate(about)}`;
  if (/^(?:năm|ngày) suy từ/iu.test(text)) return 'Bài không ghi ngày; thời điểm ước theo nội dung';
  if (/^trang demo chép lại bài$/iu.test(text)) return 'Trang chép lại';
  return text === 'VNS' ? 'Bài của Viet Nam News Service' : capital(text);
}
