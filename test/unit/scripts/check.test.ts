// `npm run check:records` from the outside: what it prints and how it ends.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TODAY } from '../../support/builders.ts';

const fixtures = resolve('test/fixtures/content');

function check(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('right records end with 0 and the counts of each collection', () => {
  const { code, out } = check('--content', fixtures, '--today', TODAY);
  expect([code, out.split('\n').at(-2)]).toEqual([
    0,
    'test/fixtures/content, ngày 2026-11-22: 32 sản phẩm, 2 sản phẩm đã rút hoặc nhập, 3 minh hoạ, 8 chủ thể, 5 quyết định, 9 lô hàng, 6 điểm bán, 2 kênh bán, 1 sự kiện, 1 báo cáo; 6 cảnh báo, 0 lỗi.',
  ]);
  expect(out).toContain('Cảnh báo (6):\n\nlots/minh-hoa-mat-ong/Q2024-01.json\n  steps\n    không rõ hàng đi đâu (một bước sau) → ');
});

test('wrong records end with 1 and everything that is wrong, by file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(fixtures, folder, { recursive: true });
    writeFileSync(join(folder, 'products/rong.json'), '');
    writeFileSync(join(folder, 'decisions/101-qd-ubnd-2025.json'), '{ "number": 5 }');
    const { code, out, err } = check('--content', folder, '--today', TODAY);
    expect(code).toBe(1);
    expect(err).toContain('decisions/101-qd-ubnd-2025.json\n  number: 5\n    phải là chữ → đặt trong dấu ngoặc kép\n');
    expect(err).toContain('products/rong.json\n  tệp trống → ');
    expect(out).toMatch(/: 5 lỗi, 6 cảnh báo\.\n$/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a day that is none ends with 2', () => {
  const { code, err } = check('--today', '2026-02-30');
  expect([code, err]).toEqual([2, '--today "2026-02-30": viết yyyy-mm-dd\n']);
});
