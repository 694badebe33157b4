// Words that settle the group wherever they stand in the name. Read before the other tables.

import type { GroupRule } from './rule.ts';

export const DECISIVE_RULES: readonly GroupRule[] = [
  {
    id: 'tourism-words', code: 'VI',
    words: ['homestay', 'farmstay', 'glamping', 'du lịch', 'làng văn hóa', 'khu sinh thái'],
    why: 'A stay or a visit is sold, not a thing.',
  },
  {
    id: 'functional-food', code: 'III.1',
    words: ['thực phẩm bảo vệ sức khỏe', 'thực phẩm chức năng', 'viên nang', 'viên hoàn', 'nano curcumin', 'thuốc cổ truyền'],
    why: 'Set 18 names functional food and dose forms.',
  },
  {
    id: 'brocade', code: 'IV.2', words: ['thổ cẩm', 'tơ tằm'],
    why: 'Cloth rules whatever is sewn from it.',
  },
];
