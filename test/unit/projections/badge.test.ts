// The badge that others embed: whatever it says is true whenever it is looked at.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '#domain/standing.ts';
import { badgeView } from '#projections/badge.ts';
import { badgeSvg } from '#projections/badge-svg.ts';
import { MM_A_POINT } from '#projections/label/items.ts';
import { measure } from '../../support/labels.ts';
import { parseHtml, select, textOf } from '../../support/html.ts';
import { aProduct, anyStanding, certified, type ProductChange } from '../../support/resolved.ts';
import { anyDay } from '../../support/recognitions.ts';

const SITE = { baseUrl: 'https://ocop.tinh.vn', contact: { email: 'ocop@tinh.vn' } };
const BUILT = '2026-11-22';
const inside = certified({ begins: { earliest: '2023-06-01', latest: '2024-06-01' }, ends: { earliest: '2026-06-01', latest: '2027-06-01' } });

const badge = (change: ProductChange, built = BUILT, site: Parameters<typeof badgeView>[1] = SITE) => badgeView(aProduct({ code: 'K7MX4P3', ...change }), site, built);
const told = (standing: Standing, built = BUILT) => {
  const { drawn, rank, state } = badge({ standing }, built);
  return `${'*'.repeat(drawn)} ${rank} · ${state}`.trim();
};

describe('badgeView', () => {
  it('gives stars the day until which they hold', () => {
    expect(told(certified())).toBe('**** OCOP 4 sao · đến 10/05/2028');
  });

  it('gives stars of a roughly known date the month until which they hold at least', () => {
    expect(told(certified({ ends: { earliest: '2028-01-01', latest: '2028-12-31' } }))).toBe('**** OCOP 4 sao · ít nhất đến 01/2028');
  });

  it('takes the stars away on the day on which they end', () => {
    expect(told(certified(), '2028-05-09')).toBe('**** OCOP 4 sao · đến 10/05/2028');
    expect(told(certified(), '2028-05-10')).toBe('Từng 4 sao · hết hạn 10/05/2028');
    expect(told(certified(), '2030-01-01')).toBe('Từng 4 sao · hết hạn 10/05/2028');
  });

  it.each<[string, Standing, string]>([
    ['may have lapsed', inside, 'Sao OCOP · Chưa xác minh, có thể đã hết hạn'],
    ['has surely lapsed on a day that is not known', certified({ ends: { earliest: '2025-01-01', latest: '2026-01-01' } }), 'Từng 4 sao · hết hạn, muộn nhất 01/2026'],
    ['is being assessed again', certified({ ends: { earliest: '2026-10-01', latest: '2026-10-01' }, graceUntil: '2027-03-30' }), 'Từng 4 sao · hạn cũ 01/10/2026'],
    ['has not begun', certified({ begins: { earliest: '2026-12-01', latest: '2026-12-01' } }), 'Sao OCOP · Chưa tới ngày 01/12/2026'],
    ['is revoked', { kind: 'revoked', stars: 3, on: { earliest: '2025-02-03', latest: '2025-02-03' } }, 'Sao OCOP · Đã thu hồi 03/02/2025'],
    ['is revoked nobody knows when', { kind: 'revoked', stars: 3 }, 'Sao OCOP · Đã thu hồi'],
    ['is not verified', { kind: 'unverified', stars: 5 }, 'Sao OCOP · Chưa xác minh'],
    ['is proposed', { kind: 'proposed', stars: 5 }, 'Sao OCOP · Mới đề nghị, chưa công nhận'],
  ])('draws no star of a product that %s', (_, standing, words) => {
    expect(told(standing)).toBe(words);
  });

  it('tells a record that has left before anything else', () => {
    const { drawn, rank, state } = badge({ record: { lifecycle: { kind: 'withdrawn', on: '2026-03-01', reason: 'Ngừng sản xuất.' } } });
    expect([drawn, rank, state]).toEqual([0, 'Hồ sơ', 'Rời danh mục 01/03/2026']);
  });

  it('is marked MẪU until an office has an address and a contact', () => {
    expect(badge({}).mark).toBeUndefined();
    expect(badge({}, BUILT, { ...SITE, baseUrl: 'https://ocop.example' }).mark).toBe('MẪU');
    expect(badge({}, BUILT, { baseUrl: SITE.baseUrl }).mark).toBe('MẪU');
    expect(badge({}, BUILT, { baseUrl: SITE.baseUrl, contact: {} }).mark).toBe('MẪU');
  });

  it('marks a demonstration wherever it stands', () => {
    expect(badge({ isDemonstration: true }).mark).toBe('Minh hoạ');
  });

  it('never draws a star without a later date beside it', () => {
    fc.assert(
      fc.property(anyStanding, anyDay, (standing, built) => {
        const { drawn, state } = badge({ standing }, built);
        if (drawn === 0) return;
        const [, day = '01', month = '', year = ''] = /(?:(\d\d)\/)?(\d\d)\/(\d{4})$/.exec(state) ?? [];
        expect(`${year}-${month}-${day}` >= built.slice(0, 8) + (state.includes('ít nhất') ? '01' : built.slice(8))).toBe(true);
      }),
    );
  });
});

/** How much wider DejaVu Sans, the widest face of systems, is than Be Vietnam Pro (measured at its widest words; a half-bold is drawn bold). */
const WIDER = { 400: 1, 600: 1.14, 800: 1.1 } as const;

/** Where the texts of a badge begin and end in a wide face, and the boxes that it has from left to right: rank, state, mark. */
function drawn(svg: string) {
  const nodes = select(parseHtml(svg), {});
  const numberOf = ({ attributes }: (typeof nodes)[number], name: string) => Number(attributes.get(name));
  const texts = nodes.flatMap((node) => {
    if (node.name !== 'text') return [];
    const weight = ([400, 600, 800] as const).find((known) => known === numberOf(node, 'font-weight')) ?? 800;
    const half = (measure(textOf(node), weight, numberOf(node, 'font-size')) / MM_A_POINT / 2) * WIDER[weight];
    expect([node.attributes.get('text-anchor'), node.attributes.has('textlength')]).toEqual(['middle', false]);
    return [{ from: numberOf(node, 'x') - half, to: numberOf(node, 'x') + half }];
  });
  const rankEnds = 2 + Number(/<path d="M2 2h([\d.]+)/.exec(svg)?.[1]);
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
  const frames = nodes.filter(({ attributes }) => attributes.has('stroke-dasharray')).map((node) => ({ from: numberOf(node, 'x'), to: numberOf(node, 'x') + numberOf(node, 'width') }));
  return { texts, boxes: [{ from: 0, to: rankEnds }, { from: rankEnds, to: frames[0]?.from ?? width }, ...frames] };
}

describe('badgeSvg', () => {
  const svg = badgeSvg(badge({ name: 'Trà <script>alert(1)</script> & "mây"' }));

  it('keeps markup in a name as text', () => {
    expect(svg).not.toContain('<script');
    expect(textOf(select(parseHtml(svg), { name: 'title' })[0])).toBe('Trà <script>alert(1)</script> & "mây" · OCOP 4 sao · đến 10/05/2028');
  });

  it('needs nothing from outside: no styles, scripts, fonts or pictures', () => {
    expect(svg).not.toMatch(/<(?:style|script|image|use|foreignObject)|\s(?:style|href|on\w+)=/);
  });

  it.each<[string, ProductChange]>([
    ['stars', {}],
    ['a mark', { isDemonstration: true }],
    ['many words', { standing: inside, isDemonstration: true }],
    ['few words', { standing: { kind: 'revoked', stars: 3 } }],
  ])('holds every text in its box, even where letters are wide and no text is fitted: %s', (_, change) => {
    const { texts, boxes } = drawn(badgeSvg(badge(change)));
    expect(texts).toHaveLength(boxes.length + 1);
    for (const { from, to } of texts) expect(boxes.filter((box) => box.from + 3 <= from && to <= box.to - 3)).toHaveLength(1);
  });

  it('leads to the printed address, as text', () => {
    expect(svg).toContain('>ocop.tinh.vn/t/K7MX4P3</text>');
  });
});
