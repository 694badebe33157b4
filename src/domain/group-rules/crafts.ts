// IV crafts, V ornamental plants and animals, and VI places and shows that do not say "du lịch".

import type { GroupRule } from './rule.ts';

export const CRAFT_RULES: readonly GroupRule[] = [
  {
    id: 'textile', code: 'IV.2',
    words: [
      'trang phục', 'áo', 'áo dài', 'váy', 'quần', 'khăn', 'chăn', 'lụa', 'sà rông', 'thêu', 'vải lanh', 'vải thổ cẩm', 'vải dệt', 'giày', 'dép',
      'thắt lưng', 'ví nam', 'ví nữ', 'ví da',
    ],
    why: 'Cloth and what is worn or carried on the body, leather with it.',
  },
  {
    id: 'incense', code: 'IV.1', words: ['nhang', 'hương trầm', 'hương thơm', 'hương nén', 'trầm hương', 'trầm nụ', 'trầm'],
    why: 'Incense is a household craft.',
  },
  {
    id: 'weaving', code: 'IV.1',
    words: [
      'mây tre', 'mây tre đan', 'tre', 'cói', 'cỏ bàng', 'chiếu', 'chiếu cói', 'thảm', 'giỏ', 'sọt', 'rổ', 'rá', 'đan lát', 'nón', 'nón lá', 'chổi',
      'tụng', 'ống hút', 'gương mây tre', 'hộp quà tặng mây tre',
    ],
    why: 'Plaited, woven or bound plant fibre.',
  },
  {
    id: 'pottery', code: 'IV.1', words: ['gốm', 'gốm sứ', 'sứ', 'bình', 'chum', 'ấm chén', 'bát đĩa', 'nậm rượu', 'lục bình gốm', 'lộc bình', 'tranh sứ'],
    why: 'Fired clay.',
  },
  {
    id: 'wood-stone', code: 'IV.1', words: ['gỗ', 'đồ gỗ', 'đũa', 'tượng', 'tượng gỗ', 'muỗng gỗ', 'lược', 'điêu khắc', 'đá mỹ nghệ', 'bình phong', 'tấm bình phong', 'vỏ quế', 'dụng cụ nhà bếp'],
    why: 'Carved or turned.',
  },
  { id: 'lamp', code: 'IV.1', words: ['đèn', 'đèn lồng', 'đèn bàn'], why: 'Lamps and lanterns.' },
  {
    id: 'ornament', code: 'IV.1', words: ['tranh', 'vòng', 'vòng đeo tay', 'dây chuyền', 'ngọc trai', 'trang trí', 'thủ công mỹ nghệ', 'sơn mài', 'lưu thủy binh'],
    not: ['tranh sứ'],
    why: 'Pictures, jewellery and other decoration.',
  },
];

export const ORNAMENTAL_RULES: readonly GroupRule[] = [
  {
    id: 'flower', code: 'V.1',
    words: ['hoa', 'hoa giấy', 'lan', 'hoa lan', 'cúc mâm xôi', 'hoa đồng tiền'],
    not: ['trà', 'homestay'],
    why: 'Grown for its flowers.',
  },
  {
    id: 'ornamental-plant', code: 'V.2',
    words: ['cây', 'cây cảnh', 'bonsai', 'mai', 'mai vàng', 'mai chiếu thủy', 'kiểng', 'linh sam', 'phát lộc'],
    why: 'Grown for its shape.',
  },
  {
    id: 'ornamental-animal', code: 'V.3',
    words: ['cá koi', 'cá cảnh', 'chim cảnh', 'gà cảnh', 'cá rồng', 'cá la hán'],
    why: 'Kept to be looked at.',
  },
];

export const VISIT_RULES: readonly GroupRule[] = [
  {
    id: 'heritage-visit', code: 'VI',
    words: [
      'đền', 'đình', 'chùa', 'di tích', 'nhà cổ', 'công viên', 'múa rối', 'pháo đất', 'làng nghệ thuật', 'làng nghề', 'làng văn hóa', 'ecohost',
    ],
    why: 'A place or a show that is visited.',
  },
];
