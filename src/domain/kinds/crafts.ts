// Drawings for crafts, and the places and festivals that a stilt house must not stand for (IV, VI).

import type { KindRule } from './rule.ts';

const HOUSEHOLD = ['IV.1'];

/** Where the word đình or đền is a family's or a place's, not a building's. */
const NOT_TEMPLES = ['gia đình', 'homestay', 'farmstay', 'du lịch cộng đồng', 'nhà cổ'];

export const CRAFT_KIND_RULES: readonly KindRule[] = [
  { id: 'leather', kind: 'leather', groups: ['IV.2'], words: ['giày', 'dép', 'thắt lưng', 'ví', 'da'] },
  {
    id: 'cloth', kind: 'textile', groups: ['IV.2'],
    words: ['thổ cẩm', 'lụa', 'tơ tằm', 'sà rông', 'thêu', 'khăn', 'chăn', 'trang phục', 'áo', 'váy', 'vải'],
  },
  { id: 'incense', kind: 'incense', groups: HOUSEHOLD, words: ['nhang', 'hương trầm', 'hương nén', 'hương thơm', 'trầm hương', 'trầm nụ'] },
  { id: 'lantern', kind: 'lantern', groups: HOUSEHOLD, words: ['đèn', 'đèn lồng'] },
  { id: 'pearl', kind: 'pearl', groups: HOUSEHOLD, words: ['ngọc trai'] },
  { id: 'jewellery', kind: 'jewellery', groups: HOUSEHOLD, words: ['vòng đeo', 'vòng cổ', 'dây chuyền', 'trang sức'] },
  { id: 'picture', kind: 'picture', groups: HOUSEHOLD, words: ['tranh'] },
  { id: 'hat', kind: 'conical-hat', groups: HOUSEHOLD, words: ['nón lá'] },
  {
    id: 'straws-and-kitchen', kind: 'tableware', groups: HOUSEHOLD,
    words: ['ống hút', 'dao thìa dĩa', 'thìa', 'dụng cụ nhà bếp', 'bộ dụng cụ nhà bếp'],
  },
  { id: 'stone', kind: 'stone-carving', groups: HOUSEHOLD, words: ['đá mỹ nghệ', 'điêu khắc đá', 'tượng đá'] },
  { id: 'ornaments', kind: 'other', groups: HOUSEHOLD, words: ['vòng', 'nón', 'chổi', 'lược', 'dao', 'bình an', 'lộc bình an'] },
  {
    id: 'basketry', kind: 'basketry', groups: HOUSEHOLD,
    words: [
      'mây tre', 'cói', 'cỏ bàng', 'giỏ', 'sọt', 'rổ', 'rá', 'đan lát', 'chiếu', 'thảm cói', 'gương mây tre', 'bình phong bằng tre',
      'tấm bình phong bằng tre', 'tụng',
    ],
  },
  {
    id: 'pottery', kind: 'pottery', groups: HOUSEHOLD,
    words: ['gốm', 'gốm sứ', 'sứ', 'tranh sứ', 'bình', 'chum', 'ấm chén', 'bát đĩa', 'nậm rượu'],
    not: ['bình phong'],
  },
  { id: 'wood', kind: 'wood-carving', groups: HOUSEHOLD, words: ['gỗ', 'đồ gỗ', 'đũa', 'tượng', 'tượng gỗ', 'muỗng gỗ'] },
  { id: 'temple', kind: 'heritage', groups: ['VI'], words: ['đền', 'đình', 'di tích đền', 'di tích đình'], not: NOT_TEMPLES },
  { id: 'folk-game', kind: 'festival-drum', groups: ['VI'], words: ['pháo đất', 'múa rối', 'múa rối nước'] },
  { id: 'not-a-village', kind: 'other', groups: ['VI'], words: ['chùa', 'di tích', 'thành cổ', 'nhà cổ', 'công viên', 'trại rắn', 'suối khoáng'] },
];
