// Dates and numbers as Vietnamese readers write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDay, printMonth, printNumber, printPartial } from '#i18n/dates.ts';
import { anyDay } from '../../support/recognitions.ts';

describe('dates in words', () => {
  it('have the day first', () => {
    expect([printDay('2028-06-19'), printMonth('2028-06-19')]).toEqual(['19/06/2028', '06/2028']);
  });

  it('are printed as far as they are known', () => {
    expect(['2024', '2024-07', '2024-07-09'].map(printPartial)).toEqual(['2024', '07/2024', '09/07/2024']);
  });

  it('lose nothing of a day', () => {
    fc.assert(fc.property(anyDay, (day) => printDay(day).split('/').reverse().join('-') === day));
  });
});

describe('printNumber', () => {
  it('parts thousands by points', () => {
    expect([0, 999, 1364, 20000].map(printNumber)).toEqual(['0', '999', '1.364', '20.000']);
  });
});
