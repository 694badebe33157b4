import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../../scripts/import/disk.ts';
import { completeImport, finishImport, writeAll } from '../../../../scripts/import/write-all.ts';

/** A disk in memory that dies at its n-th change, before or in the middle of it. */
function memoryDisk(files: Map<string, string>, diesAt = Number.POSITIVE_INFINITY, isHalfDone = false): Disk & { readonly changes: () => number } {
  let changes = 0;
  const under = (path: string) => [...files.keys()].filter((name) => name === path || name.startsWith(`${path}/`));
  const change = (whole: () => void, half: () => void = () => undefined) => {
    changes += 1;
    if (changes !== diesAt) {
      whole();
      return;
    }
    if (isHalfDone) half();
    throw new Error('killed');
  };
  return {
    changes: () => changes,
    exists: (path) => under(path).length > 0,
    read: (path) => files.get(path) ?? '',
    write: (path, text) => change(() => void files.set(path, text), () => void files.set(path, text.slice(0, 3))),
    // A rename is one step: it happens or it does not.
    move: (from, to) =>
      change(() => {
        files.set(to, files.get(from) ?? '');
        files.delete(from);
      }),
    remove: (path) =>
      change(
        () => under(path).forEach((name) => files.delete(name)),
        () => under(path).slice(0, 1).forEach((name) => files.delete(name)),
      ),
  };
}

const BEFORE = { 'content/products/a.json': 'old a', 'content/products/b.json': 'old b', 'content/site.json': 'site' };
const WRITTEN = [
  { path: 'products/a.json', text: 'new a' },
  { path: 'products/c.json', text: 'new c' },
  { path: 'imports/first/account.json', text: 'account' },
];
const AFTER = { ...BEFORE, 'content/products/a.json': 'new a', 'content/products/c.json': 'new c', 'content/imports/first/account.json': 'account' };
const startingFiles = () => new Map(Object.entries(BEFORE));

test('all files are written, and nothing else is left', () => {
  const files = startingFiles();
  writeAll('content', WRITTEN, memoryDisk(files));
  expect(Object.fromEntries(files)).toEqual(AFTER);
});

test('nothing to write touches nothing', () => {
  const files = startingFiles();
  const disk = memoryDisk(files);
  writeAll('content', [], disk);
  expect(disk.changes()).toBe(0);
});

describe('a process killed at any step', () => {
  const whole = memoryDisk(startingFiles());
  writeAll('content', WRITTEN, whole);
  const steps = Array.from({ length: whole.changes() }, (_, at) => at + 1).flatMap((step) => [[step, false], [step, true]] as const);

  test.each(steps)('%i (half done: %s) leaves, once the next one has looked, content as before or as after', (step, isHalfDone) => {
    const files = startingFiles();
    expect(() => writeAll('content', WRITTEN, memoryDisk(files, step, isHalfDone))).toThrow('killed');
    finishImport('content', memoryDisk(files));
    expect([BEFORE, AFTER]).toContainEqual(Object.fromEntries(files));
  });

  test.each(steps)('%i (half done: %s) and again while it is repaired, too', (step, isHalfDone) => {
    for (let second = 1; second <= 8; second += 1) {
      const files = startingFiles();
      expect(() => writeAll('content', WRITTEN, memoryDisk(files, step, isHalfDone))).toThrow('killed');
      try {
        finishImport('content', memoryDisk(files, second, isHalfDone));
      } catch (error) {
        expect(error).toHaveProperty('message', 'killed');
      }
      finishImport('content', memoryDisk(files));
      expect([BEFORE, AFTER]).toContainEqual(Object.fromEntries(files));
    }
  });

  test('and followed by another import ends both', () => {
    for (const [step, isHalfDone] of steps) {
      const files = startingFiles();
      expect(() => writeAll('content', WRITTEN, memoryDisk(files, step, isHalfDone))).toThrow('killed');
      writeAll('content', WRITTEN, memoryDisk(files));
      expect(Object.fromEntries(files)).toEqual(AFTER);
    }
  });
});

test('somebody who only reads ends an import with a journal, and leaves one that still writes alone', () => {
  const moving = new Map([...startingFiles(), ['content/.import-journal.json', '{"moves":["products/a.json"]}'], ['content/.import-staging/products/a.json', 'new a']]);
  expect(completeImport('content', memoryDisk(moving))).toBe(true);
  expect(Object.fromEntries(moving)).toEqual({ ...BEFORE, 'content/products/a.json': 'new a' });

  const writing = new Map([...startingFiles(), ['content/.import-staging/products/a.json', 'new']]);
  expect(completeImport('content', memoryDisk(writing))).toBe(false);
  expect(writing.has('content/.import-staging/products/a.json')).toBe(true);
});
