// Records as columns: each field of all records is one text after another in a file, repeated values once. A column knows how its
// values are written and read; what is read is what was written, to the last optional field.
import { asDifferences, asReferences, fromDifferences, fromReferences, packNumbers, unpackNumbers } from './numbers.ts';

/** Takes the texts of a file one by one; a file that ends too early is broken. */
export type NextText = () => string;

export interface Column<T> {
  write(values: readonly T[], into: string[]): void;
  read(count: number, next: NextText): T[];
}

/** Absent where a record has none. */
export interface OptionalColumn<T> extends Column<T | undefined> {
  readonly isOptional: true;
}

type Fields = Readonly<Record<string, Column<unknown>>>;
type OptionalKey<F extends Fields> = { [K in keyof F]: F[K] extends { readonly isOptional: true } ? K : never }[keyof F];

/** What rows of these columns are. */
export type RowOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKey<F>>]: ValueOf<F[K]> } & { readonly [K in OptionalKey<F>]?: Exclude<ValueOf<F[K]>, undefined> };
type ValueOf<C> = C extends { read(count: number, next: NextText): (infer T)[] } ? T : never;

/** Texts, each on its line. */
export const text: Column<string> = {
  write: (values, into) => void into.push(values.map((value) => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')).join('\n')),
  read: (count, next) => {
    const joined = next();
    const plain = count === 0 ? [] : joined.split('\n');
    if (plain.length !== count) throw new Error(`a column of ${plain.length} texts where ${count} are due`);
    return joined.includes('\\') ? plain.map((value) => value.replace(/\\(.)/gu, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))) : plain;
  },
};

/** Numbers from 0 up to 45 or a little more: counts, days of a month. */
export const small: Column<number> = {
  write: (values, into) => void into.push(packNumbers(values)),
  read: (count, next) => [...ofLength(unpackNumbers(next()), count)],
};

/** Whole numbers of any size, near to their neighbours where the order makes them so. */
export const number: Column<number> = {
  write: (values, into) => void into.push(packNumbers(asDifferences(values))),
  read: (count, next) => fromDifferences(ofLength(unpackNumbers(next()), count)),
};

/** Any number, as its digits. */
export const decimal: Column<number> = { write: (values, into) => text.write(values.map(String), into), read: (count, next) => text.read(count, next).map(Number) };

export const flag: Column<boolean> = { write: (values, into) => small.write(values.map(Number), into), read: (count, next) => small.read(count, next).map((value) => value === 1) };

/** Values of a closed list. */
export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Column<T> {
  return {
    write: (own, into) => small.write(own.map((value) => values.indexOf(value)), into),
    read: (count, next) => small.read(count, next).map((index) => at(values, index)),
  };
}

/** Values that stand again and again: each once, in order of first use. */
export function repeated<T>(column: Column<T>): Column<T> {
  return {
    write: (values, into) => writeReferences(values, column, into),
    read: (count, next) => {
      const { of, distinct } = readReferences(count, column, next);
      return of.map((index) => at(distinct, index));
    },
  };
}

/** As `repeated`, with the references themselves. */
export function readReferences<T>(count: number, column: Column<T>, next: NextText): { readonly of: readonly number[]; readonly distinct: readonly T[] } {
  const of = fromReferences(ofLength(unpackNumbers(next()), count));
  return { of, distinct: column.read(of.reduce((most, index) => Math.max(most, index + 1), 0), next) };
}

export function writeReferences<T>(values: readonly T[], column: Column<T>, into: string[]): void {
  const distinct = new Map<string, { readonly index: number; readonly value: T }>();
  const of = values.map((value) => {
    const key = JSON.stringify(value);
    const known = distinct.get(key) ?? { index: distinct.size, value };
    distinct.set(key, known);
    return known.index;
  });
  into.push(packNumbers(asReferences(of)));
  column.write([...distinct.values()].map(({ value }) => value), into);
}

export function optional<T>(column: Column<T>): OptionalColumn<T> {
  return {
    isOptional: true,
    write: (values, into) => {
      flag.write(values.map((value) => value !== undefined), into);
      column.write(values.filter((value) => value !== undefined), into);
    },
    read: (count, next) => {
      const isThere = flag.read(count, next);
      const values = column.read(isThere.filter(Boolean).length, next)[Symbol.iterator]();
      return isThere.map((is) => (is ? values.next().value : undefined));
    },
  };
}

export function list<T>(column: Column<T>): Column<readonly T[]> {
  return {
    write: (values, into) => {
      small.write(values.map(({ length }) => length), into);
      column.write(values.flat(), into);
    },
    read: (count, next) => {
      const lengths = small.read(count, next);
      const all = column.read(lengths.reduce((sum, length) => sum + length, 0), next);
      let from = 0;
      return lengths.map((length) => all.slice(from, (from += length)));
    },
  };
}

/** A value by each of some names: papers by kind. */
export function byName<T>(names: Column<string>, values: Column<T>): Column<Readonly<Record<string, T>>> {
  const pairs = list(rows({ name: names, value: values }));
  return {
    write: (all, into) => pairs.write(all.map((one) => Object.entries(one).map(([name, value]) => ({ name, value }))), into),
    read: (count, next) => pairs.read(count, next).map((own) => Object.fromEntries(own.map(({ name, value }) => [name, value]))),
  };
}

/** Rows of named columns; absent values are absent keys. */
export function rows<F extends Fields>(fields: F): Column<RowOf<F>> {
  const needed = Object.entries(fields).flatMap(([key, column]) => ('isOptional' in column ? [] : [key]));
  const isRow = (row: object): row is RowOf<F> => needed.every((key) => key in row);
  return {
    write: (values, into) => {
      for (const [key, column] of Object.entries(fields)) column.write(values.map((row): unknown => Reflect.get(row, key)), into);
    },
    read: (count, next) => {
      const columns = Object.entries(fields).map(([key, column]) => [key, column.read(count, next)] as const);
      return Array.from({ length: count }, (_, index) => {
        const row: Record<string, unknown> = {};
        for (const [key, values] of columns) if (values[index] !== undefined) row[key] = values[index];
        if (!isRow(row)) throw new Error('a row lacks a field');
        return row;
      });
    },
  };
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error(`no value ${index} in a list of ${values.length}`);
  return value;
}

function ofLength(numbers: readonly number[], count: number): readonly number[] {
  if (numbers.length !== count) throw new Error(`a column of ${numbers.length} numbers where ${count} are due`);
  return numbers;
}
