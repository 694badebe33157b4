// The shape of one rule for judging a group, and the coarse groups that a source may have stated.

import type { WordRule } from '#domain/word-rules.ts';

export type CoarseGroup = 'food' | 'herbal' | 'beverage' | 'handicraft' | 'rural_tourism' | 'ornamental_animal_plant';

export interface GroupRule extends WordRule {
  /** A leaf of content/taxonomy/groups.json. */
  readonly code: string;
  /** Only for products of this coarse group. */
  readonly coarse?: CoarseGroup;
  /** One line: why the decree puts it there. */
  readonly why: string;
}
