// Reads QR codes out of pictures with two readers that are not the writer: jsQR (plain JavaScript) and ZXing (C++ as WebAssembly).
// And what happens to a printed code before a telephone sees it: blur, a slanted hand, pale ink.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import readWithJsQr from 'jsqr';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** What each reader made of a picture; undefined when it found no code. */
export interface BothReadings {
  readonly jsqr: string | undefined;
  readonly zxing: string | undefined;
}

/** A picture in a format that sharp reads, e.g. PNG. */
export type Picture = Uint8Array;

prepareZXingModule({ overrides: { wasmBinary: wasmOf('zxing-wasm/reader/zxing_reader.wasm') } });

function wasmOf(specifier: string): ArrayBuffer {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(specifier)));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** The one code of a picture, as both readers see it. */
export async function readBoth(picture: Picture): Promise<BothReadings> {
  const { data, info } = await sharp(picture).flatten({ background: '#fff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint8ClampedArray(data);
  const [found] = await readBarcodes(await sharp(picture).flatten({ background: '#fff' }).png().toBuffer(), { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 });
  return { jsqr: readWithJsQr(pixels, info.width, info.height)?.data, zxing: found?.text };
}

/** An SVG as a picture at a number of dots an inch; millimetres in the SVG come out at their size. */
export async function pictureOfSvg(svg: string, dpi = 300): Promise<Picture> {
  return sharp(Buffer.from(svg), { density: dpi }).flatten({ background: '#fff' }).png().toBuffer();
}

/** The pages of a PDF as pictures. */
export async function picturesOfPdf(pdf: Uint8Array, dpi = 300): Promise<Picture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pictures: Picture[] = [];
  for (const page of document.pages()) {
    const rendered = await page.render({ scale: dpi / 72, render: ({ data, width, height }) => sharp(data, { raw: { width, height, channels: 4 } }).png().toBuffer() });
    pictures.push(rendered.data);
  }
  document.destroy();
  library.destroy();
  return pictures;
}

/** A piece of a picture, in millimetres at `dpi`. */
export async function pieceOf(picture: Picture, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, dpi = 300): Promise<Picture> {
  const dots = (mm: number) => Math.round((mm / 25.4) * dpi);
  const { width, height } = await sharp(picture).metadata();
  const [left, top] = [Math.max(0, dots(box.x)), Math.max(0, dots(box.y))];
  return sharp(picture)
    .extract({ left, top, width: Math.min(dots(box.width), width - left), height: Math.min(dots(box.height), height - top) })
    .png()
    .toBuffer();
}

const turnedBy = (degrees: number) => (picture: Picture): Promise<Picture> => sharp(picture).rotate(degrees, { background: '#fff' }).png().toBuffer();

/** What a code goes through between the printer and the telephone, each from the picture as printed. */
export const HARMS = {
  'as printed': async (picture: Picture): Promise<Picture> => picture,
  blurred: (picture: Picture): Promise<Picture> => sharp(picture).blur(1.5).png().toBuffer(),
  'turned by 7°': turnedBy(7),
  'turned by 90°': turnedBy(90),
  'turned by 180°': turnedBy(180),
  'at 60 % contrast': (picture: Picture): Promise<Picture> => sharp(picture).removeAlpha().linear(0.6, 51).png().toBuffer(),
} as const;


/** The readings of a picture after each harm. */
export async function readHarmed(picture: Picture): Promise<Record<string, BothReadings>> {
  const entries = await Promise.all(Object.entries(HARMS).map(async ([harm, apply]) => [harm, await readBoth(await apply(picture))] as const));
  return Object.fromEntries(entries);
}

/** What `readHarmed` gives when every reader reads `text` every time. */
export function alwaysRead(text: string): Record<string, BothReadings> {
  return Object.fromEntries(Object.keys(HARMS).map((harm) => [harm, { jsqr: text, zxing: text }]));
}
