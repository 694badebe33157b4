// The PDF of a sheet, printed on paper of pixels: every code is read, every text stays inside, the same labels are the same bytes.
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '#projections/label/items.ts';
import { layLabel } from '#projections/label/lay-label.ts';
import { sheetPages, type SheetPage } from '#projections/label/pages.ts';
import { type Sheet, SHEET_IDS, SHEETS } from '#projections/label/sheets.ts';
import { drawPdf } from '../../../../scripts/labels/draw-pdf.ts';
import { alwaysRead, type Picture, picturesOfPdf, pieceOf, readBoth, readHarmed } from '../../../support/decode-qr.ts';
import { aLot, aRow, contentOf, measure } from '../../../support/labels.ts';

const OPTIONS = { title: 'Nhãn Trà Mây', author: 'Danh mục OCOP', today: '2026-11-22' };
const LONG = 'Điểm du lịch Vườn Xanh - tham quan, trải nghiệm mô hình sinh thái cá Koi';

function pagesOf(sheet: Sheet, count: number, { name = LONG, cutMarks = false, isSetUp = true, lot = aLot({ code: 'L01' }) } = {}): SheetPage[] {
  const laid = layLabel(contentOf(aRow({ name }), lot, { isSetUp, content: sheet.content }), sheet, measure);
  if (!laid.ok) throw new Error(JSON.stringify(laid.problems));
  return sheetPages(sheet, [{ items: laid.items, count }], { start: 1, cutMarks });
}

/** Share of pixels of a picture that are not white. */
async function inkOf(picture: Uint8Array): Promise<number> {
  const data = await sharp(picture).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
  return data.reduce((sum, value) => sum + Number(value < 250), 0) / data.length;
}

/** The four strips of half a millimetre along the edges of a label. */
function edgesOf({ x, y, width, height }: Box): Box[] {
  const [strip, inner] = [0.35, 0.05];
  return [
    { x: x + inner, y: y + inner, width: width - 2 * inner, height: strip },
    { x: x + inner, y: y + height - strip - inner, width: width - 2 * inner, height: strip },
    { x: x + inner, y: y + inner, width: strip, height: height - 2 * inner },
    { x: x + width - strip - inner, y: y + inner, width: strip, height: height - 2 * inner },
  ];
}

describe('a sheet of 24 labels', () => {
  const [page] = pagesOf(SHEETS['A4-3x8'], 24, { cutMarks: true, isSetUp: false });
  if (page === undefined) throw new Error('no page');
  const pdf = drawPdf([page], OPTIONS);

  it('has on each label a code that both readers read', { timeout: 60_000 }, async () => {
    const [picture = new Uint8Array()] = await picturesOfPdf(await pdf);
    const read = await Promise.all(page.labels.map(async (box) => readBoth(await pieceOf(picture, box))));
    expect(read).toEqual(page.labels.map(() => ({ jsqr: 'https://ocop.tinh.vn/t/K7MX4P3/L01', zxing: 'https://ocop.tinh.vn/t/K7MX4P3/L01' })));
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(await drawPdf([page], OPTIONS), await pdf)).toBe(0);
  });

  it('is other bytes on another day', async () => {
    expect(Buffer.compare(await drawPdf([page], { ...OPTIONS, today: '2026-11-23' }), await pdf)).not.toBe(0);
  });

  it('tells its language and title, and has no date but the day of printing', async () => {
    const text = (await pdf).toString('latin1');
    expect(text).toMatch(/\/Lang \(vi\)/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect([...text.matchAll(/D:\d{14}Z/g)].map(String)).toEqual(['D:20261121170000Z']);
  });

  it('holds its text as text in embedded fonts', async () => {
    const text = (await pdf).toString('latin1');
    expect(text).toMatch(/\/FontFile2/);
    expect(text).toMatch(/\+BeVietnamPro-ExtraBold/);
    expect(text).not.toMatch(/\/Subtype \/Image/);
  });
});

describe.each(SHEET_IDS)('a label of %s', (id) => {
  const sheet = SHEETS[id];
  const [page] = pagesOf(sheet, 1, sheet.width < 60 ? { name: 'Trà Mây' } : {});

  const [box] = page?.labels ?? [];
  if (page === undefined || box === undefined) throw new Error('no label');
  let picture: Picture = new Uint8Array();
  beforeAll(async () => {
    [picture = picture] = await picturesOfPdf(await drawPdf([page], OPTIONS));
  }, 60_000);

  it('is read by both readers, harmed or not', { timeout: 60_000 }, async () => {
    expect(await readHarmed(await pieceOf(picture, box))).toEqual(alwaysRead('https://ocop.tinh.vn/t/K7MX4P3/L01'));
  });

  it('has no ink at its edges', { timeout: 60_000 }, async () => {
    expect(await inkOf(await pieceOf(picture, box))).toBeGreaterThan(0.05);
    expect(await Promise.all(edgesOf(box).map(async (strip) => inkOf(await pieceOf(picture, strip))))).toEqual([0, 0, 0, 0]);
  });
});
