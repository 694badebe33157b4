// Text that fits its box: in lines of the width that there is, by the widths of the real typeface.
import type { LabelLine } from './content.ts';
import type { Measure, Weight } from './items.ts';
import { starRowWidth } from './star-row.ts';

/** The smallest print of a label, in points: below it nobody reads without a lens. */
export const SMALLEST_PT = 6;

/** From one base line to the next, in ems: room for Ễ under ẹ. */
export const LINE_EM = 1.27;

export interface Style {
  readonly weight: Weight;
  readonly sizePt: number;
}

type Words = Pick<LabelLine, 'parts' | 'join' | 'stars'>;

/**
 * The lines that a text takes in `width` millimetres; undefined when one of its parts alone is wider. A separator at the end of a line
 * is left out; drawn stars take their room from the first line.
 */
export function wrap({ parts, join, stars }: Words, { weight, sizePt }: Style, width: number, measure: Measure): readonly string[] | undefined {
  const lines: string[] = [];
  const first = width - starRowWidth(stars ?? 0, sizePt);
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = `${last ?? ''}${join}${part}`;
    if (last !== undefined && measure(joined, weight, sizePt) <= (lines.length === 1 ? first : width)) lines[lines.length - 1] = joined;
    else if (measure(part, weight, sizePt) <= (last === undefined ? first : width)) lines.push(part);
    else return undefined;
  }
  return lines;
}

/**
 * The same number of lines, as even as they can be: a text of two lines is not left with one short word on its second.
 */
export function balanced(line: Words, style: Style, width: number, measure: Measure): readonly string[] | undefined {
  let best = wrap(line, style, width, measure);
  if (best === undefined || best.length === 1) return best;
  for (let share = 0.95; share > 0.4; share -= 0.05) {
    const narrower = wrap(line, style, width * share, measure);
    if (narrower === undefined || narrower.length > best.length) break;
    best = narrower;
  }
  return best;
}
