// Where the chain breaks: warnings that stop no build.
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../support/builders.ts';
import { aStep, goods, lotProblems, lotWarnings, ofLot, told } from '../../../support/lots.ts';

const WHOLE = { at: '2026-08-05', locationCode: 'VT-01', place: { now: { province: '52', basis: 'hand' } } } as const;
const harvest = aStep('harvest', WHOLE);
const sell = aStep('sell', WHOLE);

test('a lot with its first and last step, each whole, has none', () => {
  expect(lotWarnings({ L1: { steps: [harvest, sell] } })).toEqual([]);
});

test('a lot without steps is told once', () => {
  expect(linesOf(lotWarnings({ L1: {} }))).toEqual([
    'lots/a/L1.json steps: chưa khai báo công đoạn nào → ghi ít nhất công đoạn đầu và công đoạn sau cùng đã biết',
  ]);
});

test('one step before, one step after', () => {
  expect(told(lotWarnings({ L1: { steps: [aStep('pack', WHOLE)] } }))).toEqual([
    'steps: không rõ hàng từ đâu đến (một bước trước)',
    'steps: không rõ hàng đi đâu (một bước sau)',
  ]);
});

test('another lot is a step before or after', () => {
  expect(lotWarnings({ N1: { steps: [harvest] }, L1: { steps: [aStep('pack', { ...WHOLE, inputs: [ofLot('N1')] }), sell] } })).toEqual([]);
});

describe('goods that go in', () => {
  const using = (...inputs: ReturnType<typeof goods>[]) => lotWarnings({ L1: { steps: [harvest, aStep('pack', { ...WHOLE, inputs }), sell] } });

  test('of a lot without a record break the chain', () => {
    expect(told(using(ofLot('X7')))).toEqual(['steps[1].inputs[0].lot: lô đầu vào chưa có hồ sơ: chuỗi truy xuất dừng ở đây']);
  });

  test('of a product of the register without their lot as well', () => {
    expect(told(using(goods('Trà', undefined, { product: 'a' })))).toEqual(['steps[1].inputs[0].product: hàng của danh mục nhưng không nói lô nào']);
  });

  test('brought forth by a step before do not', () => {
    const bud = goods('Búp', undefined, { lot: 'N03' });
    expect(
      lotWarnings({ L1: { steps: [aStep('harvest', { ...WHOLE, outputs: [bud] }), aStep('pack', { ...WHOLE, inputs: [bud, goods('Muối')] }), sell] } }),
    ).toEqual([]);
  });
});

test('a step without a time, a place or a location code names what it lacks', () => {
  const { locationCode: _code, ...coded } = WHOLE;
  expect(told(lotWarnings({ L1: { steps: [harvest, aStep('pack'), aStep('ship', coded), sell] } }))).toEqual([
    'steps[1]: công đoạn thiếu thời điểm, nơi thực hiện, mã truy vết địa điểm',
    'steps[2]: công đoạn thiếu mã truy vết địa điểm',
  ]);
});

test('goods used or sold after their day', () => {
  const lots = {
    N1: { expiresOn: '2026-08-04', steps: [harvest] },
    L1: { expiresOn: '2026-08-04', steps: [aStep('pack', { ...WHOLE, inputs: [ofLot('N1')] }), sell] },
  };
  expect(told(lotWarnings(lots))).toEqual([
    'steps[1].at: bày bán sau hạn dùng 2026-08-04',
    'steps[0].inputs[0].lot: lô a/N1 đã quá hạn dùng 2026-08-04 khi đưa vào',
  ]);
});

test('warnings stop no build', () => {
  expect(lotProblems({ L1: { steps: [aStep('pack', { inputs: [ofLot('X7')] })] } })).toEqual([]);
});
