// Every QR code that the project makes as a file is read as its address by two readers that are not the writer.
import { describe, expect, it } from 'vitest';
import { qrPng } from '#components/qr-png.ts';
import { printedQr, qrSvg } from '#projections/printed-qr.ts';
import { qrFor, type QrSymbol } from '#projections/qr.ts';
import { alwaysRead, pictureOfSvg, readBoth, readHarmed } from '../../support/decode-qr.ts';

const SITES = ['https://ocop.example', 'https://ocop.dongthap.gov.vn'];

/** The symbol of an address at the smallest side that it may be printed at. */
function smallest(address: string): QrSymbol {
  const refused = qrFor(address, { sizeMm: 1 });
  const made = qrFor(address, { sizeMm: refused.ok ? 1 : (refused.leastMm ?? 0) });
  if (!made.ok) throw new Error(made.message);
  return made.symbol;
}

describe.each(SITES)('codes of %s', (baseUrl) => {
  const symbol = printedQr(baseUrl, { code: 'K7MX4P3' });
  const address = `${baseUrl}/t/K7MX4P3`;

  it('are read from the SVG, harmed or not', async () => {
    expect(await readHarmed(await pictureOfSvg(qrSvg(symbol, 'Trà <mây> & "gió"')))).toEqual(alwaysRead(address));
  });

  it('are read from the PNG, harmed or not', async () => {
    expect(await readHarmed(qrPng(symbol))).toEqual(alwaysRead(address));
  });

  it.each(['/t/K7MX4P3', '/t/K7MX4P3/L2026-08A', '/01/08938501001238/10/ABCDEFGHIJ1234567890'])('are read at the smallest size that is allowed, printed at 300 dpi: %s', async (path) => {
    const least = smallest(`${baseUrl}${path}`);
    expect(least.moduleMm).toBeCloseTo(0.4, 2);
    expect(await readHarmed(await pictureOfSvg(qrSvg(least, 'Trà'), 300))).toEqual(alwaysRead(`${baseUrl}${path}`));
  });
});

describe('the readers', () => {
  it('find nothing where there is no code', async () => {
    expect(await readBoth(await pictureOfSvg('<svg xmlns="http://www.w3.org/2000/svg" width="25mm" height="25mm"/>'))).toEqual({ jsqr: undefined, zxing: undefined });
  });
});
