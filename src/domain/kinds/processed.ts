// Drawings for processed food and seasonings (I.3, I.4).

import { FRUITS, VEGETABLES } from '#domain/group-rules/words.ts';
import { SHELLFISH } from './fresh.ts';
import type { KindRule } from './rule.ts';

const FROM_GRAIN = ['I.3.a', 'I.3.b'];
const FROM_PLANTS = ['I.3.c'];
const FROM_ANIMALS = ['I.3.d'];
const SEASONINGS = ['I.4'];
const DRY_SEASONINGS = ['I.4.b'];
const DRIED = ['khô', 'sấy', 'một nắng', '1 nắng'];

export const PROCESSED_KIND_RULES: readonly KindRule[] = [
  { id: 'noodles', kind: 'noodles', groups: FROM_GRAIN, words: ['mì', 'mỳ', 'phở', 'bún', 'miến', 'hủ tiếu', 'cao khô', 'cao sằng'] },
  { id: 'rice-paper', kind: 'rice-paper', groups: FROM_GRAIN, words: ['bánh tráng', 'bánh đa', 'bánh phồng'] },
  { id: 'cake', kind: 'cake', groups: FROM_GRAIN, words: ['bánh', 'chè lam'] },
  {
    id: 'crisp-rice', kind: 'crisp-rice', groups: FROM_GRAIN,
    words: ['cơm cháy', 'cốm gạo', 'bỏng gạo', 'bỏng ngô', 'snack gạo', 'nếp cẩm chà bông'],
  },
  { id: 'flour', kind: 'flour', groups: ['I.3.b', 'I.3.c'], words: ['bột', 'tinh bột', 'thạch đen dạng bột'], not: ['viên', 'mật ong'] },
  { id: 'cereal', kind: 'flour', groups: ['I.3.b', 'I.3.c'], words: ['ngũ cốc'], not: ['thanh', 'sữa', 'nước', 'viên'] },
  { id: 'malt', kind: 'syrup', groups: ['I.3.b'], words: ['mạch nha'] },
  { id: 'seaweed-snack', kind: 'seaweed', groups: ['I.3.a'], words: ['snack rong biển'] },
  { id: 'candy', kind: 'candy', groups: ['I.3.b', 'I.3.c'], words: ['kẹo', 'cu đơ'] },

  { id: 'cashew', kind: 'cashew', groups: FROM_PLANTS, words: ['hạt điều', 'điều'] },
  { id: 'macadamia', kind: 'macadamia', groups: FROM_PLANTS, words: ['mắc ca', 'macca'] },
  { id: 'lotus-root', kind: 'vegetable', groups: ['I.3.c', 'I.1.a'], words: ['củ sen', 'ngó sen'] },
  { id: 'lotus-seed', kind: 'lotus-seed', groups: FROM_PLANTS, words: ['hạt sen', 'sen'] },
  { id: 'oil', kind: 'oil', groups: FROM_PLANTS, words: ['dầu'] },
  { id: 'peanut', kind: 'peanut', groups: FROM_PLANTS, words: ['lạc', 'đậu phộng', 'đậu phụng', 'bơ đậu phộng', 'bơ lạc'] },
  { id: 'bamboo-shoot', kind: 'bamboo-shoot', groups: FROM_PLANTS, words: ['măng', 'măng le'] },
  { id: 'turmeric-starch', kind: 'turmeric', groups: ['I.3.c', 'III.1'], words: ['nghệ', 'tinh nghệ', 'bột nghệ', 'tinh bột nghệ'], not: ['mật ong'] },
  { id: 'garlic-black', kind: 'garlic', groups: FROM_PLANTS, words: ['tỏi'] },
  { id: 'mushroom-dried', kind: 'mushroom', groups: FROM_PLANTS, words: ['nấm', 'mộc nhĩ'] },
  { id: 'seaweed', kind: 'seaweed', groups: FROM_PLANTS, words: ['rong', 'rong nho', 'rau câu'] },
  { id: 'pickles', kind: 'vegetable', groups: FROM_PLANTS, words: ['dưa mắm', 'dưa kiệu', 'dưa bồn bồn', 'dưa cải', 'dưa món', 'kim chi'] },
  { id: 'seed-milk', kind: 'milk', groups: FROM_PLANTS, words: ['sữa'] },
  { id: 'coconut', kind: 'coconut', groups: FROM_PLANTS, words: ['dừa'] },
  { id: 'dried-fruit', kind: 'dried-fruit', groups: FROM_PLANTS, words: [...FRUITS, 'hồng'], with: ['sấy', 'khô', 'dẻo', 'treo gió'] },
  { id: 'fruit-leather', kind: 'dried-fruit', groups: FROM_PLANTS, words: ['long nhãn', 'mứt', 'bánh xoài', 'bánh chuối'] },
  { id: 'fruit-kept', kind: 'fruit', groups: FROM_PLANTS, words: FRUITS },
  { id: 'jelly', kind: 'jelly', groups: FROM_PLANTS, words: ['thạch', 'thạch đen', 'sương sáo', 'quy linh cao'] },
  { id: 'vegetable-processed', kind: 'vegetable', groups: FROM_PLANTS, words: [...VEGETABLES, 'bột cần tây'] },

  { id: 'floss-of-fish', kind: 'fish', groups: FROM_ANIMALS, words: ['chà bông', 'ruốc'], with: ['cá'] },
  { id: 'floss-of-meat', kind: 'meat', groups: FROM_ANIMALS, words: ['chà bông', 'ruốc', 'khẩu nhục', 'khô bò', 'khô trâu', 'khô heo'] },
  { id: 'ice-cream', kind: 'ice-cream', groups: FROM_ANIMALS, words: ['kem'] },
  { id: 'crab', kind: 'crab', groups: FROM_ANIMALS, words: ['ba khía', 'cua', 'ghẹ'] },
  { id: 'squid', kind: 'squid', groups: FROM_ANIMALS, words: ['mực', 'khô mực'] },
  { id: 'shellfish', kind: 'shellfish', groups: FROM_ANIMALS, words: SHELLFISH },
  { id: 'sugar', kind: 'sugar', groups: FROM_ANIMALS, words: ['đường'] },
  { id: 'no-drawing-yet', kind: 'other', groups: FROM_ANIMALS, words: ['khô ếch'] },
  { id: 'shrimp-dried', kind: 'shrimp', groups: FROM_ANIMALS, words: ['tôm', 'tép', 'khô tôm', 'khô tép'] },
  {
    id: 'sausage', kind: 'sausage', groups: FROM_ANIMALS,
    words: ['nem', 'chả', 'giò', 'pate', 'lạp xưởng', 'lạp sườn', 'lạp xường', 'xúc xích', 'bì', 'jambon'],
  },
  { id: 'fermented-fish', kind: 'fermented-paste', groups: ['I.3.d', 'I.4.a'], words: ['mắm', 'ruốc bột'] },
  { id: 'dried-fish', kind: 'dried-fish', groups: FROM_ANIMALS, words: ['cá', 'khô cá', 'da cá'], with: DRIED },
  { id: 'fish-cooked', kind: 'fish', groups: FROM_ANIMALS, words: ['cá'] },
  { id: 'meat-cooked', kind: 'meat', groups: FROM_ANIMALS, words: ['thịt', 'gà', 'vịt', 'lợn', 'heo', 'bò', 'dê', 'trâu', 'thỏ'] },
  { id: 'egg-cooked', kind: 'egg', groups: FROM_ANIMALS, words: ['trứng'] },
  { id: 'milk', kind: 'milk', groups: FROM_ANIMALS, words: ['sữa', 'yaourt', 'phô mai', 'bánh sữa chua'] },

  { id: 'fish-sauce', kind: 'fish-sauce', groups: SEASONINGS, words: ['nước mắm', 'mắm nhĩ'], not: ['chay'] },
  {
    id: 'sauce', kind: 'sauce', groups: ['I.4.a'],
    words: ['nước mắm', 'tương', 'giấm', 'dấm', 'sốt', 'nước chấm', 'nước tương', 'nước ớt', 'sa tế', 'xì dầu'],
  },
  { id: 'sesame-salt', kind: 'spice', groups: DRY_SEASONINGS, words: ['muối vừng', 'muối mè', 'muối ớt', 'muối tôm'] },
  { id: 'salt', kind: 'salt', groups: DRY_SEASONINGS, words: ['muối', 'hoa muối'] },
  { id: 'pepper', kind: 'pepper', groups: DRY_SEASONINGS, words: ['tiêu', 'hồ tiêu', 'hạt tiêu', 'muối tiêu'] },
  { id: 'garlic', kind: 'garlic', groups: DRY_SEASONINGS, words: ['tỏi', 'hành', 'ném', 'nén'] },
  { id: 'turmeric', kind: 'turmeric', groups: DRY_SEASONINGS, words: ['nghệ', 'bột nghệ'] },
  {
    id: 'spice', kind: 'spice', groups: DRY_SEASONINGS,
    words: ['ớt', 'quế', 'bột quế', 'hồi', 'gia vị', 'bột nêm', 'hạt nêm', 'gừng', 'sả', 'thảo quả', 'mắc khén', 'hạt dổi', 'chẩm chéo'],
  },
];
