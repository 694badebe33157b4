// Drawings for crafts, and the places that a stilt house must not stand for (IV, VI).

import type { KindRule } from './rule.ts';

const HOUSEHOLD = ['IV.1'];

export const CRAFT_KIND_RULES: readonly KindRule[] = [
  { id: 'leather', kind: 'other', groups: ['IV.2'], words: ['giày', 'dép', 'thắt lưng', 'ví', 'da'] },
  {
    id: 'cloth', kind: 'textile', groups: ['IV.2'],
    words: ['thổ cẩm', 'lụa', 'tơ tằm', 'sà rông', 'thêu', 'khăn', 'chăn', 'trang phục', 'áo', 'váy', 'vải'],
  },
  { id: 'incense', kind: 'incense', groups: HOUSEHOLD, words: ['nhang', 'hương trầm', 'hương nén', 'hương thơm', 'trầm hương', 'trầm nụ'] },
  { id: 'lantern', kind: 'lantern', groups: HOUSEHOLD, words: ['đèn', 'đèn lồng'] },
  {
    id: 'ornaments', kind: 'other', groups: HOUSEHOLD,
    words: ['vòng', 'ống hút', 'tranh', 'dây chuyền', 'ngọc trai', 'nón', 'chổi', 'lược', 'dao', 'bình an', 'lộc bình an'],
  },
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
  {
    id: 'not-a-village', kind: 'other', groups: ['VI'],
    words: [
      'đền', 'đình', 'chùa', 'di tích', 'múa rối', 'pháo đất', 'thành cổ', 'nhà cổ', 'công viên', 'trại rắn', 'suối khoáng', 'điểm du lịch thành cổ',
      'điểm du lịch nhà cổ', 'điểm du lịch trại rắn',
    ],
  },
];
