// Papers of a supplier on a day.
import type { Day } from '../../domain/day.ts';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import type { Paper } from './supplier-detail.ts';

const say = sourcingToolsWords.compare;

/** Whether it holds on the day; a paper without a printed end counts as held. */
export function isHeld({ validUntil }: Paper, day: Day): boolean {
  return validUntil === undefined || validUntil >= day;
}

/** Number and end. @example paperText({ kind: 'attp', name: 'ATTP', number: '7', validUntil: '2028-07-15' }, day) // 'số 7, đến 15/07/2028' */
export function paperText(paper: Paper, day: Day): string {
  const { title, number, validUntil } = paper;
  const end = validUntil === undefined ? say.paperUndated : isHeld(paper, day) ? say.paperUntil(validUntil) : say.paperLapsed(validUntil);
  return [title, number && say.paperNumber(number), end].filter((part) => part !== undefined).join(', ');
}
