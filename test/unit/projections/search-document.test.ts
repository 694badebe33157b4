// What search is given of a product.
import { describe, expect, it } from 'vitest';
import { dayNumber, NO_END } from '#projections/day-number.ts';
import { searchDocuments } from '#projections/search-document.ts';
import { stateOn } from '#domain/standing.ts';
import { TODAY } from '../../support/builders.ts';
import { aGroup, aPlace, aProducer, aProduct, certified, type ProductChange, without } from '../../support/resolved.ts';
import { aRecognition } from '../../support/recognitions.ts';
import { aDocument, emptyCatalogue } from '../../support/search.ts';

function documentOf(change: ProductChange = {}) {
  const [document] = searchDocuments(emptyCatalogue(), [aProduct(change)]);
  if (document === undefined) throw new Error('no document');
  return document;
}

describe('a document', () => {
  it('has the texts, the values and the card of its product', () => {
    expect(documentOf({ record: { aliases: ['Chè Mây'], nameEn: 'Cloud Tea', recognitions: [aRecognition()] } })).toMatchObject({
      id: 'tra-may',
      name: 'Trà Mây',
      nameEn: 'Cloud Tea',
      aliases: ['Chè Mây'],
      producer: 'HTX Mây Xanh',
      producerId: 'htx-may-xanh',
      producerKind: 'cooperative',
      places: ['Quảng Trực', 'Lâm Đồng', 'Đắk Nông', 'Tuy Đức'],
      province: 'lam-dong',
      formerProvince: 'dak-nong',
      commune: '24736',
      groups: ['thuc-pham', 'che'],
      standingKind: 'certified',
      local: 'Xã Quảng Trực',
      provinceName: 'Lâm Đồng',
      formerly: 'Đắk Nông',
      kind: 'tea',
      nameOrder: 0,
    });
  });

  it('names its group as the decree does and as people do', () => {
    expect(documentOf().groupNames).toEqual(['Thực phẩm', 'đồ ăn', 'Chè', 'trà']);
  });

  it('leaves out what there is not', () => {
    const [bare] = searchDocuments(emptyCatalogue(), [without(aProduct({ place: { candidates: [], words: {} }, standing: { kind: 'proposed', stars: 4 } }), 'producer')]);
    expect(bare).toMatchObject({ aliases: [], producerAliases: [], places: [], formerDistricts: [], papers: {}, standing: 'proposed 4', begins: 0, sortKey: 0 });
    for (const key of ['producer', 'producerId', 'producerKind', 'province', 'formerProvince', 'commune', 'stars', 'nameEn', 'image', 'alcohol', 'demonstration']) expect(bare).not.toHaveProperty(key);
  });

  it('has the stars of a certificate, lapsed or revoked, and none of a claim', () => {
    expect(documentOf({ standing: certified({ stars: 5 }) }).stars).toBe(5);
    expect(documentOf({ standing: { kind: 'revoked', stars: 3 } }).stars).toBe(3);
    expect(documentOf({ standing: { kind: 'unverified', stars: 4 } })).not.toHaveProperty('stars');
  });

  it('tells no other name of a producer that asked for a mask', () => {
    const record = { aliases: ['Hộ Nguyễn Văn A'], nameEn: 'A Co', masked: { on: '2026-01-01', reason: 'theo yêu cầu' } };
    expect(documentOf({ producer: aProducer({ name: 'Hộ sản xuất', record }) })).toMatchObject({ producer: 'Hộ sản xuất', producerAliases: [] });
  });

  it('knows the former districts that its commune was made of, or the one that the source names', () => {
    expect(documentOf().formerDistricts).toEqual(['667']);
    const named = { place: { then: { district: 'Đắk Mil', districtCode: '663' } } };
    expect(documentOf({ record: named }).formerDistricts).toEqual(['663']);
  });

  it('names the communes that its own may be, once each and without kind words', () => {
    const { commune, ...rest } = aPlace({ words: { commune: 'xã Quảng Trực', district: 'TP Gia Nghĩa', province: 'tỉnh Đắk Nông' } });
    if (commune === undefined) throw new Error('no commune');
    const place = { ...rest, candidates: [commune, { ...commune, code: '24733', name: 'Tuy Đức' }] };
    expect(documentOf({ place }).places).toEqual(['Quảng Trực', 'Tuy Đức', 'Lâm Đồng', 'Đắk Nông', 'Gia Nghĩa']);
  });

  it('holds the papers of product and producer until their latest day', () => {
    const producer = aProducer({ record: { documents: [{ kind: 'haccp', sources: ['s1'] }, { kind: 'vietgap', validUntil: '2027-01-01', sources: ['s1'] }] } });
    const documents = [{ kind: 'haccp', validUntil: '2026-01-31', sources: ['s1'] }, { kind: 'vietgap', validUntil: '2028-01-01', sources: ['s1'] }];
    expect(documentOf({ producer, record: { documents } }).papers).toEqual({ haccp: NO_END, vietgap: 20280101 });
  });

  it('knows the years of recognition, the newest first, and the day of the newest', () => {
    const recognitions = [aRecognition({ date: { precision: 'day', value: '2021-05-10' } }), aRecognition({ kind: 're-recognised', date: { precision: 'month', value: '2024-07' } }), aRecognition({ kind: 'proposed', date: { precision: 'year', value: '2026' } })];
    expect(documentOf({ record: { recognitions } })).toMatchObject({ years: [2024, 2021], decidedOn: 20240701 });
  });

  it('has of a supply sheet the steps to narrow by and the figures of a row', () => {
    const supplySheet = { asOf: '2026-11-01', capacityPerMonth: { value: 1.2, unit: 'tấn' }, minimumOrder: { value: 2, unit: 'thùng' }, unitsPerCase: 30, seasonMonths: [4, 3, 4], leadTimeDays: 7, vatInvoice: false, currentChannels: ['Bếp ăn'], sources: ['s1'] };
    expect(documentOf({ record: { supplySheet } })).toMatchObject({
      hasSupplySheet: true,
      capacitySteps: ['tu-100-kg', 'tu-300-kg', 'tu-1000-kg'],
      orderSteps: ['den-100-don-vi', 'den-500-don-vi', 'den-5-thung', 'den-10-thung'],
      channels: ['bep-an'],
      months: [3, 4],
      vatInvoice: false,
      capacity: '1,2 tấn',
      minimumOrder: '2 thùng',
      leadTimeDays: 7,
      declared: 7,
    });
  });

  it('says nothing of supply where no sheet was declared', () => {
    const document = documentOf();
    expect(document).toMatchObject({ hasSupplySheet: false, capacitySteps: [], orderSteps: [], channels: [], months: [], declared: 0 });
    for (const key of ['vatInvoice', 'samples', 'capacity', 'minimumOrder', 'leadTimeDays']) expect(document).not.toHaveProperty(key);
  });

  it('marks alcohol and demonstrations', () => {
    expect(documentOf({ group: aGroup({ alcohol: true }), isDemonstration: true })).toMatchObject({ alcohol: true, demonstration: true });
  });

  it('orders those in force before all others on any day', () => {
    const standings = [
      certified({ ends: { earliest: '2026-12-01', latest: '2026-12-01' } }),
      certified({ begins: { earliest: '2023-01-01', latest: '2024-06-30' }, ends: { earliest: '2026-01-01', latest: '2027-06-30' } }),
      certified({ ends: { earliest: '2027-06-30', latest: '2027-06-30' } }),
      { kind: 'revoked' } as const,
    ];
    const documents = searchDocuments(emptyCatalogue(), standings.map((standing) => aProduct({ standing })));
    const ordered = documents.toSorted((a, b) => b.sortKey - a.sortKey).map(({ nameOrder }) => standings[nameOrder]);
    expect(ordered.map((standing) => standing && stateOn(standing, TODAY))).toEqual(['in-force', 'expiring', 'not-verified', 'revoked']);
  });

  it('is of the shape that tests of engines build', () => {
    const built = documentOf();
    expect(Object.keys(aDocument()).sort()).toEqual(Object.keys(built).sort());
  });
});

describe('dayNumber', () => {
  it('sorts as the day does', () => {
    expect(dayNumber('2026-11-22')).toBe(20261122);
  });
});
