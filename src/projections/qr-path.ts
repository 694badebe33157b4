// A QR symbol as one path: the outlines of its dark areas. Outlines leave no hairlines between modules, which squares laid side by
// side do on screens and in printers, and are a third as long. One path serves SVG and PDF.
import { QUIET_MODULES, type QrMatrix } from './qr.ts';

/** Steps to the east, south, west and north; the next one is a turn to the right. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Side of the picture in modules: the symbol and its quiet zone on both sides. Use it as `viewBox`: `0 0 <side> <side>`. */
export function qrSide({ size }: QrMatrix): number {
  return size + 2 * QUIET_MODULES;
}

/**
 * SVG path data of the dark areas, in modules, the quiet zone included in the coordinates. Outer edges run clockwise and edges of
 * holes the other way, so both fill rules give the same picture; areas that touch at a corner only stay apart.
 */
export function qrPath(matrix: QrMatrix): string {
  const edges = edgesOf(matrix);
  const width = matrix.size + 1;
  let path = '';
  for (let start = 0; start < edges.length; start += 1) {
    if (((edges[start] ?? 0) & 1) !== 0) path += outlineFrom(start, width, edges);
  }
  return path;
}

/** For each corner of the grid the edges that leave it, as bits of STEPS, with the dark side on the right. */
function edgesOf({ size, data }: QrMatrix): Uint8Array {
  const width = size + 1;
  const edges = new Uint8Array(width * width);
  const isDark = (x: number, y: number) => x >= 0 && y >= 0 && x < size && y < size && data[y * size + x] === 1;
  const add = (x: number, y: number, step: number) => {
    const corner = y * width + x;
    edges[corner] = (edges[corner] ?? 0) | (1 << step);
  };
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      if (!isDark(x, y - 1)) add(x, y, 0);
      if (!isDark(x + 1, y)) add(x + 1, y, 1);
      if (!isDark(x, y + 1)) add(x + 1, y + 1, 2);
      if (!isDark(x - 1, y)) add(x, y + 1, 3);
    }
  }
  return edges;
}

/** One closed outline, its edges taken away; it begins with the edge to the east at `start`. The last straight line is left to `z`. */
function outlineFrom(start: number, width: number, edges: Uint8Array): string {
  const lines: { step: number; length: number }[] = [];
  let corner = start;
  let step = 0;
  do {
    if (corner !== start || step !== 0) edges[corner] = (edges[corner] ?? 0) & ~(1 << step);
    const last = lines.at(-1);
    if (last?.step === step) last.length += 1;
    else lines.push({ step, length: 1 });
    corner += (STEPS[step]?.[0] ?? 0) + (STEPS[step]?.[1] ?? 0) * width;
    step = nextStep(step, edges[corner] ?? 0);
  } while (corner !== start || step !== 0);
  edges[start] = (edges[start] ?? 0) & ~1;
  const from = `M${(start % width) + QUIET_MODULES} ${Math.floor(start / width) + QUIET_MODULES}`;
  return `${from}${lines.slice(0, -1).map(printLine).join('')}z`;
}

/** Right first, then straight on, then left: where two areas meet at a corner, the walk stays with its own. */
function nextStep(step: number, leaving: number): number {
  const next = [step + 1, step, step + 3].map((turned) => turned % 4).find((turned) => (leaving & (1 << turned)) !== 0);
  if (next === undefined) throw new Error('An outline of a QR symbol does not close.');
  return next;
}

function printLine({ step, length }: { readonly step: number; readonly length: number }): string {
  return `${step % 2 === 0 ? 'h' : 'v'}${step < 2 ? length : -length}`;
}
