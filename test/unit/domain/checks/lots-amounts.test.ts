// No quantity grows without input.
import { describe, expect, test } from 'vitest';
import type { LotRecord } from '#schemas/lot.ts';
import { linesOf } from '../../../support/builders.ts';
import { aStep, goods, lotProblems, ofLot, told } from '../../../support/lots.ts';

type Goods = ReturnType<typeof goods>;

const step = (kind: LotRecord['steps'][number]['kind'], inputs: readonly Goods[], outputs: readonly Goods[]) =>
  aStep(kind, { ...(inputs.length === 0 ? {} : { inputs: [...inputs] }), ...(outputs.length === 0 ? {} : { outputs: [...outputs] }) });
const one = (...steps: LotRecord['steps']) => told(lotProblems({ L1: { steps } }));

const harvest = step('harvest', [], [goods('Búp', '260 kg')]);

describe('a step', () => {
  test('gives no more than went into it, whatever the units of one measure', () => {
    expect(linesOf(lotProblems({ L1: { steps: [step('process', [goods('Búp', '260 kg')], [goods('Chè', '0.3 tấn')])] } }))).toEqual([
      'lots/a/L1.json steps[0].outputs: đầu ra 300 kg nhiều hơn 260 kg đã đưa vào → sửa số lượng, hoặc ghi đủ đầu vào: nước, muối, đường … cũng là đầu vào',
    ]);
    expect(one(step('process', [goods('Búp', '0.3 tấn')], [goods('Chè', '300000 g')]))).toEqual([]);
  });

  test('adds up all that goes in and all that comes out', () => {
    const inputs = [goods('Chè', '10 kg'), goods('Đường', '500 g')];
    expect(one(step('process', inputs, [goods('Kẹo', '10 kg'), goods('Vụn', '0.5 kg')]))).toEqual([]);
    expect(one(step('process', inputs, [goods('Kẹo', '10 kg'), goods('Vụn', '0.6 kg')]))).toEqual([
      'steps[0].outputs: đầu ra 10.6 kg nhiều hơn 10.5 kg đã đưa vào',
    ]);
  });

  test('with an input that has no amount, or one in another measure, concludes nothing', () => {
    expect(one(step('process', [goods('Chè', '10 kg'), goods('Nước')], [goods('Kẹo', '15 kg')]))).toEqual([]);
    expect(one(step('process', [goods('Chè', '10 kg'), goods('Nước', '5 l')], [goods('Kẹo', '15 kg')]))).toEqual([]);
  });

  test('counts packets with packets of one name only', () => {
    expect(one(step('pack', [goods('Chè', '50 kg')], [goods('Trà', '500 hộp')]))).toEqual([]);
    expect(one(step('ship', [goods('Trà', '500 hộp')], [goods('Trà', '501 hộp')]))).toEqual(['steps[0].outputs: đầu ra 501 hộp nhiều hơn 500 hộp đã đưa vào']);
    expect(one(step('pack', [goods('Trà', '500 hộp')], [goods('Trà', '20 thùng')]))).toEqual([]);
  });

  test('that harvests brings forth what it will', () => {
    expect(one(harvest, step('harvest', [], [goods('Búp', '900 kg')]))).toEqual([]);
  });
});

describe('what the lot took in', () => {
  test('bounds a step that names no inputs', () => {
    expect(one(harvest, step('process', [], [goods('Chè', '50 kg')]))).toEqual([]);
    expect(one(harvest, step('process', [], [goods('Chè', '261 kg')]))).toEqual(['steps[1].outputs: đầu ra 261 kg nhiều hơn 260 kg đã đưa vào']);
  });

  test('is added to what a step puts in besides', () => {
    expect(one(harvest, step('process', [goods('Muối', '5 kg')], [goods('Dưa', '265 kg')]))).toEqual([]);
    expect(one(harvest, step('process', [goods('Muối', '5 kg')], [goods('Dưa', '266 kg')]))).toEqual([
      'steps[1].outputs: đầu ra 266 kg nhiều hơn 265 kg đã đưa vào',
    ]);
  });

  test('is not added when the step says which part of it it took', () => {
    expect(one(harvest, step('process', [goods('búp', '100 kg')], [goods('Chè', '120 kg')]))).toEqual([
      'steps[1].outputs: đầu ra 120 kg nhiều hơn 100 kg đã đưa vào',
    ]);
  });

  test('bounds all steps of a kind together', () => {
    const pack = step('ship', [], [goods('Búp', '150 kg')]);
    expect(one(harvest, pack)).toEqual([]);
    expect(one(harvest, pack, pack)).toEqual(['steps[2].outputs: đầu ra 300 kg nhiều hơn 260 kg đã đưa vào']);
  });

  test('bounds no counts that packing brings forth, but what is shipped of them', () => {
    const pack = step('pack', [], [goods('Trà', '480 hộp')]);
    expect(one(harvest, pack, pack, step('ship', [], [goods('Trà', '960 hộp')]))).toEqual([]);
    expect(one(harvest, pack, step('ship', [], [goods('Trà', '481 hộp')]))).toEqual(['steps[2].outputs: đầu ra 481 hộp nhiều hơn 480 hộp đã đưa vào']);
  });

  test('counts what was received without a giver', () => {
    const received = step('receive', [], [goods('Búp', '260 kg')]);
    expect(one(received, step('process', [], [goods('Chè', '261 kg')]))).toEqual(['steps[1].outputs: đầu ra 261 kg nhiều hơn 260 kg đã đưa vào']);
    expect(one(step('receive', [], [goods('Chè', '10 bao')]), step('pack', [], [goods('Trà', '100 bao')]))).toEqual([]);
  });

  test('bounds nothing once something unmeasured went in', () => {
    expect(one(harvest, step('receive', [goods('Đường')], []), step('process', [], [goods('Kẹo', '400 kg')]))).toEqual([]);
    expect(one(step('harvest', [], [goods('Búp')]), step('process', [], [goods('Chè', '50 kg')]))).toEqual([]);
    expect(one(harvest, step('receive', [goods('Nước', '5 l')], []), step('process', [], [goods('Dưa', '262 kg')]))).toEqual([]);
    expect(one(harvest, step('receive', [goods('Nước', '5 l')], []), step('ship', [], [goods('Dưa', '262 kg')]))).toEqual([]);
  });

  test('goods are not used beyond what brought them forth', () => {
    const use = step('process', [goods('Búp', '200 kg')], []);
    expect(one(harvest, use, use)).toEqual(['steps[2].inputs: lấy 400 kg, nhiều hơn 260 kg các công đoạn trên làm ra']);
    expect(one(harvest, step('receive', [goods('Búp', '260 kg')], []), step('process', [goods('Búp', '260 kg')], []))).toEqual([]);
  });
});

test("a lot's own amount is not more than what its steps made", () => {
  const lot = (value: number, unit: string, ...steps: LotRecord['steps']) => told(lotProblems({ L1: { amount: { value, unit }, steps } }));
  const made = { ...ofLot('L1', '480 hộp') };
  expect(lot(480, 'hộp', step('pack', [], [made]))).toEqual([]);
  expect(lot(481, 'hộp', step('pack', [], [made]))).toEqual(['amount: cả lô 481 hộp nhiều hơn 480 hộp các công đoạn làm ra']);
  expect(lot(261, 'kg', harvest)).toEqual(['amount: cả lô 261 kg nhiều hơn 260 kg các công đoạn làm ra']);
  expect(lot(9000, 'gói', harvest)).toEqual([]);
});

describe('all takers of a lot', () => {
  const taker = (amount: string): Partial<LotRecord> => ({ steps: [step('receive', [ofLot('N', amount)], []), step('process', [ofLot('N', amount)], [])] });

  test('take no more together than its amount; received and then processed is the same goods', () => {
    expect(lotProblems({ N: { amount: { value: 1, unit: 'tạ' } }, L1: taker('60 kg'), L2: taker('40 kg') })).toEqual([]);
    expect(linesOf(lotProblems({ N: { amount: { value: 1, unit: 'tạ' } }, L1: taker('60 kg'), L2: taker('41 kg') }))).toEqual([
      'lots/a/N.json amount: các lô khác lấy 101 kg, nhiều hơn 100 kg của lô này: a/L1 60 kg, a/L2 41 kg → sửa lượng của lô này, hoặc lượng mà các lô kia ghi đã lấy',
    ]);
  });

  test('take no more than its steps brought forth, when it has no amount of its own', () => {
    const twice = { steps: [step('harvest', [], [goods('Búp', '60 kg')]), step('harvest', [], [goods('Búp', '40 kg')])] };
    expect(lotProblems({ N: twice, L1: taker('100 kg') })).toEqual([]);
    expect(told(lotProblems({ N: twice, L1: taker('101 kg') }))).toEqual(['steps: các lô khác lấy 101 kg, nhiều hơn 100 kg của lô này: a/L1 101 kg']);
  });

  test('are counted once when giver and taker tell the same transfer', () => {
    const giver = { amount: { value: 100, unit: 'kg' }, steps: [step('process', [], [ofLot('L1', '100 kg')])] };
    expect(lotProblems({ N: giver, L1: taker('100 kg') })).toEqual([]);
  });

  test('are not compared in another measure', () => {
    expect(lotProblems({ N: { amount: { value: 100, unit: 'kg' } }, L1: taker('900 gói') })).toEqual([]);
  });
});
