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

const served = { engine: 'meilisearch', host: 'https://tim.ocop.example', searchKey: 'a1b2c3', index: 'ocop' };

test.each([
  ['a server by https', served, undefined],
  ['a server below a path', { ...served, host: 'https://ocop.example/tim' }, undefined],
  ['a server on this machine', { ...served, host: 'http://127.0.0.1:7700' }, undefined],
  ['a server by http', { ...served, host: 'http://tim.ocop.example' }, 'host'],
  ['an address with a final slash', { ...served, host: 'https://tim.ocop.example/' }, 'host'],
  ['an address that would end a policy', { ...served, host: "https://tim.ocop.example;default-src" }, 'host'],
  ['no server at all', { engine: 'meilisearch' }, 'host'],
  ['a key with a space', { ...served, searchKey: 'a b' }, 'searchKey'],
  ['an index of no such name', { ...served, index: 'ocop/..' }, 'index'],
  ['a server that is not used yet', { ...served, engine: 'embedded' }, undefined],
])('search settings, %s', (_, search, wrong) => {
  const { error } = site.safeParse({ ...right, search });
  expect(error?.issues.map(({ path }) => path.at(-1))).toEqual(wrong === undefined ? undefined : [wrong]);
});
