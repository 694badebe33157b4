// II drinks. White spirit is distilled from grain and nothing is steeped in it; whatever names a fruit, a herb or a jar goes to II.1.b.

import type { GroupRule } from './rule.ts';
import { FRUITS, HERBS } from './words.ts';

const FLAVOURED = [
  ...FRUITS, ...HERBS, 'vang', 'sim', 'sen', 'cúc', 'cúc hoa', 'chuối', 'mú từn', 'ngũ vị tử', 'nếp cẩm', 'nếp than', 'đậu xanh', 'thảo mộc',
  'phấn hoa', 'mật ong', 'yến', 'tắc kè',
  'ghè', 'rượu cần', 'tỏi', 'nghệ', 'gừng', 'nấm', 'kỷ tử',
];

export const DRINK_RULES: readonly GroupRule[] = [
  { id: 'flavoured-spirit', code: 'II.1.b', words: ['rượu', 'đế', 'rượu đế', 'tửu'], with: FLAVOURED, why: 'Steeped, fruit, palm or jar wine.' },
  { id: 'other-alcohol', code: 'II.1.b', words: ['vang', 'rượu vang', 'bia', 'rượu ghè', 'rượu cần', 'tửu'], why: 'Fermented, or a liqueur.' },
  {
    id: 'white-spirit', code: 'II.1.a',
    words: ['rượu', 'đế', 'rượu đế'],
    not: ['đế vương', 'hoàng đế'],
    why: 'Grain spirit, named by its grain, yeast or village.',
  },
  { id: 'flavoured-water', code: 'II.2.b', words: ['nước khoáng'], with: ['vị', 'chanh'], why: 'A soft drink on mineral water.' },
  {
    id: 'water', code: 'II.2.a',
    words: ['nước khoáng', 'nước uống đóng chai', 'nước tinh khiết', 'nước đóng bình'],
    why: 'Mineral and bottled water.',
  },
  { id: 'syrup-herbal', code: 'III.1', words: ['siro bổ dưỡng', 'siro ho'], why: 'A syrup taken for its effect.' },
  {
    id: 'soft-drink', code: 'II.2.b',
    words: [
      'nước ép', 'nước dừa', 'nước cốt', 'nước giải khát', 'nước uống', 'nước yến', 'nước sâm', 'nước đông trùng hạ thảo', 'nước', 'siro', 'sinh tố',
      'sữa đậu nành', 'kombucha',
    ],
    not: ['rối nước'],
    why: 'Juice, syrup, smoothie or other drink.',
  },
];
