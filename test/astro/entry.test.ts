// An entry of a list: one link, foreign text as text, what is unknown said.
import { describe, expect, it } from 'vitest';
import { vi } from '#i18n/vi.ts';
import { cardOf } from '#projections/card.ts';
import { select, textOf } from '../support/html.ts';
import { render } from '../support/render.ts';
import { aPlace, aProducer, aProduct, type ProductChange, without } from '../support/resolved.ts';

const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\' onmouseover=\'alert(1)', 'Trà & "Mây"', 'Muối \u200F\u202ETrà', '{{7*7}} ${1}', '</li></ul><h1>'];
const entry = (change: ProductChange = {}, props: Record<string, unknown> = {}) => render('Entry', { card: cardOf(aProduct(change)), built: '2026-11-22', ...props });

describe('Entry', () => {
  it('is one link with the product\'s name, under a heading', async () => {
    const { root } = await entry();
    const links = select(root, { name: 'a' });
    expect(links.map((link) => [link.attributes.get('href'), textOf(link)])).toEqual([['/san-pham/tra-may/', 'Trà Mây']]);
    expect(select(root, { name: 'h3' }).map(textOf)).toEqual(['Trà Mây']);
  });

  it.each(HOSTILE)('prints the name %j as text', async (name) => {
    const { root } = await entry({ record: { name } });
    expect(textOf(select(root, { name: 'a' })[0])).toBe(name.replaceAll(/\s+/g, ' '));
    expect(select(root, { name: 'script' })).toEqual([]);
    expect(select(root, { name: 'img' })).toHaveLength(1);
    for (const element of select(root, {})) expect([...element.attributes.keys()].filter((key) => key.startsWith('on'))).toEqual([]);
  });

  it.each(HOSTILE)('prints the producer %j as text', async (name) => {
    const { root } = await entry({ producer: aProducer({ record: { name } }) });
    expect(textOf(select(root, { class: 'who' })[0])).toBe(name.replaceAll(/\s+/g, ' '));
  });

  it('says that the producer or the place is not known', async () => {
    const bare = without(aProduct({ place: { candidates: [], words: {} } }), 'producer');
    const { root } = await render('Entry', { card: cardOf(bare), built: '2026-11-22' });
    expect(select(root, { class: 'unknown' }).map(textOf)).toEqual([vi.product.unknownProducer, vi.product.unknownPlace]);
  });

  it('names the former province beside the one of today', async () => {
    expect(textOf(select((await entry()).root, { class: 'where' })[0])).toBe('Xã Quảng Trực, Lâm Đồng (Đắk Nông cũ)');
  });

  it('prints a place of which only the source\'s words are known', async () => {
    const { province, commune, formerProvince, ...place } = aPlace();
    expect([province?.name, commune?.name, formerProvince?.name]).not.toContain(undefined);
    expect(textOf(select((await entry({ place })).root, { class: 'where' })[0])).toBe('xã Quảng Trực, tỉnh Đắk Nông');
  });

  it('loads the drawings of the first screen at once and the others when they come near, and keeps room for all', async () => {
    const image = async (eager: boolean) => select((await entry({}, { eager })).root, { name: 'img' })[0]?.attributes;
    expect((await image(true))?.has('loading')).toBe(false);
    expect((await image(false))?.get('loading')).toBe('lazy');
    expect([(await image(false))?.get('width'), (await image(false))?.get('height'), (await image(false))?.get('alt')]).toEqual(['80', '80', '']);
  });
});
