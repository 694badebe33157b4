import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byName, type Column, decimal, flag, list, number, oneOf, optional, repeated, rows, small, text } from '#search/embedded/columns.ts';

function throughFile<T>(column: Column<T>, values: readonly T[]): T[] {
  const file: string[] = [];
  column.write(values, file);
  const parsed: unknown = JSON.parse(JSON.stringify(file));
  const texts = Array.isArray(parsed) ? parsed.map(String)[Symbol.iterator]() : [][Symbol.iterator]();
  return column.read(values.length, () => texts.next().value ?? '');
}

const line = fc.string({ unit: 'grapheme' });

describe('a column', () => {
  it.each<[string, Column<unknown>, fc.Arbitrary<unknown>]>([
    ['texts', text, line],
    ['texts with breaks and backslashes', text, fc.constantFrom('a\nb', '\\n', '\\', '\n', '')],
    ['small numbers', small, fc.nat(3000)],
    ['numbers', number, fc.integer()],
    ['decimals', decimal, fc.double({ noNaN: true }).filter((value) => !Object.is(value, -0))],
    ['flags', flag, fc.boolean()],
    ['closed lists', oneOf(['a', 'b', 3, true]), fc.constantFrom('a', 'b', 3, true)],
    ['repeated texts', repeated(text), fc.constantFrom('a', 'b', '', 'c')],
    ['optional texts', optional(text), fc.option(line, { nil: undefined })],
    ['lists of lists', list(list(text)), fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 3 })],
    ['values by name', byName(repeated(text), number), fc.dictionary(line, fc.integer(), { noNullPrototype: true })],
    ['rows', rows({ a: text, b: optional(list(number)), c: repeated(flag) }), fc.record({ a: line, b: fc.array(fc.integer()), c: fc.boolean() }, { requiredKeys: ['a', 'c'] })],
  ])('of %s gives back what was put in', (_, column, value) => {
    fc.assert(fc.property(fc.array(value), (values) => {
      expect(throughFile(column, values)).toEqual(values);
    }));
  });

  it('leaves absent what was absent', () => {
    const [row] = throughFile(rows({ a: optional(text) }), [{}]);
    expect(Object.keys(row ?? { a: '' })).toEqual([]);
  });

  it('holds what repeats once', () => {
    const file: string[] = [];
    repeated(text).write(['gạo', 'gạo', 'nếp', 'gạo'], file);
    expect(file.at(-1)).toBe('gạo\nnếp');
  });

  it('refuses a file of another length', () => {
    expect(() => text.read(2, () => 'một dòng')).toThrow('a column of 1 texts where 2 are due');
    expect(() => small.read(2, () => '#')).toThrow('a column of 1 numbers where 2 are due');
  });

  it('refuses a value outside its closed list', () => {
    const values: Column<string> = oneOf(['a', 'b']);
    expect(() => values.write(['c'], [])).toThrow('not a whole number');
    expect(() => values.read(1, () => '%')).toThrow('no value 2 in a list of 2');
  });
});
