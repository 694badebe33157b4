// The commune that a certificate names, looked for in its district of then, and the communes of today it became.
import type { PlaceThen } from '../schemas/place.ts';
import type { FormerCommuneUnit } from '../schemas/places.ts';
import type { FormerProvince } from './place-model.ts';
import type { NamedDistrict } from './places-finder.ts';
import { unitName } from './places-names.ts';
import type { PlaceWords } from './places-resolve.ts';
import type { PlaceIndex } from './places.ts';

/** What the words settle: codes then, codes of today's communes (none, one, or candidates, likeliest first), and why. */
export interface Found {
  readonly then: Pick<PlaceThen, 'provinceCode' | 'districtCode' | 'communeCode'>;
  readonly now: readonly string[];
  readonly why: string;
}

/** First day of the two-level government: from here on no district is written (Nghị quyết 202/2025/QH15). */
const REORGANISED = '2025-07-01';

export function findCommune(words: PlaceWords, province: FormerProvince, districts: readonly NamedDistrict[], index: PlaceIndex): Found {
  if (words.district === undefined) {
    if (words.commune === undefined) return { then: { provinceCode: province.code }, now: [], why: 'nguồn chỉ ghi tỉnh' };
    return withoutDistrict(words.commune, words.on, province, index);
  }
  if (districts.length === 0) return districtUnknown(words.district, words.commune, province, index);
  return inDistricts(words.district, words.commune, province, districts, index);
}

function inDistricts(district: string, commune: string | undefined, province: FormerProvince, districts: readonly NamedDistrict[], index: PlaceIndex): Found {
  const codes = districts.flatMap((unit) => unit.code ?? []);
  const then = { provinceCode: province.code, ...(codes.length === 1 && codes[0] !== undefined ? { districtCode: codes[0] } : {}) };
  const today = new Set(districts.flatMap((unit) => unit.nowIn));
  if (today.size === 1) return { then, now: [...today], why: `cả "${district}" nay là một đơn vị` };
  if (commune === undefined) return { then, now: [], why: 'nguồn chỉ ghi đến huyện, nay chia cho nhiều xã' };
  const name = unitName(commune);
  const find = index.finder();
  const own = districts.flatMap((unit) => find.formerCommunesIn(unit.id, name));
  if (own.length > 0) return fromFormer(own, province, 'theo bảng chuyển đổi');
  const successors = districts.flatMap((unit) => find.successorsIn(unit.id, name));
  if (successors.length > 0) return fromFormer(successors, province, `"${commune}" đã đổi tên hoặc nhập vào xã khác trước 07/2025; theo bảng chuyển đổi của xã đó`);
  const renewed = find.communes(province.nowIn, name).filter((unit) => today.has(unit.code));
  if (renewed.length > 0) return { then, now: renewed.map((unit) => unit.code), why: `"${commune}" là tên đơn vị hiện nay, trong vùng "${district}" cũ` };
  return { then, now: [], why: `không có "${commune}" trong "${district}"${elsewhere(commune, province, index)}` };
}

/** A district that no list has: a slip, or gone before November 2021. The commune is looked for in the whole province. */
function districtUnknown(district: string, commune: string | undefined, province: FormerProvince, index: PlaceIndex): Found {
  const why = `không có "${district}" trong các danh mục huyện của ${province.name}`;
  if (commune === undefined) return { then: { provinceCode: province.code }, now: [], why };
  return { then: { provinceCode: province.code }, now: [], why: `${why}${elsewhere(commune, province, index)}` };
}

/** Without a district the name may be a commune of then or of today; both readings are kept unless the day tells. */
function withoutDistrict(commune: string, on: string | undefined, province: FormerProvince, index: PlaceIndex): Found {
  const name = unitName(commune);
  const find = index.finder();
  const units = find.communes(province.nowIn, name).filter((unit) => index.formerProvinceOfCommune.get(unit.code) === province.code);
  const own = find.formerCommunesOf(province.code, name);
  const named = own.length > 0 ? own : find.successorsOf(province.code, name);
  // A kind word may settle it: "xã Lạc Dương" is today's commune, for the older Lạc Dương was a thị trấn.
  const isOfKind = (unit: { readonly kind: string }) => unit.kind === name.kind;
  const former = units.some(isOfKind) && !named.some(isOfKind) ? [] : named;
  const today = named.some(isOfKind) && !units.some(isOfKind) ? [] : units.map((unit) => unit.code);
  const then = { provinceCode: province.code };
  if (on !== undefined && on >= REORGANISED && today.length > 0) {
    return { then, now: today, why: `"${commune}" là đơn vị hiện nay (ghi sau 01/07/2025, không có huyện)` };
  }
  const read = fromFormer(former, province, `"${commune}" chỉ có ở một nơi trong ${province.name} cũ`);
  if (on !== undefined && on < REORGANISED && former.length > 0) return read;
  const now = [...new Set([...today, ...read.now])];
  if (now.length === 0) return { then, now, why: `không có xã nào tên "${commune}" ở ${province.name}, cũ hay nay` };
  if (today.length === 0) return read;
  if (now.length === 1) return { then: read.then, now, why: `"${commune}" cũ hay nay đều là một nơi` };
  return { then, now, why: `"${commune}" có thể là nhiều xã: tên cũ và tên nay khác nơi, nguồn không ghi huyện` };
}

/** Today's communes of the older ones found: the likeliest parts first, the other parts of split ones after. */
function fromFormer(found: readonly FormerCommuneUnit[], province: FormerProvince, why: string): Found {
  const units = [...new Set(found)];
  const now = [...new Set([...units.map((unit) => unit.nowIn), ...units.flatMap((unit) => unit.alsoIn ?? [])])];
  const [unit] = units;
  const then = {
    provinceCode: province.code,
    ...(units.length === 1 && unit !== undefined ? { districtCode: unit.district, communeCode: unit.code } : {}),
  };
  if (now.length < 2) return { then, now, why };
  return { then, now, why: units.length > 1 ? 'nhiều xã cũ cùng tên; chọn xã nay bằng tay' : 'xã cũ bị chia cho nhiều xã nay; chọn bằng tay' };
}

function elsewhere(commune: string, province: FormerProvince, index: PlaceIndex): string {
  const units = index.finder().formerCommunesOf(province.code, unitName(commune));
  const districts = [...new Set(units.map((unit) => index.formerDistrictByCode.get(unit.district)?.name ?? unit.district))];
  return districts.length === 0 ? '' : `; tên này có ở ${districts.join(', ')}`;
}
