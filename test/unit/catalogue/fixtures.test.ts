// The catalogue of fixtures covers what pages must show: every state on its day, and every kind of text that could break one.
import { expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { STATES, stateOn } from '#domain/standing.ts';
import { TODAY } from '../../support/builders.ts';

const catalogue = loadCatalogue('test/fixtures/content', TODAY);
const byId = new Map(catalogue.products.map((product) => [product.id, product]));

test.each([
  ['tra-may-thu-nghiem', 'in-force', 4],
  ['gao-theo-thang', 'in-force', 3],
  ['mat-ong-theo-nam', 'in-force', 3],
  ['mang-kho-theo-dot', 'in-force', 3],
  ['ca-phe-sap-het', 'expiring', 4],
  ['tieu-29-thang-2', 'expiring', 3],
  ['mam-giap-han', 'not-verified', 3],
  ['keo-co-the-het-han', 'not-verified', 3],
  ['kho-ca-het-han', 'expired', 3],
  ['gio-tre-thu-hoi', 'revoked', 3],
  ['mit-say-cham-diem', 'not-verified', 4],
  ['nem-chi-duoc-goi', 'not-verified', undefined],
  ['sam-de-nghi', 'proposed', 4],
  ['hat-dieu-nguon-thap', 'not-verified', 4],
  ['xoai-ha-hang', 'in-force', 3],
  ['buoi-nang-hang', 'in-force', 4],
  ['banh-danh-gia-lai', 'reassessing', 4],
  ['rau-chua-ro-sao', 'not-verified', undefined],
  ['sen-nam-sao', 'in-force', 5],
  ['hoa-chua-co-gi', 'not-verified', undefined],
] as const)('%s is %s', (id, state, stars) => {
  const standing = byId.get(id)?.standing;
  expect(standing && [stateOn(standing, TODAY), standing.stars]).toEqual([state, stars]);
});

test('every state is there', () => {
  expect(new Set(catalogue.products.map(({ standing }) => stateOn(standing, TODAY)))).toEqual(new Set(STATES));
});

test('what left the register, what was never real, what changed its id', () => {
  expect(catalogue.departed.map(({ id, record }) => [id, record.lifecycle?.kind])).toEqual([
    ['thit-da-rut', 'withdrawn'],
    ['tra-may-trung', 'merged'],
  ]);
  expect(catalogue.demonstrations.map(({ id }) => id)).toEqual(['minh-hoa-mang', 'minh-hoa-mat-ong', 'minh-hoa-tra']);
  expect(catalogue.formerIds.map(({ id }) => id)).toEqual(['nam-ma-cu', 'cong-ty-thu-nghiem-cu', 'tram-cu']);
});

test("split communes stay candidates, and a former province alone gives today's", () => {
  expect(byId.get('dua-xa-bi-chia')?.place.candidates.map(({ name }) => name)).toEqual(['Long Phú Thuận', 'Tân Long']);
  expect(byId.get('dua-tinh-cu')?.place).toMatchObject({
    province: { name: 'Quảng Ngãi' },
    formerProvince: { name: 'Kon Tum' },
    words: { province: 'Kon Tum' },
  });
});

test('names that could break a page are names', () => {
  expect(byId.get('ten-co-the-script')?.name).toBe('<script>alert(1)</script>');
  expect(byId.get('ten-co-dau-dao-chieu')?.name).toContain('\u202E');
  expect(byId.get('ten-rat-dai')?.name.length).toBeGreaterThan(190);
});

test('the mask hides', () => {
  const hidden = JSON.stringify(catalogue.producers.map(({ record, name }) => [record, name]));
  expect(hidden).not.toContain('Phải Giấu');
});
