import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPACITY_STEPS, measured, ORDER_STEPS, stepSlug, stepsReached, stepsWithin } from '#domain/supply-steps.ts';

const reached = (value: number, unit: string) => stepsReached({ value, unit }).map((step) => stepSlug('tu', step));
const within = (value: number, unit: string, unitsPerCase?: number) => stepsWithin({ value, unit }, unitsPerCase).map((step) => stepSlug('den', step));

describe('a capacity', () => {
  it.each([
    [{ value: 1200, unit: 'kg' }, ['tu-100-kg', 'tu-300-kg', 'tu-1000-kg']],
    [{ value: 1.2, unit: 'tấn' }, ['tu-100-kg', 'tu-300-kg', 'tu-1000-kg']],
    [{ value: 3, unit: 'tạ' }, ['tu-100-kg', 'tu-300-kg']],
    [{ value: 100_000, unit: 'gam' }, ['tu-100-kg']],
    [{ value: 0.3, unit: 'tấn' }, ['tu-100-kg', 'tu-300-kg']],
    [{ value: 99.9, unit: 'kg' }, []],
    [{ value: 800, unit: 'lít' }, ['tu-100-lit', 'tu-500-lit']],
    [{ value: 250, unit: 'chai' }, ['tu-100-don-vi']],
    [{ value: 50, unit: 'thùng' }, ['tu-10-thung']],
  ])('of $value $unit reaches its own steps', (amount, steps) => {
    expect(reached(amount.value, amount.unit)).toEqual(steps);
  });

  it('reaches no step of another kind of unit, however large', () => {
    fc.assert(fc.property(fc.constantFrom('kg', 'lít', 'gói', 'thùng'), (unit) => {
      const kinds = new Set(stepsReached({ value: 1e9, unit }).map(({ kind }) => kind));
      expect([...kinds]).toEqual([measured({ value: 1, unit }).kind]);
    }));
  });

  it('reaches every step below one that it reaches', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.constantFrom('kg', 'tấn', 'lít', 'hộp', 'bao'), (value, unit) => {
      const { kind } = measured({ value, unit });
      const own = CAPACITY_STEPS.filter((step) => step.kind === kind);
      const steps = stepsReached({ value, unit });
      expect(steps).toEqual(own.slice(0, steps.length));
    }));
  });
});

describe('a least order', () => {
  it.each([
    [{ value: 100, unit: 'kg' }, undefined, ['den-100-kg', 'den-500-kg', 'den-1000-kg']],
    [{ value: 1.5, unit: 'tấn' }, undefined, []],
    [{ value: 20, unit: 'lít' }, undefined, ['den-50-lit', 'den-100-lit', 'den-500-lit']],
    [{ value: 2, unit: 'thùng' }, undefined, ['den-5-thung', 'den-10-thung']],
    [{ value: 2, unit: 'thùng' }, 40, ['den-100-don-vi', 'den-500-don-vi', 'den-5-thung', 'den-10-thung']],
    [{ value: 40, unit: 'gói' }, 40, ['den-50-don-vi', 'den-100-don-vi', 'den-500-don-vi']],
  ])('of $0.value $0.unit stays within its own steps', (amount, unitsPerCase, steps) => {
    expect(within(amount.value, amount.unit, unitsPerCase)).toEqual(steps);
  });
});

describe('the steps', () => {
  it('have an address each, and go up within a kind', () => {
    for (const [word, steps] of [['tu', CAPACITY_STEPS], ['den', ORDER_STEPS]] as const) {
      const slugs = steps.map((step) => stepSlug(word, step));
      expect(new Set(slugs).size).toBe(steps.length);
      expect(slugs.every((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))).toBe(true);
      for (const own of Map.groupBy(steps, ({ kind }) => kind).values()) expect(own.map(({ value }) => value)).toEqual(own.map(({ value }) => value).sort((a, b) => a - b));
    }
  });
});
