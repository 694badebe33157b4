// One label as a file: SVG for a printer's shop, PNG at 600 dots an inch for sending. Both are made on the spot, of the same items.
import { type DrawItem, LABEL_COLOURS, MM_A_POINT } from '../../projections/label/items.ts';
import { svgOf } from './draw.ts';
import { canvasFont } from './measure.ts';

export interface OneLabel {
  readonly items: readonly DrawItem[];
  readonly width: number;
  readonly height: number;
  /** File name without its ending. */
  readonly name: string;
}

/** The letters travel by name only; every text keeps its width where they are missing (`textLength`). */
export function saveSvg({ items, width, height, name }: OneLabel): void {
  const svg = svgOf(width, height, [{ kind: 'rect', x: 0, y: 0, width, height, colour: 'paper' }, ...items]);
  svg.setAttribute('font-family', '"Be Vietnam Pro", Arial, sans-serif');
  offer(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
}

const DOTS_A_MM = 600 / 25.4;

export function savePng({ items, width, height, name }: OneLabel): void {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * DOTS_A_MM);
  canvas.height = Math.round(height * DOTS_A_MM);
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(DOTS_A_MM, DOTS_A_MM);
  context.fillStyle = LABEL_COLOURS.paper;
  context.fillRect(0, 0, width, height);
  for (const item of items) paint(context, item);
  canvas.toBlob((blob) => {
    if (blob !== null) offer(blob, `${name}.png`);
  });
}

function paint(context: CanvasRenderingContext2D, item: DrawItem): void {
  context.save();
  if (item.kind === 'line') {
    context.strokeStyle = LABEL_COLOURS[item.colour];
    context.lineWidth = item.stroke;
    context.stroke(new Path2D(`M${item.x1} ${item.y1}L${item.x2} ${item.y2}`));
  } else {
    context.translate(item.x, item.y);
    context.fillStyle = item.kind === 'qr' ? LABEL_COLOURS.ink : LABEL_COLOURS[item.colour];
    if (item.kind === 'rect') context.fillRect(0, 0, item.width, item.height);
    else if (item.kind === 'qr' || item.kind === 'star') {
      context.scale(item.size / item.modules, item.size / item.modules);
      context.fill(new Path2D(item.path));
    } else {
      // Letters of a hundred pixels, scaled: small ones would be rounded.
      const scale = (item.sizePt * MM_A_POINT) / 100;
      context.rotate(((item.turn ?? 0) * Math.PI) / 180);
      context.scale(scale, scale);
      context.font = canvasFont(item.weight, 100);
      context.fillText(item.text, 0, 0);
    }
  }
  context.restore();
}

function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
