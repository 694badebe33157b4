// I.4 seasonings, I.5 tea and I.6 coffee and cocoa. The decree files tea and coffee under food, never under drinks.

import type { GroupRule } from './rule.ts';
import { INFUSION_PLANTS } from './words.ts';

const TEA_WORDS = ['trà', 'chè', 'tea', 'trà túi lọc', 'trà hòa tan', 'bột trà'];
const TRUE_TEA = [
  'oolong', 'olong', 'ô long', 'shan', 'shan tuyết', 'bát tiên', 'hoa nhài', 'lài', 'sencha', 'trà ướp', 'ngọc thúy', 'trà xanh', 'chè xanh',
  'tôm nõn', '1 tôm', 'một tôm',
];

export const SEASONING_RULES: readonly GroupRule[] = [
  { id: 'fish-sauce', code: 'I.4.a', words: ['nước mắm', 'mắm nhĩ'], why: 'Named in set 9; the vegetarian one is used alike.' },
  {
    id: 'pastes', code: 'I.4.a',
    words: ['mắm', 'mắm nêm', 'mắm tôm', 'mắm ruốc', 'mắm tép', 'mắm cáy', 'mắm rươi', 'ruốc bột'],
    why: 'Fermented shrimp, crab and fish pastes season and dip.',
  },
  {
    id: 'sauces', code: 'I.4.a',
    words: [
      'tương', 'tương ớt', 'nước tương', 'nước chấm', 'nước ớt', 'nước sốt', 'sốt', 'giấm', 'dấm', 'nước cốt canh', 'nước màu', 'sa tế', 'xì dầu',
    ],
    why: 'Liquid seasonings.',
  },
  {
    id: 'dry-seasonings', code: 'I.4.b',
    words: [
      'muối', 'hoa muối', 'tiêu', 'hồ tiêu', 'hạt tiêu', 'tỏi', 'hành', 'hành tím', 'ném', 'nén', 'ớt', 'gia vị', 'bột nêm', 'hạt nêm', 'bột nghệ',
      'bột quế', 'quế', 'bột ớt', 'gừng', 'nghệ', 'sả', 'hồi', 'hoa hồi', 'mắc khén', 'hạt dổi', 'thảo quả', 'chẩm chéo',
    ],
    not: ['nghệ thuật'],
    why: 'Salt, shallot, garlic, pepper and other spices; sesame salt is a table salt.',
  },
];

export const TEA_COFFEE_RULES: readonly GroupRule[] = [
  {
    id: 'liana-and-flower-tea', code: 'I.5.b', words: ['chè dây', 'trà dây', 'chè vằng', 'hoa trà', 'trà hoa vàng', 'trà rừng', 'trà sâm'],
    not: ['trà ướp', 'shan', 'cổ thụ'],
    why: 'Not from the tea bush: lianas, yellow camellia, mixed forest leaves.',
  },
  {
    id: 'scented-tea', code: 'I.5.a', words: [...TEA_WORDS, 'danh trà'], with: TRUE_TEA,
    why: 'From the tea bush, even when scented with lotus or jasmine.',
  },
  { id: 'oolong', code: 'I.5.a', words: ['oolong', 'olong', 'ô long', 'hồng trà', 'bạch trà'], why: 'Kinds of true tea.' },
  { id: 'plant-tea', code: 'I.5.b', words: TEA_WORDS, with: INFUSION_PLANTS, why: 'Infusion of another plant, or of tea and another plant.' },
  { id: 'tea', code: 'I.5.a', words: TEA_WORDS, why: 'No other plant named: the tea bush.' },
  {
    id: 'coffee-cocoa', code: 'I.6', words: ['cà phê', 'cafe', 'coffee', 'espresso', 'ca cao', 'cacao', 'bột cacao', 'bột ca cao', 'socola', 'sô cô la', 'chocolate'],
    why: 'Coffee and cocoa, chocolate with them.',
  },
];
