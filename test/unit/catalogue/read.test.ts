// Reading a folder: what is read, what is passed over, what cannot be read.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildFromFolder, CatalogueError, loadCatalogue } from '#catalogue/load.ts';
import { LARGEST_CODE_LIST, LARGEST_FILE, readContentFolder } from '#catalogue/read.ts';
import { aProduct, files, TODAY } from '../../support/builders.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  put('site.json', { name: 'Danh mục', nameEn: 'Catalogue', baseUrl: 'https://ocop.example', search: { engine: 'embedded' } });
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, record: unknown): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, record instanceof Uint8Array || typeof record === 'string' ? record : JSON.stringify(record));
}

function putWithCodes(records: Readonly<Record<string, unknown>>): void {
  for (const { path, text } of files(records)) put(path, text);
}

function problemsOf(): string[] {
  const built = buildFromFolder(folder, TODAY);
  return built.ok ? [] : built.problems.map(({ file, message }) => `${file}: ${message}`);
}

describe('a content folder', () => {
  test("is read in order of names; places and taxonomy may be the project's", () => {
    putWithCodes({ 'products/b.json': aProduct(), 'products/a.json': aProduct() });
    const read = readContentFolder(folder);
    const paths = read.ok ? read.raw.files.map(({ path }) => path) : [];
    expect(paths).toEqual([
      'codes.json',
      'products/a.json',
      'products/b.json',
      'site.json',
      'taxonomy/claim-words.json',
      'taxonomy/document-kinds.json',
      'taxonomy/everyday-names.json',
      'taxonomy/groups.json',
      'taxonomy/synonyms.json',
      'taxonomy/trace-systems.json',
    ]);
    expect(problemsOf()).toEqual([]);
  });

  test('with an import that was killed is told, with the way out', () => {
    put('.import-journal.json', { moves: [] });
    const read = readContentFolder(folder);
    expect(read.ok && read.raw.problems).toEqual([
      { file: '.import-journal.json', field: '', value: '', message: 'một lần nhập đang dở: hồ sơ có thể mới một nửa', remedy: 'chạy "npm run check:records" để hoàn tất lần nhập, rồi đọc lại' },
    ]);
  });

  test('has room for what is no record', () => {
    for (const path of ['.schema/product.json', '.DS_Store', 'products/.a.json.swp', 'imports/first/account.md', 'guides/a.md', 'README.md', 'images/tra.jpg'])
      put(path, 'x');
    expect(problemsOf()).toEqual([]);
  });

  test('has no room for stray files', () => {
    put('product/a.json', aProduct());
    put('products/a.json~', 'x');
    put('ghi-chu.txt', 'x');
    expect(problemsOf()).toEqual([
      'ghi-chu.txt: không phải chỗ của một hồ sơ',
      'product/a.json: không phải chỗ của một hồ sơ',
      'products/a.json~: không phải chỗ của một hồ sơ',
    ]);
  });

  test('that is not there', () => {
    const built = buildFromFolder(join(folder, 'khong-co'), TODAY);
    expect(built.ok ? [] : built.problems.map(({ message }) => message)).toEqual(['không có thư mục này']);
  });

  test('knows its pictures', () => {
    put('images/tra.jpg', 'x');
    putWithCodes({ 'products/a.json': aProduct({ images: [{ file: 'tra.jpg', alt: 'Gói trà', credit: 'Chủ thể', licence: 'Được phép' }] }) });
    expect(problemsOf()).toEqual([]);
  });
});

describe('a file', () => {
  test('that is too large is not read', () => {
    put('products/a.json', ' '.repeat(LARGEST_FILE + 1));
    expect(problemsOf()).toEqual(['products/a.json: tệp lớn quá 1000 kB']);
  });

  test('may be larger when it is the list of all codes, which only grows', () => {
    put('codes.json', `{"codes":{}}${' '.repeat(LARGEST_FILE)}`);
    expect(problemsOf()).toEqual([]);
    put('codes.json', ' '.repeat(LARGEST_CODE_LIST + 1));
    expect(problemsOf()).toEqual(['codes.json: tệp lớn quá 20000 kB']);
  });

  test('that is not UTF-8', () => {
    put('products/a.json', Uint8Array.from([0x7b, 0xe9, 0x7d]));
    expect(problemsOf()).toEqual(['products/a.json: tệp không phải UTF-8']);
  });

  test('that leads nowhere', () => {
    mkdirSync(join(folder, 'products'));
    symlinkSync(join(folder, 'khong-co'), join(folder, 'products/a.json'));
    expect(problemsOf()).toEqual([expect.stringMatching(/^products\/a\.json: không đọc được tệp/u)]);
  });

  test('of places that is broken is told like any other', () => {
    put('places/provinces.json', '[{"code":"1"}]');
    expect(problemsOf()).toEqual(
      expect.arrayContaining(['places/provinces.json: không đúng dạng mã tỉnh', expect.stringMatching(/^places\/communes\.json: không đọc được tệp/u)]),
    );
  });
});

describe('loading', () => {
  test('throws one error with the whole report', () => {
    put('products/a.json', { ...aProduct(), name: 5 });
    put('products/b.json', '');
    expect(() => loadCatalogue(folder, TODAY)).toThrow(CatalogueError);
    expect(() => loadCatalogue(folder, TODAY)).toThrow(
      `${folder}: 2 lỗi\n\nproducts/a.json\n  name: 5\n    phải là chữ → đặt trong dấu ngoặc kép\n\nproducts/b.json\n  tệp trống`,
    );
  });

  test('reads a folder once a process and day', () => {
    const first = loadCatalogue(folder, TODAY);
    putWithCodes({ 'products/a.json': aProduct() });
    expect(loadCatalogue(folder, TODAY)).toBe(first);
    expect(loadCatalogue(folder, '2026-11-23').products).toHaveLength(1);
    expect(loadCatalogue(resolve(folder, '../', folder), TODAY)).toBe(first);
  });
});
