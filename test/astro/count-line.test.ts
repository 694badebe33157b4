// The three counts of a list, apart, with the day on which they are right and the table of later days.
import { expect, it } from 'vitest';
import { vi } from '#i18n/vi.ts';
import { select, textOf } from '../support/html.ts';
import { render } from '../support/render.ts';

const table = [['2026-11-22', { inForce: 1200, lapsed: 31, unverified: 9 }], ['2026-12-03', { inForce: 1199, lapsed: 31, unverified: 10 }]] as const;

it('CountLine counts in force, lapsed and unverified apart, with the day of the build', async () => {
  const { root } = await render('CountLine', { table });
  expect(select(root, { has: 'data-n' }).map((one) => [one.attributes.get('data-n'), textOf(one)])).toEqual([['1', '1.200'], ['2', '31'], ['3', '9'], ['0', '22/11/2026']]);
  expect(select(root, { name: 'span' }).filter((one) => !one.attributes.has('data-n')).map(textOf)).toEqual([`1.200 ${vi.counts.inForce}`, `31 ${vi.counts.lapsed}`, `9 ${vi.counts.unverified}`, `${vi.counts.asOf} 22/11/2026`]);
});

it('CountLine reads as words with spaces between them where styles do not apply', async () => {
  const { root } = await render('CountLine', { table });
  expect(textOf(root)).not.toMatch(/[a-zạ-ỹ]\d/i);
});

it('CountLine carries the table of later days for the page\'s script', async () => {
  const { root } = await render('CountLine', { table });
  expect(select(root, { class: 'counts' })[0]?.attributes.get('data-counts')).toBe('2026-11-22 1200 31 9,2026-12-03 1199 31 10');
});
