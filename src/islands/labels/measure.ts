// Widths of texts in the very letters that labels are drawn with; the same layout then serves browser and PDF.
import { MM_A_POINT, type Measure, type Weight } from '../../projections/label/items.ts';

/** As labels.css names it: Be Vietnam Pro, waited for. */
const FAMILY = 'Nhan';
const WEIGHTS: readonly Weight[] = [400, 600, 800];

/** Measured at this size and scaled, for browsers round the widths of small print. */
const AT_PX = 100;

/** The letters as a font of a canvas, in pixels. */
export function canvasFont(weight: Weight, sizePx: number): string {
  return `${weight} ${sizePx}px "${FAMILY}", "Be Vietnam Pro", Arial, sans-serif`;
}

/** Waits for the letters; without them (no network) the browser's own are measured and drawn alike. */
export async function loadMeasure(): Promise<Measure> {
  await Promise.allSettled(WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px "${FAMILY}"`)));
  await document.fonts.ready;
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, weight, sizePt) => {
    const key = `${weight}${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context !== null) context.font = canvasFont(weight, AT_PX);
      // Without a canvas: wider than any letter is, so that nothing leaves its label.
      width = context?.measureText(text).width ?? text.length * AT_PX;
      widths.set(key, width);
    }
    return (width / AT_PX) * sizePt * MM_A_POINT;
  };
}
