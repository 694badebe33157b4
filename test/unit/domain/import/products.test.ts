import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../../../src/domain/import/run.ts';
import { producersImporter } from '../../../../src/domain/import/producers.ts';
import { productsImporter } from '../../../../src/domain/import/products.ts';
import { product, type ProductRecord } from '../../../../src/schemas/product.ts';
import { type Cells, draftAfter, importRows, producerCells, productCells, settledBy } from '../../../support/import-tables.ts';

function productsFrom(rows: readonly Cells[], settlements = settledBy({})): ProductRecord[] {
  const { files, accounts } = importRows(productsImporter, rows, { settlements });
  expect(accounts.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  return files.filter(({ path }) => path.startsWith('products/')).map(({ text }) => product.parse(JSON.parse(text)));
}

const firstStep = (changes: Cells, settlements = settledBy({})) => productsFrom([productCells(changes)], settlements)[0]?.recognitions[0];

describe('a row becomes a product', () => {
  test('with its producer, place, group and source', () => {
    expect(productsFrom([productCells()])).toEqual([
      {
        $schema: '../.schema/product.json',
        name: 'Trà thử nghiệm',
        producer: 'hop-tac-xa-thu-nghiem',
        group: { code: 'I.5.a', basis: 'judged', rule: 'tea' },
        place: { then: { district: 'Đức Trọng', province: 'Lâm Đồng', provinceCode: '68', districtCode: '678' }, now: { province: '68', basis: 'resolved' } },
        recognitions: [{ kind: 'recognised', stars: 4, date: { precision: 'round', value: '2024' }, sources: ['s1'] }],
        sources: [
          {
            id: 's1',
            citation: 'Báo Lâm Đồng (baolamdong.vn)',
            url: 'https://baolamdong.vn/bai-viet-ve-mot-san-pham-thu-nghiem-1.html',
            checkedOn: '2026-11-21',
            trust: 'press',
          },
        ],
      },
    ]);
  });

  test('with a producer made from it, when no table of producers has it', () => {
    const { files } = importRows(productsImporter, [productCells()]);
    expect(files.map(({ path }) => path)).toEqual(['producers/hop-tac-xa-thu-nghiem.json', 'products/tra-thu-nghiem.json']);
  });

  test('with its papers by kind', () => {
    const [record] = productsFrom([productCells({ certifications: 'ISO 9001:2015;Hữu cơ USDA/EU;Halal' })]);
    expect(record?.documents?.map(({ kind, title }) => [kind, title])).toEqual([
      ['iso-9001', 'ISO 9001:2015'],
      ['huu-co', 'Hữu cơ USDA/EU'],
      ['halal', 'Halal'],
    ]);
  });

  test('with a group chosen by hand, which is marked so', () => {
    const settlements = settledBy({ groups: [{ name: 'Trà thử nghiệm', code: 'I.5.b', why: 'Là lá khác.' }] });
    expect(productsFrom([productCells()], settlements)[0]?.group).toEqual({ code: 'I.5.b', basis: 'hand' });
  });
});

describe('what a tag is worth', () => {
  test.each([
    ['[recognised]', 'recognised'],
    ['[council] hội đồng huyện', 'scored'],
    ['[named] chỉ được gọi là OCOP', 'named'],
    ['[proposed] đăng ký', 'proposed'],
  ])('%s makes a step of kind %s', (note, kind) => {
    expect(firstStep({ note })?.kind).toBe(kind);
  });

  test('a decision’s day is kept to the day, a year is the year of a round', () => {
    expect(firstStep({ decision_date: '2024-03-08' })?.date).toEqual({ precision: 'day', value: '2024-03-08' });
    expect(firstStep({})?.date).toEqual({ precision: 'round', value: '2024' });
  });

  test('a note read by hand gives the day, the kind and Vietnamese words', () => {
    const settlements = settledBy({ notes: [{ note: 'handed over', text: 'Trao giấy.', kind: 're-recognised', date: { precision: 'month', value: '2025-06' }, sourceNote: 'Bản dịch.' }] });
    const [record] = productsFrom([productCells({ note: '[recognised] handed over' })], settlements);
    expect(record?.recognitions).toEqual([{ kind: 're-recognised', stars: 4, date: { precision: 'month', value: '2025-06' }, note: 'Trao giấy.', sources: ['s1'] }]);
    expect(record?.sources[0]?.note).toBe('Bản dịch.');
  });
});

describe('what the recorder worked out', () => {
  test('stars are marked as inferred', () => {
    const settlements = settledBy({ notes: [{ note: 'so 3 stars are inferred', inferred: true }] });
    expect(firstStep({ note: '[recognised] so 3 stars are inferred', stars: '3' }, settlements)).toMatchObject({ stars: 3, inferred: true });
    expect(firstStep({ note: '[recognised] so 3 stars are inferred', stars: '' }, settlements)).not.toHaveProperty('inferred');
  });

  const settlements = settledBy({ notes: [{ note: 'restored', nameBasis: 'restored' }] });
  const later = { source: 'https://baolamdong.vn/bai-khac-noi-ve-lan-sau-2.html' };

  test('a name is marked as restored, and still after a second run', () => {
    const rows = [productCells({ note: '[recognised] restored' })];
    const first = importRows(productsImporter, rows, { settlements });
    const content = draftAfter(emptyDraft(), first);
    expect([...content.products.values()][0]?.nameBasis).toBe('restored');
    expect(importRows(productsImporter, rows, { settlements, content }).files).toEqual([]);
  });

  test('until a row gives the name as its source prints it, whichever comes first', () => {
    const rows = [productCells({ note: '[recognised] restored' }), productCells(later)];
    expect(productsFrom(rows, settlements)[0]).not.toHaveProperty('nameBasis');
    expect(productsFrom(rows.toReversed(), settlements)[0]).not.toHaveProperty('nameBasis');
  });
});

test('an English name in brackets is a name of its own, and the id stays that of the cell', () => {
  const { files } = importRows(productsImporter, [productCells({ name: 'Trà thử (English "Test Tea")' })]);
  const file = files.find(({ path }) => path.startsWith('products/'));
  expect(file?.path).toBe('products/tra-thu-english-test-tea-thu-nghiem.json');
  expect(product.parse(JSON.parse(file?.text ?? ''))).toMatchObject({ name: 'Trà thử', nameEn: 'Test Tea' });
});

describe('five stars', () => {
  const settlements = settledBy({ nationalRounds: [{ value: '2023-06-20' }, { value: '2024' }] });
  test.each([
    ['by a decision of the ministry', { decision_number: '377/QĐ-BNN-VPĐP', decision_date: '2025-01-17' }, 'recognised'],
    ['by a ministry as authority', { authority: 'Bộ Nông nghiệp và Môi trường' }, 'recognised'],
    ['in the year of a national round', { recognised_year: '2023' }, 'recognised'],
    ['by a decision of a province', { decision_number: '858/QĐ-UBND' }, 'scored'],
    ['in a year without a national round', { recognised_year: '2020' }, 'scored'],
    ['at no known time', { recognised_year: '' }, 'scored'],
  ])('%s', (_, changes, kind) => {
    expect(firstStep({ stars: '5', ...changes }, settlements)?.kind).toBe(kind);
  });

  test('that a province gave are told of in the account', () => {
    const { accounts } = importRows(productsImporter, [productCells({ stars: '5', decision_number: '858/QĐ-UBND' })], { settlements });
    expect(accounts[0]?.reason).toBe('5 sao nhưng không khớp quyết định quốc gia nào đã biết: ghi là điểm chấm, không phải công nhận');
  });
});

describe('several rows of one product', () => {
  const later = 'https://baolamdong.vn/bai-khac-noi-ve-lan-sau-2.html';

  test('become one history, in the order of time, with the rise named', () => {
    const products = productsFrom([productCells({ recognised_year: '2024', stars: '4' }), productCells({ recognised_year: '2020', stars: '3', source: later })]);
    expect(products).toHaveLength(1);
    expect(products[0]?.recognitions.map(({ kind, stars, date }) => [kind, stars, date?.value])).toEqual([
      ['recognised', 3, '2020'],
      ['upgraded', 4, '2024'],
    ]);
    const again = productsFrom([productCells({ recognised_year: '2020', stars: '3', source: later }), productCells({ recognised_year: '2024', stars: '4' })]);
    expect(again[0]?.recognitions.map(({ kind }) => kind)).toEqual(['recognised', 'upgraded']);
  });

  test('with the same stars again are a re-recognition', () => {
    const [record] = productsFrom([productCells({ recognised_year: '2020' }), productCells({ recognised_year: '2024', source: later })]);
    expect(record?.recognitions.map(({ kind }) => kind)).toEqual(['recognised', 're-recognised']);
  });

  test('one of them undated, with the same stars, are one step with two sources', () => {
    const rows = [productCells({ recognised_year: '2021' }), productCells({ recognised_year: '', note: '[recognised] nguồn nói về năm 2022', source: later })];
    const [record] = productsFrom(rows);
    expect(record?.recognitions).toEqual([{ kind: 'recognised', stars: 4, date: { precision: 'round', value: '2021' }, sources: ['s1', 's2'] }]);
    const content = draftAfter(emptyDraft(), importRows(productsImporter, rows));
    expect(importRows(productsImporter, rows, { content }).files).toEqual([]);
  });

  test('on one decision are one step with two sources', () => {
    const number = { decision_number: '279/QĐ-UBND' };
    const [record] = productsFrom([productCells({ ...number, recognised_year: '2021' }), productCells({ ...number, recognised_year: '2021', decision_date: '2022-01-27', source: later })]);
    expect(record?.recognitions).toEqual([{ kind: 'recognised', stars: 4, date: { precision: 'day', value: '2022-01-27' }, decisionNumber: '279/QĐ-UBND', sources: ['s1', 's2'] }]);
  });

  test('under two names settled by hand keep the other name as an alias', () => {
    const settlements = settledBy({ products: [{ keep: { name: 'Trà thử nghiệm', producer: 'Hợp tác xã Thử Nghiệm', province: 'Lâm Đồng' }, also: [{ name: 'Trà thử Nắng Mới' }], why: 'Cùng hợp tác xã.' }] });
    const products = productsFrom([productCells({ name: 'Trà thử Nắng Mới', producer: '' }), productCells({ source: later })], settlements);
    expect(products).toHaveLength(1);
    expect(products[0]).toMatchObject({ name: 'Trà thử nghiệm', aliases: ['Trà thử Nắng Mới'], producer: 'hop-tac-xa-thu-nghiem' });
  });

  test('of two producers are two products', () => {
    const products = productsFrom([productCells(), productCells({ producer: 'Hợp tác xã Khác' })]);
    expect(products.map(({ producer }) => producer)).toEqual(['hop-tac-xa-khac', 'hop-tac-xa-thu-nghiem']);
  });

  test('without a producer are told apart by district', () => {
    const products = productsFrom([productCells({ producer: '', district: 'Đức Trọng' }), productCells({ producer: '', district: 'Lạc Dương', source: later })]);
    expect(products).toHaveLength(2);
  });
});

describe('a household', () => {
  const household = { producer: 'Hộ kinh doanh Nguyễn Thử', producer_kind: 'household', address_at_certification: 'Số 1, thôn 2, xã Hiệp An, huyện Đức Trọng, tỉnh Lâm Đồng' };

  test('keeps commune and district, not the house', () => {
    const [record] = productsFrom([productCells(household)]);
    expect(record?.place?.then?.address).toBeUndefined();
    expect(record?.place?.now?.province).toBe('68');
  });

  test('has no person’s name in an address of the site', () => {
    const { files } = importRows(productsImporter, [productCells(household)]);
    expect(files.map(({ path }) => path).join(' ')).not.toMatch(/nguyen/u);
  });

  test('keeps its address when consent is recorded', () => {
    const first = importRows(producersImporter, [producerCells({ name: household.producer, kind: 'household' })]);
    const content = draftAfter(emptyDraft(), first);
    for (const [id, record] of content.producers) content.producers.set(id, { ...record, consent: { on: '2026-01-02', how: 'Đơn gửi sở.', covers: ['address'] } });
    const { files } = importRows(productsImporter, [productCells(household)], { content });
    expect(files.map(({ text }) => text).join('')).toContain('Số 1, thôn 2');
  });
});

describe('a second run', () => {
  test('changes nothing', () => {
    const rows = [productCells({ recognised_year: '2020', stars: '3' }), productCells({ recognised_year: '2024', source: 'https://baolamdong.vn/bai-khac-noi-ve-lan-sau-2.html' })];
    const content = draftAfter(emptyDraft(), importRows(productsImporter, rows));
    const again = importRows(productsImporter, rows, { content });
    expect(again.files).toEqual([]);
    expect(again.accounts.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  test('keeps what was corrected by hand since', () => {
    const content = draftAfter(emptyDraft(), importRows(productsImporter, [productCells()]));
    for (const [id, record] of content.products) content.products.set(id, { ...record, name: 'Trà Thử nghiệm', group: { code: 'I.5.b', basis: 'hand' } });
    expect(importRows(productsImporter, [productCells()], { content }).files).toEqual([]);
  });
});

describe('a wrong row', () => {
  test.each<[string, Cells, string, string]>([
    ['stars 6', { stars: '6' }, 'stars', 'hạng sao chỉ là 3, 4 hoặc 5'],
    ['stars in words', { stars: '4 sao' }, 'stars', 'hạng sao chỉ là 3, 4 hoặc 5'],
    ['a score above 100', { score: '101' }, 'score', 'không phải điểm từ 0 đến 100'],
    ['a decimal comma', { score: '91,5' }, 'score', 'không phải điểm từ 0 đến 100'],
    ['30 February', { decision_date: '2026-02-30' }, 'decision_date', 'không phải ngày có thật dạng yyyy-mm-dd'],
    ['day before month', { decision_date: '05/08/2026' }, 'decision_date', 'không phải ngày có thật dạng yyyy-mm-dd'],
    ['a year before the programme', { recognised_year: '2012' }, 'recognised_year', 'không phải năm của chương trình (từ 2018)'],
    ['an end before the beginning', { decision_date: '2024-03-08', valid_until: '2023-03-08' }, 'valid_until', 'hết hạn trước khi có quyết định'],
    ['no name', { name: '' }, 'name', 'không được để trống'],
    ['a name of 300 characters', { name: 'Trà '.repeat(75) }, 'name', 'dài quá 200 ký tự'],
    ['no source', { source: '' }, 'source', 'không được để trống'],
    ['an address that a browser would run', { source: 'javascript:alert(1)' }, 'source', 'địa chỉ không phải http hoặc https'],
    ['a broken address', { source: 'https://' }, 'source', 'địa chỉ trang không đọc được'],
    ['a note without tag', { note: 'công nhận' }, 'note', 'ghi chú không bắt đầu bằng một thẻ'],
    ['an unknown tag', { note: '[certified]' }, 'note', 'ghi chú không bắt đầu bằng một thẻ'],
    ['an unknown group', { product_group: 'thực phẩm' }, 'product_group', 'giá trị lạ'],
    ['an unknown kind of producer', { producer_kind: 'htx' }, 'producer_kind', 'giá trị lạ'],
    ['an unknown province', { province_at_certification: 'Tây Nguyên' }, 'province_at_certification', 'không có tỉnh này trong danh mục 63 tỉnh trước 01/07/2025'],
    ['an official code of another form', { official_code: '83-829' }, 'official_code', 'không đúng dạng mã sản phẩm OCOP'],
  ])('with %s stops the import', (_, changes, column, reason) => {
    const { accounts, files } = importRows(productsImporter, [productCells(), productCells({ name: 'Trà khác', ...changes })]);
    const errors = accounts.filter(({ outcome }) => outcome === 'error');
    expect(errors.map((error) => [error.line, error.column, error.reason])).toEqual([[3, column, reason]]);
    expect(errors[0]?.remedy).toMatch(/./u);
    expect(files).toEqual([]);
  });

  test('tells every wrong cell of every row', () => {
    const { accounts } = importRows(productsImporter, [productCells({ stars: '6', score: 'x' }), productCells({ name: 'Trà khác', source: '' })]);
    expect(accounts.map(({ line, column }) => [line, column])).toEqual([[2, 'stars'], [2, 'score'], [3, 'source']]);
  });
});
