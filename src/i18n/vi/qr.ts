// Words about QR codes: why one cannot be made, and what a picture of one is called.
import { printMm } from '../dates.ts';

export const qrWords = {
  tooLong: ['địa chỉ quá dài để in thành mã QR', 'dùng tên miền ngắn hơn'],
  tooSmall: (leastMm: number) => [`mã QR cần ít nhất ${printMm(leastMm)} mm mỗi cạnh, kể cả lề trắng`, 'chọn khổ nhãn lớn hơn hoặc mã lô ngắn hơn'] as const,
  title: (name: string, address: string) => `Mã QR của ${name}: ${address}`,
  printAtLeast: (leastMm: number) => `In mỗi cạnh không nhỏ hơn ${printMm(leastMm)} mm, giữ nguyên lề trắng.`,
} as const;
