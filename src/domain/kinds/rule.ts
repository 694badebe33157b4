// The shape of one rule for choosing a drawing.

import type { KindId } from '#domain/kinds.ts';
import type { WordRule } from '#domain/word-rules.ts';

export interface KindRule extends WordRule {
  readonly kind: KindId;
  /** Groups of the decree in which the rule holds; a group stands for all below it. */
  readonly groups: readonly string[];
}
