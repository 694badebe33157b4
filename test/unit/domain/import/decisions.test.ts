// decisions.csv: records of numbered decisions, links to exactly one product a name, revocations with or without number.
import { describe, expect, it } from 'vitest';
import type { Draft, ImportContext, Row } from '#domain/import/contract.ts';
import { decisionsImporter } from '#domain/import/decisions.ts';
import { emptyDraft } from '#domain/import/run.ts';
import { NO_SETTLEMENTS, type Settlements } from '#domain/import/settlements.ts';
import { buildPlaceIndex } from '#domain/places.ts';
import type { ProductRecord } from '#schemas/product.ts';
import { aProducer, aProduct, aRecognition } from '../../../support/builders.ts';
import { aPlaceData } from '../../../support/place-data.ts';

const places = buildPlaceIndex(aPlaceData());
const ID = '12-qd-ubnd-ubnd-tinh-gia-lai-2022';

function aContext(settled: Partial<Settlements>): ImportContext {
  const hosts = [{ host: 'bao.example.vn', trust: 'press' as const }];
  return { file: 'decisions.csv', checkedOn: '2026-11-21', places, settlements: { ...NO_SETTLEMENTS, hosts, ...settled } };
}

function aRow(cells: Record<string, string> = {}): Row {
  return {
    line: 0,
    cells: {
      decision_number: '12/QĐ-UBND', decision_date: '2022-03-10', authority: 'UBND tỉnh Gia Lai', province_at_time: 'Gia Lai', stars: '4', products_count: '2',
      product_names: 'Trà Thử Nghiệm', kind: 'recognition', source: 'https://bao.example.vn/cong-nhan', source_date: '2022-03-12', note: '', ...cells,
    },
  };
}

function aProductOf(province: string, provinceCode: string, now: string, changes: Partial<ProductRecord> = {}): ProductRecord {
  return aProduct({ place: { then: { province, provinceCode }, now: { province: now, basis: 'resolved' } }, ...changes });
}

/** A draft with one tea of Gia Lai, recognised in the round of 2021. */
function aDraft(changes: Partial<ProductRecord> = {}): Draft {
  const draft = emptyDraft();
  draft.products.set('tra', aProductOf('Gia Lai', '64', '52', { recognitions: [aRecognition({ date: { precision: 'round', value: '2021' } })], ...changes }));
  return draft;
}

function run(rows: readonly Row[], draft = aDraft(), settled: Partial<Settlements> = {}) {
  const accounts = decisionsImporter.run(rows.map((row, at) => ({ ...row, line: at + 2 })), draft, aContext(settled));
  return { draft, accounts, tea: draft.products.get('tra'), record: draft.decisions.get(ID) };
}

describe('a numbered decision', () => {
  it('becomes one record of its rows: star classes listed, counts added, unknown names kept', () => {
    const { record, accounts } = run([aRow(), aRow({ stars: '3', products_count: '5', product_names: 'Bánh Lạ ; Kẹo Lạ' })]);
    expect(accounts.map(({ outcome }) => outcome)).toEqual(['created', 'merged']);
    expect(record).toMatchObject({ number: '12/QĐ-UBND', formerProvince: '64', stars: [3, 4], productsCount: 7, namesNotInRegister: ['Bánh Lạ', 'Kẹo Lạ'], date: { precision: 'day', value: '2022-03-10' } });
  });

  it('says no total when one of its rows has no count', () => {
    expect(run([aRow(), aRow({ stars: '3', products_count: '', product_names: '' })]).record?.productsCount).toBeUndefined();
  });

  it('is linked to the recognition of the round in which its day lies, which keeps its own date', () => {
    const { tea, accounts } = run([aRow()]);
    expect(tea?.recognitions).toEqual([{ kind: 'recognised', stars: 4, date: { precision: 'round', value: '2021' }, decision: ID, sources: ['s1', 's2'] }]);
    expect(accounts[0]?.records).toEqual([`decisions/${ID}`, 'products/tra']);
  });

  it('adds a recognition where the history has none of that time', () => {
    const { tea } = run([aRow()], aDraft({ recognitions: [aRecognition({ stars: 3, date: { precision: 'day', value: '2018-12-20' } })] }));
    expect(tea?.recognitions.map(({ kind, stars, decision }) => [kind, stars, decision])).toEqual([['recognised', 3, undefined], ['upgraded', 4, ID]]);
  });

  it('leaves a mention a mention and adds its own step', () => {
    const { tea } = run([aRow()], aDraft({ recognitions: [{ kind: 'named', sources: ['s1'] }] }));
    expect(tea?.recognitions.map(({ kind }) => kind)).toEqual(['named', 'recognised']);
  });

  it('changes nothing when its day is near another recognition with the same stars', () => {
    const { tea, accounts } = run([aRow()], aDraft({ recognitions: [aRecognition({ date: { precision: 'day', value: '2022-05-01' } })] }));
    expect(tea?.recognitions).toHaveLength(1);
    expect(accounts[0]?.reason).toContain('hồ sơ có lần công nhận 4 sao gần đó (2022-05-01)');
  });

  it('is not believed against the stars that the record has under the same number', () => {
    const { tea, accounts } = run([aRow({ stars: '3' })], aDraft({ recognitions: [aRecognition({ date: { precision: 'day', value: '2022-03-10' }, decisionNumber: '12/QĐ-UBND' })] }));
    expect(tea?.recognitions[0]?.decision).toBeUndefined();
    expect(accounts[0]?.reason).toContain('với 4 sao, dòng này ghi 3 sao');
  });

  it('changes nothing the second time', () => {
    const rows = [aRow(), aRow({ stars: '3', product_names: 'Bánh Lạ' })];
    const { draft } = run(rows);
    const before = JSON.stringify([[...draft.products], [...draft.decisions]]);
    expect(run(rows, draft).accounts.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(JSON.stringify([[...draft.products], [...draft.decisions]])).toBe(before);
  });

  it('of another office or year is another record', () => {
    const { draft } = run([aRow(), aRow({ authority: 'UBND huyện Kbang' }), aRow({ decision_date: '2023-03-10' })]);
    expect([...draft.decisions.keys()]).toEqual([ID, '12-qd-ubnd-ubnd-huyen-kbang-2022', '12-qd-ubnd-ubnd-tinh-gia-lai-2023']);
  });
});

describe('a name in a decision', () => {
  it('means no product when two of the province bear it', () => {
    const draft = aDraft();
    draft.products.set('tra-2', aProductOf('Gia Lai', '64', '52'));
    const { accounts } = run([aRow()], draft);
    expect(accounts[0]?.reason).toBe('"Trà Thử Nghiệm": 2 hồ sơ cùng tên (tra, tra-2)');
  });

  it('means the one of two whose history has the number', () => {
    const draft = aDraft();
    draft.products.set('tra-2', aProductOf('Gia Lai', '64', '52', { recognitions: [aRecognition({ date: { precision: 'day', value: '2022-03-10' }, decisionNumber: '12/QĐ-UBND' })] }));
    expect(run([aRow()], draft).draft.products.get('tra-2')?.recognitions[0]?.decision).toBe(ID);
  });

  it('means the one whose producer stands in brackets', () => {
    const draft = aDraft();
    draft.producers.set('htx-moi', aProducer({ name: 'Hợp tác xã Nông nghiệp Mới Lạ' }));
    draft.products.set('tra-2', aProductOf('Gia Lai', '64', '52', { producer: 'htx-moi', recognitions: [] }));
    run([aRow({ product_names: 'Trà Thử Nghiệm (HTX Mới Lạ)' })], draft);
    expect(draft.products.get('tra-2')?.recognitions).toHaveLength(1);
    expect(draft.products.get('tra')?.recognitions[0]?.decision).toBeUndefined();
  });

  it('is looked for in today’s province when the decision is of one, and in the whole country when it is the ministry’s', () => {
    const draft = emptyDraft();
    draft.products.set('tra', aProductOf('Bình Định', '52', '52', { recognitions: [] }));
    expect(run([aRow({ province_at_time: 'Gia Lai' })], draft).accounts[0]?.reason).toContain('không có hồ sơ khớp');
    expect(run([aRow({ province_at_time: 'Gia Lai (new province)', decision_date: '2025-10-15' })], draft).tea?.recognitions).toHaveLength(1);
    expect(run([aRow({ province_at_time: '(national)', decision_date: '2026-10-15', stars: '5' })], draft).tea?.recognitions).toHaveLength(2);
  });

  it('is read as settled by hand', () => {
    const settled = { decisionProducts: [{ decision: '12/QĐ-UBND', name: 'Chè Thử', product: 'tra', why: 'thử' }] };
    expect(run([aRow({ product_names: 'Chè Thử' })], aDraft(), settled).tea?.recognitions[0]?.decision).toBe(ID);
  });
});

describe('a row without number', () => {
  it('is a lead: it makes no record and touches no product', () => {
    const { draft, accounts, tea } = run([aRow({ decision_number: '' })]);
    expect(accounts[0]).toMatchObject({ outcome: 'left-aside', column: 'decision_number', reason: 'quyết định không có số: chỉ là đầu mối, không thành hồ sơ' });
    expect(draft.decisions.size).toBe(0);
    expect(tea?.recognitions[0]?.decision).toBeUndefined();
  });

  it('revokes all the same', () => {
    const settled = { decisionRecords: [{ number: 'UBND tỉnh Gia Lai 2024-04-14', authority: 'UBND tỉnh Gia Lai', date: { precision: 'year' as const, value: '2024' }, note: 'Ngừng sản xuất.' }] };
    const rows = [aRow({ decision_number: '', decision_date: '', source_date: '2024-04-14', kind: 'revocation' })];
    const { draft, accounts, tea } = run(rows, aDraft(), settled);
    expect(accounts[0]).toMatchObject({ outcome: 'extended', records: ['products/tra'] });
    expect(tea?.recognitions.at(-1)).toEqual({ kind: 'revoked', date: { precision: 'year', value: '2024' }, authority: 'UBND tỉnh Gia Lai', note: 'Ngừng sản xuất.', sources: ['s2'] });
    expect(run(rows, draft, settled).accounts[0]?.outcome).toBe('unchanged');
  });
});

it('a revocation touches only the products that it names', () => {
  const draft = aDraft();
  draft.products.set('banh', aProductOf('Gia Lai', '64', '52', { name: 'Bánh Thử' }));
  const { tea } = run([aRow({ kind: 'revocation', decision_date: '2023-02-01', products_count: '25' })], draft);
  expect(tea?.recognitions.at(-1)).toMatchObject({ kind: 'revoked', decision: '12-qd-ubnd-ubnd-tinh-gia-lai-2023' });
  expect(draft.products.get('banh')?.recognitions).toHaveLength(1);
});

describe('a wrong row', () => {
  it.each([
    ['kind', { kind: 'praise' }, 'loại lạ'],
    ['stars', { stars: '6' }, 'hạng sao chỉ là 3, 4 hoặc 5'],
    ['decision_date', { decision_date: '2026-02-30' }, 'không phải ngày có thật'],
    ['province_at_time', { province_at_time: 'Atlantis' }, 'không có tỉnh này'],
    ['products_count', { products_count: 'hơn 20' }, 'không phải số nguyên'],
    ['source', { source: '' }, 'không có nguồn'],
  ])('is told at its column %s, and nothing is made', (column, cells, reason) => {
    const { draft, accounts } = run([aRow(), aRow(cells)]);
    expect(accounts).toEqual([expect.objectContaining({ line: 3, outcome: 'error', column, reason })]);
    expect(draft.decisions.size).toBe(0);
  });
});
