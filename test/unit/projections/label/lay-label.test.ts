// The layout of one label with the real widths of its typeface: nothing leaves its box, whatever the name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, type DrawItem } from '#projections/label/items.ts';
import { layLabel } from '#projections/label/lay-label.ts';
import { SHEET_IDS, SHEETS } from '#projections/label/sheets.ts';
import { SMALLEST_PT } from '#projections/label/fit.ts';
import type { LabelRow } from '#projections/label-list.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { labelRow } from '#projections/label-list.ts';
import { TODAY } from '../../../support/builders.ts';
import { aLot, aRow, contentOf, measure, textsOf } from '../../../support/labels.ts';

const SIZES = SHEET_IDS.map((id) => SHEETS[id]);
const lay = (row: LabelRow, sheet = SHEETS['A4-3x8'], options: Parameters<typeof contentOf>[2] = {}, lot?: Parameters<typeof contentOf>[1]) =>
  layLabel(contentOf(row, lot, { content: sheet.content, ...options }), sheet, measure);
const itemsOf = (...args: Parameters<typeof lay>): readonly DrawItem[] => {
  const laid = lay(...args);
  if (!laid.ok) throw new Error(JSON.stringify(laid.problems));
  return laid.items;
};

/** Items outside the label, and texts and stars over one another or over the code. */
function faultsOf(items: readonly DrawItem[], { width, height }: { readonly width: number; readonly height: number }): string[] {
  const outside = items.filter((item) => {
    const box = boxOf(item);
    return box.x < -1e-6 || box.y < -1e-6 || box.x + box.width > width + 1e-6 || box.y + box.height > height + 1e-6;
  });
  const texts = textsOf(items).filter(({ colour }) => colour !== 'mark');
  const code = items.find(({ kind }) => kind === 'qr');
  // From one base line to the next an em and more; letters of one line end where measured.
  const over = texts.flatMap((text, place) =>
    texts.slice(place + 1).filter((other) => text.x < other.x + other.width && other.x < text.x + text.width && Math.abs(text.y - other.y) < Math.max(text.sizePt, other.sizePt) * 0.35),
  );
  const stars = items.filter(({ kind }) => kind === 'star').map(boxOf);
  const atText = texts.map((text) => ({ ...boxOf(text), y: text.y - text.sizePt * 0.2, height: text.sizePt * 0.2 }));
  const onStar = stars.filter((star, place) => [...atText, ...stars.slice(place + 1), ...(code === undefined ? [] : [boxOf(code)])].some((box) => overlap(star, box)));
  const onCode = code === undefined ? [] : texts.filter((text) => overlap(boxOf(code), { ...boxOf(text), y: text.y - text.sizePt * 0.3, height: text.sizePt * 0.3 }));
  return [...outside.map((item) => `outside: ${JSON.stringify(item).slice(0, 120)}`), ...over.map(({ text }) => `over another: ${text}`), ...onCode.map(({ text }) => `on the code: ${text}`), ...onStar.map(({ x, y }) => `on a star: ${x} ${y}`)];
}

function overlap(a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean {
  return a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6;
}

const starsOf = (items: readonly DrawItem[]) => items.filter(({ kind }) => kind === 'star');

const word = fc.stringMatching(/^[A-ZĐƯaăâbcdđeêghiklmnoôơpqrstuưvxyẳỗựỵgq0-9]{1,14}$/u);
const anyName = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('layLabel', () => {
  it('sets a short name large, on one line', () => {
    const [name] = textsOf(itemsOf(aRow()));
    expect([name?.text, name?.weight, name?.sizePt]).toEqual(['Trà Mây', 800, 11]);
  });

  it('makes a longer name smaller, then breaks it, then sets it at the smallest size, then refuses it', () => {
    const nameIn = (count: number) => {
      const texts = textsOf(itemsOf(aRow({ name: Array.from({ length: count }, () => 'Nước').join(' ') }))).filter(({ weight }) => weight === 800);
      return { lines: texts.length, size: texts[0]?.sizePt ?? 0 };
    };
    expect(nameIn(3)).toEqual({ lines: 1, size: 11 });
    expect(nameIn(4)).toMatchObject({ lines: 1 });
    expect(nameIn(4).size).toBeLessThan(11);
    expect(nameIn(8).lines).toBeGreaterThan(1);
    expect(nameIn(24).size).toBeLessThan(nameIn(8).size);
    expect(lay(aRow({ name: Array.from({ length: 90 }, () => 'Nước').join(' ') }))).toMatchObject({
      ok: false,
      problems: [{ field: 'name', message: 'tên sản phẩm quá dài cho nhãn 70 × 37 mm dù đã thu nhỏ và xuống dòng', remedy: 'chọn khổ nhãn lớn hơn' }],
    });
  });

  it('refuses a single word that is wider than its column, naming product and field', () => {
    const producer = 'M'.repeat(60);
    expect(lay(aRow({ producer }))).toMatchObject({ ok: false, problems: [{ product: 'Trà Mây', field: 'producer' }] });
  });

  it('refuses an address whose code does not fit, naming the side that would', () => {
    const laid = lay(aRow(), SHEETS['A4-5x13'], { baseUrl: `https://${'rat-dai.'.repeat(20)}vn`, content: [] });
    expect(laid.ok ? [] : laid.problems.map(({ field }) => field)).toEqual([expect.stringMatching(/qr|address/)]);
  });

  it.each(SIZES)('keeps everything inside a label of $id, and nothing over anything else, whatever the names', (sheet) => {
    fc.assert(
      fc.property(anyName, anyName, fc.constantFrom('L1', 'ABCDEFGHIJ1234567890'), fc.boolean(), fc.constantFrom('https://ocop.tinh.vn', 'https://ocop.dongthap.gov.vn'), (name, producer, lot, isSetUp, baseUrl) => {
        const laid = lay(aRow({ name, producer, gtin14: '08938501001238' }), sheet, { isSetUp, baseUrl }, aLot({ code: lot }));
        if (!laid.ok) {
          expect(laid.problems.filter(({ product, message, remedy }) => product === '' || message === '' || remedy === '')).toEqual([]);
          return;
        }
        expect(faultsOf(laid.items, sheet)).toEqual([]);
        for (const { sizePt } of textsOf(laid.items)) expect(sizePt).toBeGreaterThanOrEqual(SMALLEST_PT);
        expect(laid.qr.moduleMm).toBeGreaterThan(0.4 - 1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it('drops no word of a name', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const laid = lay(aRow({ name }), SHEETS['A4-2x4'], { content: [] });
        if (!laid.ok) return;
        expect(textsOf(laid.items).filter(({ weight }) => weight === 800).map(({ text }) => text).join(' ')).toBe(name);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the middle of the code free of all but the code', () => {
    const items = itemsOf(aRow(), SHEETS['A4-3x8'], { isSetUp: false });
    const [mark, paper, code] = [items.findIndex((item) => item.kind === 'text' && item.text === 'MẪU'), items.findIndex(({ kind }) => kind === 'rect'), items.findIndex(({ kind }) => kind === 'qr')];
    expect(mark).toBeLessThan(paper);
    expect(paper).toBeLessThan(code);
  });

  it('writes MẪU on a sample and on nothing else', () => {
    const words = (isSetUp: boolean) => textsOf(itemsOf(aRow(), SHEETS['A4-3x8'], { isSetUp })).map(({ text }) => text);
    expect(words(false)).toContain('MẪU');
    expect(words(true)).not.toContain('MẪU');
  });

  it('puts no star on the label of a lapsed product', () => {
    const items = itemsOf(aRow(), SHEETS['A4-3x8'], { today: '2028-03-12' });
    expect(textsOf(items).map(({ text }) => text).join('\n')).not.toMatch(/sao|QĐ|2028/);
    expect(starsOf(items)).toHaveLength(0);
    expect(textsOf(itemsOf(aRow())).map(({ text }) => text).join(' ')).toMatch(/4\u00A0sao/);
  });
});

describe('what invites', () => {
  const said = (items: readonly DrawItem[]) => textsOf(items).map(({ text }) => text.replaceAll('\u00A0', ' '));

  it.each(['3', '4', '5'])('is as many drawn stars as the certificate has: %s', (stars) => {
    const items = itemsOf(aRow({ certified: `${stars} 2025-03-12 2028-03-12 2028-03-12` }));
    const rank = textsOf(items).find(({ text }) => text.startsWith('OCOP'));
    expect(starsOf(items)).toHaveLength(Number(stars));
    // Before the words, on their line.
    for (const { x, y, width, height } of starsOf(items).map(boxOf)) {
      expect(x + width).toBeLessThan(rank?.x ?? 0);
      expect(y + height).toBeLessThan((rank?.y ?? 0) + 0.5);
      expect(y).toBeGreaterThan((rank?.y ?? 0) - 3);
    }
  });

  it.each(['A4-2x4', 'A4-2x5', 'A4-2x7', 'A4-3x8'] as const)('stands under the code of a label of %s', (id) => {
    const items = itemsOf(aRow({ gtin14: '08938501001238' }), SHEETS[id], {}, aLot());
    expect(said(items).join(' ')).toContain('Quét: sao hôm nay, ai làm ra, lô nào');
    expect(starsOf(items)).toHaveLength(4);
  });

  it('gives way on a label without room, and takes no other line with it', () => {
    const lot = aLot({ code: 'L01' });
    const items = itemsOf(aRow(), SHEETS['A4-4x10'], {}, lot);
    expect(said(items).join(' ')).not.toContain('Quét');
    expect(said(items).join(' ')).toMatch(/4 sao.*QĐ 128\/QĐ-UBND.*đến 12\/03\/2028.*Lô L01.*NSX 05\/08\/2026.*HSD 05\/08\/2027/);
  });

  it.each(['A4-2x4', 'A4-2x5'] as const)('is a code and letters that use the room of %s', (id) => {
    const [small, large] = [SHEETS['A4-3x8'], SHEETS[id]].map((sheet) => lay(aRow(), sheet));
    const [sizes, codes] = [[small, large].map((laid) => (laid?.ok === true ? (textsOf(laid.items)[0]?.sizePt ?? 0) : 0)), [small, large].map((laid) => (laid?.ok === true ? laid.qr.sizeMm : 0))];
    expect(sizes[1]).toBeGreaterThan((sizes[0] ?? 0) * 1.3);
    expect(codes[1]).toBeGreaterThan((codes[0] ?? 0) * 1.4);
  });

  it('is centred between the edge and the address', () => {
    const sheet = SHEETS['A4-2x4'];
    const texts = textsOf(itemsOf(aRow(), sheet, { content: ['producer', 'place'] }));
    const [name, place, address] = [texts[0], texts.find(({ text }) => text.startsWith('Xã')), texts.at(-1)].map((text) => text?.y ?? 0);
    expect(name).toBeGreaterThan(sheet.height * 0.25);
    expect(place).toBeLessThan((address ?? 0) - sheet.height * 0.25);
  });
});

describe('the names of the catalogue', () => {
  const { products } = loadCatalogue('content', TODAY);
  const longest = products.toSorted((a, b) => b.name.length + (b.producer?.name.length ?? 0) - a.name.length - (a.producer?.name.length ?? 0)).slice(0, 60);

  it.each(SIZES)('fit a label of $id, or are refused for their length', (sheet) => {
    const refused = longest.filter((product) => {
      const laid = lay(labelRow(product), sheet);
      if (laid.ok) expect(faultsOf(laid.items, sheet), product.id).toEqual([]);
      return !laid.ok;
    });
    expect(refused.map(({ id }) => id).length, refused.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(sheet.id === 'A4-5x13' ? 5 : 0);
  });
});
