// Which drawing stands for a product: the cases where a careless rule would show the wrong thing.

import { readdirSync } from 'node:fs';
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
    ['Cao ba kích', 'thick-extract'],
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
    ['Mực khô Hoa Linh Chi', 'squid'],
    ['Chả mực Hạ Long', 'sausage'],
    ['Cua biển Hợp tác xã Thuận Phát', 'crab'],
    ['Mắm ba khía', 'fermented-paste'],
    ['Sò huyết bãi bồi', 'shellfish'],
    ['Kem dừa non', 'ice-cream'],
    ['Đường thốt nốt bột', 'sugar'],
    ['Mật mía Phú Gia', 'syrup'],
    ['Cơm cháy chà bông', 'crisp-rice'],
    ['Cốm gạo hạt sen', 'crisp-rice'],
    ['Bột sắn dây nguyên chất', 'flour'],
    ['Bột ngũ cốc', 'flour'],
    ['Bánh bột lọc', 'cake'],
    ['Thạch đen dạng bột', 'flour'],
    ['Thạch đen Su Hào', 'jelly'],
    ['Nhung hươu ngâm mật ong Đồng Tiến', 'antler'],
    ['Viên nang sâm báo', 'capsule'],
    ['Siro bổ dưỡng sâm báo', 'syrup'],
    ['Nụ hoa Sâm Nam núi Dành khô', 'herb-leaf'],
    ['Thắt lưng da cá sấu', 'leather'],
    ['Ngọc trai Akoya', 'pearl'],
    ['Vòng đeo tay từ trầm hương', 'jewellery'],
    ['Tranh gạo', 'picture'],
    ['Tranh sứ Tiên Ngư vạn nguyệt', 'pottery'],
    ['Đá mỹ nghệ Ninh Vân', 'stone-carving'],
    ['Pháo đất Nghĩa An', 'festival-drum'],
    ['Di tích đền Tranh', 'heritage'],
    ['Nước uống đóng chai', 'water'],
    ['Cây mai vàng', 'bonsai'],
    ['Homestay Quỳnh Mai', 'homestay'],
  ])('draws %s as %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it.each([
    ['Nước mắm chay Tịnh Tâm', 'sauce', 'no fish for a vegetarian sauce'],
    ['Bạch tuộc sông', 'other', 'no squid for an octopus'],
    ['Khô ếch một nắng', 'other', 'no fish for a frog'],
    ['Điểm du lịch Trại rắn Đồng Tâm', 'other', 'no stilt house for a snake farm'],
    ['Điểm du lịch Thành Cổ Quảng Ngãi', 'other', 'no temple for a citadel'],
    ['Chổi chít Lý Đỏ', 'other', 'no basket for a broom'],
  ])('draws %s as %s: %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it('reads the form of a medicine before its plant', () => {
    expect(kindOf('Mật ong nghệ viên đen', 'III.1')).toBe('capsule');
    expect(kindOf('Viên tinh bột nghệ mật ong', 'I.3.c')).not.toBe('flour');
    expect(kindOf('Tinh bột nghệ', 'I.3.c')).toBe('turmeric');
    expect(kindOf('Bột sắn dây Nghệ An', 'I.3.c')).toBe('flour');
    expect(kindOf('Cao ống Atiso', 'III.1')).toBe('herbal-extract');
    expect(kindOf('Chanh đào mật ong', 'III.1')).toBe('other');
  });

  it('sees no temple in the word for family', () => {
    expect(kindOf('Du lịch gia đình Bản Ven', 'VI')).toBe('homestay');
    expect(kindOf('Đình Trịnh Xuyên', 'VI')).toBe('heritage');
  });

  it('falls back to the group where its products look alike, else to the covered basket', () => {
    expect(kindOf('Hải Tình', 'I.6')).toBe('coffee');
    expect(kindOf('Tacumin', 'III.1')).toBe('herbal-extract');
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

  it('have one drawing each, and no drawing is without a kind', () => {
    const drawings = readdirSync(new URL('../../../public/kinds/', import.meta.url)).map((file) => file.replace(/\.svg$/, ''));
    expect(drawings.sort()).toEqual(Object.keys(KINDS).sort());
  });

  it('are each reached by a rule or a group', () => {
    const byRule = new Set<string>(KIND_RULES.map(({ kind }) => kind));
    const byGroup = ['tea', 'herbal-tea', 'coffee', 'spirit', 'water', 'drink', 'cosmetic', 'flower', 'bonsai', 'homestay', 'herbal-extract', 'other'];
    expect(Object.keys(KINDS).filter((id) => !byRule.has(id) && !byGroup.includes(id))).toEqual([]);
  });

  it('rules have unique ids', () => {
    const ids = KIND_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
