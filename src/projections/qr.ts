// QR symbols of printed addresses. What decides is the printed size: modules below 0.4 mm do not read from a phone (GS1 General
// Specifications §5.12.3.1 asks 0.396 mm), so error level and version follow from the millimetres that there are. Runs in the browser too.
import { create } from 'qrcode';
import { qrWords } from '../i18n/vi/qr.ts';

/** Least width of a module, in millimetres. */
export const LEAST_MODULE_MM = 0.4;

/** Width of the white border that a reader needs, in modules (ISO/IEC 18004 §6.3.8). */
export const QUIET_MODULES = 4;

/** Longest text that is written, in bytes: no printed address comes near it, and above it no label is large enough. */
const LONGEST = 300;

/** From the one that survives most damage (30 % of the symbol) to the least (7 %). */
const LEVELS = ['H', 'Q', 'M', 'L'] as const;
export type QrLevel = (typeof LEVELS)[number];

/** The modules of a symbol, row by row from the top left, without the quiet zone; 1 is dark. */
export interface QrMatrix {
  readonly size: number;
  readonly data: ArrayLike<number>;
}

export interface QrSymbol {
  readonly text: string;
  readonly level: QrLevel;
  /** 1 to 40 (ISO/IEC 18004). */
  readonly version: number;
  readonly matrix: QrMatrix;
  /** Side as printed, quiet zone included, in millimetres. */
  readonly sizeMm: number;
  readonly moduleMm: number;
  /** The smallest side at which this very symbol may be printed, quiet zone included. */
  readonly leastMm: number;
}

export interface QrRefusal {
  readonly ok: false;
  readonly reason: 'too-small' | 'too-long';
  /** For `too-small`: the smallest side that works for this text, in millimetres, rounded up to a tenth. */
  readonly leastMm?: number;
  /** In Vietnamese. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * The symbol of a text for a printed side of `sizeMm`, quiet zone included: the highest error level whose modules are still at
 * least 0.4 mm wide, the next lower one otherwise; a refusal with the smallest side that works when none is.
 * @example qrFor('https://ocop.example/t/K7MX4P3', { sizeMm: 20 }) // { ok: true, symbol: { level: 'H', version: 4, … } }
 */
export function qrFor(text: string, { sizeMm }: { readonly sizeMm: number }): { readonly ok: true; readonly symbol: QrSymbol } | QrRefusal {
  if (new TextEncoder().encode(text).length > LONGEST) return refuse('too-long', qrWords.tooLong);
  let leastMm = 0;
  for (const level of LEVELS) {
    const { modules, version } = create(text, { errorCorrectionLevel: level });
    leastMm = upToTenth((modules.size + 2 * QUIET_MODULES) * LEAST_MODULE_MM);
    if (sizeMm < leastMm) continue;
    const moduleMm = sizeMm / (modules.size + 2 * QUIET_MODULES);
    return { ok: true, symbol: { text, level, version, matrix: { size: modules.size, data: modules.data }, sizeMm, moduleMm, leastMm } };
  }
  return { ...refuse('too-small', qrWords.tooSmall(leastMm)), leastMm };
}

function refuse(reason: QrRefusal['reason'], [message, remedy]: readonly [string, string]): QrRefusal {
  return { ok: false, reason, message, remedy };
}

/** Against 0.1 + 0.2: 37 modules of 0.4 mm are 14.8 mm, not 14.800000000000001. */
function upToTenth(mm: number): number {
  return Math.ceil(Number((mm * 10).toFixed(6))) / 10;
}
