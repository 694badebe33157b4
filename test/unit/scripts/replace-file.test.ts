// A file is replaced whole or left as it was, and nothing lies beside it afterwards.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../../scripts/support/replace-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes a file and its folders', () => {
  replaceFile(join(folder, 'a', 'b', 'so-lieu.json'), '{}\n');
  expect(readFileSync(join(folder, 'a', 'b', 'so-lieu.json'), 'utf8')).toBe('{}\n');
});

test('replaces what stands there, of bytes too', () => {
  const file = join(folder, 'nhan.pdf');
  writeFileSync(file, 'cũ');
  replaceFile(file, Buffer.from('mới'));
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['mới', ['nhan.pdf']]);
});

test('where it cannot be put in place says so, and leaves nothing beside it', () => {
  mkdirSync(join(folder, 'la-thu-muc', 'day'), { recursive: true });
  expect(() => replaceFile(join(folder, 'la-thu-muc'), 'x')).toThrow('la-thu-muc');
  expect(readdirSync(folder)).toEqual(['la-thu-muc']);
});
