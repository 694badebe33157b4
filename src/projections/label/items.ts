// What a sheet of labels is drawn of, in millimetres from the top left corner of the page: the same list becomes a PDF and a picture
// in the browser, so that the preview is what is printed.

export type Weight = 400 | 600 | 800;

/** Width in millimetres of a text in Be Vietnam Pro of a weight at a size in points: pdfkit's `widthOfString`, canvas's `measureText`. */
export type Measure = (text: string, weight: Weight, sizePt: number) => number;

/** `mark` is the MẪU across, `cut` the cutting marks. */
export const LABEL_COLOURS = { ink: '#000000', soft: '#333333', mark: '#f2bdb1', cut: '#9a9a9a', paper: '#ffffff' } as const;
export type LabelColour = keyof typeof LABEL_COLOURS;

export interface TextItem {
  readonly kind: 'text';
  /** Left end of the base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly weight: Weight;
  readonly sizePt: number;
  /** As measured. */
  readonly width: number;
  readonly colour: LabelColour;
  /** Degrees clockwise about (x, y); 0 when absent. */
  readonly turn?: number;
}

export interface QrItem {
  readonly kind: 'qr';
  /** Top left corner of the quiet zone. */
  readonly x: number;
  readonly y: number;
  /** Side with the quiet zone. */
  readonly size: number;
  /** The path's own side, in modules: it is drawn at scale size / modules. */
  readonly modules: number;
  readonly path: string;
}

export interface LineItem {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Millimetres. */
  readonly stroke: number;
  readonly colour: LabelColour;
}

/** A filled rectangle. */
export interface RectItem {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: LabelColour;
}

/** A filled star. */
export interface StarItem {
  readonly kind: 'star';
  /** Top left corner of its box, which is as high as it is wide. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The path's own side: it is drawn at scale size / modules. */
  readonly modules: number;
  readonly path: string;
  readonly colour: LabelColour;
}

export type DrawItem = TextItem | QrItem | LineItem | RectItem | StarItem;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MM_A_POINT = 25.4 / 72;

/** Highest mark above the base line and lowest tail below it, in ems: Ẳ and ç of the heaviest weight. */
export const HIGHEST_EM = 1.24;
export const LOWEST_EM = 0.27;

/** The same item elsewhere. */
export function moved(item: DrawItem, dx: number, dy: number): DrawItem {
  return item.kind === 'line'
    ? { ...item, x1: item.x1 + dx, y1: item.y1 + dy, x2: item.x2 + dx, y2: item.y2 + dy }
    : { ...item, x: item.x + dx, y: item.y + dy };
}

/** The smallest upright box that holds an item, text with the highest marks and lowest tails that the typeface has. */
export function boxOf(item: DrawItem): Box {
  if (item.kind === 'line') {
    return { x: Math.min(item.x1, item.x2), y: Math.min(item.y1, item.y2), width: Math.abs(item.x2 - item.x1), height: Math.abs(item.y2 - item.y1) };
  }
  if (item.kind === 'qr' || item.kind === 'star') return { x: item.x, y: item.y, width: item.size, height: item.size };
  if (item.kind === 'rect') return { x: item.x, y: item.y, width: item.width, height: item.height };
  const em = item.sizePt * MM_A_POINT;
  return turnedBox(item, -HIGHEST_EM * em, LOWEST_EM * em);
}

function turnedBox({ x, y, width, turn = 0 }: TextItem, top: number, bottom: number): Box {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const corners = [[0, top], [width, top], [width, bottom], [0, bottom]] as const;
  const xs = corners.map(([across, down]) => x + across * cos - down * sin);
  const ys = corners.map(([across, down]) => y + across * sin + down * cos);
  const [left, high] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: high, width: Math.max(...xs) - left, height: Math.max(...ys) - high };
}
