import { describe, expect, it } from 'vitest';
import { ready, suggestFrom } from '#search/embedded/suggest.ts';
import { suggester } from '#search/embedded/suggester.ts';
import { readSuggestions, suggestionFiles, suggestionKeys, type SuggestionRow, writeSuggestions } from '#search/embedded/suggestion-file.ts';
import { suggestionRows } from '#search/embedded/suggestion-rows.ts';
import { SearchFileError } from '#search/embedded/search-file-error.ts';
import { foldWord } from '#search/text/words.ts';
import { urls } from '#urls.ts';
import { aProducer, aProduct, aRecognition, aSalesPoint, catalogueOf } from '../../../support/builders.ts';
import { throughJson } from '../../../support/embedded.ts';

function aRow(change: Partial<SuggestionRow> = {}): SuggestionRow {
  return { kind: 'product', text: 'Trà Mây', also: [], to: 'tra-may', products: 0, ...change };
}

const named = (...texts: readonly string[]): SuggestionRow[] => texts.map((text) => aRow({ text, to: text }));
const texts = (rows: readonly SuggestionRow[], typed: string, limit = 10): string[] => suggestFrom(rows.map((row) => ready(row, foldWord)), typed, limit).map(({ text }) => text);

describe('suggestions', () => {
  it('have every word that was typed, each perhaps as a beginning', () => {
    expect(texts(named('Mắc ca Kbang', 'Mắm cá', 'Cà phê Kbang'), 'ma ca k')).toEqual(['Mắc ca Kbang']);
  });

  it('put the whole name first, then names that begin so, then names that have it', () => {
    expect(texts(named('Bánh trà', 'Trà sen', 'Trà'), 'tra')).toEqual(['Trà', 'Trà sen', 'Bánh trà']);
  });

  it('put the marks typed before other marks', () => {
    expect(texts(named('Dưa lưới', 'Dứa sấy', 'Kẹo dừa'), 'dừa')[0]).toBe('Kẹo dừa');
  });

  it('find by another name, after all that are called so', () => {
    expect(texts([aRow({ text: 'Hồ Chí Minh', also: ['Sài Gòn'] }), ...named('Bánh Sài Gòn')], 'sai gon')).toEqual(['Bánh Sài Gòn', 'Hồ Chí Minh']);
  });

  it('put places before products, and among places those with more products', () => {
    const rows = [aRow({ text: 'Gia Lai gạo' }), aRow({ kind: 'commune', text: 'Gia Lai' }), aRow({ kind: 'province', text: 'Gia Lai', products: 3 }), aRow({ kind: 'province', text: 'Gia Lai', products: 9 })];
    expect(suggestFrom(rows.map((row) => ready(row, foldWord)), 'gia lai', 10).map(({ kind }) => kind)).toEqual(['province', 'province', 'commune', 'product']);
  });

  it('let no kind take more than half while others have something to say', () => {
    const rows = [...named('Trà A', 'Trà B', 'Trà C', 'Trà D'), aRow({ kind: 'commune', text: 'Xã Trà My' })];
    expect(texts(rows, 'tra', 3)).toEqual(['Trà A', 'Trà B', 'Xã Trà My']);
    expect(texts(rows, 'tra', 4)).toEqual(['Trà A', 'Trà B', 'Trà C', 'Xã Trà My']);
  });

  it('of many are the likeliest, in their order, wherever they stand', () => {
    const rows = [...named('Bánh trà', 'Kẹo trà', 'Trà sen', 'Trà Mây', 'Trà', 'Trà lài'), aRow({ kind: 'producer', text: 'HTX Trà', products: 1 }), aRow({ kind: 'producer', text: 'Tổ Trà', products: 2 })];
    expect(texts(rows, 'tra', 4)).toEqual(['Trà', 'Trà sen', 'Tổ Trà', 'HTX Trà']);
    expect(texts(rows.toReversed(), 'tra', 4)).toEqual(['Trà', 'Trà lài', 'Tổ Trà', 'HTX Trà']);
  });

  it('are none for no word', () => {
    expect(texts(named('Trà'), ' - ')).toEqual([]);
  });
});

describe('suggestion files', () => {
  const rows = [aRow({ kind: 'province', text: 'Gia Lai', to: 'gia-lai' }), aRow({ text: 'Trà sen', detail: 'HTX' }), aRow({ text: 'Kẹo dừa', also: ['Coconut candy'] }), aRow({ kind: 'producer', text: 'HTX Trà' })];

  it('give back what was written', () => {
    const file = { rows, keys: ['tr', 'du'] };
    expect(readSuggestions(throughJson(writeSuggestions(file)))).toEqual(file);
    expect(() => readSuggestions(['khác'])).toThrow(SearchFileError);
    expect(() => readSuggestions(writeSuggestions(file).slice(0, 5))).toThrow(SearchFileError);
  });

  it('are one while there are few products', () => {
    expect(suggestionFiles(rows)).toEqual({ first: { rows, keys: [] }, further: new Map() });
  });

  it('are cut by the first two letters of each word when there are many, places in the first', () => {
    const { first, further } = suggestionFiles(rows, 3);
    expect(first.rows.map(({ text }) => text)).toEqual(['Gia Lai']);
    expect(first.keys).toEqual([...further.keys()].sort());
    expect(further.get('tr')?.rows.map(({ text }) => text)).toEqual(['Trà sen', 'HTX Trà']);
    expect(further.get('co')?.rows.map(({ text }) => text)).toEqual(['Kẹo dừa']);
    expect(suggestionKeys('Đắk 茶')).toEqual(['da', 'khac']);
  });
});

describe('the suggester', () => {
  const rows = [aRow({ kind: 'province', text: 'Đồng Tháp', to: 'dong-thap' }), aRow({ text: 'Kẹo dừa', to: 'keo-dua' }), aRow({ text: 'Hạt mắc ca', to: 'hat-mac-ca' })];

  const pause = (): Promise<void> => Promise.resolve();

  function over(most: number) {
    const { first, further } = suggestionFiles(rows, most);
    const files = new Map([[urls.searchSuggestions(), first], ...[...further].map(([key, file]) => [urls.searchSuggestions(key), file] as const)]);
    const loaded: string[] = [];
    const load = async (address: string) => {
      loaded.push(address);
      const file = files.get(address);
      if (file === undefined) throw new Error('404');
      return throughJson(writeSuggestions(file));
    };
    const suggest = suggester({ load, pause });
    return { suggest, loaded };
  }

  it('loads one file once in a small register', async () => {
    const { suggest, loaded } = over(10);
    expect((await suggest('keo', 5)).map(({ href }) => href)).toEqual(['/san-pham/keo-dua/']);
    await suggest('dong', 5);
    expect(loaded).toEqual(['/tim/goi-y.json']);
  });

  it('loads the file of a word in a large one, and none for a single letter', async () => {
    const { suggest, loaded } = over(1);
    expect(await suggest('k', 5)).toEqual([]);
    expect((await suggest('keo d', 5)).map(({ text }) => text)).toEqual(['Kẹo dừa']);
    expect((await suggest('dong', 5)).map(({ text }) => text)).toEqual(['Đồng Tháp']);
    expect(loaded).toEqual(['/tim/goi-y.json', '/tim/goi-y/ke.json']);
  });

  it('reads raw telex', async () => {
    expect((await over(10).suggest('mawcs ca', 5)).map(({ text }) => text)).toEqual(['Hạt mắc ca']);
  });

  it('makes many rows ready a part at a time, and lets others come in between', async () => {
    let pauses = 0;
    const many = Array.from({ length: 450 }, (_, index) => aRow({ text: `Kẹo ${index}`, to: `keo-${index}` }));
    const suggest = suggester({ load: async () => throughJson(writeSuggestions({ rows: many, keys: [] })), pause: async () => void (pauses += 1) });
    expect((await suggest('keo 449', 5)).map(({ text }) => text)).toEqual(['Kẹo 449']);
    expect(pauses).toBe(3);
  });

  it('suggests nothing without a connection, and asks again', async () => {
    let isOffline = true;
    const load = async () => {
      if (isOffline) throw new Error('offline');
      return throughJson(writeSuggestions({ rows, keys: [] }));
    };
    const suggest = suggester({ load, pause });
    expect(await suggest('keo', 5)).toEqual([]);
    isOffline = false;
    expect(await suggest('keo', 5)).toHaveLength(1);
  });
});

describe('what there is to suggest', () => {
  const place = { now: { province: '52', commune: '23824', basis: 'resolved' as const } };
  const catalogue = catalogueOf({
    'products/tra-may.json': aProduct({ name: 'Trà Mây', nameEn: 'Cloud tea', aliases: ['Chè Mây'], producer: 'htx-may', place }),
    'products/tra-rut.json': aProduct({ name: 'Trà Rút', recognitions: [aRecognition()], lifecycle: { kind: 'withdrawn', on: '2026-01-01', reason: 'thử' } }),
    'producers/htx-may.json': aProducer({ name: 'Hợp tác xã Mây', aliases: ['HTX Mây'] }),
    'sales-points/mo.json': aSalesPoint({ name: 'Cửa hàng Mở', place }),
    'sales-points/dong.json': aSalesPoint({ name: 'Cửa hàng Đóng', closed: { text: 'đã đóng', sources: ['s1'] } }),
  });
  const rows = suggestionRows(catalogue);
  const of = (kind: SuggestionRow['kind']): SuggestionRow[] => rows.filter((row) => row.kind === kind);

  it('is every product and producer with a page of its own', () => {
    expect(of('product')).toEqual([{ kind: 'product', text: 'Trà Mây', detail: 'Hợp tác xã Mây · Gia Lai', also: ['Chè Mây', 'Cloud tea'], to: 'tra-may', products: 0 }]);
    expect(of('producer')).toEqual([{ kind: 'producer', text: 'Hợp tác xã Mây', detail: '1 sản phẩm', also: ['htx', 'HTX Mây'], to: 'htx-may', products: 1 }]);
  });

  it('finds producers by the short form of what they are, as people write it', () => {
    const [row] = suggestionRows({ ...catalogue, producers: catalogue.producers, searchWords: { ...catalogue.searchWords, synonyms: [{ words: ['htx', 'hợp tác xã'] }, { words: ['mây', 'song mây'] }] } }).filter(({ kind }) => kind === 'producer');
    expect(row?.also).toEqual(['htx', 'HTX Mây']);
  });

  it('is every province now and before, and communes that a product comes from', () => {
    expect(of('province')).toHaveLength(34);
    expect(of('former-province')).toHaveLength(63);
    expect(of('commune').map(({ to, products }) => [to.split('/')[0], products])).toEqual([['gia-lai', 1]]);
    expect(of('former-province').find(({ to }) => to === 'kon-tum')).toMatchObject({ text: 'Kon Tum cũ', detail: 'nay thuộc Quảng Ngãi' });
  });

  it('is every sales point that is open', () => {
    expect(of('sales-point').map(({ text, detail }) => [text, detail])).toEqual([['Cửa hàng Mở', 'Gia Lai']]);
  });
});
