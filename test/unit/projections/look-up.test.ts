// Look-ups without a server: what a key finds, in which file, and what the check page's script makes of it.
import { gzipSync } from 'node:zlib';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildFromFolder } from '#catalogue/load.ts';
import { readCode } from '#domain/read-code.ts';
import { stateOn } from '#domain/standing.ts';
import { decodeStanding, encodeStanding, type LookUpEntry, readUnits } from '#projections/look-up-entry.ts';
import { lookUpKey, lookUpKeysOf, SHARD_NAMES, shardOf } from '#projections/look-up-key.ts';
import { lookUpShards } from '#projections/look-up.ts';
import { plateOn } from '#projections/plate.ts';
import { aDecision, aProduct, aProducer, aRecognition, catalogueOf, TODAY } from '../../support/builders.ts';
import { anyDay } from '../../support/recognitions.ts';
import { anyStanding } from '../../support/resolved.ts';

const withdrawn = { kind: 'withdrawn', on: '2026-01-01', reason: 'Chủ thể ngừng làm' } as const;
const small = catalogueOf({
  'products/tra.json': aProduct({
    name: 'Trà Mây',
    producer: 'htx',
    gtin: '8938501001238',
    recognitions: [aRecognition({ officialCode: '68-674-24736-3-2025', decision: '101' }), aRecognition({ officialCode: '68-24736-07-2026', date: { precision: 'day', value: '2026-03-10' } })],
  }),
  'products/tra-cu.json': aProduct({ name: 'Trà Mây cũ', gtin: '8938501001238', lifecycle: { ...withdrawn, kind: 'merged', into: 'tra' } }),
  'products/minh-hoa.json': aProduct({ name: 'Trà Minh Hoạ', demonstration: true, gtin: '9521234543213', recognitions: [] }),
  'producers/htx.json': aProducer({ name: 'HTX Mây' }),
  'decisions/101.json': aDecision({ number: '0101/QĐ-UBND' }),
  'decisions/101-khac.json': aDecision({ number: '101', authority: 'UBND tỉnh Khác', date: { precision: 'year', value: '2021' } }),
});
const shards = lookUpShards(small);

/** What a browser does: the files of the keys, and of each the entries of the key. */
function find(text: string, from: typeof shards = shards): readonly LookUpEntry[] {
  return lookUpKeysOf(readCode(text, { baseUrl: 'https://ocop.example' })).flatMap((key) => from.get(shardOf(key))?.[key] ?? []);
}

const codeOf = (id: string): string => [...small.products, ...small.departed, ...small.demonstrations].find((product) => product.id === id)?.code ?? '';

describe('a product', () => {
  const tra = { is: 'product', name: 'Trà Mây', href: '/san-pham/tra/', code: codeOf('tra'), gtin14: '08938501001238', producer: 'HTX Mây', standing: '4 2026-03-10 2029-03-10 2029-03-10' };

  it('is found by its short code, with what a plate needs', () => {
    expect(find(codeOf('tra').toLowerCase())).toEqual([tra]);
    expect(find(`https://ocop.example/t/${codeOf('tra')}/L1`)).toEqual([tra]);
  });

  it('is found by its barcode number, before the one that left the register with the same', () => {
    expect(find('893 8501 00123 8')).toEqual([tra, expect.objectContaining({ name: 'Trà Mây cũ', departed: 'merged' })]);
    expect(find('https://shop.vn/01/8938501001238')).toHaveLength(2);
  });

  it('is found by every official code of its history, however its sequence is written', () => {
    expect(find('68-674-24736-03-2025')[0]).toEqual(tra);
    expect(find('68-24736-7-2026')[0]).toEqual(tra);
  });

  it('made up for demonstration is found and marked', () => {
    expect(find('9521234543213')).toEqual([{ is: 'product', name: 'Trà Minh Hoạ', href: '/minh-hoa/san-pham/minh-hoa/', code: codeOf('minh-hoa'), gtin14: '09521234543213', standing: 'unverified', isDemonstration: true }]);
  });
});

test('a decision is found by its figures, those of several offices together', () => {
  expect(find('qd 101 ubnd')).toEqual([
    { is: 'decision', number: '101', href: '/quyet-dinh/101-khac/', kind: 'recognition', authority: 'UBND tỉnh Khác', date: '2021', products: 0 },
    { is: 'decision', number: '0101/QĐ-UBND', href: '/quyet-dinh/101/', kind: 'recognition', authority: 'UBND tỉnh Thử Nghiệm', date: '2025-03-10', products: 1 },
  ]);
});

test('what nobody has is found nowhere', () => {
  for (const text of ['614141000036', '2222C2H', 'qd 9', 'trà', 'https://zalo.me/x']) expect(find(text)).toEqual([]);
});

describe("an official code's units", () => {
  const unitsOf = (text: string) => {
    const read = readCode(text, { baseUrl: 'https://ocop.example' });
    if (read.kind !== 'official-code') throw new Error(`${text} is ${read.kind}`);
    const { units, problems } = readUnits(read.code, find(text));
    return { labels: units.map(({ label }) => label), problems };
  };

  it('are read in the list before July 2025 when it has five parts', () => {
    expect(unitsOf('83-829-28780-3-2022')).toEqual({ labels: ['tỉnh Bến Tre', 'thành phố Bến Tre', 'phường 7'], problems: [] });
  });

  it("are read in today's list when it has four", () => {
    expect(unitsOf('68-24736-7-2026')).toEqual({ labels: ['tỉnh Lâm Đồng', 'xã Quảng Trực'], problems: [] });
  });

  it('that do not lie in each other are told', () => {
    expect(unitsOf('01-24736-7-2026')).toEqual({ labels: ['thành phố Hà Nội', 'xã Quảng Trực'], problems: ['xã Quảng Trực (24736) không thuộc tỉnh mã 01'] });
  });

  it('that there are not are told', () => {
    expect(unitsOf('99-00001-7-2024').problems).toEqual(['không có tỉnh mã 99 trong danh mục hiện nay', 'không có xã mã 00001 trong danh mục hiện nay', 'mã không có huyện mà năm 2024: trước 07/2025 mã phải có huyện']);
  });

  it('are all there, of both lists', () => {
    for (const { code, name } of small.communes) expect(shards.get(shardOf(lookUpKey.unit('today', 'commune', code)))?.[lookUpKey.unit('today', 'commune', code)]).toEqual([expect.objectContaining({ name })]);
    for (const { code, name } of small.formerCommunes) expect(shards.get(shardOf(lookUpKey.unit('before', 'commune', code)))?.[lookUpKey.unit('before', 'commune', code)]).toEqual([expect.objectContaining({ name })]);
    expect([small.communes.length, small.formerCommunes.length]).toEqual([3321, 10035]);
  });
});

describe('a standing as text', () => {
  it('gives the plate of any day back', () => {
    fc.assert(
      fc.property(anyStanding, anyDay, (standing, day) => {
        const again = decodeStanding(encodeStanding(standing));
        expect(stateOn(again, day)).toBe(stateOn(standing, day));
        expect(plateOn(again, day, true)).toEqual(plateOn(standing, day, true));
      }),
    );
  });

  it.each(['', 'x', '9 2020', 'certified'])('that cannot be read is not verified: %j', (text) => {
    expect(decodeStanding(text)).toEqual({ kind: 'unverified' });
  });
});

describe('the files', () => {
  it('have names that never change, and a key is always in the same', () => {
    expect([SHARD_NAMES.length, SHARD_NAMES[0], SHARD_NAMES[255], new Set(SHARD_NAMES).size]).toEqual([256, '00', 'ff', 256]);
    expect(shardOf(lookUpKey.code('226W2XR'))).toBe('3c');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        expect(SHARD_NAMES).toContain(shardOf(key));
      }),
    );
  });

  it('are all there, though empty', () => {
    expect([...shards.keys()]).toEqual(SHARD_NAMES);
  });

  it('stay small with the whole register in them: at most 6 kB compressed', () => {
    const built = buildFromFolder(resolve('content'), TODAY);
    if (!built.ok) throw new Error('content is broken');
    const sizes = [...lookUpShards(built.catalogue).values()].map((shard) => gzipSync(JSON.stringify(shard)).length);
    expect(Math.max(...sizes)).toBeLessThan(6 * 1024);
  });
});
