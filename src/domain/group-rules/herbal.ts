// III medicinal plants. One principle parts III.1 from III.3: whole, cut, dried or ground stays a raw medicinal (III.3);
// extracted, steeped, mixed or in doses is set 18 (III.1), which also carries the "not a medicine" notice.

import type { GroupRule } from './rule.ts';
import { HERBS } from './words.ts';

export const HERBAL_RULES: readonly GroupRule[] = [
  {
    id: 'cosmetics', code: 'III.2',
    words: [
      'xà phòng', 'xà bông', 'dầu gội', 'sữa tắm', 'mỹ phẩm', 'serum', 'kem dưỡng', 'mặt nạ', 'son', 'nước hoa', 'nước súc miệng', 'dung dịch xịt',
      'muối ngâm', 'muối tắm',
    ],
    why: 'Applied to skin, hair or mouth.',
  },
  {
    id: 'coconut-oil-for-skin', code: 'III.2', coarse: 'herbal',
    words: ['dầu dừa'],
    why: 'Filed as herbal by its source: care oil, not cooking oil.',
  },
  { id: 'essential-oil', code: 'III.3', words: ['tinh dầu', 'dầu tràm', 'dầu khuynh diệp', 'dầu tràm gió'], why: 'Named in set 20.' },
  {
    id: 'household-herbal', code: 'III.3',
    words: ['nước lau sàn', 'nước rửa', 'nước giặt', 'lá xông hơi'],
    why: 'Other use of herbs or essential oil.',
  },
  { id: 'extract', code: 'III.1', words: ['cao'], not: ['cao khô', 'cao cấp', 'cao sằng'], why: 'Boiled-down extract ("cao"), taken in doses.' },
  {
    id: 'herb-prepared', code: 'III.1', words: [...HERBS, 'mật ong'], with: ['ngâm mật ong', 'viên', 'nghệ viên', 'siro', 'yến', 'hòa tan', 'ngâm rượu'],
    not: ['lá xông hơi'],
    why: 'Herb steeped, mixed or in pills.',
  },
  { id: 'collagen', code: 'III.1', words: ['collagen', 'colagen'], why: 'Sold for its effect.' },
  { id: 'turmeric-extract', code: 'III.1', words: ['tinh nghệ', 'viên tinh nghệ', 'viên nghệ', 'curcumin'], why: 'Purified or dosed turmeric.' },
  {
    id: 'turmeric-starch-curcumin', code: 'III.1',
    words: ['tinh bột nghệ'],
    with: ['curcumin', 'nano', 'viên'],
    why: 'The name sells the active substance.',
  },
  { id: 'spirulina', code: 'III.1', coarse: 'herbal', words: ['tảo', 'tảo xoắn'], why: 'Filed as herbal by its source.' },
  { id: 'ground-herb', code: 'III.3', words: ['bột nhung hươu', 'bột sâm', 'bột sâm dây', 'bột linh chi'], why: 'Ground raw medicinal.' },
  { id: 'cordyceps-mushroom', code: 'III.3', words: ['nấm'], with: ['cordyceps', 'linh chi'], why: 'Medicinal mushroom, dried or fresh.' },
  { id: 'raw-herb', code: 'III.3', words: HERBS, why: 'Raw medicinal plant or antler, whole, cut or dried.' },
];
