import { describe, expect, test } from 'vitest';
import { Random } from '../../../scripts/bench/random.ts';
import { NameMaker, part } from '../../../scripts/bench/synthetic-names.ts';

describe('part', () => {
  test.each([
    ['Hạt sen sấy Nam Huy', ['Hạt', 'sen', 'sấy'], ['Nam', 'Huy']],
    ['Gạo đỏ', ['Gạo', 'đỏ'], []],
    ['Công ty TNHH Loan Phát Huy', ['Công', 'ty', 'TNHH'], ['Loan', 'Phát', 'Huy']],
  ])('%s', (name, what, own) => {
    expect(part(name)).toEqual({ what, own });
  });
});

describe('NameMaker', () => {
  const real = ['Hạt sen sấy giòn Nam Huy', 'Trà hoa sen tươi'];
  const many = (names: NameMaker): string[] => Array.from({ length: 60 }, () => names.make(random, 'Kbang').name);
  let random = new Random(1);

  test('beginnings of real names go on as others that have the same word, and are called after real owners or the place', () => {
    random = new Random(1);
    const made = many(new NameMaker(real, false));
    expect(made).toContain('Trà hoa sen sấy giòn');
    expect(made).toContain('Hạt sen tươi Kbang');
    expect(made.filter((name) => name.endsWith('Nam Huy')).length).toBeGreaterThan(0);
    expect(made.filter((name) => !/^(?:Hạt|Trà hoa) sen/u.test(name))).toEqual([]);
  });

  test('where every name is to be another, none comes twice', () => {
    random = new Random(1);
    const made = many(new NameMaker(real, true));
    expect(new Set(made).size).toBe(made.length);
  });

  test('a name made from two tells by which it is judged', () => {
    const { name, like } = new NameMaker(real, false).make(new Random(3), '');
    expect(name.startsWith(real[like]?.slice(0, 3) ?? '?')).toBe(true);
  });
});
