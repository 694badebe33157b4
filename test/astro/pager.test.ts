// Links between the pages of a list.
import { expect, it } from 'vitest';
import { urls } from '#urls.ts';
import { select, textOf } from '../support/html.ts';
import { render } from '../support/render.ts';

const pager = async (page: number, of: number) => (await render('Pager', { page, of, hrefOf: urls.products })).root;
const links = async (page: number, of: number) => select(await pager(page, of), { name: 'a' }).map((link) => `${textOf(link)} ${link.attributes.get('href') ?? ''}`);

it('Pager is nothing when there is one page', async () => {
  expect(select(await pager(1, 1), {})).toEqual([]);
});

it('Pager has no way before the first page or after the last', async () => {
  expect(await links(1, 2)).toEqual(['1 /san-pham/', '2 /san-pham/trang/2/', 'Trang sau /san-pham/trang/2/']);
  expect(await links(2, 2)).toEqual(['Trang trước /san-pham/', '1 /san-pham/', '2 /san-pham/trang/2/']);
});

it('Pager shows the first, the last and the neighbours, and says where pages are left out', async () => {
  const root = await pager(5, 9);
  expect(select(root, { name: 'li' }).map(textOf)).toEqual(['1', '… 4', '5', '6', '… 9']);
});

it('Pager leaves out nothing where nothing is missing', async () => {
  expect(select(await pager(2, 4), { name: 'li' }).map(textOf)).toEqual(['1', '2', '3', '4']);
});

it('Pager marks the page that one is on, and only that', async () => {
  const marked = select(await pager(3, 5), { has: 'aria-current' });
  expect(marked.map((link) => [textOf(link), link.attributes.get('aria-current')])).toEqual([['3', 'page']]);
});

it('Pager is a landmark with a name and tells crawlers what is before and after', async () => {
  const root = await pager(3, 5);
  expect(select(root, { name: 'nav' })[0]?.attributes.get('aria-label')).toBe('Các trang');
  expect(select(root, { has: 'rel' }).map((link) => link.attributes.get('rel'))).toEqual(['prev', 'next']);
});
