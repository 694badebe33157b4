// Primitive fields that every collection shares: words, ids, days, addresses of pages.
// All text is checked here once, so that nothing past the door looks at shapes again.
// A message reads "what is wrong; what to do": the report prints the half after the semicolon as the remedy.
import { z } from 'zod';

/** Longest text of a field, in characters: a name, a line, a paragraph. Longer is nearly always a paste by mistake. */
export const LIMITS = { name: 200, line: 500, paragraph: 3000 } as const;

// C0 controls without tab and newline, DEL and the C1 block: never part of a Vietnamese text.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u;

/** Text in NFC, trimmed, without control characters, at most `max` characters long. */
export function words(max: number) {
  return z
    .string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' })
    .min(1, { error: 'không được để trống; bỏ hẳn trường này nếu chưa biết' })
    .max(max, { error: `dài quá ${max} ký tự; kiểm tra có dán nhầm không` })
    .refine((value) => value === value.normalize('NFC'), { error: 'chưa ở dạng Unicode dựng sẵn (NFC); gõ lại hoặc chuyển mã sang NFC' })
    .refine((value) => value === value.trim(), { error: 'thừa khoảng trắng ở đầu hoặc cuối; xóa đi' })
    .refine((value) => !CONTROL.test(value), { error: 'có ký tự điều khiển; xóa đi' });
}

export const name = words(LIMITS.name);
export const line = words(LIMITS.line);
export const paragraph = words(LIMITS.paragraph);

/** A permanent id: the file's name and the last part of the page's address, for ever. */
export const recordId = z
  .string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'không đúng dạng mã hồ sơ; chỉ dùng a–z, 0–9 và gạch nối ở giữa' })
  .max(80, { error: 'mã dài quá 80 ký tự; rút ngắn lại' });

/** A calendar day, yyyy-mm-dd, that exists (2026-02-30 does not). */
export const day = z.iso.date({ error: 'không phải ngày có thật; viết yyyy-mm-dd, ví dụ 2026-08-05' });

/** A day, a month or a year: as much of a date as the source prints. */
export const partialDate = z
  .string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' })
  .refine((value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/u.test(value) || z.iso.date().safeParse(value).success, {
    error: 'không phải ngày, tháng hay năm có thật; viết yyyy, yyyy-mm hoặc yyyy-mm-dd',
  });

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/u;

/** When a step happened: a partial date, or a day and time with its offset (GS1 EPCIS eventTime). */
export const moment = z.string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' }).refine(isMoment, {
  error: 'không phải lúc có thật; viết yyyy, yyyy-mm, yyyy-mm-dd hoặc 2026-08-05T07:30+07:00',
});

function isMoment(value: string): boolean {
  return partialDate.safeParse(MOMENT.exec(value)?.[1] ?? value).success;
}

/** Address of a page on the web: http or https only, nothing that a browser would run. */
export const webAddress = z
  .string({ error: 'phải là chữ; đặt trong dấu ngoặc kép' })
  .max(2000, { error: 'địa chỉ dài quá 2000 ký tự; kiểm tra có dán nhầm không' })
  .refine(isWebAddress, { error: 'không phải địa chỉ trang web; viết https://… (hoặc http://…)' });

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s]+$/iu.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.username === '' && url.password === '' && url.hostname.includes('.');
}

/** A whole number of things, from 0. */
export const count = z.int({ error: 'phải là số nguyên; viết không có dấu ngoặc kép' }).nonnegative({ error: 'không được âm; viết từ 0 trở lên' });

/** OCOP stars that give a certificate: 3, 4 or 5 (QĐ 26/2026/QĐ-TTg Đ.3; 1 and 2 get none). */
export const stars = z.union([z.literal(3), z.literal(4), z.literal(5)], { error: 'không phải hạng sao được cấp giấy; chỉ ghi 3, 4 hoặc 5' });
