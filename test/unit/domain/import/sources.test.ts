import { describe, expect, test } from 'vitest';
import { addSources, citationOf, readSources, trustOfHost } from '../../../../src/domain/import/sources.ts';
import { settledBy } from '../../../support/import-tables.ts';

const settled = settledBy({
  hosts: [
    { host: 'baolamdong.vn', trust: 'press', name: 'Báo Lâm Đồng' },
    { host: 'chepbao.example', trust: 'low' },
    { host: 'blogspot.com', trust: 'low' },
    { host: 'coso.blogspot.com', trust: 'producer' },
  ],
  citations: [{ cell: '001_28ef8d94aaf24bca.txt', citation: 'Kế hoạch 122/KH-UBND', trust: 'authority', publishedOn: '2021-04-14' }],
});
const read = (cell: string, publishedOn?: string) => readSources(cell, { checkedOn: '2026-11-21', ...(publishedOn === undefined ? {} : { publishedOn }) }, settled);

describe('a site is trusted', () => {
  test.each([
    ['https of an authority', 'ocop.gov.vn', 'authority'],
    ['a province', 'quangngai.gov.vn', 'authority'],
    ['a known newspaper', 'baolamdong.vn', 'press'],
    ['its other address', 'www.baolamdong.vn', 'press'],
    ['its mobile site', 'm.baolamdong.vn', 'press'],
    ['an address copied with a final dot', 'baolamdong.vn.', 'press'],
    ['a copier of newspapers', 'chepbao.example', 'low'],
    ['the longest entry that fits', 'coso.blogspot.com', 'producer'],
    ['a site nobody has looked at', 'khongbiet.example', 'low'],
    ['a name that only ends alike', 'xgov.vn', 'low'],
    ['a newspaper’s name in front of another', 'baolamdong.vn.chepbao.example', 'low'],
  ])('%s', (_, host, trust) => {
    expect(trustOfHost(host, settled)).toBe(trust);
  });
});

describe('a cell of sources', () => {
  test('may hold several, joined by " ; "', () => {
    expect(read('001_28ef8d94aaf24bca.txt ; https://baolamdong.vn/mot-bai-bao-thu-nghiem-9.html')).toEqual({
      ok: true,
      sources: [
        { citation: 'Kế hoạch 122/KH-UBND', trust: 'authority', publishedOn: '2021-04-14', checkedOn: '2026-11-21' },
        { citation: 'Báo Lâm Đồng (baolamdong.vn)', url: 'https://baolamdong.vn/mot-bai-bao-thu-nghiem-9.html', trust: 'press', checkedOn: '2026-11-21' },
      ],
    });
  });

  test('that names a decision in words is a decision', () => {
    expect(read('Phụ lục Quyết định 858/QĐ-UBND ngày 19/6/2025')).toMatchObject({ ok: true, sources: [{ trust: 'decision' }] });
  });

  test.each([
    ['nothing', '', 'không có nguồn'],
    ['a script', 'javascript:alert(1)', 'địa chỉ không phải http hoặc https'],
    ['a file of a disk', 'file:///etc/passwd', 'địa chỉ không phải http hoặc https'],
    ['half an address', 'https://', 'địa chỉ trang không đọc được'],
    ['a document that nobody named', '009_0000000000000000.txt', 'tên tệp văn bản chưa có trong danh sách citations'],
  ])('is refused with %s', (_, cell, problem) => {
    expect(read(cell)).toMatchObject({ ok: false, problem });
  });

  test('is refused with a day that does not exist', () => {
    expect(read('https://baolamdong.vn/a', '2026-02-30')).toMatchObject({ ok: false, value: '2026-02-30', problem: 'ngày của nguồn không đọc được' });
  });
});

test('an address is cited by its site alone: what it spells of a title nobody wrote', () => {
  expect(citationOf('https://www.baolamdong.vn/mot-bai-bao-thu-nghiem-9.html', settled)).toBe('Báo Lâm Đồng (baolamdong.vn)');
  expect(citationOf('https://la.example/bai', settled)).toBe('la.example');
});

test('two pages of one site are two sources', () => {
  const given = read('https://baolamdong.vn/bai-mot-1.html ; https://baolamdong.vn/bai-hai-2.html');
  expect(given.ok && addSources([], given.sources).ids).toEqual(['s1', 's2']);
});

describe('a record’s list of sources', () => {
  const first = { citation: 'Một', url: 'https://a.example/1', checkedOn: '2026-11-21', trust: 'press' } as const;

  test('numbers new ones and finds known ones by their address', () => {
    const { sources } = addSources([], [first]);
    const again = addSources(sources, [{ ...first, citation: 'Một, viết khác', checkedOn: '2026-12-01' }, { citation: 'Hai', checkedOn: '2026-12-01', trust: 'authority' }]);
    expect(again.ids).toEqual(['s1', 's2']);
    expect(again.sources.map(({ id, citation, checkedOn }) => [id, citation, checkedOn])).toEqual([['s1', 'Một', '2026-11-21'], ['s2', 'Hai', '2026-12-01']]);
  });

  test('learns a day of publication that it lacked, and keeps the one it had', () => {
    const { sources } = addSources([], [first]);
    const dated = addSources(sources, [{ ...first, publishedOn: '2024' }]).sources;
    expect(dated[0]?.publishedOn).toBe('2024');
    expect(addSources(dated, [{ ...first, publishedOn: '2025' }]).sources[0]?.publishedOn).toBe('2024');
  });
});
