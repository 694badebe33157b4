// Printed codes as a camera sees them: our own SVG at 300 dots an inch, then blurred, turned, faded, or all of these.

import sharp, { type Sharp } from 'sharp';
import { qrSvg } from '#projections/printed-qr.ts';
import { LEAST_MODULE_MM, qrFor, type QrSymbol } from '#projections/qr.ts';
import type { Random } from './random.ts';

/** Grey pixels, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Buffer;
}

const DOTS_A_INCH = 300;
const LARGE_MM = 25;
/** White paper around the symbol, in pixels: more than its own quiet zone. */
const PAPER = 40;
/** How far a picture is out of focus: half a module of the smallest print. */
const BLUR = (LEAST_MODULE_MM / 25.4) * DOTS_A_INCH * 0.5;
const WHITE = { r: 255, g: 255, b: 255 };

const blurred = (picture: Sharp): Sharp => picture.blur(BLUR);
/** Where reading ends: tells a loss before the others do. */
const muchBlurred = (picture: Sharp): Sharp => picture.blur(BLUR * 2);
/** Dark is at 20 % and light at 80 %. */
const faded = (picture: Sharp): Sharp => picture.linear(0.6, 0.2 * 255);
const turned = (picture: Sharp, random: Random): Sharp => picture.rotate(random.between(1, 359), { background: WHITE });

/** What is done to a picture, by name; `large` ones are printed at `LARGE_MM`, all others as small as they may be. */
export const CONDITIONS: Readonly<Record<string, { readonly large?: true; readonly steps: readonly ((picture: Sharp, random: Random) => Sharp)[] }>> = {
  '25 mm, clean': { large: true, steps: [] },
  'smallest, clean': { steps: [] },
  'smallest, blurred': { steps: [blurred] },
  'smallest, blurred by a module': { steps: [muchBlurred] },
  'smallest, turned': { steps: [turned] },
  'smallest, 60 % contrast': { steps: [faded] },
  'smallest, all three': { steps: [turned, blurred, faded] },
};

/** The symbol of an address at 25 mm, or as small as it may be printed. */
export function symbolOf(address: string, isLarge: boolean): QrSymbol {
  const refused = qrFor(address, { sizeMm: 1 });
  const least = refused.ok ? undefined : refused.leastMm;
  const made = qrFor(address, { sizeMm: isLarge ? LARGE_MM : (least ?? LARGE_MM) });
  if (!made.ok) throw new Error(`${address}: ${made.message}`);
  return made.symbol;
}

/** The picture of a symbol after all steps; each step is done to the pixels of the one before. */
export async function pictureOf(symbol: QrSymbol, steps: readonly ((picture: Sharp, random: Random) => Sharp)[], random: Random): Promise<Picture> {
  const paper = { top: PAPER, bottom: PAPER, left: PAPER, right: PAPER, background: WHITE };
  let png = await sharp(Buffer.from(qrSvg(symbol, 'bench')), { density: DOTS_A_INCH }).flatten({ background: WHITE }).extend(paper).png().toBuffer();
  for (const step of steps) png = await step(sharp(png), random).png().toBuffer();
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
}
