// Which drawing stands for a product that has no photograph. The drawing shows a kind and its caption says so, hence the rule of
// the tables in kinds/: a drawing of the wrong thing is worse than the plain covered basket ("other").

import { CRAFT_KIND_RULES } from '#domain/kinds/crafts.ts';
import { DRINK_AND_HERB_KIND_RULES } from '#domain/kinds/drinks-herbs.ts';
import { FRESH_KIND_RULES } from '#domain/kinds/fresh.ts';
import { PROCESSED_KIND_RULES } from '#domain/kinds/processed.ts';
import type { KindRule } from '#domain/kinds/rule.ts';
import { ruleFinder } from '#domain/word-rules.ts';

/** Every kind with the name that its caption uses ("Hình vẽ chung cho mắc ca"). */
export const KINDS = {
  tea: { vi: 'trà', en: 'tea' },
  coffee: { vi: 'cà phê', en: 'coffee' },
  rice: { vi: 'gạo', en: 'rice' },
  'fish-sauce': { vi: 'nước mắm', en: 'fish sauce' },
  honey: { vi: 'mật ong', en: 'honey' },
  'bamboo-shoot': { vi: 'măng', en: 'bamboo shoot' },
  macadamia: { vi: 'mắc ca', en: 'macadamia' },
  'lotus-seed': { vi: 'hạt sen', en: 'lotus seed' },
  textile: { vi: 'vải dệt', en: 'woven cloth' },
  homestay: { vi: 'du lịch nông thôn', en: 'rural tourism' },
  heritage: { vi: 'đền, đình', en: 'temple and communal house' },
  'festival-drum': { vi: 'trò chơi, biểu diễn dân gian', en: 'folk game and performance' },
  fruit: { vi: 'trái cây', en: 'fruit' },
  vegetable: { vi: 'rau củ', en: 'vegetables' },
  mushroom: { vi: 'nấm', en: 'mushroom' },
  'dried-fruit': { vi: 'trái cây sấy', en: 'dried fruit' },
  noodles: { vi: 'bún, miến, mì', en: 'noodles' },
  'rice-paper': { vi: 'bánh tráng, bánh phồng', en: 'rice paper and crackers' },
  cake: { vi: 'bánh', en: 'cake' },
  'crisp-rice': { vi: 'cơm cháy, gạo phồng', en: 'crisp and puffed rice' },
  flour: { vi: 'bột, tinh bột, ngũ cốc', en: 'flour, starch and cereal powder' },
  candy: { vi: 'kẹo', en: 'sweets' },
  sugar: { vi: 'đường', en: 'sugar' },
  syrup: { vi: 'mật, mạch nha, siro', en: 'syrup and malt' },
  jelly: { vi: 'thạch', en: 'jelly' },
  'ice-cream': { vi: 'kem', en: 'ice cream' },
  'dried-fish': { vi: 'cá khô', en: 'dried fish' },
  fish: { vi: 'cá', en: 'fish' },
  shrimp: { vi: 'tôm', en: 'shrimp' },
  crab: { vi: 'cua, ghẹ, ba khía', en: 'crab' },
  shellfish: { vi: 'ốc, sò, nghêu, hàu', en: 'shellfish' },
  squid: { vi: 'mực', en: 'squid' },
  'fermented-paste': { vi: 'mắm', en: 'fermented fish and shrimp' },
  sausage: { vi: 'giò chả, nem, lạp xưởng', en: 'sausage and pressed meat' },
  meat: { vi: 'thịt', en: 'meat' },
  egg: { vi: 'trứng', en: 'eggs' },
  milk: { vi: 'sữa', en: 'milk' },
  cashew: { vi: 'hạt điều', en: 'cashew' },
  peanut: { vi: 'lạc (đậu phộng)', en: 'peanut' },
  coconut: { vi: 'dừa', en: 'coconut' },
  spice: { vi: 'gia vị', en: 'spices' },
  pepper: { vi: 'hồ tiêu', en: 'pepper' },
  turmeric: { vi: 'nghệ', en: 'turmeric' },
  garlic: { vi: 'tỏi, hành', en: 'garlic and shallot' },
  salt: { vi: 'muối', en: 'salt' },
  sauce: { vi: 'tương, giấm, nước chấm', en: 'sauces and vinegar' },
  oil: { vi: 'dầu ăn', en: 'cooking oil' },
  spirit: { vi: 'rượu', en: 'spirits and wine' },
  drink: { vi: 'nước giải khát', en: 'soft drink' },
  water: { vi: 'nước uống đóng chai', en: 'bottled water' },
  'medicinal-root': { vi: 'củ, rễ dược liệu', en: 'medicinal root' },
  'thick-extract': { vi: 'cao', en: 'thick extract' },
  'herbal-extract': { vi: 'chế phẩm từ dược liệu', en: 'herbal preparation' },
  capsule: { vi: 'viên nang, viên nén', en: 'capsules and tablets' },
  'herb-leaf': { vi: 'lá, hoa dược liệu', en: 'medicinal leaves and flowers' },
  antler: { vi: 'nhung hươu', en: 'deer antler velvet' },
  'herbal-tea': { vi: 'trà thảo mộc', en: 'herbal tea' },
  'essential-oil': { vi: 'tinh dầu', en: 'essential oil' },
  cosmetic: { vi: 'đồ chăm sóc cơ thể', en: 'body care' },
  cocoa: { vi: 'ca cao', en: 'cocoa' },
  'bird-nest': { vi: 'yến sào', en: 'bird’s nest' },
  seaweed: { vi: 'rong biển', en: 'seaweed' },
  basketry: { vi: 'đồ đan', en: 'basketry' },
  pottery: { vi: 'gốm sứ', en: 'pottery' },
  'wood-carving': { vi: 'đồ gỗ', en: 'woodwork' },
  'stone-carving': { vi: 'đá mỹ nghệ', en: 'stone carving' },
  picture: { vi: 'tranh', en: 'picture' },
  jewellery: { vi: 'trang sức', en: 'jewellery' },
  pearl: { vi: 'ngọc trai', en: 'pearl' },
  leather: { vi: 'đồ da', en: 'leather goods' },
  'conical-hat': { vi: 'nón lá', en: 'conical hat' },
  tableware: { vi: 'ống hút, đồ dùng bếp', en: 'straws and kitchen tools' },
  incense: { vi: 'nhang', en: 'incense' },
  lantern: { vi: 'đèn', en: 'lantern' },
  flower: { vi: 'hoa', en: 'flowers' },
  bonsai: { vi: 'cây cảnh', en: 'ornamental plant' },
  other: { vi: 'sản phẩm khác', en: 'other products' },
} as const;

export type KindId = keyof typeof KINDS;

export const KIND_RULES: readonly KindRule[] = [...DRINK_AND_HERB_KIND_RULES, ...PROCESSED_KIND_RULES, ...FRESH_KIND_RULES, ...CRAFT_KIND_RULES];

/** Groups in which every product may wear the same drawing when no word says more. */
const KIND_OF_GROUP: Readonly<Record<string, KindId>> = {
  'I.5.a': 'tea', 'I.5.b': 'herbal-tea', 'I.6': 'coffee', 'II.1.a': 'spirit', 'II.1.b': 'spirit', 'II.2.a': 'water', 'II.2.b': 'drink',
  'III.1': 'herbal-extract', 'III.2': 'cosmetic', 'V.1': 'flower', 'V.2': 'bonsai', VI: 'homestay',
};

const findKind = ruleFinder(KIND_RULES);

/**
 * The kind whose drawing stands for a product.
 *
 * @example kindOf('Hạt sen sấy', 'I.3.c')       // 'lotus-seed'
 * @example kindOf('Trà tim sen', 'I.5.b')       // 'herbal-tea': the group, not the plant
 * @example kindOf('Chổi chít Lý Đỏ', 'IV.1')     // 'other': no broom is drawn, and no basket may stand for it
 */
export function kindOf(name: string, groupCode: string): KindId {
  const fits = (group: string): boolean => groupCode === group || groupCode.startsWith(`${group}.`);
  const rule = findKind(name, ({ groups }) => groups.some(fits));
  return rule?.kind ?? KIND_OF_GROUP[groupCode] ?? 'other';
}
