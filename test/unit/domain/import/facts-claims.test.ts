import { describe, expect, test } from 'vitest';
import { claimsCure, exposesPerson, withoutStars } from '../../../../src/domain/import/facts-claims.ts';

describe('a sentence that no page may carry', () => {
  test.each(['Trà chữa bệnh mất ngủ', 'Hỗ trợ điều trị đau lưng', 'Theo bài thuốc dân gian', 'Giúp hạ huyết áp', 'Tương truyền làm sáng mắt mẹ vua'])('lets think that it cures: %s', (text) => {
    expect(claimsCure(text)).toBe(true);
  });

  test.each(['Không dùng thuốc trừ sâu', 'Khách tắm lá thuốc', 'Sửa chữa máy sấy', 'Vị thanh, hậu ngọt', 'Trị giá 2 tỷ đồng'])('is not one that speaks of other things: %s', (text) => {
    expect(claimsCure(text)).toBe(false);
  });

  test.each(['Chị Thử học nghề năm 12 tuổi', 'Rời cơ quan ở tuổi 38 để làm bánh', 'Chủ nhà là người Tày sinh tại làng'])('gives the age or ethnicity of one person: %s', (text) => {
    expect(exposesPerson(text)).toBe(true);
  });

  test.each(['Các gia đình người Dao ở thôn lập hợp tác xã', 'Nghề hơn 100 năm tuổi', 'Giám đốc là ông Thử', 'Cây chè trên 100 tuổi'])('is not one of a people, a craft or an office: %s', (text) => {
    expect(exposesPerson(text)).toBe(false);
  });
});

describe('stars in a sentence', () => {
  test('are cut off when they are its last clause', () => {
    expect(withoutStars('Từ năm 2024 cơ sở làm trái cây sấy, đạt OCOP 3 sao')).toBe('Từ năm 2024 cơ sở làm trái cây sấy');
  });

  test.each(['Sản phẩm OCOP 5 sao đầu tiên của tỉnh', 'Có mười sản phẩm đạt 3 và 4 sao'])('leave nothing when the sentence is about them: %s', (text) => {
    expect(withoutStars(text)).toBeUndefined();
  });

  test.each(['Phòng nghỉ như khách sạn 3–4 sao', 'Búp chè hái tay', 'Giải Sao vàng Đất Việt'])('of another thing stay: %s', (text) => {
    expect(withoutStars(text)).toBe(text);
  });
});
