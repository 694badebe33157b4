// Real product names with the leaf group that the decree gives them, judged by hand: a change to a rule that moves one fails here.

import { describe, expect, it } from 'vitest';
import { DECISIVE_RULES } from '#domain/group-rules/decisive.ts';
import { GROUP_RULES, judgeGroup } from '#domain/group-rules.ts';
import groups from '../../../content/taxonomy/groups.json' with { type: 'json' };

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'I.1.a': [
    'Bưởi da xanh', 'Vải thiều Lục Ngạn', 'Cam Xã Đoài', 'Dưa lưới An Xuân', 'Hồng không hạt Gia Thanh', 'Lê Nậm Pung', 'Bơ LĐ 034 Bình Minh', 'Măng tây tươi',
    'Măng lục trúc tươi Lâm Sinh Ngọc Châu', 'Bắp cải Gia Tân', 'Nấm đùi gà', 'Rong nho', 'Hạt sen tươi', 'Khổ qua Phú Mỹ',
  ],
  'I.1.b': ['Trứng vịt biển Đồng Rui', 'Gà thả vườn Kê Sơn', 'Thịt lợn hương', 'Hàu tươi', 'Cá chẽm', 'Tôm sú nguyên con tươi đông lạnh', 'Cua biển Hợp tác xã Thuận Phát'],
  'I.2.a': ['Gạo Séng Cù', 'Gạo ruộng rươi', 'Nếp bầu Tam Mỹ', 'Lạc sen Diễn Châu', 'Nhân hạt điều trắng', 'Đậu xanh hạt tằm Vĩnh Giang'],
  'I.2.b': ['Mật ong hoa bưởi', 'Mật ong Pa Ủ', 'Mật hoa dừa', 'Yến tinh chế', 'Tổ yến sơ chế sấy khô'],
  'I.3.a': ['Súp atiso đóng hộp', 'Snack rong biển rang phồng V.Robi', 'Chè đậu đen cốt dừa Hoàng Gia', 'Phở bò ăn liền'],
  'I.3.b': [
    'Bánh phồng tôm', 'Bánh phồng chay cao cấp hạt sen', 'Bánh tráng SESAN cá cơm', 'Miến dong Bình Lư', 'Mỳ gạo Chũ Xuân Trường', 'Chè lam Phủ Quảng',
    'Bánh chè lam', 'Cốm gạo hạt sen', 'Cơm cháy chà bông Tấn Nhựt', 'Cao khô Vạn Linh', 'Bột ngũ cốc', 'Kẹo gạo lứt', 'Bánh đậu trà xanh Rồng vàng Hoàng Gia',
    'Mạch nha Kim Hồng',
  ],
  'I.3.c': [
    'Hạt sen sấy', 'Mít sấy', 'Xoài tươi sấy dẻo', 'Mắc ca Minh Quang', 'MACCA BECHAMP', 'Hạt điều rang cà phê', 'Hạt điều trứng muối', 'Măng le rừng', 'Dưa mắm',
    'Dưa kiệu', 'Kẹo dừa sầu riêng', 'Kẹo cu đơ Quỳnh Hội', 'Dầu lạc Tuấn Cúc', 'Bơ đậu phộng Super Green', 'Tinh bột nghệ', 'Bột sắn dây Hương Quê', 'Tỏi đen cô đơn',
    'Nấm mộc nhĩ khô', 'Long nhãn', 'Bánh xoài cuộn', 'Khoai Khoái sấy giòn vị bò đút lò', 'Sầu riêng cấp đông Phương Đài', 'Rong nho tách nước', 'Hồng treo gió Đà Lạt',
  ],
  'I.3.d': [
    'Nem chua quế', 'Chả cá thát lát cuộn', 'Giò lụa Quyết Châu', 'Lạp xưởng cá thát lát', 'Khô cá lóc', 'Tôm khô', 'Mực khô Hoa Linh Chi', 'Cá kho Nhân Hậu', 'Cá đù 1 nắng',
    'Mắm cá lóc', 'Mắm tôm chua', 'Mắm tép chưng thịt PTK', 'Thịt treo gác bếp', 'Ruốc lợn bản Mường Khương', 'Chà bông cá rô phi', 'Sữa dê thanh trùng', 'Kem dừa non',
    'Kem thanh long', 'Yến chưng đường phèn', 'Tổ yến sâm Ngọc Linh', 'Trứng gà nướng TAFA', 'Mật ong Curcumin', 'Đường thốt nốt bột',
  ],
  'I.4.a': ['Nước mắm Lê Gia', 'Nước mắm chay Tịnh Tâm', 'Mắm nêm', 'Mắm tôm Lê Gia', 'Mắm cáy Hồng Tiến', 'Tương ớt', 'Tương Xuân Phả', 'Giấm mật hoa dừa', 'Nước ớt Vinh Xuân'],
  'I.4.b': ['Tỏi Lý Sơn', 'Hồ tiêu đen hữu cơ Lệ Chí', 'Muối hầm', 'Muối tiêu Phú Quốc Thanh Quốc', 'Hành tím Bình Hải', 'Nén Bình Phú', 'Bột quế Văn Yên', 'Bột nghệ', 'Ớt Bình Dương'],
  'I.5.a': [
    'Chè Shan tuyết Hồng Thái 1 tôm 1 lá', 'Trà đinh cao cấp Hoài Trung', 'Chè búp tím Thanh Ba', 'Hồng trà', 'Trà Oolong Phước Lạc', 'Trà lài', 'Chè dưới tán hồi Bình Gia',
    'Hồng LienShan Trà shan tuyết cổ thụ Suối Giàng', 'Trà hòa tan Oolong sen', 'Trà tôm nõn hương quê', 'Độc đáo trà ướp hoa',
  ],
  'I.5.b': [
    'Trà dây rừng Gia Lai', 'Trà Sâm Linh Chi', 'Trà sen', 'Trà tim sen', 'Trà hoa vàng Ba Chẽ', 'Trà gừng mật ong', 'Trà khổ qua rừng', 'Trà túi lọc cà gai leo',
    'Trà gạo lứt lá sen', 'Chè dây Hòa Bắc', 'Trà Hà Diệp Liên', 'Trà phun sương Actiso Sapa',
  ],
  'I.6': ['Cà phê sầu riêng', 'Cà phê bột Đắk Đam', 'Khe Sanh Coffee', 'Bột cacao', 'Bechamp Coffee Hòa Tan Nấm Linh Chi', 'Bộ quà tặng socola cao cấp (Hương sắc Tây Nguyên)'],
  'II.1.a': ['Rượu Bàu Đá', 'Rượu nếp cái hoa vàng', 'Rượu ngô Bình Long', 'Rượu men lá Bằng Phúc', 'Đế Gò Đen 41%'],
  'II.1.b': [
    'Rượu Sâm đá Đại Ngàn', 'Rượu sim Quý Chuẩn', 'Vang nho 39', 'Rượu vang ổi Xuân An', 'Rượu nhung hươu Ngọc Linh', 'Rượu nếp cẩm An Thành', 'Đế Gò Đen Đinh Lăng 31%',
    'Bộ sản phẩm rượu ghè cào men lá Yang Bắc', 'Rượu mơ Dakimo',
  ],
  'II.2.a': ['Nước uống đóng chai', 'Nước khoáng thiên nhiên SM'],
  'II.2.b': ['Nước dừa xiêm tươi Datafa', 'Nước ép thanh long Bảo Long', 'Nước khoáng Quang Hanh Fresh vị chanh muối', 'Nước yến sào Datafa', 'Siro khóm Huy Minh', 'Sinh tố dâu tây'],
  'III.1': [
    'Cao cà gai leo An Xuân', 'Cao đinh lăng', 'Cao tỏi đen', 'Thực phẩm bảo vệ sức khỏe SAPHRATON', 'Viên nang sâm báo Triso', 'Nhung hươu ngâm mật ong Đồng Tiến',
    'Mật ong nghệ viên vàng', 'Tinh bột nghệ curcumin', 'Siro bổ dưỡng sâm báo Triso',
  ],
  'III.2': ['Mặt nạ dừa', 'Nước súc miệng Q CLEAN', 'Xà phòng sả chanh', 'Dầu gội bồ kết'],
  'III.3': ['Tinh dầu sả', 'Tinh dầu lá tràm', 'Đông trùng hạ thảo khô', 'Nấm linh chi đỏ', 'Nhung hươu tươi Đồng Tiến', 'Sâm dây Phước Sơn', 'Tinh dầu trầm hương An Phúc'],
  'IV.1': [
    'Nhang quế Trà Bồng', 'Hương trầm Quốc Thạch', 'Gốm Phù Lãng', 'Giỏ xách cỏ bàng', 'Chiếu cói dệt tay thủ công', 'Đèn lồng Hội An (Đèn lồng Dé Lantana)', 'Đũa đước',
    'Nậm rượu Long phụng viên mãn, tinh hoa Văn Lang', 'Đan lát lục bình Cờ Đỏ', 'Tranh gạo', 'Ngọc trai Akoya', 'Ống hút tre',
  ],
  'IV.2': ['Lụa tơ tằm Nha Xá', 'Sà rông', 'Túi xách thổ cẩm Y Hòa', 'Bộ trang phục Hà Nhì', 'Khăn bông Thanh Chất', 'Tấm trải trang trí Thổ cẩm'],
  'V.1': ['Hoa giấy xã Phù Đổng', 'Lan cấy mô', 'Hoa đồng tiền'],
  'V.2': ['Cây mai vàng', 'Mai nu chiếu thủy mặt khỉ', 'Cây phát lộc'],
  'V.3': ['Cá Koi', 'Chim cảnh'],
  VI: ['Homestay Quỳnh Mai', "Lan's Homestay", 'Làng văn hóa du lịch Lô Lô Chải', 'Múa rối nước Hồng Phong', 'Pháo đất Nghĩa An', 'Điểm du lịch Trại rắn Đồng Tâm'],
};

const parents = new Set(groups.map(({ parent }) => parent));
const leaves = groups.map(({ code }) => code).filter((code) => !parents.has(code));

describe('judgeGroup', () => {
  const cases = Object.entries(EXPECTED).flatMap(([code, names]) => names.map((name) => ({ name, code })));

  it.each(cases)('puts $name into $code', ({ name, code }) => {
    expect(judgeGroup(name)?.code).toBe(code);
  });

  it('is tried on every leaf of the decree', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...leaves].sort());
  });

  it.each([
    ['Trà sen', 'I.5.b', 'Cá tra phi lê', 'I.1.b'],
    ['Chè lam Phủ Quảng', 'I.3.b', 'Chè Quyết Thắng', 'I.5.a'],
    ['Chè đậu đen cốt dừa', 'I.3.a', 'Chè dây Razéh', 'I.5.b'],
    ['Dừa sấy giòn', 'I.3.c', 'Dưa hấu', 'I.1.a'],
    ['Dứa đóng hộp', 'I.3.c', 'Dứa tươi', 'I.1.a'],
    ['Muối hầm', 'I.4.b', 'Hạt điều rang muối', 'I.3.c'],
    ['Mật ong hoa rừng', 'I.2.b', 'Viên tinh nghệ mật ong', 'III.1'],
    ['Bơ đậu phộng Super Green', 'I.3.c', 'Bơ sáp Đắk Lắk', 'I.1.a'],
    ['Tỏi Lý Sơn', 'I.4.b', 'Tỏi Lý Sơn ngâm mật ong Dori', 'I.3.c'],
    ['Mắm cá sặc', 'I.3.d', 'Nước mắm cá linh', 'I.4.a'],
    ['Cao khô Vạn Linh', 'I.3.b', 'Cao ba kích', 'III.1'],
    ['Trứng gà tươi TAFA', 'I.1.b', 'Bánh bông lan trứng muối', 'I.3.b'],
    ['Kem trái cây vị sầu riêng', 'I.3.d', 'Kem dưỡng da nghệ', 'III.2'],
    ['Hồng không hạt Gia Thanh', 'I.1.a', 'Hồng trà', 'I.5.a'],
    ['Rượu gạo Bàn Than', 'II.1.a', 'Rượu gạo sương mù đông trùng hạ thảo', 'II.1.b'],
    ['Nghệ sấy', 'I.4.b', 'Làng nghệ thuật cộng đồng Tam Thanh', 'VI'],
  ])('parts %s (%s) from %s (%s)', (one, itsCode, other, otherCode) => {
    expect([judgeGroup(one)?.code, judgeGroup(other)?.code]).toEqual([itsCode, otherCode]);
  });

  it('keeps lychee and cloth apart by the coarse group', () => {
    expect(judgeGroup('Vải thiều hữu cơ', 'food')?.code).toBe('I.1.a');
    expect(judgeGroup('Vải thổ cẩm Zèng', 'handicraft')?.code).toBe('IV.2');
  });

  it('reads coconut oil as care oil where the source files it as herbal', () => {
    expect(judgeGroup('Dầu dừa nguyên chất Kokofi', 'herbal')?.code).toBe('III.2');
    expect(judgeGroup('Dầu dừa tinh khiết Ngọc An', 'food')?.code).toBe('I.3.c');
  });

  it('files tea and coffee under food even when a source calls them drinks', () => {
    expect(judgeGroup('Cà phê hòa tan', 'beverage')?.code).toBe('I.6');
    expect(judgeGroup('Trà xạ đen túi lọc Hùng Khánh', 'herbal')?.code).toBe('I.5.b');
  });

  it('reads composed, decomposed and differently accented names alike', () => {
    expect(judgeGroup('Trà hoà tan dây thìa canh'.normalize('NFD'))).toEqual(judgeGroup('Trà hòa tan dây thìa canh'));
  });

  it('reads phrases of a name typed without diacritics', () => {
    expect(judgeGroup('Hat sen say')?.code).toBe('I.3.c');
    expect(judgeGroup('Nuoc mam Le Gia')?.code).toBe('I.4.a');
  });

  it('names the rule that fired', () => {
    expect(judgeGroup('Măng le rừng')?.rule).toBe('bamboo-shoot');
  });

  it('says so when only the coarse group decides', () => {
    expect(judgeGroup('Tacumin', 'herbal')).toEqual({ code: 'III.1', rule: 'fallback-herbal' });
    expect(judgeGroup('An Phú Farm', 'rural_tourism')).toEqual({ code: 'VI', rule: 'tourism-one-leaf' });
    expect(judgeGroup('Mộc Đế Vương', 'herbal')?.rule).toBe('fallback-herbal');
  });

  it('judges nothing where neither name nor coarse group tells', () => {
    expect(judgeGroup('Tacumin')).toBeUndefined();
    expect(judgeGroup('')).toBeUndefined();
  });
});

describe('the rule tables', () => {
  const rules = [...DECISIVE_RULES, ...GROUP_RULES];

  it('name only leaves of the decree', () => {
    expect(rules.filter(({ code }) => !leaves.includes(code))).toEqual([]);
  });

  it('have unique ids and a reason each', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rules.filter(({ why }) => why.length < 8)).toEqual([]);
  });
});

describe('the groups of the decree', () => {
  it('have the 26 criteria sets on their leaves, in order', () => {
    const sets = groups.filter(({ code }) => leaves.includes(code)).map(({ set }) => set);
    expect(sets).toEqual(Array.from({ length: 26 }, (_, n) => n + 1));
  });

  it('have a parent one level up, unless they are top groups', () => {
    const byCode = new Map(groups.map((group) => [group.code, group]));
    for (const { code, level, parent } of groups) {
      expect(code.split('.')).toHaveLength(level);
      expect(parent).toBe(level === 1 ? undefined : code.slice(0, code.lastIndexOf('.')));
      if (parent !== undefined) expect(byCode.has(parent)).toBe(true);
    }
  });

  it('have unique slugs', () => {
    const slugs = groups.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
  });

  it('mark what must carry a notice', () => {
    expect(groups.filter(({ alcohol }) => alcohol).map(({ code }) => code)).toEqual(['II.1.a', 'II.1.b']);
    expect(groups.filter(({ functionalFood }) => functionalFood).map(({ code }) => code)).toEqual(['III.1']);
  });
});
