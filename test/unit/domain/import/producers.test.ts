import { describe, expect, test } from 'vitest';
import { producersImporter } from '../../../../src/domain/import/producers.ts';
import { emptyDraft } from '../../../../src/domain/import/run.ts';
import { producer, type ProducerRecord } from '../../../../src/schemas/producer.ts';
import { type Cells, draftAfter, importRows, producerCells, settledBy } from '../../../support/import-tables.ts';

function producersFrom(rows: readonly Cells[], settlements = settledBy({})): ProducerRecord[] {
  return importRows(producersImporter, rows, { settlements }).files.map(({ text }) => producer.parse(JSON.parse(text)));
}

describe('a row becomes a producer', () => {
  test('without the remark that the table makes on an address', () => {
    const [record] = producersFrom([producerCells({ kind: 'company', name: 'Công ty TNHH Thử', address: '12 đường Số Một, huyện Đức Trọng (address after the 2025 merger)' })]);
    expect(record?.place?.then?.address).toBe('12 đường Số Một, huyện Đức Trọng');
  });

  test('with its place and its published contact', () => {
    const [record] = producersFrom([producerCells({ kind: 'company', name: 'Công ty TNHH Thử', phone: '0263 3822 123', website: 'https://thu.example', address: '12 đường Số Một, huyện Đức Trọng' })]);
    expect(record).toMatchObject({
      name: 'Công ty TNHH Thử',
      kind: 'company',
      contact: { phone: '+842633822123', website: 'https://thu.example', sources: ['s1'] },
      place: { then: { address: '12 đường Số Một, huyện Đức Trọng', provinceCode: '68' } },
    });
  });

  test.each([
    ['group', 'cooperative-group'],
    ['private_enterprise', 'private-enterprise'],
    ['household', 'household'],
    ['', 'unknown'],
  ])('of kind %j as %s', (kind, expected) => {
    expect(producersFrom([producerCells({ kind })])[0]?.kind).toBe(expected);
  });

  test('once, however its name is abbreviated', () => {
    const rows = [producerCells({ name: 'HTX NN TM và DV Tơ Tung' }), producerCells({ name: 'Hợp tác xã Nông nghiệp Thương mại và Dịch vụ Tơ Tung' })];
    const [record, ...others] = producersFrom(rows);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ name: 'HTX NN TM và DV Tơ Tung', aliases: ['Hợp tác xã Nông nghiệp Thương mại và Dịch vụ Tơ Tung'] });
  });

  test('once, when two names are settled to be one', () => {
    const settlements = settledBy({ producers: [{ keep: { name: 'Hợp tác xã Hai' }, also: ['Hợp tác xã Một'], why: 'Cùng xã.' }] });
    const [record, ...others] = producersFrom([producerCells({ name: 'Hợp tác xã Một' }), producerCells({ name: 'Hợp tác xã Hai' })], settlements);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ name: 'Hợp tác xã Hai', aliases: ['Hợp tác xã Một'] });
  });

  test('twice, when namesakes are of two provinces', () => {
    expect(producersFrom([producerCells(), producerCells({ province: 'Gia Lai', district: 'Kbang' })])).toHaveLength(2);
  });
});

describe('a household', () => {
  const row = producerCells({ name: 'Hộ kinh doanh Nguyễn Thử', kind: 'household', address: 'Số 1, thôn 2, xã Hiệp An, huyện Đức Trọng', phone: '0966 243 066' });

  test('keeps no phone and no house without consent, and the account says so', () => {
    const { files, accounts } = importRows(producersImporter, [row]);
    expect(files[0]?.text).not.toMatch(/Số 1|966/u);
    expect(accounts[0]?.reason).toBe('hộ kinh doanh: không giữ địa chỉ, điện thoại khi chưa có đồng ý (giữ xã, huyện, tỉnh)');
  });

  test('has an address on the site that does not spell its name', () => {
    expect(importRows(producersImporter, [row]).files[0]?.path).toMatch(/^producers\/ho-lam-dong-[0-9a-z]{5}\.json$/u);
  });
});

test('a second run changes nothing', () => {
  const rows = [producerCells(), producerCells({ name: 'Hộ kinh doanh Nguyễn Thử', kind: 'household' })];
  const content = draftAfter(emptyDraft(), importRows(producersImporter, rows));
  expect(importRows(producersImporter, rows, { content }).files).toEqual([]);
});

test.each<[string, Cells, string]>([
  ['a phone with letters', { phone: 'gọi chị Ba' }, 'phone'],
  ['a website without address', { website: 'facebook' }, 'website'],
  ['an unknown kind', { kind: 'htx' }, 'kind'],
  ['an unknown province', { province: 'Tây Nguyên' }, 'province'],
])('a row with %s stops the import', (_, changes, column) => {
  const { accounts, files } = importRows(producersImporter, [producerCells(changes)]);
  expect(accounts).toEqual([expect.objectContaining({ line: 2, outcome: 'error', column })]);
  expect(files).toEqual([]);
});
