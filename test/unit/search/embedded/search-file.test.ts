import { describe, expect, it } from 'vitest';
import { namesBeyond, readProducts, readWords, writeProducts, writeWords } from '#search/embedded/search-file.ts';
import { SearchFileError } from '#search/embedded/search-file-error.ts';
import { lexiconData } from '#search/understand/lexicon-data.ts';
import { throughJson } from '../../../support/embedded.ts';
import { aDocument, emptyCatalogue } from '../../../support/search.ts';

describe('the files of the embedded engine', () => {
  it('give back the words that queries are understood by', () => {
    const data = lexiconData(emptyCatalogue(), [aDocument()]);
    const { data: read, names } = readWords(throughJson(writeWords(data, ['Cửa hàng Sa Đéc'])));
    expect(read).toEqual({ ...data, synonyms: data.synonyms.map(({ about, ...words }) => words) });
    expect(names).toEqual(['Cửa hàng Sa Đéc']);
  });

  it('are the same for the same documents in another order', () => {
    const documents = [aDocument({ id: 'a', nameOrder: 0 }), aDocument({ id: 'b', nameOrder: 1 })];
    expect(writeProducts(documents.toReversed())).toEqual(writeProducts(documents));
  });

  it('hold an empty register', () => {
    expect(readProducts(throughJson(writeProducts([]))).records.count).toBe(0);
  });

  it.each([
    ['nothing', undefined],
    ['a page instead of a file', '<!doctype html>'],
    ['an older version', ['danh-muc-ocop san-pham 0']],
    ['a file of words', writeWords(lexiconData(emptyCatalogue(), []), [])],
    ['a file that was cut', writeProducts([aDocument()]).slice(0, 20)],
    ['numbers for texts', [...writeProducts([aDocument()]).slice(0, 2), 5]],
  ])('are told from %s', (_, file) => {
    expect(() => readProducts(file)).toThrow(SearchFileError);
  });

  it('repeat no name that a document has', () => {
    const document = aDocument({ name: 'Trà', aliases: ['Chè'], producer: 'HTX', producerAliases: ['Hợp tác xã'] });
    expect(namesBeyond([document], ['Trà', 'Chè', 'HTX', 'Hợp tác xã', 'Chợ', 'Chợ'])).toEqual(['Chợ']);
  });
});
