// A QR symbol as a PNG large enough to print: at least a thousand pixels, whole pixels a module.
import { isDarkWithQuiet } from '../projections/printed-qr.ts';
import type { QrSymbol } from '../projections/qr.ts';
import { qrSide } from '../projections/qr-path.ts';
import { bilevelPng } from './bilevel-png.ts';

const LEAST_PIXELS = 1000;

/** The file. */
export function qrPng({ matrix, sizeMm }: QrSymbol): Uint8Array<ArrayBuffer> {
  const side = qrSide(matrix);
  return bilevelPng({ side, isDark: (x, y) => isDarkWithQuiet(matrix, x, y), scale: Math.ceil(LEAST_PIXELS / side), sizeMm });
}
