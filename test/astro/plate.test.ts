// The plate as HTML: words in every state, the dates for the page's script, and no claim that time undoes.
import { describe, expect, it } from 'vitest';
import type { Standing } from '#domain/standing.ts';
import * as say from '#i18n/state-words.ts';
import { select, textOf } from '../support/html.ts';
import { render } from '../support/render.ts';
import { certified } from '../support/resolved.ts';

const BUILT = '2026-11-22';

async function plate(standing: Standing, props: { built?: string; long?: boolean } = {}) {
  const { root } = await render('Plate', { standing, built: BUILT, ...props });
  const [element] = select(root, { class: 'plate' });
  const part = (name: string) => textOf(element && select(element, { name })[0]);
  return {
    classes: element?.attributes.get('class'),
    data: element?.attributes.get('data-plate'),
    text: [part('b'), part('i'), part('small')],
    stars: element === undefined ? 0 : select(element, { name: 'path' }).length,
    icon: element && select(element, { name: 'use' })[0]?.attributes.get('href'),
  };
}

const lapsed = certified({ ends: { earliest: '2026-10-01', latest: '2026-10-01' } });
const maybe = certified({ ends: { earliest: '2026-10-01', latest: '2027-10-01' } });

describe('Plate', () => {
  it('of a star in force says until when it holds, without a tick', async () => {
    expect(await plate(certified())).toEqual({ classes: 'plate is-in', data: '4 2025-05-10 2028-05-10 2028-05-10', text: ['4 sao', 'Hạn 10/05/2028', ''], stars: 4, icon: '#i-' });
  });

  it('of an expiring one says the same: only the reader\'s day can count the days', async () => {
    const expiring = certified({ ends: { earliest: '2026-12-24', latest: '2026-12-24' } });
    expect((await plate(expiring)).text).toEqual(['4 sao', 'Hạn 24/12/2026', '']);
  });

  it('of one whose end is an interval says the earliest month, and both days on a large plate', async () => {
    const round = certified({ ends: { earliest: '2028-01-01', latest: '2029-06-30' } });
    expect((await plate(round)).text[1]).toBe(say.endsAtLeast('01/2028'));
    expect((await plate(round, { long: true })).text[1]).toBe(say.endsFrom('01/2028'));
  });

  it('of a lapsed one says that it had its stars, and since when it has not', async () => {
    expect(await plate(lapsed)).toMatchObject({ classes: 'plate is-out', text: ['Từng 4 sao', 'Hết hạn', '10/2026'], icon: '#i-out' });
  });

  it('of one that may have lapsed doubts it', async () => {
    expect(await plate(maybe, { long: true })).toMatchObject({ classes: 'plate is-unsure plate-l', text: ['4 sao?', 'Chưa xác minh', say.maybeLapsed] });
  });

  it.each<[string, Standing, { classes: string; text: string[]; stars: number }]>([
    ['revoked', { kind: 'revoked', stars: 3 }, { classes: 'plate is-revoked', text: ['3 sao', 'Đã thu hồi', ''], stars: 0 }],
    ['proposed', { kind: 'proposed', stars: 5 }, { classes: 'plate is-asked', text: ['Đề nghị 5 sao', 'Chưa công nhận', ''], stars: 0 }],
    ['unverified', { kind: 'unverified', stars: 4 }, { classes: 'plate is-unsure', text: ['4 sao?', 'Chưa xác minh', ''], stars: 4 }],
    ['unverified without stars', { kind: 'unverified' }, { classes: 'plate is-unsure', text: ['Chưa rõ sao', 'Chưa xác minh', ''], stars: 0 }],
  ])('of a %s product carries words and no dates for the script', async (_, standing, wanted) => {
    expect(await plate(standing)).toMatchObject({ ...wanted, data: undefined });
  });

  it('is large on request, in every state', async () => {
    for (const standing of [certified(), lapsed, maybe]) expect((await plate(standing, { long: true })).classes).toMatch(/ plate-l$/);
  });

  it('hides its drawings from screen readers: the words say everything', async () => {
    const { root } = await render('Plate', { standing: certified(), built: BUILT });
    for (const svg of select(root, { name: 'svg' })) expect(svg.attributes.get('aria-hidden')).toBe('true');
  });
});
