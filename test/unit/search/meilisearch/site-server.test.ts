// What pages are told of the server that a site names.
import { expect, test, vi } from 'vitest';
import { indexUidOf, siteServer } from '#search/meilisearch/site-server.ts';

const release = async (): Promise<string> => 'r1';

test('a site that searches by itself names no server, and its release is not made', async () => {
  const asked = vi.fn(release);
  expect(await siteServer({ engine: 'embedded', host: 'https://tim.example', searchKey: 'k' }, asked)).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});

test('a site with a server tells its pages where it is, with which key, and which register it should hold', async () => {
  expect(await siteServer({ engine: 'meilisearch', host: 'https://tim.example', searchKey: 'k', index: 'hang' }, release)).toEqual({ host: 'https://tim.example', key: 'k', indexUid: 'hang', release: 'r1' });
});

test('a server without keys is asked without one, in the usual index', async () => {
  expect(await siteServer({ engine: 'meilisearch', host: 'https://tim.example' }, release)).toEqual({ host: 'https://tim.example', indexUid: 'ocop', release: 'r1' });
  expect(indexUidOf({ engine: 'embedded' })).toBe('ocop');
});
