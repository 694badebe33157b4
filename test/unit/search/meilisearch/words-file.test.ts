// The file of words for pages that ask a server, written and read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServerWords, writeServerWords } from '#search/meilisearch/words-file.ts';
import { fixtureRegister } from '../../../search-contract/register.ts';
import { throughJson } from '../../../support/embedded.ts';

const { lexicon, names } = fixtureRegister();
const file = writeServerWords({ data: lexicon, names });

describe('the file of words', () => {
  it('gives back the lexicon and every name once', () => {
    const read = readServerWords(throughJson(file));
    expect(read.names).toEqual([...new Set(names)]);
    const { synonyms, ...rest } = lexicon;
    expect(read.data).toMatchObject(JSON.parse(JSON.stringify(rest)));
    expect(read.data.synonyms.map(({ words }) => words)).toEqual(synonyms.map(({ words }) => words));
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a page', '<html></html>'],
    ['an object', { version: 1 }],
    ['an empty list', []],
    ['another version', ['danh-muc-ocop tu-vung-may-chu 0', ...file.slice(1)]],
    ['the embedded engine’s file', ['danh-muc-ocop san-pham 1', ...file.slice(1)]],
  ])('refuses what is none: %s', (_, other) => {
    expect(() => readServerWords(other)).toThrow('not a file of');
  });

  it('refuses one that ends too soon, wherever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: file.length - 1 }), (length) => {
        expect(() => readServerWords(file.slice(0, length))).toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it('refuses one that holds something else than texts', () => {
    expect(() => readServerWords([file[0], 5, ...file.slice(2)])).toThrow('no text 1');
  });
});
