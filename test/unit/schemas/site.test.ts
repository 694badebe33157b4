// What an office changes to make the catalogue theirs.
import { expect, test } from 'vitest';
import { site } from '#schemas/site.ts';

const right = { name: 'Danh mục', nameEn: 'Catalogue', baseUrl: 'https://ocop.example', search: { engine: 'embedded' } };

test.each([
  ['https://ocop.example', true],
  ['https://ocop.tinh.example:8443', true],
  ['http://ocop.example', false],
  ['https://ocop.example/', false],
  ['https://ocop.example/a', false],
  ['ocop.example', false],
])('base address %s: %s', (baseUrl, isRight) => {
  expect(site.safeParse({ ...right, baseUrl }).success).toBe(isRight);
});
