// A place as a certificate prints it (words, never rewritten) and the unit of today that it lies in.
import { z } from 'zod';
import { line, name } from './text.ts';

/** Code of a province, two digits (QĐ 19/2025/QĐ-TTg for today's; the older list is a separate key space). */
export const provinceCode = z.string().regex(/^\d{2}$/u, { error: 'không đúng dạng mã tỉnh; viết hai chữ số' });
export const districtCode = z.string().regex(/^\d{3}$/u, { error: 'không đúng dạng mã huyện cũ; viết ba chữ số' });
export const communeCode = z.string().regex(/^\d{5}$/u, { error: 'không đúng dạng mã xã; viết năm chữ số' });

export const placeThen = z.strictObject({
  address: line.optional().describe('Địa chỉ đúng như quyết định hoặc nhãn ghi, không sửa. Nhà riêng của hộ: chỉ khi có đồng ý ghi trong hồ sơ chủ thể.'),
  commune: name.optional().describe('Xã, phường, thị trấn như nguồn ghi.'),
  district: name.optional().describe('Huyện, quận, thị xã, thành phố cũ như nguồn ghi.'),
  province: name.optional().describe('Tỉnh như nguồn ghi.'),
  provinceCode: provinceCode.optional().describe('Mã tỉnh trong danh mục 63 tỉnh trước 01/07/2025.'),
  districtCode: districtCode.optional().describe('Mã huyện trong danh mục trước 01/07/2025.'),
  communeCode: communeCode.optional().describe('Mã xã trong danh mục trước 01/07/2025.'),
});

export const placeNow = z.strictObject({
  province: provinceCode.describe('Mã tỉnh, thành phố hiện nay (34 đơn vị).'),
  commune: communeCode.optional().describe('Mã xã, phường, đặc khu hiện nay.'),
  candidates: z
    .array(communeCode)
    .min(2, { error: 'chưa đủ hai xã; nếu chỉ có một thì ghi vào commune' })
    .optional()
    .describe('Khi xã cũ bị chia hoặc chưa chọn được: các xã hiện nay có thể đúng.'),
  basis: z
    .enum(['stated', 'resolved', 'hand'])
    .describe('stated = nguồn ghi; resolved = suy từ bảng chuyển đổi đơn vị hành chính; hand = người nhập chọn.'),
});

export const place = z.strictObject({
  then: placeThen.optional().describe('Nơi ghi trên quyết định hay trong nguồn, giữ nguyên chữ.'),
  now: placeNow.optional().describe('Nơi đó nay thuộc đơn vị nào.'),
});

export type PlaceThen = z.infer<typeof placeThen>;
export type PlaceNow = z.infer<typeof placeNow>;
export type Place = z.infer<typeof place>;
