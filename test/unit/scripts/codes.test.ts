// npm run codes: gives what lacks, writes all at once, and nothing the second time.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFolder } from '#catalogue/read.ts';
import { newShortCode } from '#domain/short-code.ts';
import { giveMissingCodes } from '../../../scripts/codes/give-codes.ts';
import { type Disk, realDisk } from '../../../scripts/import/disk.ts';
import { finishImport } from '../../../scripts/import/write-all.ts';
import { snapshot } from '../../support/import-tables.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-codes-'));
  cpSync('test/fixtures/content', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codes = (): string => spawnSync(process.execPath, ['scripts/codes.ts', '--content', folder], { encoding: 'utf8' }).stdout;
const file = (path: string): string => join(folder, path);
const code = (): string => /"code": "([^"]{7})"/u.exec(readFileSync(file('products/tra-may-thu-nghiem.json'), 'utf8'))?.[1] ?? '';

/** Takes the product's code away, from the record and from the list. */
function forget(own: string): void {
  for (const path of ['products/tra-may-thu-nghiem.json', 'codes.json']) {
    writeFileSync(file(path), readFileSync(file(path), 'utf8').replace(new RegExp(`^.*"${own}".*\\n`, 'mu'), ''));
  }
}

test('records that all have their codes are left alone, to the byte', () => {
  const before = snapshot(folder);
  expect(codes()).toMatch(/không sản phẩm nào thiếu mã; danh sách có 37 mã/u);
  expect(snapshot(folder)).toEqual(before);
});

test('a product without one gets the one that follows from its id, at its place in the record', () => {
  const before = snapshot(folder);
  const own = code();
  expect(own).toBe(newShortCode('tra-may-thu-nghiem', () => false));
  forget(own);
  expect(codes()).toMatch(/đã cấp mã cho 1 sản phẩm; danh sách có 37 mã/u);
  expect(snapshot(folder)).toEqual(before);
});

test('a broken list or product stops it, and nothing is written', () => {
  forget(code());
  writeFileSync(file('products/hong.json'), '{');
  const before = snapshot(folder);
  const run = spawnSync(process.execPath, ['scripts/codes.ts', '--content', folder], { encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([1, expect.stringMatching(/Chưa ghi gì\.\n\nproducts\/hong\.json/u)]);
  expect(snapshot(folder)).toEqual(before);
});

/** The disk, dying at its n-th move: the first puts the journal in place, the others the files. */
function dyingAt(step: number): Disk {
  let moves = 0;
  return {
    ...realDisk,
    move: (from, to) => {
      moves += 1;
      if (moves === step) throw new Error('killed');
      realDisk.move(from, to);
    },
  };
}

test.each([
  [1, 'has not happened'],
  [2, 'has happened, all of it'],
  [3, 'has happened, all of it'],
])('killed at its move %i, it %s', (step, outcome) => {
  const after = snapshot(folder);
  forget(code());
  const before = snapshot(folder);
  const read = readContentFolder(folder);
  if (!read.ok) throw new Error('The folder is broken.');
  expect(() => giveMissingCodes(folder, read.raw, dyingAt(step))).toThrow('killed');
  finishImport(folder);
  expect(snapshot(folder)).toEqual(outcome === 'has not happened' ? before : after);
});
