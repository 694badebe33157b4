// Pictures with codes on them, as a packet before a camera shows them; the writers are not the project's own.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import bwip from 'bwip-js/node';
import QRCode from 'qrcode';
import sharp from 'sharp';

const [WIDTH, HEIGHT] = [640, 480];

/** A QR code as PNG, 300 px wide. */
export function qrPicture(text: string): Promise<Buffer> {
  return QRCode.toBuffer(text, { width: 300, margin: 4 });
}

/** A barcode as PNG; `kind` by the names of bwip-js, e.g. `ean13`. */
export function barPicture(kind: string, text: string): Promise<Buffer> {
  const isLines = !kind.includes('matrix');
  return bwip.toBuffer({ bcid: kind, text, scale: 3, padding: 12, backgroundcolor: 'FFFFFF', ...(isLines && { height: 14, includetext: true }) });
}

/** Several pictures under each other on a grey table, as PNG. */
export async function onOnePhoto(pictures: readonly Buffer[], side = 1600): Promise<Buffer> {
  const step = Math.floor(side / pictures.length);
  return sharp({ create: { width: side, height: side, channels: 3, background: '#a8a49c' } })
    .composite(pictures.map((input, index) => ({ input, left: 200, top: index * step + 40 })))
    .png()
    .toBuffer();
}

/** Writes a film of one picture on a grey table, in the raw format that Chromium takes for a camera (YUV4MPEG2). */
export async function writeFilm(file: string, picture: Buffer): Promise<void> {
  const grey = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#a8a49c' } })
    .composite([{ input: await sharp(picture).resize({ width: 420, height: 420, fit: 'inside', withoutEnlargement: true }).toBuffer(), gravity: 'centre' }])
    .greyscale()
    .raw()
    .toBuffer();
  const frame = [Buffer.from('FRAME\n'), grey, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)];
  await mkdir(dirname(file), { recursive: true });
  // Two test workers may write the same film: each its own file, which then takes the name in one step.
  const own = `${file}.${process.pid}`;
  await writeFile(own, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`), ...frame, ...frame]));
  await rename(own, file);
}
