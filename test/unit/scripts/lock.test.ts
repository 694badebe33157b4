import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../../scripts/build/lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('withLock', () => {
  test('holds the file during the work and gives it back, after a failure too', async () => {
    const file = join(folder, 'deep', 'x.lock');
    expect(await withLock(file, () => Promise.resolve(existsSync(file)))).toBe(true);
    await expect(withLock(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(existsSync(file)).toBe(false);
  });

  test('works one after the other', async () => {
    const file = join(folder, 'x.lock');
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
    };
    await Promise.all([withLock(file, work('one')), withLock(file, work('two'), () => seen.push('two waits'))]);
    expect(seen).toEqual(['one begins', 'two waits', 'one ends', 'two begins', 'two ends']);
  });

  test('a lock whose holder has died is taken over', async () => {
    const file = join(folder, 'x.lock');
    writeFileSync(file, '2147483646');
    expect(await withLock(file, () => Promise.resolve('done'))).toBe('done');
  });
});
