// `npm run labels` from the outside: what it writes, what it refuses, and that a refusal writes nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOrders } from '../../../../scripts/labels/read-orders.ts';
import { TODAY } from '../../../support/builders.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'labels-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function labels(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const all = ['scripts/labels.ts', '--content', resolve('test/fixtures/content'), '--today', TODAY, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('npm run labels', { timeout: 60_000 }, () => {
  it('writes a PDF that fills the sheet from its start, and says that it is a sample', () => {
    const file = join(folder, 'a.pdf');
    const { code, out } = labels('--product', 'sen-nam-sao', '--sheet', 'A4-3x8', '--start', '5', '--out', file);
    expect([code, out]).toEqual([0, `Nhãn in chữ MẪU: content/site.json chưa có địa chỉ thật và liên hệ.\n${file}: 20 nhãn trên 1 tờ A4-3x8. In đúng cỡ thật (100 %), không chọn “vừa trang”.\n`]);
    expect(readFileSync(file, 'latin1').slice(0, 8)).toBe('%PDF-1.7');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('says why a label has no stars', () => {
    const { out } = labels('--product', 'kho-ca-het-han', '--sheet', 'A4-3x8', '--out', join(folder, 'a.pdf'));
    expect(out).toContain('Không in sao: sao đã hết hạn.');
  });

  it('tells everything that is wrong at once and writes nothing', () => {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, 'old');
    const { code, err } = labels('--product', 'sen-nam-sa', '--product', 'sen-nam-sao', '--lot', '../x', '--count', '0', '--product', 'thit-da-rut', '--sheet', 'A4-3x9', '--fields', 'sao,stars', '--start', '99', '--out', file);
    expect(code).toBe(2);
    expect(err.split('\n').map((line) => line.trim().replace(/: .*→/, ' …'))).toEqual([
      'Không tạo được nhãn (7 lỗi):',
      '--sheet "A4-3x9" … chọn A4-2x4, A4-2x5, A4-2x7, A4-3x8, A4-4x10, A4-5x13',
      '--fields "sao" … chọn trong producer, place, stars, lot, dates, gtin',
      '--product "sen-nam-sa" … ghi mã hồ sơ, mã ngắn hoặc GTIN; có phải "sen-nam-sao"?',
      'vị trí bắt đầu 99 không có trên tờ này → chọn số nguyên từ 1 đến 24',
      'sen-nam-sao … chọn số nguyên từ 1 đến 520',
      expect.stringContaining('sản phẩm này chưa khai báo lô nào; bỏ --lot hoặc thêm hồ sơ lô'),
      expect.stringContaining('in nhãn của hồ sơ thay thế, nếu có'),
      '',
    ]);
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['a.pdf'], 'old']);
  });

  it.each([
    [[], '--product: chưa có → ghi mã hồ sơ, mã ngắn hoặc GTIN'],
    [['--product', 'sen-nam-sao', '--out', '/khong/co/a.pdf'], 'không có thư mục này → tạo thư mục trước'],
    [['--product', 'sen-nam-sao', '--today', '2026-02-30'], '--today "2026-02-30": viết yyyy-mm-dd'],
    [['--product', 'sen-nam-sao', '--size', '5'], "Unknown option '--size'"],
  ])('refuses %j', (args, message) => {
    const { code, err } = labels('--sheet', 'A4-3x8', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('readOrders', () => {
  it('gives each product the lot and the number that follow it', () => {
    expect(readOrders(['--product', 'a', '--lot', 'L1', '--sheet', 'x', '--count=5', '--product', 'b'])).toEqual([{ product: 'a', lot: 'L1', count: '5' }, { product: 'b' }]);
  });

  it('gives the first product what stands before it', () => {
    expect(readOrders(['--lot', 'L1', '--product', 'a', '--product', 'b'])).toEqual([{ product: 'a', lot: 'L1' }, { product: 'b' }]);
  });

  it('refuses two lots of one product', () => {
    expect(() => readOrders(['--product', 'a', '--lot', 'L1', '--lot', 'L2'])).toThrow('--lot "L2": đã có --lot cho sản phẩm này rồi');
  });
});
