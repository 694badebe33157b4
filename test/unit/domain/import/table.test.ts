import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/domain/import/table.ts';

const KNOWN = { required: ['name', 'stars'], optional: ['note'] };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(bytes(text), KNOWN);
const ROWS = [{ line: 2, cells: { name: 'Chè', stars: '3' } }];

describe('a sound table', () => {
  test.each([
    ['commas', 'name,stars\nChè,3\n'],
    ['semicolons', 'name;stars\nChè;3\n'],
    ['a byte order mark', '\uFEFFname,stars\nChè,3\n'],
    ['CRLF line ends', 'name,stars\r\nChè,3\r\n'],
    ['CR line ends', 'name,stars\rChè,3\r'],
    ['no final newline', 'name,stars\nChè,3'],
    ['spaces around cells', 'name , stars\n Chè ,3 \n'],
    ['blank lines below', 'name,stars\nChè,3\n,\n\n'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toMatchObject({ ok: true, rows: ROWS });
  });

  test('keeps the line on which a row begins, past quoted newlines', () => {
    const table = read('name,stars\n"Chè\nxanh",3\n\nTrà,4\n');
    expect(table).toMatchObject({ ok: true, rows: [{ line: 2, cells: { name: 'Chè\nxanh' } }, { line: 5, cells: { name: 'Trà' } }] });
  });

  test('is made NFC, and says so', () => {
    const table = read('name,stars\nChè,3\n'.normalize('NFD'));
    expect(table).toMatchObject({ ok: true, rows: ROWS, notes: [expect.stringContaining('NFC')] });
  });

  test('may have another office’s column names, and columns that are not wanted', () => {
    const table = readTable(bytes('Tên,Sao,STT\nChè,3,1\n'), KNOWN, { Tên: 'name', Sao: 'stars', STT: null });
    expect(table).toMatchObject({ ok: true, columns: ['name', 'stars'], rows: ROWS });
  });

  test('may hold phone numbers, negative numbers and dashes before words', () => {
    expect(read('name,stars,note\nChè,3,+84 966 243 066\nTrà,4,-5\nMiến,3,- loại một\n').ok).toBe(true);
  });
});

describe('a damaged table', () => {
  const latin1 = new Uint8Array([...bytes('name,stars\nCh'), 0xe8, ...bytes(',3\n')]);
  const utf16 = new Uint8Array([0xff, 0xfe, 0x6e, 0x00]);
  const xlsx = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]);
  const xls = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
  test.each([
    ['nothing in it', bytes(''), 'tệp rỗng'],
    ['spaces alone', bytes(' \n\n'), 'tệp rỗng'],
    ['Latin-1', latin1, 'dòng 2: không phải UTF-8 (có thể là Latin-1, Windows-1258 hoặc TCVN3)'],
    ['UTF-16', utf16, 'tệp ở dạng UTF-16'],
    ['a workbook', xlsx, 'đây là tệp Excel (.xlsx), không phải CSV'],
    ['an old workbook', xls, 'đây là tệp Excel cũ (.xls), không phải CSV'],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'tệp lớn hơn 20 MB'],
    ['tabs', bytes('name\tstars\nChè\t3\n'), 'dòng 1: các cột cách nhau bằng dấu tab'],
    ['a header alone', bytes('name,stars\n'), 'chỉ có dòng tên cột, không có dữ liệu'],
    ['a missing column', bytes('name,note\nChè,x\n'), 'dòng 1 · stars: thiếu cột'],
    ['an unknown column', bytes('name,stars,sao\nChè,3,x\n'), 'dòng 1 · sao: cột lạ'],
    ['a doubled column', bytes('name,stars,stars\nChè,3,4\n'), 'dòng 1 · stars: cột có hai lần'],
    ['an unnamed column', bytes('name,stars,\nChè,3,x\n'), 'dòng 1 · cột thứ 3: cột không có tên'],
    ['a row too short', bytes('name,stars\nChè,3\nTrà\n'), 'dòng 3: có 1 ô, phải là 2'],
    ['a row too long', bytes('name,stars\nChè, ngon,3\n'), 'dòng 2: có 3 ô, phải là 2'],
    ['a quote that never ends', bytes('name,stars\n"Chè,3\n'), 'dòng 2: có dấu ngoặc kép mở mà không đóng'],
    ['a quote inside a cell', bytes('name,stars\nChè "ngon",3\n'), 'dòng 2: dấu ngoặc kép đặt sai chỗ (INVALID_OPENING_QUOTE)'],
    ['text after a quoted cell', bytes('name,stars\n"Chè"ngon,3\n'), 'dòng 2: dấu ngoặc kép đặt sai chỗ (CSV_INVALID_CLOSING_QUOTE)'],
    ['a formula', bytes('name,stars\n=A1+B1,3\n'), 'dòng 2 · name: trông như công thức bảng tính'],
    ['a link formula', bytes('name,stars\n"=HYPERLINK(""http://x.example"")",3\n'), 'dòng 2 · name: trông như công thức bảng tính'],
    ['a formula that begins with @', bytes('name,stars\n@SUM(A1),3\n'), 'dòng 2 · name: trông như công thức bảng tính'],
    ['a formula that begins with +', bytes("name,stars\n+cmd|'/C calc'!A0,3\n"), 'dòng 2 · name: trông như công thức bảng tính'],
    ['a formula that begins with -', bytes('name,stars\n-2+3+A1,3\n'), 'dòng 2 · name: trông như công thức bảng tính'],
    ['a NUL', bytes('name,stars\nCh\u0000è,3\n'), 'dòng 2 · name: có ký tự NUL'],
    ['a control character', bytes('name,stars\nCh\u0007è,3\n'), 'dòng 2 · name: có ký tự điều khiển'],
    ['a hidden character', bytes('name,stars\nCh\u200Bè,3\n'), 'dòng 2 · name: có ký tự ẩn (khoảng trắng không rộng hoặc dấu đổi chiều chữ)'],
    ['a direction mark', bytes('name,stars\n\u202Eèhc,3\n'), 'dòng 2 · name: có ký tự ẩn (khoảng trắng không rộng hoặc dấu đổi chiều chữ)'],
    ['lost letters', bytes('name,stars\nCh�,3\n'), 'dòng 2 · name: có chữ đã mất (dấu �)'],
    ['letters saved twice over', bytes('name,stars\nGáº¡o,3\n'), 'dòng 2 · name: chữ bị vỡ mã'],
    ['a cell of more than 1 MB', bytes(`name,stars\n${'è'.repeat(600_000)},3\n`), 'dòng 2 · name: ô lớn hơn 1 MB'],
  ])('is refused for %s', (_, damaged, message) => {
    const table = readTable(damaged, KNOWN);
    const messages = table.ok ? [] : table.problems.map(({ line, column, problem }) => `${line === undefined ? '' : `dòng ${line}${column === undefined ? '' : ` · ${column}`}: `}${problem}`);
    expect(messages).toContain(message);
  });

  test('is told of in full: every row is looked at', () => {
    const table = read('name,stars\n=1,3\nTrà\nMiến,@x\n');
    expect(table.ok ? [] : table.problems.map(({ line, remedy }) => [line, remedy !== ''])).toEqual([[2, true], [3, true], [4, true]]);
  });
});
