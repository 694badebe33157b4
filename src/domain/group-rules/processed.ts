// I.3.a–c processed food from grain, vegetables, fruit, nuts and seeds. Animal food: animal.ts.

import type { GroupRule } from './rule.ts';
import { FRUITS, PROCESSED, VEGETABLES } from './words.ts';

export const PROCESSED_RULES: readonly GroupRule[] = [
  {
    id: 'ready-meal', code: 'I.3.a',
    words: ['snack', 'súp', 'cháo', 'xôi', 'chè đậu', 'chè đậu đen', 'chè hạt sen', 'chè thưng', 'đồ ăn nhanh'],
    why: 'Eaten as bought or after warming; "chè đậu" is a sweet soup, not a tea.',
  },
  {
    id: 'instant-noodles', code: 'I.3.a', words: ['mì', 'mỳ', 'phở', 'bún', 'miến', 'hủ tiếu'], with: ['ăn liền'],
    why: 'Instant noodles are a quick meal.',
  },
  {
    id: 'fruit-roll', code: 'I.3.c', words: ['bánh xoài', 'bánh chuối', 'bánh tráng xoài'],
    why: 'Rolled fruit pulp: called bánh, made of fruit alone.',
  },
  {
    id: 'cakes', code: 'I.3.b', words: ['bánh', 'bánh phồng', 'bánh tét', 'bánh đậu', 'chè lam', 'bánh chè lam', 'mè xửng', 'cơm cháy', 'cốm', 'bỏng', 'bánh tráng', 'cơm'],
    why: 'Cakes, crackers and rice paper from rice, flour or beans (ngũ cốc); chè lam is a cake.',
  },
  {
    id: 'noodles', code: 'I.3.b', words: ['mì', 'mỳ', 'phở', 'bún', 'miến', 'hủ tiếu', 'cao khô', 'cao sằng'],
    why: 'Dried or fresh noodles; cao khô is the rice noodle of Lạng Sơn.',
  },
  {
    id: 'cereal-meal', code: 'I.3.b',
    words: [
      'ngũ cốc', 'bột ngũ cốc', 'bột gạo', 'bột đậu', 'bột đậu xanh', 'bột nếp', 'mạch nha', 'kẹo gạo', 'kẹo gạo lứt', 'kẹo mạch nha', 'kẹo cốm',
    ],
    why: 'Meal, malt and sweets made of grain.',
  },
  {
    id: 'crisp-rice', code: 'I.3.b',
    words: ['gạo', 'nếp', 'nếp cẩm', 'gạo lứt'],
    with: ['sấy', 'rang', 'chà bông'],
    why: 'Puffed or roasted grain snack.',
  },
  {
    id: 'sweets', code: 'I.3.c', words: ['kẹo', 'cu đơ', 'mứt'],
    why: 'Sweets here are peanut, sesame, cashew, coconut or fruit; grain ones stand above.',
  },
  {
    id: 'nuts', code: 'I.3.c',
    words: ['hạt điều', 'điều', 'mắc ca', 'macca', 'hạt mắc ca', 'hạnh nhân', 'óc chó'],
    why: 'Nuts sold shelled, roasted or dried for eating.',
  },
  {
    id: 'lotus-processed', code: 'I.3.c', words: ['hạt sen', 'sen', 'bột sữa hạt sen', 'củ sen'], with: [...PROCESSED, 'đường phèn'],
    why: 'Lotus seed or root, dried, roasted or candied.',
  },
  {
    id: 'seeds-processed', code: 'I.3.c',
    words: ['lạc', 'đậu phộng', 'đậu phụng', 'đậu xanh', 'đậu đen', 'đậu nành', 'vừng', 'hạt sachi'],
    with: PROCESSED,
    why: 'Roasted or otherwise cooked seed.',
  },
  {
    id: 'seed-oil', code: 'I.3.c',
    words: [
      'dầu lạc', 'dầu mè', 'dầu vừng', 'dầu phộng', 'dầu phụng', 'dầu đậu phộng', 'dầu đậu phụng', 'dầu đậu nành', 'dầu dừa', 'dầu sachi', 'dầu gấc',
      'dầu ăn', 'bơ đậu phộng', 'bơ lạc',
    ],
    why: 'Pressed from seeds or fruit; a food, not a seasoning.',
  },
  { id: 'seed-milk', code: 'I.3.c', words: ['sữa hạt', 'bột sữa hạt'], why: 'Meal of nuts and seeds; no dairy.' },
  {
    id: 'starch', code: 'I.3.c',
    words: ['tinh bột nghệ', 'tinh bột sắn', 'bột sắn dây', 'bột sắn', 'bột rau', 'bột rau má', 'bột cần tây', 'bột chuối', 'tinh bột', 'bột khoai'],
    why: 'Starch or powder of a root, leaf or fruit. Turmeric starch without a dose or a claim is a food.',
  },
  {
    id: 'jelly', code: 'I.3.c',
    words: ['thạch', 'thạch đen', 'sương sáo', 'quy linh cao', 'rau câu', 'rong biển'],
    why: 'Plant or seaweed jelly and its raw material.',
  },
  {
    id: 'seaweed-processed', code: 'I.3.c',
    words: ['rong nho', 'tảo', 'tảo xoắn'],
    with: [...PROCESSED, 'spirulina'],
    why: 'Dewatered, salted or dried seaweed.',
  },
  {
    id: 'pickles', code: 'I.3.c', words: ['dưa mắm', 'dưa kiệu', 'dưa bồn bồn', 'dưa món', 'kim chi', 'củ kiệu', 'dưa cải'],
    why: 'Pickled vegetable; dưa mắm is a gourd, not a fish.',
  },
  { id: 'bamboo-shoot', code: 'I.3.c', words: ['măng', 'măng le'], not: ['tươi'], why: 'Dried, soured or boiled shoot.' },
  { id: 'dried-longan', code: 'I.3.c', words: ['long nhãn', 'nhãn nhục'], why: 'Longan flesh is dried.' },
  { id: 'black-garlic', code: 'I.3.c', words: ['tỏi đen'], why: 'Fermented bulb, eaten as it is.' },
  { id: 'garlic-steeped', code: 'I.3.c', words: ['tỏi', 'gừng'], with: ['mật ong', 'sấy dẻo', 'mứt'], why: 'A preserve, no longer a seasoning.' },
  {
    id: 'mushroom-processed', code: 'I.3.c',
    words: ['nấm', 'nấm rơm'],
    with: PROCESSED,
    not: ['linh chi', 'cordyceps'],
    why: 'Dried, canned or seasoned mushroom.',
  },
  { id: 'wood-ear', code: 'I.3.c', words: ['mộc nhĩ', 'nấm mộc nhĩ'], why: 'Wood ear is sold dried.' },
  { id: 'fruit-processed', code: 'I.3.c', words: FRUITS, with: PROCESSED, why: 'Dried, candied, frozen or canned fruit.' },
  { id: 'persimmon-dried', code: 'I.3.c', words: ['hồng'], with: ['sấy', 'treo gió', 'dẻo'], why: 'Dried persimmon.' },
  { id: 'vegetable-processed', code: 'I.3.c', words: VEGETABLES, with: PROCESSED, why: 'Dried, frozen or canned vegetable.' },
];
