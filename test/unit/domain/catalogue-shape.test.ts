// Wrong records never build: each fault, its place and its words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLot, aProduct, aRecognition, aSource, files, linesOf, problemsOf } from '../../support/builders.ts';

/** Problems of one product file. */
function faults(record: unknown): string[] {
  return linesOf(problemsOf({ 'products/tra.json': record }));
}

describe('a file that is no record', () => {
  test('that is empty', () => {
    expect(faults('')).toEqual(['products/tra.json : tệp trống → ghi hồ sơ vào tệp, hoặc bỏ tệp nếu chưa từng đăng']);
    expect(faults(' \n')).toHaveLength(1);
  });

  test('that is not JSON, with the line and column', () => {
    expect(faults('{\n  "name": "Trà",\n  "group" "I.5.a"\n}')).toEqual([
      'products/tra.json : không phải JSON: sai gần dòng 3, cột 11 → kiểm tra dấu phẩy, ngoặc kép và ngoặc nhọn quanh chỗ đó',
    ]);
  });

  test('that stops half-way', () => {
    expect(faults('{ "name": "Trà",')).toEqual([expect.stringContaining('products/tra.json : không phải JSON')]);
  });

  test.each([['[]'], ['"chữ"'], ['null'], ['5']])('that is no block: %s', (text) => {
    expect(faults(text)).toEqual(['products/tra.json : phải là một khối → đặt trong ngoặc nhọn { … }']);
  });

  test('a byte order mark in front of a right record does no harm', () => {
    const [product, codes] = files({ 'products/tra.json': aProduct() });
    expect(linesOf(problemsOf({ 'products/tra.json': `\uFEFF${product?.text ?? ''}`, 'codes.json': codes?.text }))).toEqual([]);
  });
});

describe('a field', () => {
  test('that is unknown, with the one that was meant', () => {
    expect(faults({ ...aProduct(), recognition: [] })).toEqual([
      'products/tra.json recognition: không có trường này → có phải là "recognitions"? nếu không thì xóa đi',
    ]);
  });

  test('that is unknown deep inside, with those there are', () => {
    const group = { code: 'I.5.a', basis: 'hand', colour: 'red' };
    expect(faults({ ...aProduct(), group })).toEqual(['products/tra.json group.colour: không có trường này → xóa đi; ở đây chỉ có: code, basis, rule']);
  });

  test('that is missing, with what it is for', () => {
    const { name: _name, ...nameless } = aProduct();
    expect(faults(nameless)).toEqual(['products/tra.json name: thiếu trường bắt buộc → Tên sản phẩm đúng như quyết định hoặc nguồn ghi.']);
    const { group: _group, ...groupless } = aProduct();
    expect(faults(groupless)).toEqual(['products/tra.json group: thiếu trường bắt buộc → Nhóm sản phẩm.']);
  });

  test('of the wrong type', () => {
    expect(faults({ ...aProduct(), name: 5 })).toEqual(['products/tra.json name: phải là chữ → đặt trong dấu ngoặc kép']);
    expect(faults({ ...aProduct(), aliases: 'Chè' })).toEqual(['products/tra.json aliases: phải là danh sách → đặt trong ngoặc vuông [ … ]']);
  });

  test('outside its list, with the list', () => {
    const producer = { name: 'Hộ A', kind: 'farm', sources: aProduct().sources };
    expect(linesOf(problemsOf({ 'producers/a.json': producer }))).toEqual([
      expect.stringContaining('producers/a.json kind: không nằm trong danh sách → chọn "cooperative", "cooperative-group"'),
    ]);
  });

  test('with six stars', () => {
    expect(faults({ ...aProduct(), recognitions: [{ ...aRecognition(), stars: 6 }] })).toEqual([
      'products/tra.json recognitions[0].stars: không phải hạng sao được cấp giấy → chỉ ghi 3, 4 hoặc 5',
    ]);
  });

  test('with the 30th of February', () => {
    expect(faults(aProduct({ recognitions: [aRecognition({ date: { precision: 'day', value: '2026-02-30' } })] }))).toEqual([
      'products/tra.json recognitions[0].date.value: không phải ngày có thật → viết yyyy-mm-dd, ví dụ 2026-08-05',
    ]);
  });

  test('with a date of unknown precision', () => {
    expect(faults({ ...aProduct(), recognitions: [{ ...aRecognition(), date: { precision: 'week', value: '2026' } }] })).toEqual([
      'products/tra.json recognitions[0].date.precision: chưa rõ ngày biết đến đâu → precision là day, month, year hoặc round',
    ]);
  });

  test('in NFD', () => {
    expect(faults(aProduct({ name: 'Trà'.normalize('NFD') }))).toEqual([
      'products/tra.json name: chưa ở dạng Unicode dựng sẵn (NFC) → gõ lại hoặc chuyển mã sang NFC',
    ]);
  });

  test('of 100 kB, shown in short', () => {
    const problems = problemsOf({ 'products/tra.json': aProduct({ name: 'a'.repeat(100_000) }) });
    expect(linesOf(problems)).toEqual(['products/tra.json name: dài quá 200 ký tự → kiểm tra có dán nhầm không']);
    expect(problems[0]?.value).toHaveLength(80 + '… (100002 ký tự)'.length);
  });

  test.each([
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['data:text/html,x'],
    ['//tinh.example'],
    ['https://a b.example'],
    ['https://user:pass@tinh.example'],
    ['https://localhost'],
    ['ftp://tinh.example'],
  ])('with the address %s', (url) => {
    expect(faults(aProduct({ sources: [aSource({ url })] }))).toEqual([
      'products/tra.json sources[0].url: không phải địa chỉ trang web → viết https://… (hoặc http://…)',
    ]);
  });

  test.each([['__proto__'], ['constructor'], ['toString']])('named %s is refused like any other', (key) => {
    const text = JSON.stringify(aProduct()).replace('{', `{"${key}":{"x":1},`);
    expect(faults(text)).toEqual([expect.stringContaining(`products/tra.json ${key}: không có trường này`)]);
  });
});

test('all faults of all files are told at once', () => {
  expect(
    problemsOf({
      'products/a.json': { ...aProduct(), name: 1, colour: 2, recognitions: [{ ...aRecognition(), stars: 1 }] },
      'products/b.json': '',
      'producers/c.json': '[',
      'products/d.json': aProduct({ producer: 'khong-co' }),
    })
      .map(({ file, field }) => `${file} ${field}`)
      .sort(),
  ).toEqual([
    'producers/c.json ',
    'products/a.json colour',
    'products/a.json name',
    'products/a.json recognitions[0].stars',
    'products/b.json ',
    'products/d.json producer',
  ]);
});

describe('a file name', () => {
  test.each([['Tra'], ['tra_may'], ['trà'], ['tra--may'], ['-tra'], ['a'.repeat(81)]])('that is no id: %s', (id) => {
    expect(problemsOf({ [`products/${id}.json`]: aProduct() }).map(({ file, message }) => [file, message.startsWith('tên tệp')])).toEqual([
      [`products/${id}.json`, true],
    ]);
  });

  test.each([['products/tra.txt'], ['product/tra.json'], ['products/cu/tra.json'], ['ghi-chu.json'], ['lots/L1.json']])(
    'that lies where no record does: %s',
    (path) => {
      expect(problemsOf({ [path]: '{}' }).map(({ file, message }) => [file, message])).toEqual([[path, 'không phải chỗ của một hồ sơ']]);
    },
  );

  test('of a lot keeps the case of the printed code', () => {
    const records = { 'products/tra.json': aProduct(), 'lots/tra/L08A.json': aLot() };
    expect(problemsOf(records)).toEqual([]);
    expect(problemsOf({ 'products/tra.json': aProduct(), 'lots/tra/L 08.json': aLot() }).map(({ message }) => message)).toEqual([
      'tên tệp không đúng dạng mã lô',
    ]);
  });
});

describe('whatever a file holds', () => {
  test('is answered, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(faults(text).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('in one field of a right record is told with that field', () => {
    const optional = ['nameEn', 'story', 'label', 'documents', 'prices', 'images', 'supplySheet', 'gtin', 'lifecycle'];
    fc.assert(
      fc.property(fc.constantFrom(...optional), fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constant([[1]])), (field, value) => {
        const problems = problemsOf({ 'products/tra.json': { ...aProduct(), [field]: value } });
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.every((problem) => problem.field.startsWith(field))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
