import { describe, expect, test } from 'vitest';
import { aProduct, aRecognition } from '../../../support/builders.ts';
import { aRegister, factCells, tellFacts } from '../../../support/import-facts.ts';

describe('a sentence', () => {
  test('goes under its head with its source and the day of checking', () => {
    const { product } = tellFacts([factCells()]);
    expect(product?.story).toEqual({ resource: [{ text: 'Búp chè hái tay trên đồi thử nghiệm', sources: ['s2'] }] });
    expect(product?.sources[1]).toMatchObject({ id: 's2', trust: 'press', checkedOn: '2026-11-21', publishedOn: '2024-05-06' });
  });

  test('of a region is told as of the region', () => {
    expect(tellFacts([factCells({ note: 'nói về vùng' })]).product?.story?.resource?.[0]?.about).toBe('region');
  });

  test('of the producer goes to the producer', () => {
    const { producer } = tellFacts([factCells({ about: 'producer', field: 'members', value: '50' })]);
    expect(producer?.members).toEqual([{ text: '50 thành viên', sources: ['s2'] }]);
  });

  test('of a maker that the register does not know stays with the product, marked', () => {
    const { producer: _, ...alone } = aProduct();
    const content = { ...aRegister(), products: new Map([['tra-thu', alone]]) };
    expect(tellFacts([factCells({ producer: '', about: 'producer', field: 'founded', value: '2018' })], content).product?.story?.origin).toEqual([{ text: 'Thành lập: 2018', about: 'producer', sources: ['s2'] }]);
  });

  test('said by two sources is one sentence with two sources', () => {
    const { product } = tellFacts([factCells(), factCells({ source: 'https://baolamdong.vn/bai-khac-ve-san-pham-thu-9.html' })]);
    expect(product?.story?.resource).toEqual([{ text: 'Búp chè hái tay trên đồi thử nghiệm', sources: ['s2', 's3'] }]);
  });

  test('said twice changes nothing the second time', () => {
    const { content } = tellFacts([factCells()]);
    const again = tellFacts([factCells()], content);
    expect(again.accounts[0]?.outcome).toBe('unchanged');
    expect(again.content).toEqual(content);
  });

  test.each([
    ['Trà chữa bệnh mất ngủ', 'nói hoặc gợi công dụng chữa bệnh: trang không được nêu'],
    ['Chị Thử học nghề năm 12 tuổi', 'nêu tuổi hoặc dân tộc của một cá nhân'],
  ])('that may not be published is left aside, and the account does not repeat it: %s', (value, reason) => {
    const { product, accounts } = tellFacts([factCells({ value })]);
    expect(product?.story).toBeUndefined();
    expect(accounts[0]).toMatchObject({ line: 2, outcome: 'left-aside', column: 'story.resource', reason });
    expect(accounts[0]).not.toHaveProperty('value');
  });
});

describe('a row that fits no product', () => {
  test('is left aside, not an error', () => {
    expect(tellFacts([factCells({ name: 'Không có trong danh mục' })]).accounts[0]).toMatchObject({
      outcome: 'left-aside',
      reason: 'không hồ sơ sản phẩm nào tên "Không có trong danh mục" của "Hợp tác xã Thử Nghiệm"',
    });
  });

  test('of another producer is not given to this one', () => {
    expect(tellFacts([factCells({ producer: 'Công ty Khác' })]).accounts[0]?.outcome).toBe('left-aside');
  });

  test('and means several is left aside', () => {
    const content = aRegister();
    content.products.set('tra-khac', aProduct({ producer: 'htx-khac' }));
    content.products.set('tra-nua', aProduct({ producer: 'htx-nua' }));
    expect(tellFacts([factCells({ producer: '' })], content).accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'tên "Trà Thử Nghiệm" khớp 3 hồ sơ: tra-khac, tra-nua, tra-thu' });
  });
});

describe('names and contacts', () => {
  test('an English name fills the gap and never replaces one', () => {
    const { product, accounts } = tellFacts([factCells({ field: 'name_en', value: 'Trial tea' }), factCells({ field: 'name_en', value: 'Another tea' })]);
    expect(product?.nameEn).toBe('Trial tea');
    expect(accounts[1]).toMatchObject({ outcome: 'left-aside', reason: 'hồ sơ đã có tên tiếng Anh "Trial tea"' });
  });

  test('several names in a cell become several, without remarks', () => {
    expect(tellFacts([factCells({ field: 'alias', value: 'Chè Thử (tên cũ); chè làng Thử' })]).product?.aliases).toEqual(['Chè Thử', 'Chè làng Thử']);
  });

  test("a cooperative's phone is kept in the international form", () => {
    expect(tellFacts([factCells({ about: 'producer', field: 'phone', value: '0966 000 000' })]).producer?.contact).toEqual({ phone: '+84966000000', sources: ['s2'] });
  });

  test("a household's phone is left aside without consent, and not repeated", () => {
    const { producer, accounts } = tellFacts([factCells({ about: 'producer', field: 'phone', value: '0966 000 000' })], aRegister({}, { kind: 'household' }));
    expect(producer?.contact).toBeUndefined();
    expect(JSON.stringify(accounts)).not.toContain('0966');
  });

  test("a household's phone is kept with consent", () => {
    const consent = { on: '2026-01-02', how: 'Đơn', covers: ['phone' as const] };
    expect(tellFacts([factCells({ about: 'producer', field: 'phone', value: '0966 000 000' })], aRegister({}, { kind: 'household', consent })).producer?.contact?.phone).toBe('+84966000000');
  });
});

describe('places', () => {
  const address = factCells({ about: 'producer', field: 'address', value: 'Thôn 1, xã Lát, huyện Lạc Dương, tỉnh Lâm Đồng' });

  test("a firm's address is kept in its words, with its units", () => {
    expect(tellFacts([address]).producer?.place?.then).toMatchObject({ address: 'Thôn 1, xã Lát, huyện Lạc Dương, tỉnh Lâm Đồng', commune: 'Lát', district: 'Lạc Dương' });
  });

  test("of a household's address only the units are kept", () => {
    const { producer } = tellFacts([address], aRegister({}, { kind: 'household' }));
    expect(producer?.place?.then).toMatchObject({ commune: 'Lát', district: 'Lạc Dương' });
    expect(producer?.place?.then?.address).toBeUndefined();
  });

  test('a district fills the gap and never replaces one', () => {
    const { product } = tellFacts([factCells({ field: 'district', value: 'Lạc Dương' })]);
    expect(product?.place?.then).toMatchObject({ district: 'Lạc Dương', districtCode: '675' });
    expect(tellFacts([factCells({ field: 'district', value: 'Đức Trọng' })], aRegister({ ...(product?.place === undefined ? {} : { place: product.place }) })).accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'hồ sơ đã ghi "Lạc Dương"' });
  });
});

describe('a decision told by facts', () => {
  const roughly = aRegister({ recognitions: [aRecognition({ date: { precision: 'round', value: '2024' } })] });

  test('makes the day of the one step it fits exact', () => {
    expect(tellFacts([factCells({ field: 'decision_date', value: '2024-11-20' })], roughly).product?.recognitions).toEqual([aRecognition({ date: { precision: 'day', value: '2024-11-20' }, sources: ['s1', 's2'] })]);
  });

  test('that fits no step is left aside', () => {
    expect(tellFacts([factCells({ field: 'decision_date', value: '2021-11-20' })], roughly).accounts[0]).toMatchObject({ outcome: 'left-aside', reason: 'không có lần công nhận nào hợp với ngày này' });
  });

  test('gives its number and authority', () => {
    const rows = [factCells({ field: 'decision_number', value: '99/QĐ-UBND' }), factCells({ field: 'decision_authority', value: 'UBND tỉnh Thử (đợt 2 năm 2024)' })];
    expect(tellFacts(rows, roughly).product?.recognitions[0]).toMatchObject({ decisionNumber: '99/QĐ-UBND', authority: 'UBND tỉnh Thử' });
  });

  test.each([
    ['valid_until', '36 tháng kể từ ngày công nhận', ''],
    ['valid_until', '2027-11-20', 'suy ra: 36 tháng kể từ ngày công nhận'],
    ['decision_authority', 'Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Thử', ''],
    ['score', 'Trên 90 điểm (hội đồng tỉnh, 2024)', ''],
  ])('is not what somebody worked out or a council said: %s %s', (field, value, note) => {
    expect(tellFacts([factCells({ field, value, note })], roughly).accounts[0]?.outcome).toBe('left-aside');
  });
});

describe('a maker settled by hand', () => {
  test('becomes a producer, and the product its own', () => {
    const { producer: _, ...alone } = aProduct();
    const content = { ...aRegister(), producers: new Map(), products: new Map([['tra-thu', alone]]) };
    const makers = [{ row: { name: 'Trà Thử Nghiệm' }, maker: 'Hợp tác xã Mới', kind: 'cooperative' as const, field: 'alias', why: 'Nguồn ghi.' }];
    const { product, content: after } = tellFacts([factCells({ producer: '', about: 'producer', field: 'alias', value: 'Hợp tác xã Mới' })], content, { makers });
    expect(product?.producer).toBe('hop-tac-xa-moi');
    expect(after.producers.get('hop-tac-xa-moi')).toMatchObject({ name: 'Hợp tác xã Mới', kind: 'cooperative' });
  });
});
