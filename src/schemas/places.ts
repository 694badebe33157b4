// Administrative units in content/places: today's (34 provinces, communes, no districts) and those before 1 July 2025.
// The two lists are two key spaces: a code of one means another place in the other. Strict, each field described.
import { z } from 'zod';
import { communeCode, districtCode, provinceCode } from './place.ts';
import { line, name, recordId } from './text.ts';

const provinceKind = z.enum(['city', 'province']).describe('city = thành phố trực thuộc trung ương; province = tỉnh.');
const nameEn = name.describe('Tên dùng trên trang tiếng Anh.');
const slug = recordId.describe('Phần cuối của địa chỉ trang.');

export const provinceUnit = z.strictObject({
  code: provinceCode.describe('Mã tỉnh hiện nay theo QĐ 19/2025/QĐ-TTg.'),
  name: name.describe('Tên, không kèm "tỉnh" hay "thành phố".'),
  nameEn,
  kind: provinceKind,
  slug,
  mergedFrom: z.array(provinceCode).min(1).describe('Mã các tỉnh cũ hợp thành, theo danh mục trước 01/07/2025.'),
});

export const formerProvinceUnit = z.strictObject({
  code: provinceCode.describe('Mã tỉnh trong danh mục 63 tỉnh trước 01/07/2025.'),
  name: name.describe('Tên lúc đó, không kèm "tỉnh" hay "thành phố".'),
  nameEn,
  kind: provinceKind,
  slug,
  formerName: name.optional().describe('Tên cũ hơn mà giấy tờ còn ghi.'),
  nowIn: provinceCode.describe('Mã tỉnh hiện nay.'),
});

export const formerDistrictUnit = z.strictObject({
  code: districtCode.describe('Mã huyện trong danh mục trước 01/07/2025.'),
  name: name.describe('Tên, không kèm "huyện", "quận", "thị xã", "thành phố".'),
  kind: z.enum(['rural-district', 'urban-district', 'town', 'city']).describe('rural-district = huyện; urban-district = quận; town = thị xã; city = thành phố thuộc tỉnh.'),
  province: provinceCode.describe('Mã tỉnh lúc đó.'),
  nowIn: z.array(communeCode).min(1).describe('Các xã, phường, đặc khu hiện nay có phần của huyện này.'),
});

export const earlierDistrictUnit = z.strictObject({
  name: name.describe('Tên huyện đã giải thể, đổi tên hoặc mất bớt xã trước 03/2025.'),
  kind: formerDistrictUnit.shape.kind,
  province: provinceCode.describe('Mã tỉnh lúc đó.'),
  communes: z.array(communeCode).min(1).describe('Mã (danh mục trước 01/07/2025) các xã từng thuộc huyện này, nay thuộc huyện khác trong danh mục đó.'),
});

export const communeUnit = z.strictObject({
  code: communeCode.describe('Mã xã, phường, đặc khu hiện nay.'),
  name: name.describe('Tên, không kèm "xã", "phường", "đặc khu".'),
  kind: z.enum(['ward', 'commune', 'special-zone']).describe('ward = phường; commune = xã; special-zone = đặc khu.'),
  province: provinceCode.describe('Mã tỉnh hiện nay.'),
});

export const formerCommuneUnit = z.strictObject({
  code: communeCode.describe('Mã xã trong danh mục trước 01/07/2025.'),
  name: name.describe('Tên, không kèm "xã", "phường", "thị trấn".'),
  kind: z.enum(['ward', 'commune', 'township']).describe('ward = phường; commune = xã; township = thị trấn.'),
  district: districtCode.describe('Mã huyện lúc đó.'),
  nowIn: communeCode.describe('Xã hiện nay; với xã bị chia là phần chính.'),
  alsoIn: z.array(communeCode).min(1).optional().describe('Với xã bị chia: các xã hiện nay nhận phần còn lại.'),
  mainBy: z
    .enum(['population', 'code', 'centre', 'guess'])
    .optional()
    .describe('Phần chính chọn theo: population = toàn bộ dân; code = xã mới giữ mã; centre = trung tâm xã cũ; guess = gần nhất.'),
  aliases: z.array(name).optional().describe('Cách viết khác trong văn bản.'),
  formerNames: z.array(name).optional().describe('Tên cũ của xã, và các xã đã nhập vào xã này trước 03/2025, khi chắc chắn.'),
});

/** A name that people still use for several of the 63 provinces: a province of before them, or a region of several. */
export const areaUnit = z.strictObject({
  name: name.describe('Tên, không kèm "tỉnh" hay "vùng".'),
  kind: z.enum(['earlier-province', 'region']).describe('earlier-province = tỉnh đã chia, nhập từ trước danh mục 63 tỉnh; region = vùng.'),
  names: z.array(name).min(1).optional().describe('Các cách gọi khác, kể cả viết tắt và tiếng Anh.'),
  formerProvinces: z.array(provinceCode).min(1).describe('Mã các tỉnh (danh mục trước 01/07/2025) nằm trong đó.'),
  before: z.number().int().min(1976).max(2024).optional().describe('Với tỉnh cũ: năm từ đó không còn.'),
  source: line.describe('Nghị quyết đã chia, nhập tỉnh, hay chia vùng.'),
});

const point = {
  name: line.describe('Tên trên bản đồ.'),
  lon: z.number().min(100).max(120).describe('Kinh độ.'),
  lat: z.number().min(5).max(25).describe('Vĩ độ.'),
};

/** Where a name stands on the map; the archipelagos carry the box of their inset: west, south, east, north in degrees. */
export const mapLabel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('province'), code: provinceCode, ...point }),
  z.strictObject({
    kind: z.literal('archipelago'),
    commune: communeCode,
    province: provinceCode,
    ...point,
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
]);

export type ProvinceUnit = z.infer<typeof provinceUnit>;
export type FormerProvinceUnit = z.infer<typeof formerProvinceUnit>;
export type FormerDistrictUnit = z.infer<typeof formerDistrictUnit>;
export type EarlierDistrictUnit = z.infer<typeof earlierDistrictUnit>;
export type AreaUnit = z.infer<typeof areaUnit>;
export type CommuneUnit = z.infer<typeof communeUnit>;
export type FormerCommuneUnit = z.infer<typeof formerCommuneUnit>;
export type MapLabel = z.infer<typeof mapLabel>;
