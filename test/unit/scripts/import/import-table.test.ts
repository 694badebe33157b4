import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newShortCode } from '#domain/short-code.ts';
import { type Disk, realDisk } from '../../../../scripts/import/disk.ts';
import { importTable, type ImportOptions } from '../../../../scripts/import/import-table.ts';
import { IMPORTERS } from '../../../../scripts/import/importers.ts';
import { problemLine } from '../../../../scripts/import/report.ts';
import { finishImport, writeAll } from '../../../../scripts/import/write-all.ts';
import { type Cells, CHECKED_ON, csvOf, newContentFolder, producerCells, productCells, settledBy, snapshot } from '../../../support/import-tables.ts';

const anything = z.record(z.string(), z.unknown());
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function aContentFolder(): string {
  const folder = newContentFolder();
  folders.push(folder);
  return folder;
}

function importInto(contentDir: string, table: string | Uint8Array, changes: Partial<ImportOptions> = {}) {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const settlements = { path: 'settlements.json', text: JSON.stringify(settledBy({})) };
  return importTable({ file: 'bang.csv', bytes, contentDir, accountDir: 'imports/thu', checkedOn: CHECKED_ON, importers: IMPORTERS, settlements, ...changes });
}

function readJson(folder: string, path: string): Record<string, unknown> {
  return anything.parse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
}

const linesOf = (outcome: ReturnType<typeof importTable>) => (outcome.ok ? [] : [...outcome.problems.map((one) => problemLine('bang.csv', one)), ...(outcome.report ?? '').split('\n')].filter((line) => line !== ''));

describe('a sound table', () => {
  test('becomes records and an account, and a second run changes not a byte', () => {
    const folder = aContentFolder();
    expect(importInto(folder, csvOf([productCells()]))).toMatchObject({ ok: true, kind: 'products' });
    const after = snapshot(folder);
    expect(after.map(([path]) => path)).toEqual(['codes.json', 'imports/thu/README.md', 'imports/thu/account.json', 'producers/hop-tac-xa-thu-nghiem.json', 'products/tra-thu-nghiem.json', 'site.json']);
    expect(importInto(folder, csvOf([productCells()]))).toMatchObject({ ok: true, files: [] });
    expect(snapshot(folder)).toEqual(after);
  });

  test('gives new products their short codes in the same write, and an existing one keeps its own', () => {
    const folder = aContentFolder();
    importInto(folder, csvOf([productCells()]));
    const { code } = readJson(folder, 'products/tra-thu-nghiem.json');
    expect(code).toBe(newShortCode('tra-thu-nghiem', () => false));
    expect(readJson(folder, 'codes.json')).toEqual({ $schema: '.schema/codes.json', codes: { [String(code)]: 'tra-thu-nghiem' } });
    importInto(folder, csvOf([productCells({ stars: '5', recognised_year: '2026' }), productCells({ name: 'Miến thử' })]));
    expect(readJson(folder, 'products/tra-thu-nghiem.json')).toMatchObject({ code });
    expect(Object.values(readJson(folder, 'codes.json')['codes'] ?? {}).toSorted()).toEqual(['mien-thu-thu-nghiem', 'tra-thu-nghiem']);
  });

  test('gives nobody a code that the list has for another', () => {
    const folder = aContentFolder();
    const code = newShortCode('tra-thu-nghiem', () => false);
    writeFileSync(join(folder, 'codes.json'), JSON.stringify({ codes: { [code]: 'san-pham-da-mat' } }));
    expect(importInto(folder, csvOf([productCells()]))).toMatchObject({ ok: true });
    expect(readJson(folder, 'products/tra-thu-nghiem.json')['code']).not.toBe(code);
    expect(readJson(folder, 'codes.json')['codes']).toMatchObject({ [code]: 'san-pham-da-mat' });
  });

  test('does not write over a list of codes that is broken', () => {
    const folder = aContentFolder();
    writeFileSync(join(folder, 'codes.json'), '{"codes":');
    expect(linesOf(importInto(folder, csvOf([productCells()])))).toEqual(expect.arrayContaining(['codes.json']));
    expect(readFileSync(join(folder, 'codes.json'), 'utf8')).toBe('{"codes":');
  });

  test('tried dry writes nothing', () => {
    const folder = aContentFolder();
    const before = snapshot(folder);
    expect(importInto(folder, csvOf([productCells()]), { isDryRun: true })).toMatchObject({ ok: true, files: [{}, {}] });
    expect(snapshot(folder)).toEqual(before);
  });

  test('leaves records alone that it does not name', () => {
    const folder = aContentFolder();
    importInto(folder, csvOf([productCells()]));
    const before = new Map(snapshot(folder));
    importInto(folder, csvOf([productCells({ name: 'Miến thử' })]));
    expect(new Map(snapshot(folder)).get('products/tra-thu-nghiem.json')).toBe(before.get('products/tra-thu-nghiem.json'));
  });
});

describe('which table it is', () => {
  test.each([
    ['products', csvOf([productCells()])],
    ['producers', csvOf([producerCells()])],
  ])('is told by its columns: %s', (kind, table) => {
    expect(importInto(aContentFolder(), table)).toMatchObject({ ok: true, kind });
  });

  test('is asked for when the columns do not tell', () => {
    const outcome = importInto(aContentFolder(), 'ten,sao\nChè,3\n');
    expect(linesOf(outcome)).toEqual([
      'bang.csv · dòng 1 · "ten, sao": không đoán được đây là bảng gì từ tên các cột → thêm --kind producers|products|decisions|sales-points|sales-point-facts|facts',
    ]);
  });

  test('must be one of those there are', () => {
    expect(linesOf(importInto(aContentFolder(), 'a\n1\n', { kind: 'lots' }))).toEqual([
      'bang.csv · "lots": không có loại bảng này → dùng --kind với một trong: producers, products, decisions, sales-points, sales-point-facts, facts',
    ]);
  });
});

describe('a damaged table is refused in full, and nothing is written', () => {
  const sound = csvOf([productCells()]);
  const withCell = (changes: Cells) => csvOf([productCells({ name: 'Trà khác' }), productCells(changes)]);
  const latin1 = new Uint8Array([...new TextEncoder().encode(sound.replace('Trà', 'Tr')), 0xe0]);
  test.each<[string, string | Uint8Array, RegExp]>([
    ['Latin-1', latin1, /^bang\.csv · dòng 3: không phải UTF-8/u],
    ['nothing in it', '', /^bang\.csv: tệp rỗng/u],
    ['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04]), /^bang\.csv: đây là tệp Excel/u],
    ['a missing column', sound.replace(',stars,', ',sao,'), /dòng 1 · cột stars: thiếu cột/u],
    ['an unknown column', sound.replace(',score,', ',điểm,'), /dòng 1 · cột điểm: cột lạ/u],
    ['a ragged row', `${sound}chỉ một ô\n`, /dòng 3 · "chỉ một ô": có 1 ô, phải là 14/u],
    ['an open quote', `${sound}"mở`, /dòng 3: có dấu ngoặc kép mở mà không đóng/u],
    ['a formula', withCell({ name: '=1+1' }), /dòng 3 · cột name · "=1\+1": trông như công thức/u],
    ['a NUL', withCell({ name: 'Trà\u0000' }), /dòng 3 · cột name · "Trà�": có ký tự NUL/u],
    ['a cell of more than 1 MB', withCell({ note: `[recognised] ${'a'.repeat(1_100_000)}` }), /dòng 3 · cột note · "\[recognised\] a{47}…": ô lớn hơn 1 MB/u],
    ['30 February', withCell({ decision_date: '2026-02-30' }), /dòng 3 · cột decision_date · "2026-02-30": không phải ngày có thật/u],
    ['stars 6', withCell({ stars: '6' }), /dòng 3 · cột stars · "6": hạng sao chỉ là 3, 4 hoặc 5 → viết một chữ số/u],
    ['a script as address', withCell({ source: 'javascript:alert(1)' }), /dòng 3 · cột source · "javascript:alert\(1\)": địa chỉ không phải http/u],
    ['an unknown province', withCell({ province_at_certification: 'Tây Nguyên' }), /dòng 3 · cột province_at_certification · "Tây Nguyên": không có tỉnh này/u],
  ])('%s', (_, table, message) => {
    const folder = aContentFolder();
    const before = snapshot(folder);
    expect(linesOf(importInto(folder, table)).join('\n')).toMatch(message);
    expect(snapshot(folder)).toEqual(before);
  });

  test('a decision of tomorrow would break the catalogue', () => {
    const folder = aContentFolder();
    const before = snapshot(folder);
    const lines = linesOf(importInto(folder, csvOf([productCells({ decision_date: '2027-01-01', recognised_year: '' })])));
    expect(lines[0]).toBe('Nhập xong thì danh mục sẽ có lỗi:');
    expect(snapshot(folder)).toEqual(before);
  });

  test('broken records are mended first', () => {
    const folder = aContentFolder();
    mkdirSync(join(folder, 'products'));
    writeFileSync(join(folder, 'products', 'hong.json'), '{');
    expect(linesOf(importInto(folder, csvOf([productCells()])))[0]).toBe('Hồ sơ đang có lỗi; sửa trước khi nhập:');
  });

  test('so are broken settlements', () => {
    const settlements = { path: 'settlements.json', text: '{"hosts": [{"host": "a.example", "trust": "tốt"}]}' };
    expect(linesOf(importInto(aContentFolder(), csvOf([productCells()]), { settlements })).join('\n')).toMatch(/settlements\.json · hosts\.0\.trust: /u);
  });
});

test('a process killed at any write of a real folder leaves it as before or as after', () => {
  const files = [
    { path: 'products/mien-thu.json', text: '{ "name": "Miến thử" }' },
    { path: 'imports/thu/account.json', text: '{ "tables": {} }' },
  ];
  const first = aContentFolder();
  const before = snapshot(first);
  writeAll(first, files);
  const after = snapshot(first);
  for (let diesAt = 1, isDone = false; !isDone; diesAt += 1) {
    const folder = aContentFolder();
    try {
      writeAll(folder, files, dyingDisk(diesAt));
      isDone = true;
    } catch (error) {
      expect(error).toHaveProperty('message', 'killed');
    }
    finishImport(folder);
    expect([before, after]).toContainEqual(snapshot(folder));
    expect(diesAt).toBeLessThan(20);
  }
});

function dyingDisk(diesAt: number): Disk {
  let changes = 0;
  const live = () => {
    changes += 1;
    if (changes === diesAt) throw new Error('killed');
  };
  return {
    ...realDisk,
    write: (path, text) => {
      if (changes + 1 === diesAt) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text.slice(0, 5));
      }
      live();
      realDisk.write(path, text);
    },
    move: (from, to) => {
      live();
      realDisk.move(from, to);
    },
    remove: (path) => {
      live();
      realDisk.remove(path);
    },
  };
}
