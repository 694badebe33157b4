// The PNG of a black and white picture, as another decoder sees it.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bilevelPng } from '#components/bilevel-png.ts';
import { qrPng } from '#components/qr-png.ts';
import { printedQr } from '#projections/printed-qr.ts';

const chequered = bilevelPng({ side: 3, isDark: (x, y) => (x + y) % 2 === 0, scale: 5, sizeMm: 3 });

describe('bilevelPng', () => {
  it('draws each square in whole pixels', async () => {
    const { data, info } = await sharp(chequered).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([15, 15]);
    const wrong = [...data.keys()].filter((at) => {
      const [x, y] = [Math.floor((at % 15) / 5), Math.floor(at / 75)];
      return data[at] !== ((x + y) % 2 === 0 ? 0 : 255);
    });
    expect(wrong).toEqual([]);
  });

  it('tells its printed size: 15 pixels on 3 mm are 127 to the inch', async () => {
    expect((await sharp(chequered).metadata()).density).toBe(127);
  });
});

describe('qrPng', () => {
  const png = qrPng(printedQr('https://ocop.example', { code: 'K7MX4P3' }));

  it('has at least a thousand pixels a side, one bit each', async () => {
    const { width, height, bitsPerSample } = await sharp(png).metadata();
    expect(width).toBeGreaterThanOrEqual(1000);
    expect(height).toBe(width);
    expect(bitsPerSample).toBe(1);
  });

  it('is small', () => {
    expect(png.length).toBeLessThan(2500);
  });
});
