// A site that asks a search server: which of its pages may, and what they carry for everybody to see.
import { describe, expect, it } from 'vitest';
import { LOCAL_KEY } from '../../scripts/support/meilisearch-program.ts';
import { SEARCH_HOST, SITE_KEY } from '../../scripts/test/search-server.ts';
import { builtSite } from '../support/built-site.ts';

const SEARCHING = /^\/(?:san-pham|nguon-hang)\/(?:trang\/\d+\/)?$/;

describe('a site that asks a search server', () => {
  const { pages } = builtSite('served');

  it('lets its pages of search ask that server, and no other page', () => {
    const asking = pages.filter(({ html }) => html.includes(`connect-src 'self' ${SEARCH_HOST}`)).map(({ path }) => path);
    expect(asking).toEqual(pages.filter(({ path }) => SEARCHING.test(path)).map(({ path }) => path));
    expect(asking).toContain('/san-pham/');
  });

  it('tells the server and the key of searching where they are needed, and nowhere the key of everything', () => {
    const telling = pages.filter(({ html }) => html.includes(SITE_KEY)).map(({ path }) => path);
    expect(telling.filter((path) => !SEARCHING.test(path))).toEqual([]);
    expect(telling).toContain('/san-pham/');
    expect(pages.filter(({ html }) => html.includes(LOCAL_KEY))).toEqual([]);
  });

  it('is not what sites without one are like', () => {
    expect(builtSite('fixture').pages.filter(({ html }) => html.includes('connect-src'))).toEqual([]);
  });
});
