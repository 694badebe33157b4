// Drawings for fresh and raw food (I.1, I.2). Frogs, crickets and octopus have none: no fish and no squid may stand for them.

import { FRUITS, VEGETABLES } from '#domain/group-rules/words.ts';
import type { KindRule } from './rule.ts';

const FRESH_PLANTS = ['I.1.a'];
const FRESH_ANIMALS = ['I.1.b'];

/** Molluscs in shells: fresh and processed ones share a drawing. */
export const SHELLFISH = ['ốc', 'sò', 'hàu', 'nghêu', 'ngao', 'vẹm', 'hến'] as const;

export const FRESH_KIND_RULES: readonly KindRule[] = [
  { id: 'coconut-fresh', kind: 'coconut', groups: FRESH_PLANTS, words: ['dừa'] },
  { id: 'lotus-seed-fresh', kind: 'lotus-seed', groups: [...FRESH_PLANTS, 'I.2.a'], words: ['hạt sen', 'sen'] },
  { id: 'fruit', kind: 'fruit', groups: FRESH_PLANTS, words: [...FRUITS, 'hồng'] },
  { id: 'vegetable', kind: 'vegetable', groups: FRESH_PLANTS, words: VEGETABLES },
  { id: 'bamboo-shoot-fresh', kind: 'bamboo-shoot', groups: FRESH_PLANTS, words: ['măng'] },
  { id: 'mushroom-fresh', kind: 'mushroom', groups: FRESH_PLANTS, words: ['nấm'] },
  { id: 'seaweed-fresh', kind: 'seaweed', groups: FRESH_PLANTS, words: ['rong', 'rong nho'] },
  { id: 'egg-fresh', kind: 'egg', groups: FRESH_ANIMALS, words: ['trứng'] },
  { id: 'shrimp-fresh', kind: 'shrimp', groups: FRESH_ANIMALS, words: ['tôm', 'tép'] },
  { id: 'fish-fresh', kind: 'fish', groups: FRESH_ANIMALS, words: ['cá'] },
  { id: 'crab-fresh', kind: 'crab', groups: FRESH_ANIMALS, words: ['cua', 'ghẹ', 'ba khía'] },
  { id: 'shellfish-fresh', kind: 'shellfish', groups: FRESH_ANIMALS, words: SHELLFISH },
  { id: 'squid-fresh', kind: 'squid', groups: FRESH_ANIMALS, words: ['mực'] },
  { id: 'not-a-cut-of-meat', kind: 'other', groups: FRESH_ANIMALS, words: ['dế', 'ếch', 'bạch tuộc'] },
  { id: 'meat-fresh', kind: 'meat', groups: FRESH_ANIMALS, words: ['thịt', 'gà', 'vịt', 'ngan', 'lợn', 'heo', 'bò', 'dê', 'trâu', 'thỏ'] },
  { id: 'milk-fresh', kind: 'milk', groups: FRESH_ANIMALS, words: ['sữa'] },
  { id: 'rice', kind: 'rice', groups: ['I.2.a'], words: ['gạo', 'lúa', 'nếp'] },
  { id: 'peanut-raw', kind: 'peanut', groups: ['I.2.a'], words: ['lạc', 'đậu phộng', 'đậu phụng'] },
  { id: 'cashew-raw', kind: 'cashew', groups: ['I.2.a'], words: ['hạt điều', 'nhân hạt điều'] },
  { id: 'honey', kind: 'honey', groups: ['I.2.b', 'I.3.d'], words: ['mật ong'] },
  { id: 'syrup', kind: 'syrup', groups: ['I.2.b', 'I.3.d'], words: ['mật mía', 'mật nho', 'mật thốt nốt'] },
  { id: 'coconut-nectar', kind: 'coconut', groups: ['I.2.b', 'I.3.d'], words: ['mật hoa dừa', 'mật dừa'] },
  { id: 'bird-nest', kind: 'bird-nest', groups: ['I.2.b', 'I.3.d'], words: ['yến', 'yến sào', 'tổ yến'] },
];
