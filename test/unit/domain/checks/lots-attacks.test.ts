// Lots whose names or words try to be something else: refused by name, or plain words; nothing is run and nothing thrown.
import { describe, expect, test } from 'vitest';
import { aLot, aProduct, build } from '../../../support/builders.ts';
import { aStep, goods, lotProblems } from '../../../support/lots.ts';

const pathProblems = (path: string): string[] => {
  const built = build({ 'products/a.json': aProduct(), [path]: aLot() });
  return built.ok ? [] : built.problems.filter(({ file }) => file === path).map(({ message }) => message);
};

describe('a file name', () => {
  test.each([
    ['lots/a/../x.json', 'không phải chỗ của một hồ sơ'],
    ['lots/../x.json', 'tên tệp không đúng dạng mã hồ sơ'],
    ['lots/a/%2F.json', 'tên tệp không đúng dạng mã lô'],
    ['lots/a/..%2Fx.json', 'tên tệp không đúng dạng mã lô'],
    ['lots/a/<img onerror=alert(1)>.json', 'tên tệp không đúng dạng mã lô'],
    ['lots/a/-x.json', 'tên tệp không đúng dạng mã lô'],
    ['lots/a/.htaccess.json', 'tên tệp không đúng dạng mã lô'],
    ['lots/a/L1\u0000.json', 'tên tệp không đúng dạng mã lô'],
    ['lots/a/L1\u202E.json', 'tên tệp không đúng dạng mã lô'],
    ['lots/a/Lô1.json', 'tên tệp không đúng dạng mã lô'],
    [`lots/a/${'L'.repeat(21)}.json`, 'tên tệp không đúng dạng mã lô'],
    ['lots/a/index.json', 'tên tệp là tên trang đặc biệt'],
    ['lots/a/L1.HTML.json', 'tên tệp là tên trang đặc biệt'],
  ])('%s', (path, message) => {
    expect(pathProblems(path)).toContain(message);
  });

  test.each(['lots/a/L1.json', 'lots/a/2026.08_A-1.json', 'lots/a/indexes.json', `lots/a/${'L'.repeat(20)}.json`])('%s is one', (path) => {
    expect(pathProblems(path)).toEqual([]);
  });

  test('of two lots that differ in case only', () => {
    expect(lotProblems({ l1: {}, L1: {} }).map(({ message }) => message)).toEqual(['trùng mã với lots/a/l1.json khi không phân biệt chữ hoa, chữ thường']);
  });
});

test.each(['../x', '%2F', '<img onerror=alert(1)>', '__proto__', 'constructor', 'L1/../../a'])(
  'goods of a lot "%s" are words of another place, or no record',
  (lot) => {
    expect(lotProblems({ L1: { steps: [aStep('pack', { inputs: [goods('Trà', undefined, { lot })] })] } })).toEqual([]);
    expect(lotProblems({ L1: { steps: [aStep('pack', { inputs: [goods('Trà', undefined, { product: 'a', lot })] })] } })).toMatchObject([
      { field: 'steps[0].inputs[0].lot', value: JSON.stringify(lot) },
    ]);
  },
);
