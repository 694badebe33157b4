// Which drawing stands for a product: the cases where a careless rule would show the wrong thing.

import { describe, expect, it } from 'vitest';
import { judgeGroup } from '#domain/group-rules.ts';
import { KINDS, KIND_RULES, kindOf } from '#domain/kinds.ts';

function kindByName(name: string): string | undefined {
  const group = judgeGroup(name);
  return group && kindOf(name, group.code);
}

describe('kindOf', () => {
  it.each([
    ['Hạt sen sấy', 'lotus-seed'],
    ['Trà tim sen', 'herbal-tea'],
    ['Bánh phồng chay cao cấp hạt sen', 'rice-paper'],
    ['Củ sen cắt lát', 'vegetable'],
    ['Rượu sen', 'spirit'],
    ['Kẹo hạt điều', 'candy'],
    ['Hạt điều rang cà phê', 'cashew'],
    ['Nhân hạt điều trắng', 'cashew'],
    ['Cà phê ca cao', 'coffee'],
    ['Bột cacao', 'cocoa'],
    ['Mắc ca Minh Quang', 'macadamia'],
    ['Măng le rừng', 'bamboo-shoot'],
    ['Măng tây tươi', 'vegetable'],
    ['Nước mắm Lê Gia', 'fish-sauce'],
    ['Mắm tôm Lê Gia', 'fermented-paste'],
    ['Mật ong hoa dừa', 'honey'],
    ['Mật hoa dừa', 'coconut'],
    ['Dầu dừa tinh khiết Ngọc An', 'oil'],
    ['Nước dừa xiêm tươi Datafa', 'coconut'],
    ['Dầu lạc Tuấn Cúc', 'oil'],
    ['Lạc sen Diễn Châu', 'peanut'],
    ['Bơ đậu phộng Super Green', 'peanut'],
    ['Bơ LĐ 034 Bình Minh', 'fruit'],
    ['Xoài sấy dẻo', 'dried-fruit'],
    ['Sầu riêng cấp đông Phương Đài', 'fruit'],
    ['Khoai lang sấy', 'vegetable'],
    ['Khô cá lóc', 'dried-fish'],
    ['Cá kho Nhân Hậu', 'fish'],
    ['Chả cá thát lát cuộn', 'sausage'],
    ['Tôm khô', 'shrimp'],
    ['Ruốc cá', 'fish'],
    ['Ruốc lợn bản Mường Khương', 'meat'],
    ['Bánh tráng SESAN cá cơm', 'rice-paper'],
    ['Bánh tét nhân chuối', 'cake'],
    ['Cao khô Vạn Linh', 'noodles'],
    ['Cao ba kích', 'herbal-extract'],
    ['Nhang quế Trà Bồng', 'incense'],
    ['Nậm rượu Long phụng viên mãn, tinh hoa Văn Lang', 'pottery'],
    ['Tấm bình phong bằng tre', 'basketry'],
    ['Đèn bàn mây tre đan', 'lantern'],
    ['Tinh dầu quế', 'essential-oil'],
    ['Nấm linh chi đỏ', 'mushroom'],
    ['Muối hầm', 'salt'],
    ['Muối tiêu Phú Quốc Thanh Quốc', 'pepper'],
    ['Hành tím Bình Hải', 'garlic'],
    ['Yến chưng đường phèn', 'bird-nest'],
    ['Nước uống đóng chai', 'water'],
    ['Cây mai vàng', 'bonsai'],
    ['Homestay Quỳnh Mai', 'homestay'],
  ])('draws %s as %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it.each([
    ['Nước mắm chay Tịnh Tâm', 'sauce', 'no fish for a vegetarian sauce'],
    ['Mực khô Hoa Linh Chi', 'other', 'no fish for a squid'],
    ['Cua biển Hợp tác xã Thuận Phát', 'other', 'no shrimp for a crab'],
    ['Kem dừa non', 'other', 'no coconut for ice cream'],
    ['Thắt lưng da cá sấu', 'other', 'no cloth for leather'],
    ['Nhung hươu ngâm mật ong Đồng Tiến', 'other', 'no honey for antler'],
    ['Pháo đất Nghĩa An', 'other', 'no stilt house for a game'],
    ['Điểm du lịch Trại rắn Đồng Tâm', 'other', 'no stilt house for a snake farm'],
    ['Tranh gạo', 'other', 'no rice for a picture'],
    ['Ngọc trai Akoya', 'other', 'no basket for a pearl'],
  ])('draws %s as %s: %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it('falls back to the group where its products look alike, else to the covered basket', () => {
    expect(kindOf('Hải Tình', 'I.6')).toBe('coffee');
    expect(kindOf('Tacumin', 'III.1')).toBe('other');
    expect(kindOf('Bộ quà tặng', 'I.3.c')).toBe('other');
  });
});

describe('KINDS', () => {
  it('has a Vietnamese and an English name for each, and file names for ids', () => {
    for (const [id, { vi, en }] of Object.entries(KINDS)) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(vi).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  it('are each reached by a rule or a group', () => {
    const byRule = new Set(KIND_RULES.map(({ kind }) => String(kind)));
    const byGroup = ['tea', 'herbal-tea', 'coffee', 'spirit', 'water', 'drink', 'cosmetic', 'flower', 'bonsai', 'homestay', 'other'];
    expect(Object.keys(KINDS).filter((id) => !byRule.has(id) && !byGroup.includes(id))).toEqual([]);
  });

  it('rules have unique ids', () => {
    const ids = KIND_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
