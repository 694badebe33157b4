import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newShortCode } from '#domain/short-code.ts';
import { documentAt, productByCode, readRecords, type Records, writeRecords } from '#search/embedded/records.ts';
import type { SearchDocument } from '#projections/search-document.ts';
import { fixtureRegister } from '../../../search-contract/register.ts';
import { aDocument } from '../../../support/search.ts';
import { randomDocuments } from '../../../support/random-documents.ts';

function written(documents: readonly SearchDocument[]): string[] {
  const file: string[] = [];
  writeRecords(documents, file);
  return file;
}

function read(file: readonly string[]): Records {
  const texts = file[Symbol.iterator]();
  return readRecords(() => {
    const { value, done } = texts.next();
    if (done === true) throw new Error('no more texts');
    return value;
  });
}

const throughFile = (documents: readonly SearchDocument[]): SearchDocument[] => {
  const records = read(written(documents));
  return Array.from({ length: records.count }, (_, product) => documentAt(records, product));
};

describe('records in columns', () => {
  it('give back every document, whatever it has and lacks', () => {
    fc.assert(fc.property(randomDocuments, (documents) => {
      expect(throughFile(documents)).toEqual(documents);
    }), { numRuns: 60 });
  });

  it('give back the fixtures, each of which lacks something else', () => {
    const { documents } = fixtureRegister();
    expect(documents.length).toBeGreaterThan(20);
    expect(throughFile(documents)).toEqual(documents);
  });

  it('stand in the order of names, whatever order they come in', () => {
    const documents = [aDocument({ id: 'b', nameOrder: 1 }), aDocument({ id: 'a', nameOrder: 0 })];
    expect(throughFile(documents).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each(['tra-may', 'tra-may-xanh', 'tra-may2', 'khac', '=', 'tra-may='])('keep the id %s beside the name', (id) => {
    expect(throughFile([aDocument({ id, name: 'Trà Mây' })])[0]?.id).toBe(id);
  });

  it('do not spend a character on an id and a code that follow from name and id', () => {
    const usual = (n: number): SearchDocument => aDocument({ id: `tra-may-${n}`, code: newShortCode(`tra-may-${n}`, () => false), nameOrder: n });
    const text = written([usual(1), usual(2)]).join('\n');
    expect(text).not.toContain('tra-may');
    expect(text).not.toContain(usual(1).code);
  });

  it('find a product by its code, one that follows from the id and one that was given by hand', () => {
    const own = newShortCode('a', () => false);
    const records = read(written([aDocument({ id: 'a', code: own, nameOrder: 0 }), aDocument({ id: 'b', code: 'K7MX4P3', nameOrder: 1 })]));
    expect([own, 'K7MX4P3', '2222222'].map((code) => productByCode(records, code))).toEqual([0, 1, undefined]);
  });

  it('share what products share', () => {
    const records = read(written([aDocument({ id: 'a', nameOrder: 0 }), aDocument({ id: 'b', nameOrder: 1 }), aDocument({ id: 'c', nameOrder: 2, producer: 'Khác' })]));
    expect(records.producer.rows).toHaveLength(2);
    expect([...records.producer.of]).toEqual([0, 0, 1]);
    expect(records.place.rows).toHaveLength(1);
  });

  it('cannot be read from a file that was cut', () => {
    const file = written([aDocument()]);
    expect(() => read(file.slice(0, -1))).toThrow('no more texts');
  });
});
