// Drawings for cocoa, drinks and medicinal plants (I.6, II, III). A pill or a capsule shows no root, so the doses come first.

import type { KindRule } from './rule.ts';

const MEDICINAL = ['III.1', 'III.3'];

export const DRINK_AND_HERB_KIND_RULES: readonly KindRule[] = [
  { id: 'cocoa', kind: 'cocoa', groups: ['I.6'], words: ['ca cao', 'cacao', 'socola', 'sô cô la', 'chocolate'], not: ['cà phê', 'coffee'] },
  { id: 'coconut-water', kind: 'coconut', groups: ['II.2.b'], words: ['nước dừa'] },
  { id: 'nest-drink', kind: 'bird-nest', groups: ['II.2.b'], words: ['nước yến'] },
  { id: 'capsules', kind: 'capsule', groups: MEDICINAL, words: ['viên', 'viên nang'] },
  { id: 'honey-in-pills', kind: 'capsule', groups: ['III.1'], words: ['mật ong', 'tinh nghệ', 'nghệ'], with: ['viên'] },
  { id: 'preparation', kind: 'herbal-extract', groups: ['III.1'], words: ['thực phẩm', 'colagen', 'collagen', 'cao ống'] },
  { id: 'steeped-in-honey', kind: 'other', groups: ['III.1'], words: ['mật ong'] },
  { id: 'herb-syrup', kind: 'syrup', groups: MEDICINAL, words: ['siro', 'si rô'] },
  { id: 'antler', kind: 'antler', groups: MEDICINAL, words: ['nhung hươu', 'nhung nai', 'bột nhung hươu'] },
  { id: 'extract', kind: 'thick-extract', groups: ['III.1'], words: ['cao'] },
  { id: 'herb-leaf', kind: 'herb-leaf', groups: ['III.3'], words: ['lá', 'nụ', 'nụ hoa', 'giảo cổ lam'] },
  { id: 'household-liquid', kind: 'other', groups: ['III.3'], words: ['nước'] },
  { id: 'medicinal-mushroom', kind: 'mushroom', groups: MEDICINAL, words: ['nấm', 'linh chi', 'đông trùng hạ thảo', 'đông trùng', 'cordyceps'] },
  { id: 'essential-oil', kind: 'essential-oil', groups: ['III.3'], words: ['tinh dầu', 'dầu tràm', 'dầu khuynh diệp'] },
  {
    id: 'root', kind: 'medicinal-root', groups: ['III.3'],
    words: [
      'sâm', 'sâm dây', 'bột sâm', 'bột sâm dây', 'đảng sâm', 'đẳng sâm', 'nhân sâm', 'hồng sâm', 'ba kích', 'đinh lăng', 'hà thủ ô', 'tam thất',
      'hoài sơn',
    ],
  },
];
