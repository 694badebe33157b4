// One label: the QR code on the left, what it says on the right, the address below or, on a label too low for that, beside. Long texts
// shrink, then wrap, then shrink to 6 points; what still does not fit is refused with a word. No item leaves its label.
import { labelSheetWords as say } from '../../i18n/vi/label-sheet.ts';
import { qrFor, QUIET_MODULES, type QrSymbol } from '../qr.ts';
import { qrPath, qrSide } from '../qr-path.ts';
import type { LabelContent, LabelProblem } from './content.ts';
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

/** Lays a label out, in millimetres from its own top left corner. */
export function layLabel(content: LabelContent, size: LabelSize, measure: Measure): LaidLabel {
  const edge = Math.min(4, EDGE + (size.height - 20) / 12);
  const tries = (['below', 'beside'] as const).map((address) => layWith(address, content, size, edge, measure));
  const fitting = tries.flatMap((tried) => (tried.ok ? [tried] : []));
  const best = fitting.toSorted((a, b) => b.scale - a.scale)[0];
  if (best !== undefined) return best;
  // The refusal of the arrangement that came further: one about the text rather than one about the code.
  const refused = tries.flatMap((tried) => (tried.ok ? [] : [tried.problems]));
  return { ok: false, problems: refused.find((problems) => problems.every(({ field }) => field !== 'qr')) ?? refused[0] ?? [] };
}

type Tried = { readonly ok: true; readonly items: readonly DrawItem[]; readonly qr: QrSymbol; readonly scale: number } | { readonly ok: false; readonly problems: readonly LabelProblem[] };

function layWith(where: 'below' | 'beside', content: LabelContent, size: LabelSize, edge: number, measure: Measure): Tried {
  const { width, height } = size;
  const address = content.lines.filter(({ field }) => field === 'address');
  const text = content.lines.filter(({ field }) => where === 'beside' || field !== 'address');
  const inner = width - 2 * edge;
  const foot = where === 'below' ? setLines(address, { x: edge, width: inner, height: height / 3 }, size, measure) : undefined;
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
  const body = setLines(text, column, size, measure);
  if (!body.ok) return { ok: false, problems: body.problems.map((problem) => ({ ...problem, product: content.product })) };
  const side = qrSide(qr.matrix);
  const items: DrawItem[] = [
    ...(content.isSample ? [sampleMark(say.sample, { x: corner + qr.sizeMm, y: 0, width: width - corner - qr.sizeMm, height }, measure)] : []),
    { kind: 'rect', x: corner, y: corner, width: qr.sizeMm, height: qr.sizeMm, colour: 'paper' },
    { kind: 'qr', x: corner, y: corner, size: qr.sizeMm, modules: side, path: qrPath(qr.matrix) },
    ...body.place(edge),
    ...(foot === undefined ? [] : foot.place(height - edge - foot.height)),
  ];
  return { ok: true, items, qr, scale: body.scale };
}

/** A code that is easy to scan without taking the label over, quiet zone included. */
function preferredSide({ width, height }: LabelSize): number {
  return Math.min(34, Math.max(15, height * 0.66), width * 0.42);
}

/** The code at the preferred side; larger, up to the room there is, where the address needs it. */
function qrWithin(address: string, preferred: number, room: number): ReturnType<typeof qrFor> {
  const first = qrFor(address, { sizeMm: preferred });
  if (first.ok || first.leastMm === undefined || first.leastMm > room) return first;
  return qrFor(address, { sizeMm: first.leastMm });
}
