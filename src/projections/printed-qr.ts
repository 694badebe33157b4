// The QR code of a product's printed address, as its page shows it and its files hold it.
import type { Product } from '../domain/model.ts';
import { qrWords } from '../i18n/vi/qr.ts';
import { printedAddress } from './printed-address.ts';
import { qrFor, QUIET_MODULES, type QrSymbol } from './qr.ts';
import { qrPath, qrSide } from './qr-path.ts';
import { escapeXml } from './xml.ts';

/** Side as printed, quiet zone included: 15 mm is the least that is advised, 25 mm reads at arm's length. */
const PRINTED_MM = 25;

/**
 * The symbol of a product's short address, for 25 mm.
 * @throws RangeError when the site's address is so long that no such code holds it
 */
export function printedQr(baseUrl: string, { code }: Pick<Product, 'code'>): QrSymbol {
  const address = printedAddress(baseUrl, { code });
  const made = qrFor(address, { sizeMm: PRINTED_MM });
  if (!made.ok) throw new RangeError(`${address}: ${made.message}`);
  return made.symbol;
}

/** The symbol as an SVG file of its printed size, on white; it says whose it is and how small it may be printed. */
export function qrSvg(symbol: QrSymbol, name: string): string {
  const side = qrSide(symbol.matrix);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${symbol.sizeMm}mm" height="${symbol.sizeMm}mm" viewBox="0 0 ${side} ${side}" role="img">`,
    `<title>${escapeXml(qrWords.title(name, symbol.text))}</title><desc>${escapeXml(qrWords.printAtLeast(symbol.leastMm))}</desc>`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${qrPath(symbol.matrix)}"/></svg>\n`,
  ].join('');
}

/** Whether a square is dark, the quiet zone counted in: for pictures made of pixels. */
export function isDarkWithQuiet({ size, data }: QrSymbol['matrix'], x: number, y: number): boolean {
  const [column, row] = [x - QUIET_MODULES, y - QUIET_MODULES];
  return column >= 0 && row >= 0 && column < size && row < size && data[row * size + column] === 1;
}
