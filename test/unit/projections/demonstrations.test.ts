// The page of demonstrations, from the records of the test catalogue: a lot for each case, and what to try.
import { expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { demonstrationsPage } from '#projections/demonstrations.ts';
import { TODAY } from '../../support/builders.ts';

const catalogue = loadCatalogue('test/fixtures/content', TODAY);
const page = demonstrationsPage(catalogue, TODAY);
const codesOf = (key: string) => page.cases.find((one) => one.key === key)?.lots.map(({ code }) => code);

test('a product in force comes first, and every link to a record stays under /minh-hoa/', () => {
  expect(page.products.map(({ id }) => id)[0]).toBe('minh-hoa-tra');
  for (const { href } of [...page.products, ...page.producers]) expect(href).toMatch(/^\/minh-hoa\//);
});

test('every lot stands under one case, the whole chain first and in order of time', () => {
  expect(page.cases.map(({ key }) => key)).toEqual(['whole', 'gaps', 'lapsed', 'recalled']);
  expect(codesOf('whole')).toEqual(['N0801', 'N0802', 'S0805', 'G0810', 'G0811']);
  expect(page.cases.flatMap(({ lots }) => lots)).toHaveLength(catalogue.demonstrations.flatMap(({ lots }) => lots).length);
});

test('a recall is told of the lot and of what was packed of it; a day that has passed, of its lot', () => {
  expect(codesOf('recalled')).toEqual(['L2026-06B', 'L2026-06C']);
  expect(codesOf('lapsed')).toEqual(['Q2024-01']);
  expect(demonstrationsPage(catalogue, '2026-01-12').cases.find(({ key }) => key === 'lapsed')).toBeUndefined();
});

test('materials are told by what they are', () => {
  const whole = page.cases.find(({ key }) => key === 'whole')?.lots;
  expect(whole?.map(({ what }) => what)).toEqual(['Măng tươi', 'Măng tươi', 'Măng khô', undefined, undefined]);
});

test('without demonstrations there is nothing to try and nothing to list', () => {
  expect(demonstrationsPage({ demonstrations: [], demonstrationProducers: [] }, TODAY)).toEqual({ products: [], producers: [], cases: [] });
});
