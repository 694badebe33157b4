// The sources of a page: numbered, dated, with their trust, and linked only where an address may be a link.
import { expect, it } from 'vitest';
import { Footnotes } from '#projections/notes.ts';
import type { Source } from '#schemas/source.ts';
import { select, textOf } from '../support/html.ts';
import { render } from '../support/render.ts';
import { aSource, sourcesOf } from '../support/resolved.ts';

async function noted(...sources: Source[]) {
  const notes = new Footnotes();
  const byId = sourcesOf(...sources);
  notes.refs([...byId.keys()], byId);
  const { root } = await render('Notes', { notes: notes.list() });
  return select(root, { name: 'li' });
}
const links = (items: Awaited<ReturnType<typeof noted>>) => items.flatMap((item) => select(item, { name: 'a' }).map((link) => link.attributes.get('href')));

it('Notes give each source its number as the target of its references', async () => {
  const items = await noted(aSource(), aSource({ id: 's2', citation: 'Quyết định' }));
  expect(items.map((item) => item.attributes.get('id'))).toEqual(['n1', 'n2']);
});

it('Notes say what the source is, when it was published and checked, and how far it is trusted', async () => {
  const [item] = await noted(aSource({ publishedOn: '2025-06', note: 'bản chép' }));
  expect(textOf(item)).toBe('1. Báo tỉnh. bản chép. Công bố 06/2025. Kiểm ngày 20/11/2026. (báo chí) Xem nguồn');
});

it('Notes link an https address, without passing on reputation', async () => {
  const items = await noted(aSource());
  expect(links(items)).toEqual(['https://bao.example/1']);
  expect(items[0] && select(items[0], { name: 'a' })[0]?.attributes.get('rel')).toBe('noopener nofollow');
});

it.each<[string, Partial<Source>]>([
  ['an http address', { url: 'http://bao.example/1' }],
  ['an address of low trust', { trust: 'low' }],
])('Notes print %s as text', async (_, change) => {
  const items = await noted(aSource(change));
  expect(links(items)).toEqual([]);
  expect(textOf(items[0])).toContain('//bao.example/1');
});

it('Notes print a citation without an address', async () => {
  const { url: _, ...source } = aSource();
  const items = await noted(source);
  expect(links(items)).toEqual([]);
  expect(textOf(items[0])).toContain('Báo tỉnh');
});

it('Notes print foreign words as text', async () => {
  const [item] = await noted(aSource({ citation: '<img src=x onerror=alert(1)>', url: 'https://bao.example/"><script>1</script>' }));
  expect(item && [...select(item, { name: 'img' }), ...select(item, { name: 'script' })]).toEqual([]);
  expect(textOf(item)).toContain('<img src=x onerror=alert(1)>');
});
