// How many of the rendered codes two readers that are not the writer decode, and to the right address.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { newShortCode } from '#domain/short-code.ts';
import { printedAddress } from '#projections/printed-address.ts';
import { CONDITIONS, type Picture, pictureOf, symbolOf } from './code-pictures.ts';
import { Random } from './random.ts';

/** How many pictures of one condition were read right, and how many to anything else. */
export interface CodeFigures {
  readonly condition: string;
  readonly codes: number;
  readonly jsqr: number;
  readonly zxing: number;
  /** By either reader: must be none. */
  readonly wrong: number;
}

function colours({ grey }: Picture): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(grey.length * 4);
  for (const [place, value] of grey.entries()) pixels.fill(value, place * 4, place * 4 + 3).fill(255, place * 4 + 3, place * 4 + 4);
  return pixels;
}

/** What each reader says; undefined when it finds nothing. */
async function readBoth(picture: Picture): Promise<{ jsqr: string | undefined; zxing: string | undefined }> {
  const { width, height } = picture;
  const data = colours(picture);
  const [found] = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { formats: ['QRCode'], tryHarder: true });
  return { jsqr: jsQR(data, width, height)?.data, zxing: found?.isValid === true ? found.text : undefined };
}

/** Renders that many addresses, of products and of lots, under every condition and reads them. */
export async function measureCodes(baseUrl: string, codes: number): Promise<CodeFigures[]> {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  const random = new Random(codes);
  const addresses = Array.from({ length: codes }, (_, number) => {
    const lot = random.chance(0.5) ? `L2026-${random.between(10, 99)}` : undefined;
    return printedAddress(baseUrl, { code: newShortCode(`bench-${number}`, () => false) }, lot);
  });
  const figures: CodeFigures[] = [];
  for (const [condition, { large = false, steps }] of Object.entries(CONDITIONS)) {
    let [jsqr, zxing, wrong] = [0, 0, 0];
    for (const address of addresses) {
      const read = await readBoth(await pictureOf(symbolOf(address, large), steps, random));
      if (read.jsqr === address) jsqr += 1;
      if (read.zxing === address) zxing += 1;
      wrong += [read.jsqr, read.zxing].filter((text) => text !== undefined && text !== '' && text !== address).length;
    }
    figures.push({ condition, codes, jsqr, zxing, wrong });
  }
  return figures;
}
