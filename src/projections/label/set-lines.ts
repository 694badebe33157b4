// A column of lines in a height: one scale for all of them, the largest at which everything fits.
import { labelSheetWords as say } from '../../i18n/vi/label-sheet.ts';
import type { LabelLine, LabelProblem } from './content.ts';
import { balanced, LINE_EM, SMALLEST_PT, wrap, type Style } from './fit.ts';
import { MM_A_POINT, type DrawItem, type LabelColour, type Measure } from './items.ts';
import type { LabelSize } from './lay-label.ts';
import { starRow, starRowWidth } from './star-row.ts';

/** Where the lines go. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** How a line looks on a label of 70 × 37 mm. */
const STYLES: Readonly<Record<LabelLine['field'], Style & { readonly colour: LabelColour; /** Above it, in ems. */ readonly space: number }>> = {
  name: { weight: 800, sizePt: 11, colour: 'ink', space: 0 },
  producer: { weight: 400, sizePt: 7.5, colour: 'ink', space: 0.4 },
  place: { weight: 400, sizePt: 7.5, colour: 'soft', space: 0 },
  stars: { weight: 600, sizePt: 7.5, colour: 'ink', space: 0.4 },
  lot: { weight: 600, sizePt: 7.5, colour: 'ink', space: 0.4 },
  dates: { weight: 400, sizePt: 7.5, colour: 'ink', space: 0 },
  gtin: { weight: 400, sizePt: 7, colour: 'soft', space: 0.4 },
  invitation: { weight: 400, sizePt: 6.5, colour: 'ink', space: 0 },
  address: { weight: 600, sizePt: 7, colour: 'ink', space: 0.4 },
};

/** What follows the name, whichever field it is, is set off from it, in ems. */
const AFTER_NAME = 0.6;

/** A text is made smaller by so much before it takes one line more: a name more than others, as it begins larger, and stars, decision and day. */
const BEFORE_WRAPPING = { name: { shares: [1, 0.92, 0.85, 0.78], upTo: 3 }, stars: { shares: [1, 0.95, 0.9, 0.85, 0.8], upTo: 2 }, other: { shares: [1, 0.95, 0.9], upTo: 1 } } as const;

export type SetLines =
  | { readonly ok: true; readonly scale: number; readonly height: number; readonly place: (top: number) => readonly DrawItem[] }
  | { readonly ok: false; readonly problems: readonly Omit<LabelProblem, 'product'>[] };

interface Block {
  readonly field: LabelLine['field'];
  readonly style: Style;
  readonly colour: LabelColour;
  readonly space: number;
  readonly lines: readonly string[];
  /** Drawn before its first line. */
  readonly stars: number;
}

/** Sets the lines; refused when they do not fit at the smallest size. `label` is told in the refusal. */
export function setLines(lines: readonly LabelLine[], column: Column, label: LabelSize, measure: Measure): SetLines {
  for (let scale = largestScale(label); ; scale -= 0.05) {
    const blocks = lines.map((line) => blockOf(line, scale, column.width, measure));
    const isSmallest = lines.every(({ field }) => STYLES[field].sizePt * scale <= SMALLEST_PT);
    const set = blocks.flatMap((block) => (block === undefined ? [] : [block]));
    const height = heightOf(set);
    if (set.length === lines.length && height <= column.height) {
      return { ok: true, scale, height, place: (top) => placed(set, column.x, top, measure) };
    }
    if (isSmallest) return { ok: false, problems: [refusal(lines, blocks, label)] };
  }
}

function largestScale({ width, height }: LabelSize): number {
  return Math.min(1.5, Math.max(0.85, Math.min(height / 37, width / 70)));
}

function blockOf(line: LabelLine, scale: number, width: number, measure: Measure): Block | undefined {
  const { weight, sizePt, colour, space } = STYLES[line.field];
  const style = (share: number): Style => ({ weight, sizePt: Math.max(SMALLEST_PT, sizePt * scale * share) });
  const block = (chosen: Style, set: readonly string[] | undefined): Block | undefined => set && { field: line.field, style: chosen, colour, space, lines: set, stars: line.stars ?? 0 };
  const { shares, upTo } = BEFORE_WRAPPING[line.field === 'name' || line.field === 'stars' ? line.field : 'other'];
  for (let most = 1; most <= upTo; most += 1) {
    for (const share of shares) {
      const set = wrap(line, style(share), width, measure);
      if (set !== undefined && set.length <= most) return block(style(share), balanced(line, style(share), width, measure));
    }
  }
  return block(style(1), balanced(line, style(1), width, measure));
}

function em({ sizePt }: Style): number {
  return sizePt * MM_A_POINT;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, place) => sum + em(block.style) * (block.lines.length * LINE_EM + spaceAbove(block, blocks[place - 1])), 0);
}

/** In ems. */
function spaceAbove({ space }: Block, before: Block | undefined): number {
  if (before === undefined) return 0;
  return before.field === 'name' ? Math.max(space, AFTER_NAME) : space;
}

function placed(blocks: readonly Block[], x: number, top: number, measure: Measure): DrawItem[] {
  let y = top;
  return blocks.flatMap((block, place) => {
    const { style, colour, lines, stars } = block;
    y += em(style) * spaceAbove(block, blocks[place - 1]);
    return lines.flatMap((text, order): DrawItem[] => {
      const [drawn, base] = [order === 0 ? stars : 0, y + em(style)];
      y += em(style) * LINE_EM;
      return [...starRow(drawn, x, base, style.sizePt, colour), { kind: 'text', x: x + starRowWidth(drawn, style.sizePt), y: base, text, ...style, width: measure(text, style.weight, style.sizePt), colour }];
    });
  });
}

/** What does not fit: a part wider than the column, else the text that takes the most lines. */
function refusal(lines: readonly LabelLine[], blocks: readonly (Block | undefined)[], { width, height }: LabelSize): Omit<LabelProblem, 'product'> {
  const size = say.size(width, height);
  const tooWide = lines.find((_, place) => blocks[place] === undefined);
  const longest = lines.toSorted((a, b) => linesOf(b) - linesOf(a))[0];
  const field = (tooWide ?? longest)?.field ?? 'name';
  const isName = field === 'name' || tooWide !== undefined;
  const [message, remedy] = (isName ? say.problems.tooLong : say.problems.tooMuch)(say.fields[field], size);
  return { field, message, remedy };

  function linesOf(line: LabelLine): number {
    return blocks[lines.indexOf(line)]?.lines.length ?? 0;
  }
}
