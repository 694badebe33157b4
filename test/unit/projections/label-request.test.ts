// What is to be printed, read from and written to the address of the page of labels.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, type LabelOrder, MOST_LABELS, MOST_PRODUCTS, pdfCommand, readRequest, wholeNumber, writeRequest } from '#projections/label-request.ts';
import { SHEET_IDS } from '#projections/label/sheets.ts';

const order = (change: Partial<LabelOrder> = {}): LabelOrder => ({ code: 'K7MX4P3', lot: '', ...change });

describe('an address', () => {
  test('names product, lot, sheet, number and start', () => {
    expect(readRequest('?ma=k7mx4p3&lo=L2026-08A&to=A4-2x5&so=24&tu=5')).toEqual({
      orders: [order({ lot: 'L2026-08A', count: 24 })],
      sheet: 'A4-2x5',
      start: 5,
      cut: false,
    });
  });

  test('gives each product the lot and the number that follow it', () => {
    const { orders } = readRequest('?lo=X&ma=AAA&so=3&ma=BBB&lo=L1');
    expect(orders).toEqual([order({ code: 'AAA', count: 3 }), order({ code: 'BBB', lot: 'L1' })]);
  });

  test.each([
    ['no words', ''],
    ['an unknown sheet', '?to=A5'],
    ['a start of nought', '?tu=0'],
    ['a start outside the sheet', '?tu=25'],
    ['a start that is no number', '?tu=1e1'],
    ['an empty code', '?ma=%20'],
    ['a word instead of 1 for cutting marks', '?cat=yes'],
  ])('with %s is the default', (_, search) => {
    expect(readRequest(search)).toEqual({ orders: [], sheet: 'A4-3x8', start: 1, cut: false });
  });

  test.each(['0', '-1', '1.5', String(MOST_LABELS + 1), '1e2', 'x'])('asks for no number with so=%s', (so) => {
    expect(readRequest(`?ma=A&so=${so}`).orders).toEqual([order({ code: 'A' })]);
  });

  test('keeps a foreign code as text, cut to forty characters', () => {
    expect(readRequest(`?ma=${encodeURIComponent('<img src=x onerror=alert(1)>')}`).orders[0]?.code).toBe('<IMGSRC=XONERROR=ALERT(1)>');
    expect(readRequest(`?ma=${'A'.repeat(999)}`).orders[0]?.code).toHaveLength(40);
  });

  test('takes no more products than a phone can draw', () => {
    expect(readRequest(`?${'ma=A&'.repeat(MOST_PRODUCTS + 5)}`).orders).toHaveLength(MOST_PRODUCTS);
  });

  test('that is written is read as the same request', () => {
    const orders = fc.array(
      fc.record({ code: fc.stringMatching(/^[A-Z0-9<&%#]{1,12}$/u), lot: fc.stringMatching(/^[A-Za-z0-9._&=+%-]{0,20}$/u), count: fc.option(fc.integer({ min: 1, max: MOST_LABELS }), { nil: undefined }) }),
      { maxLength: MOST_PRODUCTS },
    ).map((all) => all.map(({ count, ...rest }) => ({ code: rest.code.replaceAll('-', ''), lot: rest.lot, ...(count === undefined ? {} : { count }) })));
    fc.assert(
      fc.property(orders, fc.constantFrom(...SHEET_IDS), fc.integer({ min: 1, max: 8 }), fc.boolean(), (all, sheet, start, cut) => {
        const request = { orders: all, sheet, start, cut };
        expect(readRequest(writeRequest(request))).toEqual(request);
      }),
    );
  });

  test('of nothing chosen is empty', () => {
    expect(writeRequest({ orders: [], sheet: 'A4-3x8', start: 1, cut: false })).toBe('');
  });
});

describe('the number of labels', () => {
  const countsFor = (orders: readonly LabelOrder[], start = 1) => countsOf({ orders, sheet: 'A4-3x8', start });

  test('fills the rest of a used sheet when none is asked for', () => {
    expect(countsFor([order()], 5)).toEqual([20]);
  });

  test('shares the sheet between products without a number', () => {
    expect(countsFor([order(), order({ count: 4 }), order()])).toEqual([10, 4, 10]);
  });

  test('is at least one each', () => {
    expect(countsFor([order(), order(), order()], 24)).toEqual([1, 1, 1]);
  });

  test('goes on over sheets, and the rest of the last one is filled', () => {
    expect(countsFor([order({ count: 30 }), order()])).toEqual([30, 18]);
  });

  test('is never more than can be drawn, together', () => {
    expect(countsFor([order({ count: MOST_LABELS - 20 }), order({ count: 100 }), order()])).toEqual([MOST_LABELS - 20, 20, 0]);
  });
});

test('a whole number is digits within bounds and nothing else', () => {
  expect(['7', ' 7 ', '0', '', '7.0', '+7', '٧', '11'].map((text) => wholeNumber(text, 10))).toEqual([7, 7, undefined, undefined, undefined, undefined, undefined, undefined]);
});

test('the command for the PDF names the same products, lots, numbers, sheet and start', () => {
  const orders = [order({ lot: 'L1' }), order({ code: '73MPLW6' })];
  expect(pdfCommand({ orders, sheet: 'A4-2x5', start: 3, cut: false }, [4, 2])).toBe(
    'npm run labels -- --product K7MX4P3 --lot L1 --count 4 --product 73MPLW6 --count 2 --sheet A4-2x5 --start 3 --no-cut-marks',
  );
  expect(pdfCommand({ orders: orders.slice(1), sheet: 'A4-3x8', start: 1, cut: true }, [24])).toBe('npm run labels -- --product 73MPLW6 --count 24 --sheet A4-3x8');
});
