import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '../../../scripts/build/fingerprint.ts';

const DAY = new Date('2026-01-01T00:00:00Z');
let root = '';

function write(name: string, text: string, at = DAY): void {
  writeFileSync(join(root, name), text);
  utimesSync(join(root, name), at, at);
}

const print = (settings = {}): Promise<string> => fingerprint(root, ['src', 'one.json', 'missing'], settings);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  write('src/deep/a.ts', 'a');
  write('one.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('fingerprint', () => {
  test('stays the same while nothing changes', async () => {
    expect(await print()).toBe(await print());
  });

  test.each<[string, () => void]>([
    ['a changed file', () => write('src/deep/a.ts', 'a', new Date('2026-01-02T00:00:00Z'))],
    ['another length', () => write('src/deep/a.ts', 'aa')],
    ['a new file', () => write('src/b.ts', '')],
    ['a deleted file', () => rmSync(join(root, 'src/deep/a.ts'))],
    ['an input that appears', () => write('missing', '')],
  ])('%s changes it', async (_, change) => {
    const before = await print();
    change();
    expect(await print()).not.toBe(before);
  });

  test('another setting changes it', async () => {
    expect(await print({ today: '2026-01-01' })).not.toBe(await print({ today: '2026-01-02' }));
  });

  test('files outside the inputs do not count', async () => {
    const before = await print();
    write('other.txt', 'x');
    expect(await print()).toBe(before);
  });
});
