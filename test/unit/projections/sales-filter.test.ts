// What the list of sales points is narrowed by, as an address and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsSalesChoice, readSalesChoice, type SalesChoice, writeSalesChoice } from '#projections/sales-filter.ts';

const known = { tinh: new Set(['gia-lai', 'dong-thap']), 'tinh-cu': new Set(['kon-tum', 'dong-thap']), loai: new Set(['cho', 'sieu-thi']), ban: new Set(['mat-ong', 'tra-may']) };

describe('readSalesChoice', () => {
  it('reads what rows have', () => {
    expect(readSalesChoice('?tinh=gia-lai&loai=cho&ban=mat-ong', known)).toEqual({ choice: { tinh: 'gia-lai', loai: 'cho', ban: 'mat-ong' }, dropped: [] });
  });

  it('drops and names what no row has', () => {
    expect(readSalesChoice('?tinh=sao-hoa&loai=cho&ban=%3Cb%3E', known)).toEqual({ choice: { loai: 'cho' }, dropped: ['sao-hoa', '<b>'] });
  });

  it('takes the area of before when today\'s province is named too', () => {
    expect(readSalesChoice('?tinh=dong-thap&tinh-cu=dong-thap', known).choice).toEqual({ 'tinh-cu': 'dong-thap' });
  });

  it('leaves alone what is not its own, and empty values', () => {
    expect(readSalesChoice('?fbclid=1&tinh=&__proto__=x', known)).toEqual({ choice: {}, dropped: [] });
  });

  it('cuts a value that no message can show, and does not list dozens', () => {
    const { dropped } = readSalesChoice(`?${Array.from({ length: 50 }, (_, n) => `tinh=${n}${'x'.repeat(999)}`).join('&')}`, known);
    expect(dropped).toHaveLength(8);
    for (const value of dropped) expect(value.length).toBeLessThanOrEqual(41);
  });

  it('never fails, whatever the address holds, and takes nothing that no row has', () => {
    const hostile = fc.constantFrom('?tinh=%ZZ', '?tinh=%00', '?ban=\uD800', '?tinh[]=1', '?loai=cho&loai=__proto__', `?ban=${'a'.repeat(10_000)}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), hostile), (query) => {
        const { tinh = 'gia-lai', loai = 'cho', ban = 'mat-ong', ...rest } = readSalesChoice(query, known).choice;
        expect([known.tinh.has(tinh), known.loai.has(loai), known.ban.has(ban), known['tinh-cu'].has(rest['tinh-cu'] ?? 'kon-tum')]).toEqual([true, true, true, true]);
      }),
    );
  });
});

describe('writeSalesChoice', () => {
  it('has one address for one choice, and none for no choice', () => {
    expect(writeSalesChoice({ ban: 'mat-ong', tinh: 'gia-lai' })).toBe('?tinh=gia-lai&ban=mat-ong');
    expect(writeSalesChoice({})).toBe('');
  });

  it('is read back as it was written', () => {
    const choice: fc.Arbitrary<SalesChoice> = fc.record({ tinh: fc.constantFrom(...known.tinh), loai: fc.constantFrom(...known.loai), ban: fc.constantFrom(...known.ban) }, { requiredKeys: [] });
    fc.assert(fc.property(choice, (one) => {
      expect(readSalesChoice(writeSalesChoice(one), known)).toEqual({ choice: one, dropped: [] });
    }));
  });
});

describe('fitsSalesChoice', () => {
  const marks = { tinh: ['gia-lai'], 'tinh-cu': ['binh-dinh'], loai: ['cho'], ban: ['mat-ong', 'thuc-pham'] };

  it('asks for everything that is chosen', () => {
    expect(fitsSalesChoice(marks, {})).toBe(true);
    expect(fitsSalesChoice(marks, { tinh: 'gia-lai', loai: 'cho', ban: 'thuc-pham' })).toBe(true);
    expect(fitsSalesChoice(marks, { tinh: 'gia-lai', loai: 'sieu-thi' })).toBe(false);
    expect(fitsSalesChoice(marks, { 'tinh-cu': 'kon-tum' })).toBe(false);
  });

  it('can leave a parameter out, to count what another value of it would show', () => {
    expect(fitsSalesChoice(marks, { tinh: 'dong-thap', loai: 'cho' }, ['tinh', 'tinh-cu'])).toBe(true);
  });
});
