// Time runs forwards, inside a lot and between lots.
import { describe, expect, test } from 'vitest';
import type { LotRecord } from '#schemas/lot.ts';
import { linesOf } from '../../../support/builders.ts';
import { aStep, goods, lotProblems, ofLot, told } from '../../../support/lots.ts';

const one = (lot: Partial<LotRecord>) => told(lotProblems({ L1: lot }));
const steps = (...list: LotRecord['steps']): Partial<LotRecord> => ({ steps: list });

describe('steps of a lot', () => {
  test('that run backwards are told with both times and a remedy', () => {
    expect(linesOf(lotProblems({ L1: steps(aStep('harvest', { at: '2026-08-05' }), aStep('pack', { at: '2026-08-04' })) }))).toEqual([
      'lots/a/L1.json steps[1].at: công đoạn này trước công đoạn ghi bên trên → sửa một trong hai: 2026-08-05 (steps[0].at) và 2026-08-04',
    ]);
  });

  test('run backwards also past a step without a time, and on one day', () => {
    expect(one(steps(aStep('harvest', { at: '2026-08-05T07:00+07:00' }), aStep('receive'), aStep('pack', { at: '2026-08-04T23:00Z' })))).toEqual([
      'steps[2].at: công đoạn này trước công đoạn ghi bên trên',
    ]);
  });

  test('are held against the latest before, not the one right before', () => {
    expect(one(steps(aStep('harvest', { at: '2026-08-05' }), aStep('receive', { at: '2026' }), aStep('pack', { at: '2026-08-04' })))).toEqual([
      'steps[2].at: công đoạn này trước công đoạn ghi bên trên',
    ]);
  });

  test('that may be in order are', () => {
    expect(
      one(
        steps(
          aStep('harvest', { at: '2026-08' }),
          aStep('receive', { at: '2026-08-05' }),
          aStep('process', { at: '2026-08-05T01:00+07:00' }),
          aStep('pack', { at: '2026' }),
        ),
      ),
    ).toEqual([]);
  });

  test('that are on one day in Vietnam are on one day whatever their offsets', () => {
    expect(one(steps(aStep('harvest', { at: '2026-08-05' }), aStep('pack', { at: '2026-08-04T18:00Z' })))).toEqual([]);
  });

  test('may last, not end before they begin', () => {
    expect(one(steps(aStep('process', { at: '2026-08-05T10:00+07:00', until: '2026-08-05T09:00+07:00' })))).toEqual([
      'steps[0].until: công đoạn xong trước khi bắt đầu',
    ]);
    expect(one(steps(aStep('process', { at: '2026-08-05', until: '2026-08-05' })))).toEqual([]);
  });

  test('are not harvests after all work is done', () => {
    expect(one(steps(aStep('process'), aStep('harvest', { at: '2026-08-05' })))).toEqual(['steps[1].kind: thu hoạch sau khi đã xong steps[0]']);
    expect(one(steps(aStep('process'), aStep('harvest'), aStep('process')))).toEqual([]);
  });

  test('use no goods that only a later one brings forth', () => {
    const bud = goods('Búp', undefined, { lot: 'N1' });
    expect(one(steps(aStep('process', { inputs: [bud] }), aStep('pack', { outputs: [bud] })))).toEqual([
      'steps[0].inputs[0].lot: lấy hàng mà công đoạn ghi bên dưới (steps[1]) mới làm ra',
    ]);
    expect(one(steps(aStep('harvest', { outputs: [bud] }), aStep('process', { inputs: [bud], outputs: [bud] })))).toEqual([]);
  });
});

describe('the dates of a lot', () => {
  test.each<[Partial<LotRecord>, string]>([
    [{ producedOn: '2026-08-05', packedOn: '2026-08-04' }, 'packedOn: đóng gói trước ngày sản xuất'],
    [{ producedOn: '2026-08-05', expiresOn: '2026-07' }, 'expiresOn: hạn dùng trước ngày sản xuất'],
    [{ packedOn: '2026-08-05', expiresOn: '2026-08-04' }, 'expiresOn: hạn dùng trước ngày sản xuất'],
    [{ producedOn: '2026-08-05', recall: { on: '2026-08-04', reason: 'x', advice: 'x', sources: ['s1'] } }, 'recall.on: thu hồi trước ngày sản xuất'],
    [{ producedOn: '2026-08-05', steps: [aStep('harvest', { at: '2026-08-06' }), aStep('process')] }, 'producedOn: sản xuất trước khi thu hoạch'],
    [{ packedOn: '2026-08-05', steps: [aStep('pack', { at: '2026-08-06' })] }, 'packedOn: ngày đóng gói trước công đoạn đóng gói'],
    [
      { packedOn: '2026-08-07', steps: [aStep('pack', { at: '2026-08-05', until: '2026-08-06' })] },
      'steps[0].until: ngày đóng gói sau khi công đoạn đóng gói đã xong',
    ],
    [{ producedOn: '2026-08-05', steps: [aStep('sell', { at: '2026-08-04' })] }, 'steps[0].at: bày bán trước ngày sản xuất'],
  ])('%j', (lot, problem) => {
    expect(one(lot)).toEqual([problem]);
  });

  test('known to the month only contradict nothing of that month', () => {
    expect(one({ producedOn: '2026-08', packedOn: '2026-08-01', expiresOn: '2026-08-01', steps: [aStep('harvest', { at: '2026-08-31' })] })).toEqual([]);
  });

  test.each<[string, Partial<LotRecord>]>([
    ['producedOn', { producedOn: '2026-11-23' }],
    ['packedOn', { packedOn: '2026-12' }],
    ['recall.on', { recall: { on: '2026-11-23', reason: 'x', advice: 'x', sources: ['s1'] } }],
    ['steps[0].at', steps(aStep('pack', { at: '2026-11-22T18:00Z' }))],
    ['steps[0].until', steps(aStep('pack', { at: '2026-11-22', until: '2026-11-23' }))],
  ])('%s does not lie ahead', (field, lot) => {
    expect(one(lot)).toEqual([`${field}: ngày ở tương lai`]);
  });

  test('only the date until which goods keep does', () => {
    expect(one({ producedOn: '2026-11-22', expiresOn: '2030-01-01', steps: [aStep('pack', { at: '2026-11-22T23:00+07:00' })] })).toEqual([]);
  });
});

describe('between lots', () => {
  const taking = (at: string | undefined): Partial<LotRecord> => steps(aStep('process', { ...(at === undefined ? {} : { at }), inputs: [ofLot('N1')] }));
  const between = (lots: Readonly<Record<string, Partial<LotRecord>>>) => lotProblems(lots).map(({ file, field, message }) => `${file} ${field}: ${message}`);

  test('none is used before its first step, before it was brought forth, before its day of production', () => {
    const problem = ['lots/a/L1.json steps[0].inputs[0].lot: lô a/N1 được dùng trước khi làm ra'];
    expect(between({ L1: taking('2026-08-01'), N1: steps(aStep('harvest', { at: '2026-08-02' })) })).toEqual(problem);
    expect(
      between({ L1: taking('2026-08-03'), N1: steps(aStep('receive', { at: '2026-08-02' }), aStep('process', { at: '2026-08-04', outputs: [ofLot('N1')] })) }),
    ).toEqual(problem);
    expect(between({ L1: taking('2026-08-01'), N1: { producedOn: '2026-08-02' } })).toEqual(problem);
    expect(between({ L1: { ...taking(undefined), producedOn: '2026-08-01' }, N1: { producedOn: '2026-08-02' } })).toEqual(problem);
  });

  test('one is used on the day it was made, and while it is being made', () => {
    expect(
      between({ L1: taking('2026-08-02'), N1: steps(aStep('process', { at: '2026-08-02T17:00+07:00', until: '2026-08-05', outputs: [ofLot('N1')] })) }),
    ).toEqual([]);
  });

  test('none is finished before another gives goods to it', () => {
    const giving = steps(aStep('ship', { at: '2026-08-10', outputs: [ofLot('L1')] }));
    expect(between({ L1: { packedOn: '2026-08-09' }, N1: giving })).toEqual([
      'lots/a/N1.json steps[0].outputs[0].lot: lô a/L1 đã xong trước khi nhận hàng từ lô này',
    ]);
    expect(between({ L1: { packedOn: '2026-08-09', steps: [aStep('sell', { at: '2026-08-11' })] }, N1: giving })).toEqual([]);
  });
});
