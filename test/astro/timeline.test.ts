// The way of a product through the programme as a list: what counts, what does not, what is to come.
import { expect, it } from 'vitest';
import type { HistoryView } from '#projections/history.ts';
import { select, textOf } from '../support/html.ts';
import { render } from '../support/render.ts';

const step = (change: Partial<HistoryView> = {}): HistoryView => ({ kind: 'known', when: '10/05/2025', what: 'Công nhận: 4 sao', remarks: [], refs: [], ...change });
const items = async (...steps: HistoryView[]) => select((await render('Timeline', { steps })).root, { name: 'li' });

it('Timeline keeps the order of the steps and tells each kind by a class', async () => {
  const list = await items(step({ kind: 'gap', when: '2021' }), step(), step({ kind: 'ahead', when: '10/05/2028' }));
  expect(list.map((item) => [item.attributes.get('class') ?? '', textOf(select(item, { class: 'when' })[0])])).toEqual([['gap', '2021'], ['to-ahead', '10/05/2025'], ['ahead', '10/05/2028']]);
});

it('Timeline links a decision that has a page and prints one that has none', async () => {
  const [linked, plain] = await items(step({ decision: { number: '12/QĐ-UBND', href: '/quyet-dinh/12/' } }), step({ decision: { number: '13/QĐ-UBND' } }));
  expect([linked, plain].map((item) => item && select(item, { name: 'a' }).map((link) => link.attributes.get('href')))).toEqual([['/quyet-dinh/12/'], []]);
  expect(textOf(plain)).toContain('Quyết định 13/QĐ-UBND');
});

it('Timeline gives each step its footnotes and remarks', async () => {
  const [item] = await items(step({ refs: [1, 3], remarks: ['82,5 điểm', 'chưa thấy quyết định'] }));
  expect(item && select(item, { name: 'a' }).map((link) => [link.attributes.get('href'), link.attributes.get('aria-label'), textOf(link)])).toEqual([['#n1', 'Nguồn 1', '1'], ['#n3', 'Nguồn 3', '3']]);
  expect(textOf(item && select(item, { class: 'then' })[0])).toBe('82,5 điểm; chưa thấy quyết định');
});

it('Timeline prints foreign words as text', async () => {
  const [item] = await items(step({ what: 'Công nhận: <script>x</script>', remarks: ['"><b>'] }));
  expect(textOf(item)).toContain('<script>x</script>');
  expect(item && select(item, { name: 'b' })).toEqual([]);
});
