// Pages of a PDF as a printer lays them on paper: their size, and every QR code on them with its place in millimetres.
import sharp from 'sharp';
import { readBarcodes } from 'zxing-wasm/reader';
import { type Picture, pieceOf, picturesOfPdf, readBoth } from './decode-qr.ts';

const DOTS_A_MM = 300 / 25.4;

export interface PrintedCode {
  /** As jsQR and ZXing both read it. */
  readonly text: string;
  /** Top left corner of the dark part, and its side, in millimetres. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Row by row. */
  readonly codes: readonly PrintedCode[];
}

/** The pages of a PDF. @throws when the two readers do not read the same text out of a code */
export async function printedPages(pdf: Uint8Array): Promise<PrintedPage[]> {
  const pages: PrintedPage[] = [];
  for (const picture of await picturesOfPdf(pdf)) {
    const { width, height } = await sharp(picture).metadata();
    pages.push({ width: width / DOTS_A_MM, height: height / DOTS_A_MM, codes: await codesOn(picture) });
  }
  return pages;
}

async function codesOn(picture: Picture): Promise<PrintedCode[]> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 255, tryHarder: true });
  const codes: PrintedCode[] = [];
  for (const { text, position } of found) {
    const [x, y] = [position.topLeft.x / DOTS_A_MM, position.topLeft.y / DOTS_A_MM];
    const side = position.topRight.x / DOTS_A_MM - x;
    // With a tenth of its side around it, which is inside the quiet zone.
    const margin = side / 10;
    const { jsqr, zxing } = await readBoth(await pieceOf(picture, { x: x - margin, y: y - margin, width: side + 2 * margin, height: side + 2 * margin }));
    if (jsqr !== text || zxing !== text) throw new Error(`${text}: jsQR reads ${jsqr ?? 'nothing'}, ZXing alone ${zxing ?? 'nothing'}`);
    codes.push({ text, x, y, side });
  }
  return codes.sort((a, b) => Math.round((a.y - b.y) / 5) || a.x - b.x);
}
