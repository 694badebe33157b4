// Official product codes: read by their length, each in the list of units of its time.
import { describe, expect, it } from 'vitest';
import { decodeOfficialCode, officialCodeText, parseOfficialCode } from '#domain/official-code.ts';
import { buildPlaceIndex } from '#domain/places.ts';
import { aPlaceData } from '../../support/place-data.ts';

const index = buildPlaceIndex(aPlaceData());

function read(text: string) {
  const parsed = parseOfficialCode(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.code;
}

const decode = (text: string) => decodeOfficialCode(read(text), index);

describe('parseOfficialCode', () => {
  it('reads five parts as province, district, commune, sequence, year', () => {
    expect(read('83-829-28780-3-2022')).toEqual({ form: 'before', province: '83', district: '829', commune: '28780', sequence: 3, year: 2022 });
  });

  it('reads four parts without a district', () => {
    expect(read('68-24848-12-2026')).toEqual({ form: 'today', province: '68', commune: '24848', sequence: 12, year: 2026 });
  });

  it('reads other dashes and zeros before the sequence as the same code', () => {
    expect(officialCodeText(read(' 83 – 829 – 28780 – 03 – 2022 '))).toBe('83-829-28780-3-2022');
    expect(officialCodeText(read('68-24848-0012-2026'))).toBe('68-24848-12-2026');
  });

  it.each(['', '83-829-28780-2022', '83-28780-3-22', '8-28780-3-2022', 'AB-24848-1-2026', '68-24848-12-2026-1'])('refuses %j with the form it should have', (text) => {
    expect(parseOfficialCode(text)).toEqual({
      ok: false,
      message: 'mã sản phẩm OCOP có dạng tỉnh-xã-số thứ tự-năm (từ 07/2025) hoặc tỉnh-huyện-xã-số thứ tự-năm (trước đó), ví dụ 83-829-28780-3-2022',
    });
  });
});

describe('decodeOfficialCode', () => {
  it('reads one and the same province code in the list of the code’s time', () => {
    expect(decode('87-872-30037-1-2022')).toMatchObject({ form: 'before', province: { name: 'Đồng Tháp' }, commune: { name: 'Mỹ An' }, problems: [] });
    expect(decode('82-30037-1-2026')).toMatchObject({ form: 'today', province: { name: 'Đồng Tháp' }, commune: { name: 'Tháp Mười' }, problems: [] });
  });

  it('tells units that do not exist', () => {
    expect(decode('99-999-99999-1-2022').problems).toEqual([
      'không có tỉnh mã 99 trong danh mục trước 01/07/2025',
      'không có huyện mã 999 trong danh mục trước 01/07/2025',
      'không có xã mã 99999 trong danh mục trước 01/07/2025 (có thể đã nhập xã khác trước 03/2025)',
    ]);
    expect(decode('87-30037-1-2026').problems).toEqual(['không có tỉnh mã 87 trong danh mục hiện nay', 'xã Tháp Mười (30037) không thuộc tỉnh mã 87']);
  });

  it('tells units that do not lie in each other', () => {
    expect(decode('64-872-23665-1-2022').problems).toEqual(['huyện Tháp Mười (872) không thuộc tỉnh mã 64', 'xã Tơ Tung (23665) không thuộc huyện mã 872']);
  });

  it('tells a form that does not fit the year', () => {
    expect(decode('87-872-30037-1-2026').problems).toEqual(['mã có huyện mà năm 2026: từ 07/2025 không còn huyện']);
    expect(decode('82-30037-1-2024').problems).toEqual(['mã không có huyện mà năm 2024: trước 07/2025 mã phải có huyện']);
    expect([decode('87-872-30037-1-2025').problems, decode('82-30037-1-2025').problems]).toEqual([[], []]);
  });
});
