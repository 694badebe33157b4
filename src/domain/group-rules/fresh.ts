// I.1 fresh food and I.2 raw or primary-processed food. Within a phrase of equal length the earlier rule wins,
// so each "processed" rule of a plant or animal stands in processed.ts, which is read before this file.

import type { GroupRule } from './rule.ts';
import { COOKED_OR_CURED, FRUITS, VEGETABLES } from './words.ts';

export const FRESH_RULES: readonly GroupRule[] = [
  { id: 'fresh-fruit', code: 'I.1.a', words: FRUITS, why: 'Fruit as picked.' },
  {
    id: 'fresh-persimmon', code: 'I.1.a', words: ['hồng'], not: ['trà', 'chè'],
    why: 'Persimmon; but "hồng" before a tea is a colour or a brand.',
  },
  { id: 'fresh-vegetable', code: 'I.1.a', words: VEGETABLES, why: 'Vegetable, root or tuber as harvested.' },
  { id: 'fresh-bamboo-shoot', code: 'I.1.a', words: ['măng'], with: ['tươi'], why: 'A shoot that the name calls fresh.' },
  { id: 'fresh-mushroom', code: 'I.1.a', words: ['nấm'], why: 'Grown mushroom, no processing named; it is sold with vegetables.' },
  { id: 'fresh-seaweed', code: 'I.1.a', words: ['rong nho'], why: 'Sea grapes, eaten raw as a vegetable.' },
  { id: 'fresh-lotus-seed', code: 'I.1.a', words: ['hạt sen', 'sen'], with: ['tươi'], why: 'Fresh seed.' },
  {
    id: 'fresh-meat', code: 'I.1.b', words: ['thịt', 'gà', 'vịt', 'ngan', 'ngỗng', 'lợn', 'heo', 'bò', 'dê', 'trâu', 'thỏ', 'ếch', 'dế'],
    why: 'Meat and other farmed animals, raw or frozen raw.',
  },
  {
    id: 'fresh-seafood', code: 'I.1.b', words: ['cá', 'tôm', 'cua', 'ghẹ', 'mực', 'bạch tuộc', 'hàu', 'nghêu', 'ngao', 'vẹm', 'sò', 'ốc', 'lươn', 'tép'],
    why: 'Fish, crustaceans and shellfish, raw or frozen raw.',
  },
  { id: 'fresh-egg', code: 'I.1.b', words: ['trứng'], not: COOKED_OR_CURED, why: 'Eggs in the shell.' },
  { id: 'fresh-milk', code: 'I.1.b', words: ['sữa tươi nguyên liệu'], why: 'Raw milk; pasteurised milk is processed.' },
  { id: 'rice', code: 'I.2.a', words: ['gạo', 'lúa', 'nếp'], why: 'Milled grain.' },
  {
    id: 'raw-seed', code: 'I.2.a',
    words: [
      'nhân hạt điều', 'hạt sen', 'hạt sachi', 'lạc', 'đậu phộng', 'đậu phụng', 'đậu xanh', 'đậu đen', 'đậu nành', 'đỗ', 'vừng', 'mè', 'ý dĩ', 'kê',
    ],
    why: 'Seeds and pulses, dried or shelled but not cooked: "hạt sơ chế khác".',
  },
  {
    id: 'honey', code: 'I.2.b', words: ['mật ong', 'mật hoa', 'mật mía', 'mật nho', 'mật dừa', 'phấn hoa', 'sữa ong chúa'],
    why: 'Honey and other nectars or syrups ("mật khác").',
  },
  {
    id: 'bird-nest', code: 'I.2.b', words: ['yến', 'yến sào', 'tổ yến', 'lạc yến'],
    why: 'Cleaned and dried nests are primary-processed "nông sản thực phẩm khác".',
  },
];
