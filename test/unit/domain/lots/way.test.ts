// The way of a lot: its steps and those upstream in order of time, and what is missing between them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Way, wayOf } from '#domain/lots/way.ts';
import { STEP_KINDS } from '#schemas/lot.ts';
import { anyChain, aStep, chainCode, chainRecords, goods, lotOf, lotsOf, ofLot } from '../../../support/lots.ts';

/** A way in short: `lot kind` for steps, `[kinds from → until]` for gaps. */
const short = ({ entries }: Way): string[] =>
  entries.map((entry) =>
    entry.type === 'step' ? `${entry.lot.code} ${entry.step.record.kind}` : `[${entry.kinds.join(' ')} ${entry.from ?? '?'} → ${entry.until ?? '?'}]`,
  );

const wayIn = (records: Parameters<typeof lotsOf>[0], id: string) => wayOf(lotOf(lotsOf(records), id));

test('a lot without steps is one gap with all kinds and no days', () => {
  const way = wayIn({ 'a/L': {} }, 'a/L');
  expect(short(way)).toEqual([`[${STEP_KINDS.join(' ')} ? → ?]`]);
  expect(way).toMatchObject({ steps: [], recorded: [], later: [], missing: STEP_KINDS });
});

test('a gap stands where its kinds usually do, between the last day told and the next', () => {
  const steps = [aStep('harvest', { at: '2026-08-01', until: '2026-08-03' }), aStep('pack', { at: '2026-08-07T09:00+07:00' })];
  expect(short(wayIn({ 'a/L': { steps } }, 'a/L'))).toEqual([
    'L harvest',
    '[receive process test 2026-08-03 → 2026-08-07]',
    'L pack',
    '[ship sell 2026-08-07 → ?]',
  ]);
});

test('a gap beside a step without a time runs to the nearest day told', () => {
  const steps = [aStep('harvest', { at: '2026-08-01' }), aStep('receive'), aStep('test'), aStep('pack', { at: '2026-08' }), aStep('ship'), aStep('sell')];
  expect(short(wayIn({ 'a/L': { steps } }, 'a/L'))[2]).toBe('[process 2026-08-01 → 2026-08-01]');
});

describe('steps of several lots', () => {
  const harvest = (at: string) => ({ steps: [aStep('harvest', { at }), aStep('receive', { at })] });
  const records = {
    'a/N2': harvest('2026-08-02'),
    'a/N1': harvest('2026-08-01'),
    'a/S': {
      steps: [
        aStep('process', { at: '2026-08-03', inputs: [ofLot('N1'), ofLot('N2')] }),
        aStep('sell', { at: '2026-08-20' }),
        aStep('test', { at: '2026-08-21' }),
      ],
    },
    'a/P': { steps: [aStep('pack', { at: '2026-08-10', inputs: [ofLot('S')] })] },
  };

  test('stand in one order of time, each with its lot and depth', () => {
    const way = wayIn(records, 'a/S');
    expect(short(way)).toEqual(['N1 harvest', 'N1 receive', 'N2 harvest', 'N2 receive', 'S process', '[ship 2026-08-03 → 2026-08-20]', 'S sell', 'S test']);
    expect(way.steps.map(({ depth }) => depth)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  test('leave out what came of the rest after the goods had left, but for tests', () => {
    expect(short(wayIn(records, 'a/P')).filter((step) => step.startsWith('S'))).toEqual(['S process', 'S test']);
  });

  test('keep such steps when it is not told when the goods left', () => {
    const untold = { ...records, 'a/P': { steps: [aStep('pack', { inputs: [ofLot('S')] })] } };
    expect(short(wayIn(untold, 'a/P'))).toContain('S sell');
  });

  test('keep them too when one of several takings is not told', () => {
    const twice = [aStep('process', { at: '2026-08-10', inputs: [ofLot('S')] }), aStep('pack', { inputs: [ofLot('S')] })];
    expect(short(wayIn({ ...records, 'a/P': { steps: twice } }, 'a/P'))).toContain('S sell');
  });

  test('of one time stand with what lies further up first', () => {
    const oneDay = {
      'a/Z': { steps: [aStep('harvest', { at: '2026-08-01' }), aStep('test', { at: '2026-08-05' })] },
      'a/A': { steps: [aStep('pack', { at: '2026-08-05', inputs: [ofLot('Z')] })] },
    };
    expect(wayIn(oneDay, 'a/A').steps.map(({ lot, step }) => `${lot.code} ${step.record.kind}`)).toEqual(['Z harvest', 'Z test', 'A pack']);
  });

  test('come after the step that gave their lot its goods, also when they are told to the month only', () => {
    const given = {
      'a/Z': { steps: [aStep('harvest'), aStep('ship', { at: '2026-08-05', outputs: [ofLot('A')] })] },
      'a/A': { steps: [aStep('pack', { at: '2026-08' })] },
    };
    expect(wayIn(given, 'a/A').steps.map(({ lot, step }) => `${lot.code} ${step.record.kind}`)).toEqual(['Z harvest', 'Z ship', 'A pack']);
  });

  test('name kinds that only later lots record apart from those that nobody does', () => {
    expect(wayIn(records, 'a/N1')).toMatchObject({ recorded: ['harvest', 'receive'], later: ['process', 'test', 'pack', 'sell'], missing: ['ship'] });
  });

  test('without any time keep their own order, goods made before they are used', () => {
    const timeless = {
      'a/A': { steps: [aStep('pack', { inputs: [ofLot('Z')] }), aStep('ship')] },
      'a/Z': { steps: [aStep('harvest'), aStep('process', { outputs: [goods('Bột')] })] },
    };
    expect(wayIn(timeless, 'a/A').steps.map(({ lot, step }) => `${lot.code} ${step.record.kind}`)).toEqual(['Z harvest', 'Z process', 'A pack', 'A ship']);
  });
});

/** Days that grow with the number of the lot, or none. */
const anyDays = fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }), { minLength: 9, maxLength: 9 });

test('on any way all steps upstream stand once, those made of others after them', () => {
  fc.assert(
    fc.property(anyChain, anyDays, (chain, days) => {
      const records = chainRecords(chain, (index) => {
        const [step] = chainRecords(chain)[`a/${chainCode(index)}`]?.steps ?? [];
        const spread = days[index];
        return {
          steps: [{ ...aStep('process'), ...step, ...(spread === undefined ? {} : { at: `2026-08-${String(3 * index + spread + 1).padStart(2, '0')}` }) }],
        };
      });
      const last = chain.length - 1;
      const lots = lotsOf(records);
      const order = wayOf(lotOf(lots, `a/${chainCode(last)}`)).steps.map(({ lot }) => lot);
      expect(new Set(order).size).toBe(order.length);
      for (const lot of order) for (const source of lot.madeFrom) expect(order.indexOf(source)).toBeLessThan(order.indexOf(lot));
      for (const lot of order) for (const source of lot.madeFrom) expect(order).toContain(source);
    }),
  );
});

test('each usual kind is recorded, later or missing, and each missing one stands in one gap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STEP_KINDS), { maxLength: 8 }), (kinds) => {
      const way = wayIn({ 'a/L': { steps: kinds.map((kind) => aStep(kind)) } }, 'a/L');
      expect([...way.recorded, ...way.later, ...way.missing].sort()).toEqual([...STEP_KINDS].sort());
      expect(way.gaps.flatMap((gap) => gap.kinds).sort()).toEqual([...way.missing].sort());
    }),
  );
});
