// What a label says, and when it has no stars.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelContent, LABEL_FIELDS } from '#projections/label/content.ts';
import { encodeCertified } from '#projections/certified-plate.ts';
import { certifiedStateOn, isInForce } from '#domain/standing.ts';
import { anyCertified } from '../../../support/resolved.ts';
import { anyDay } from '../../../support/recognitions.ts';
import { aLot, anOptions, aRow, contentOf, linesOf, rowWithout } from '../../../support/labels.ts';

describe('labelContent', () => {
  it('says everything that is known, the name first and the address last', () => {
    const lines = linesOf(contentOf(aRow({ gtin14: '08938501001238' }), aLot()));
    expect(lines).toEqual({
      name: 'Trà Mây',
      producer: 'HTX Mây Xanh',
      place: 'Xã Quảng Trực, tỉnh Lâm Đồng',
      stars: 'OCOP 4 sao · QĐ 128/QĐ-UBND · đến 12/03/2028',
      lot: 'Lô L2026-08A',
      dates: 'NSX 05/08/2026 · HSD 05/08/2027',
      gtin: 'GTIN 8938501001238',
      address: 'ocop.tinh.vn/t/K7MX4P3/L2026-08A',
    });
    expect([Object.keys(lines)[0], Object.keys(lines).at(-1)]).toEqual(['name', 'address']);
  });

  it('leaves out what is not known or not asked for, and never the address', () => {
    expect(linesOf(contentOf(rowWithout('producer'), undefined, { content: ['producer', 'lot', 'dates', 'gtin'] }))).toEqual({ name: 'Trà Mây', address: 'ocop.tinh.vn/t/K7MX4P3' });
  });

  it('puts the whole address into the code, by the short code or by the GTIN', () => {
    const row = aRow({ gtin14: '08938501001238' });
    expect(contentOf(row, aLot()).address).toBe('https://ocop.tinh.vn/t/K7MX4P3/L2026-08A');
    expect(contentOf(row, aLot(), { address: 'gs1' }).address).toBe('https://ocop.tinh.vn/01/08938501001238/10/L2026-08A');
    expect(contentOf(aRow(), undefined, { address: 'gs1' }).address).toBe('https://ocop.tinh.vn/t/K7MX4P3');
  });

  it('prints a date as far as it is known', () => {
    expect(linesOf(contentOf(aRow(), aLot({ producedOn: '2026-08', expiresOn: '2027' })))['dates']).toBe('NSX 08/2026 · HSD 2027');
  });

  it.each([
    ['0000000000000', '96385074', '00000096385074'],
    ['thirteen', '8938501001238', '08938501001238'],
    ['fourteen', '18938501001235', '18938501001235'],
  ])('prints a GTIN as under the barcode: %s', (_, printed, gtin14) => {
    expect(linesOf(contentOf(aRow({ gtin14 })))['gtin']).toBe(`GTIN ${printed}`);
  });
});

describe('stars on a label', () => {
  const omitted = (...args: Parameters<typeof contentOf>) => {
    const content = contentOf(...args);
    return [linesOf(content)['stars'], content.starsOmitted];
  };

  it('stand until the day before they end', () => {
    expect(omitted(aRow(), undefined, { today: '2028-03-11' })).toEqual(['OCOP 4 sao · QĐ 128/QĐ-UBND · đến 12/03/2028', undefined]);
    expect(omitted(aRow(), undefined, { today: '2028-03-12' })).toEqual([undefined, 'lapsed']);
    expect(omitted(aRow(), undefined, { today: '2030-01-01' })).toEqual([undefined, 'lapsed']);
  });

  it.each([
    ['lapsed', '4 2020-01-01 2023-01-01 2023-06-30'],
    ['reassessing', '4 2023-10-01 2026-10-01 2026-10-01 2027-03-30'],
    ['not-begun', '4 2026-12-01 2029-12-01 2029-12-01'],
    ['day-unknown', '4 2025-01-01 2028-01-01 2028-12-31'],
    ['day-unknown', '4 2023-01-01 2026-01-01 2027-06-30'],
  ])('are left out as %s: %s', (why, certified) => {
    expect(omitted(aRow({ certified }))).toEqual([undefined, why]);
  });

  it.each(['revoked', 'unverified', 'proposed'] as const)('are left out of a product that is %s', (without) => {
    expect(omitted(rowWithout('certified', { without }))).toEqual([undefined, without]);
  });

  it('are left out without the number of their decision', () => {
    expect(omitted(rowWithout('decision', { certified: '4 2025-03-12 2028-03-12 2028-03-12' }))).toEqual([undefined, 'no-decision']);
  });

  it('are no reason to tell when nobody asks for them', () => {
    expect(omitted(rowWithout('certified', { without: 'revoked' }), undefined, { content: ['lot'] })).toEqual([undefined, undefined]);
  });

  it('never stand on a label when they are not surely in force, and never without decision and day', () => {
    fc.assert(
      fc.property(anyCertified, anyDay, fc.boolean(), (certified, today, hasDecision) => {
        const row = { ...(hasDecision ? aRow() : rowWithout('decision')), certified: encodeCertified(certified) };
        const { stars } = linesOf(contentOf(row, undefined, { today }));
        if (stars === undefined) return;
        expect(hasDecision && isInForce(certifiedStateOn(certified, today))).toBe(true);
        expect(stars).toMatch(/^OCOP [345] sao · QĐ 128\/QĐ-UBND · đến \d\d\/\d\d\/\d{4}$/);
      }),
    );
  });
});

describe('the invitation to scan', () => {
  const words = (...args: Parameters<typeof contentOf>) => contentOf(...args).invitation.parts.join(' ').replaceAll('\u00A0', ' ');

  it.each([
    ['stars and a lot', aRow(), aLot(), 'Quét: sao hôm nay, ai làm ra, lô nào'],
    ['stars', aRow(), undefined, 'Quét: sao hôm nay, ai làm ra, ở đâu'],
    ['a lot', rowWithout('certified'), aLot(), 'Quét: ai làm ra, ở đâu, lô nào'],
    ['neither', rowWithout('certified'), undefined, 'Quét: ai làm ra, làm ở đâu'],
  ])('promises no more than a label with %s has', (_, row, lot, said) => {
    expect(words(row, lot)).toBe(said);
  });
});

describe('MẪU', () => {
  it.each([
    ['nothing of a real product in a set-up catalogue', false, {}, {}],
    ['everything in a catalogue that is not set up', true, {}, { isSetUp: false }],
    ['a demonstration in any catalogue', true, { demonstration: true as const }, {}],
  ])('marks %s', (_, isSample, row, options) => {
    expect(contentOf(aRow(row), undefined, options).isSample).toBe(isSample);
  });
});

describe('a label that must not be made', () => {
  const refusals = (...[row, lot, options]: Parameters<typeof contentOf>) => {
    const made = labelContent(row, lot, anOptions(options));
    return made.ok ? [] : made.problems.map(({ product, field, message, remedy }) => `${product} ${field}: ${message} → ${remedy}`);
  };

  it.each([
    ['a record that has left', aRow({ gone: true }), undefined, 'Trà Mây name: hồ sơ đã rời danh mục → in nhãn của hồ sơ thay thế, nếu có'],
    ['a recalled lot', aRow(), aLot({ recalledOn: '2026-09-01' }), 'Trà Mây lot: lô L2026-08A đã bị thu hồi → không in nhãn cho lô này'],
    ['a lot past its day', aRow(), aLot({ expiresOn: '2026-11-21' }), 'Trà Mây lot: lô L2026-08A đã quá hạn sử dụng → không in nhãn mới cho hàng quá hạn'],
    ['a name in another script', aRow({ name: 'Trà 茶' }), undefined, 'Trà 茶 name: chữ “茶” không có trong bộ chữ in nhãn → bỏ dòng này, hoặc ghi tên bằng chữ Latinh trong hồ sơ'],
    ['a name with a picture', aRow({ name: 'Trà 🍵' }), undefined, 'Trà 🍵 name: chữ “🍵” không có trong bộ chữ in nhãn → bỏ dòng này, hoặc ghi tên bằng chữ Latinh trong hồ sơ'],
  ])('is %s', (_, row, lot, problem) => {
    expect(refusals(row, lot)).toEqual([problem]);
  });

  it('is not a lot on its last day, nor one that may still be good', () => {
    expect(refusals(aRow(), aLot({ expiresOn: '2026-11-22' }))).toEqual([]);
    expect(refusals(aRow(), aLot({ expiresOn: '2026-11' }))).toEqual([]);
  });

  it('has all its reasons told at once', () => {
    expect(refusals(aRow({ gone: true }), aLot({ recalledOn: '2026-09-01', expiresOn: '2026-01-01' }))).toHaveLength(3);
  });
});

describe('the fields of a label', () => {
  it('are each shown when asked for alone', () => {
    const row = aRow({ gtin14: '08938501001238' });
    for (const field of LABEL_FIELDS) expect(Object.keys(linesOf(contentOf(row, aLot(), { content: [field] })))).toEqual(['name', field, 'address']);
  });
});
