// The stars before the words of a rank: the star of the plates, as tall as the line's capitals.
import { STAR } from '../plate.ts';
import { MM_A_POINT, type LabelColour, type StarItem } from './items.ts';

/** Width of a star, from one to the next, and free before the words, in ems of the line. */
const WIDTH_EM = 0.95;
const STEP_EM = 0.97;
const AFTER_EM = 0.3;

/** Half the height of a capital of Be Vietnam Pro, and the middle of a star in its own box: so they stand level. */
const MIDDLE_EM = 0.36;
const MIDDLE_UNITS = 8.9;

/** Side to side of the path's own box. */
const UNITS = 19;

/** What the stars of a line take from its width, in millimetres. */
export function starRowWidth(count: number, sizePt: number): number {
  return count === 0 ? 0 : (count * STEP_EM + AFTER_EM) * sizePt * MM_A_POINT;
}

/** The stars of a line that begins at (x, y), y being its base line. */
export function starRow(count: number, x: number, y: number, sizePt: number, colour: LabelColour): StarItem[] {
  const em = sizePt * MM_A_POINT;
  const size = WIDTH_EM * em;
  const top = y - MIDDLE_EM * em - (MIDDLE_UNITS / UNITS) * size;
  return Array.from({ length: count }, (_, place) => ({ kind: 'star', x: x + place * STEP_EM * em, y: top, size, modules: UNITS, path: STAR, colour }));
}
