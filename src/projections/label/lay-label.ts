// One label: the QR code on the left, what it says on the right, the address below or, on a label too low for that, beside. Long texts
// shrink, then wrap, then shrink to 6 points; what still does not fit is refused with a word. No item leaves its label. Stars are drawn,
// and called OCOP, where the text stays about as large; the invitation to scan stands under the code where there is room: no line goes for them.
import { labelSheetWords as say } from '../../i18n/vi/label-sheet.ts';
import { qrFor, QUIET_MODULES, type QrSymbol } from '../qr.ts';
import { qrPath, qrSide } from '../qr-path.ts';
import type { LabelContent, LabelLine, LabelProblem } from './content.ts';
import type { DrawItem, Measure } from './items.ts';
import { sampleMark } from './sample-mark.ts';
import { setLines, type Column } from './set-lines.ts';

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

export type LaidLabel =
  | { readonly ok: true; readonly items: readonly DrawItem[]; readonly qr: QrSymbol }
  | { readonly ok: false; readonly problems: readonly LabelProblem[] };

/** Kept free at the edge of a label, in millimetres: printers and sheets are a little off. The quiet zone may lie in it. */
const EDGE = 1.5;
/** The quiet zone comes no nearer to the edge than this. */
const LEAST_EDGE = 0.5;
const GAP = 2;

/** Text may become so much smaller for the sake of drawn stars and the word OCOP; text larger than on a label of 70 × 37 mm, down to that. */
const FULLER = 0.9;

type Laid = Extract<LaidLabel, { readonly ok: true }> & { readonly scale: number };
type Tried = Laid | { readonly ok: false; readonly problems: readonly LabelProblem[] };

/** Lays a label out, in millimetres from its own top left corner. */
export function layLabel(content: LabelContent, size: LabelSize, measure: Measure): LaidLabel {
  const worded = content.lines.map(({ stars: _, ...line }) => line);
  const plain = worded.map((line) => ({ ...line, parts: line.short ?? line.parts }));
  const tries = (['below', 'beside'] as const).map((where) => ({ where, tried: layWith(where, plain, content, size, measure) }));
  const fitting = tries.flatMap(({ where, tried }) => (tried.ok ? [{ where, laid: tried }] : []));
  const best = fitting.toSorted((a, b) => b.laid.scale - a.laid.scale)[0];
  if (best !== undefined) {
    for (const lines of [content.lines, worded]) {
      const fuller = layWith(best.where, lines, content, size, measure);
      if (fuller.ok && fuller.scale >= Math.min(1, best.laid.scale * FULLER)) return fuller;
    }
    return best.laid;
  }
  // The refusal of the arrangement that came further: one about the text rather than one about the code.
  const refused = tries.flatMap(({ tried }) => (tried.ok ? [] : [tried.problems]));
  return { ok: false, problems: refused.find((problems) => problems.every(({ field }) => field !== 'qr')) ?? refused[0] ?? [] };
}

function layWith(where: 'below' | 'beside', lines: readonly LabelLine[], content: LabelContent, size: LabelSize, measure: Measure): Tried {
  const { width, height } = size;
  const edge = Math.min(4, EDGE + (height - 20) / 12);
  const goesBelow = ({ field }: LabelLine): boolean => where === 'below' && field === 'address';
  const inner = width - 2 * edge;
  const foot = where === 'below' ? setLines(lines.filter(goesBelow), { x: edge, width: inner, height: height / 3 }, size, measure) : undefined;
  if (foot?.ok === false) return { ok: false, problems: foot.problems.map((problem) => ({ ...problem, product: content.product })) };
  const footHeight = foot === undefined ? 0 : foot.height + 0.4;
  const room = Math.min(height - footHeight - edge - LEAST_EDGE, width / 2);
  const symbol = qrWithin(content.address, Math.min(room, preferredSide(size)), room);
  if (!symbol.ok) return { ok: false, problems: [{ product: content.product, field: 'qr', message: symbol.message, remedy: symbol.remedy }] };
  const qr = symbol.symbol;
  const quiet = QUIET_MODULES * qr.moduleMm;
  // The dark part begins where text would: its border of white reaches into the label's own edge.
  const corner = Math.max(LEAST_EDGE, edge - quiet);
  const x = corner + qr.sizeMm + Math.max(0, GAP - quiet);
  const column: Column = { x, width: width - edge - x, height: height - 2 * edge - footHeight };
  const body = setLines(lines.filter((line) => !goesBelow(line)), column, size, measure);
  if (!body.ok) return { ok: false, problems: body.problems.map((problem) => ({ ...problem, product: content.product })) };
  const side = qrSide(qr.matrix);
  // Text, and code with the invitation under it, stand level in the middle of what the foot leaves.
  const middle = edge + column.height / 2;
  const bottom = edge + column.height;
  const caption = setLines([content.invitation], { x: corner + quiet, width: qr.sizeMm * 0.95 - quiet, height: bottom - LEAST_EDGE - qr.sizeMm }, size, measure);
  const codeHeight = qr.sizeMm + (caption.ok ? caption.height : 0);
  const y = Math.max(LEAST_EDGE, Math.min(middle - codeHeight / 2, bottom - codeHeight));
  const items: DrawItem[] = [
    ...(content.isSample ? [sampleMark(say.sample, { x: corner + qr.sizeMm, y: 0, width: width - corner - qr.sizeMm, height }, measure)] : []),
    { kind: 'rect', x: corner, y, width: qr.sizeMm, height: qr.sizeMm, colour: 'paper' },
    { kind: 'qr', x: corner, y, size: qr.sizeMm, modules: side, path: qrPath(qr.matrix) },
    ...body.place(middle - body.height / 2),
    ...(caption.ok ? caption.place(y + qr.sizeMm) : []),
    ...(foot === undefined ? [] : foot.place(height - edge - foot.height)),
  ];
  return { ok: true, items, qr, scale: body.scale };
}

/** A code that is easy to scan without taking the label over, quiet zone included. */
function preferredSide({ width, height }: LabelSize): number {
  return Math.min(38, Math.max(15, height * 0.66), 13.5 + height * 0.4, width * 0.42);
}

/** The code at the preferred side; larger, up to the room there is, where the address needs it. */
function qrWithin(address: string, preferred: number, room: number): ReturnType<typeof qrFor> {
  const first = qrFor(address, { sizeMm: preferred });
  if (first.ok || first.leastMm === undefined || first.leastMm > room) return first;
  return qrFor(address, { sizeMm: first.leastMm });
}
