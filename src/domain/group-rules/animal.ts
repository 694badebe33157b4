// I.3.d processed meat, seafood, eggs, dairy, honey, nests, and the sugars boiled from nectar or cane.

import type { GroupRule } from './rule.ts';
import { COOKED_OR_CURED } from './words.ts';

const BOTTLED_NEST = ['chưng', 'ăn liền', 'tinh chất', 'hũ', 'sâm', 'đông trùng', 'sấy thăng hoa'];

export const ANIMAL_RULES: readonly GroupRule[] = [
  {
    id: 'charcuterie', code: 'I.3.d',
    words: [
      'nem', 'chả', 'giò', 'pate', 'lạp xưởng', 'lạp sườn', 'lạp xường', 'xúc xích', 'chà bông', 'ruốc', 'bì', 'khẩu nhục', 'jambon', 'bò khô',
      'khô bò',
    ],
    why: 'Ground, pressed, soured or shredded meat and fish.',
  },
  {
    id: 'dried-catch', code: 'I.3.d', words: ['khô', 'khô cá', 'khô mực', 'khô tôm', 'khô trâu', 'khô ếch', 'da cá', 'ba khía'],
    why: '"Khô" at the head means dried meat or fish.',
  },
  {
    id: 'meat-processed', code: 'I.3.d', words: ['thịt', 'gà', 'vịt', 'lợn', 'heo', 'bò', 'dê', 'trâu', 'thỏ'], with: [...COOKED_OR_CURED, 'treo', 'sào'],
    why: 'Roast, smoked, dried or seasoned meat.',
  },
  {
    id: 'seafood-processed', code: 'I.3.d', words: ['cá', 'tôm', 'cua', 'mực', 'bạch tuộc', 'hàu', 'nghêu', 'ngao', 'sò', 'ốc', 'tép'], with: COOKED_OR_CURED,
    why: 'Dried, braised, steamed, boned or seasoned seafood.',
  },
  {
    id: 'whole-fermented-fish', code: 'I.3.d', words: ['mắm cá', 'mắm tôm chua', 'mắm thái'],
    why: 'Fermented fish eaten as a dish; the liquid and the pastes are seasonings.',
  },
  {
    id: 'paste-dish', code: 'I.3.d',
    words: ['mắm tép', 'mắm ruốc', 'mắm tôm'],
    with: ['chưng', 'xào', 'chưng thịt'],
    why: 'A cooked dish with the paste in it.',
  },
  { id: 'egg-processed', code: 'I.3.d', words: ['trứng'], with: COOKED_OR_CURED, why: 'Grilled or salted eggs.' },
  {
    id: 'dairy', code: 'I.3.d', words: ['sữa', 'sữa chua', 'yaourt', 'phô mai', 'bánh sữa', 'sữa dê', 'kem'],
    not: ['kem dưỡng', 'kem bôi'],
    why: 'Pasteurised, dried or soured milk and ice cream.',
  },
  {
    id: 'nest-processed', code: 'I.3.d',
    words: ['yến', 'yến sào', 'tổ yến', 'yến chưng', 'tinh chất tổ yến', 'lạc yến'],
    with: BOTTLED_NEST,
    why: 'Nest stewed or blended, ready to eat.',
  },
  {
    id: 'honey-blend', code: 'I.3.d', words: ['mật ong'], with: ['curcumin', 'nghệ', 'nhân sâm', 'chanh leo', 'chanh đào', 'quất', 'gừng', 'tỏi', 'sữa chúa'],
    why: 'Honey with something stirred in is a product of honey.',
  },
  { id: 'nectar-fermented', code: 'I.3.d', words: ['mật hoa'], with: ['lên men'], why: 'Fermented nectar is a product of "mật khác".' },
  {
    id: 'sugar', code: 'I.3.d', words: ['đường', 'đường phên', 'đường thốt nốt', 'đường hoa dừa'],
    why: 'Boiled from nectar or cane juice: products of "mật khác và nông sản thực phẩm khác".',
  },
];
