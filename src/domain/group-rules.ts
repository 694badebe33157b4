// Judges the group of QĐ 26/2026 (Phụ lục I) from a product's name. The register's sources rarely state the code: a judged
// code is marked as judged, names the rule that fired, and gives way to one corrected by hand.
// The tables are data, in group-rules/; how they are read: word-rules.ts.

import { ANIMAL_RULES } from '#domain/group-rules/animal.ts';
import { CRAFT_RULES, ORNAMENTAL_RULES, VISIT_RULES } from '#domain/group-rules/crafts.ts';
import { DECISIVE_RULES } from '#domain/group-rules/decisive.ts';
import { DRINK_RULES } from '#domain/group-rules/drinks.ts';
import { FRESH_RULES } from '#domain/group-rules/fresh.ts';
import { HERBAL_RULES } from '#domain/group-rules/herbal.ts';
import { PROCESSED_RULES } from '#domain/group-rules/processed.ts';
import type { CoarseGroup, GroupRule } from '#domain/group-rules/rule.ts';
import { SEASONING_RULES, TEA_COFFEE_RULES } from '#domain/group-rules/seasoning-tea.ts';
import { ruleFinder } from '#domain/word-rules.ts';

export interface JudgedGroup {
  readonly code: string;
  /** The id of the rule that fired, for the written account. */
  readonly rule: string;
}

/** In the order in which they are read where position and length of a match tie. */
export const GROUP_RULES: readonly GroupRule[] = [
  ...HERBAL_RULES, ...TEA_COFFEE_RULES, ...PROCESSED_RULES, ...ANIMAL_RULES, ...SEASONING_RULES, ...DRINK_RULES, ...CRAFT_RULES, ...FRESH_RULES,
  ...ORNAMENTAL_RULES, ...VISIT_RULES,
];

/** The top groups that a coarse group may turn out to be: what one eats, drinks or takes is often filed in its neighbour. */
const POSSIBLE_TOPS: Readonly<Record<CoarseGroup, readonly string[]>> = {
  food: ['I', 'III'],
  herbal: ['I', 'II', 'III'],
  beverage: ['I', 'II', 'III'],
  handicraft: ['IV'],
  rural_tourism: ['VI'],
  ornamental_animal_plant: ['V'],
};

/** What is left when no word tells: the leaf of the coarse group that the decree itself calls "other", where it has one. */
const FALLBACKS: Readonly<Record<CoarseGroup, JudgedGroup>> = {
  food: { code: 'I.3.d', rule: 'fallback-food' },
  // A name that says no plant is a brand, and brands are dosed preparations: the notice of III.1 errs on the safe side.
  herbal: { code: 'III.1', rule: 'fallback-herbal' },
  beverage: { code: 'II.2.b', rule: 'fallback-beverage' },
  handicraft: { code: 'IV.1', rule: 'fallback-handicraft' },
  // Not a guess: group VI has one leaf.
  rural_tourism: { code: 'VI', rule: 'tourism-one-leaf' },
  ornamental_animal_plant: { code: 'V.2', rule: 'fallback-ornamental' },
};

const findDecisive = ruleFinder(DECISIVE_RULES);
const findByHead = ruleFinder(GROUP_RULES);

/**
 * The leaf group of a product, or nothing when neither the name nor a coarse group tells.
 *
 * @example judgeGroup('Trà dây rừng Gia Lai')            // { code: 'I.5.b', rule: 'liana-and-flower-tea' }
 * @example judgeGroup('Vải thiều Lục Ngạn', 'food')      // { code: 'I.1.a', rule: 'fresh-fruit' }
 * @example judgeGroup('Tacumin', 'herbal')               // { code: 'III.1', rule: 'fallback-herbal' }
 */
export function judgeGroup(name: string, coarse?: CoarseGroup): JudgedGroup | undefined {
  const tops = coarse && POSSIBLE_TOPS[coarse];
  const accepts = (rule: GroupRule): boolean =>
    (rule.coarse === undefined || rule.coarse === coarse) && (tops === undefined || tops.includes(topOf(rule.code)));
  const rule = findDecisive(name, accepts) ?? findByHead(name, accepts);
  if (rule) return { code: rule.code, rule: rule.id };
  return coarse && FALLBACKS[coarse];
}

function topOf(code: string): string {
  return code.split('.')[0] ?? code;
}
