import { describe, expect, test } from 'vitest';
import { readNote } from '../../../../src/domain/import/facts-notes.ts';

describe('a note of a facts row', () => {
  test('says nothing when it is empty', () => {
    expect(readNote('')).toEqual({});
  });

  test.each([
    ['nói về vùng', 'region'],
    ['nói về làng nghề Thử; số của làng nghề', 'region'],
    ['của cả huyện', 'region'],
    ['nói chung về trà thử', 'kind'],
    ['nói về trà thử nghiệm chung', 'kind'],
    ['nghề chung', 'kind'],
  ])('tells that the sentence is not of the one product: %s', (note, about) => {
    expect(readNote(note).about).toBe(about);
  });

  test.each([
    ['trang chép báo, độ tin thấp', 'low'],
    ['độ tin thấp: blog', 'low'],
    ['trang của nhà sản xuất', 'producer'],
    ['trang bán hàng; vùng trồng', 'producer'],
  ])('tells what the source is worth: %s', (note, trust) => {
    expect(readNote(note).trust).toBe(trust);
  });

  test('keeps remarks on the source apart from those on the fact', () => {
    expect(readNote('bản tiếng Anh của báo Thử; lượng khách, không phải sức chứa')).toEqual({ source: 'Bản tiếng Anh của báo Thử', fact: 'lượng khách, không phải sức chứa' });
  });

  test('tells of a source in words for readers', () => {
    expect(readNote('VNS; nguồn độ tin thấp; năm suy từ nội dung').source).toBe('Bài của Viet Nam News Service. Bài không ghi ngày; thời điểm ước theo nội dung');
  });

  test('drops what is for the keeper of the table only', () => {
    expect(readNote('tên chủ thể; products.csv để trống')).toEqual({});
  });

  test.each(['địa danh mới', 'báo Thử; xã sau sáp nhập 2025', 'xã hiện nay'])('knows names of places since July 2025: %s', (note) => {
    expect(readNote(note).placesOfToday).toBe(true);
  });

  test.each(['bảo hộ chung của huyện; chưa thấy quyền sử dụng riêng', 'nhãn của cả làng nghề', 'bảo hộ vùng; chưa rõ chủ thể có quyền dùng'])('knows a right that a whole area shares: %s', (note) => {
    expect(readNote(note).sharedRight).toBe(true);
  });

  test('knows a day that somebody worked out', () => {
    expect(readNote('suy ra: 36 tháng kể từ ngày công nhận')).toEqual({ derived: true });
  });
});
