// The badge as an SVG file: the catalogue's plate, rank left and state right, on a ground of its own so that it reads on light and dark
// pages alike. Only attributes, for a file that others embed gets no styles and no fonts; each text is given the width that it is drawn in.
import type { BadgeView } from './badge.ts';
import { escapeXml } from './xml.ts';

const HEIGHT = 56;
const PAD = 12;
/** Letters of any system are fitted into these widths (in ems, a little above those of common sans-serif faces). */
const WIDE = /[MWmw%@]/u;
const NARROW = /[ijlItfr.,:;'!|/()·-]/u;
const FAMILY = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica, Arial, sans-serif';

/** Colours of the plate; all pairs of text and ground are above 4.5 : 1. */
const LOOKS = {
  certified: { fill: '#09623b', rank: '#ffffff', edge: '#09623b', stroke: 2, state: '#09623b' },
  plain: { fill: '#fdfdf8', rank: '#46534a', edge: '#5e6b5f', stroke: 1.5, state: '#14211a' },
  revoked: { fill: '#f8dfd7', rank: '#9c1f14', edge: '#9c1f14', stroke: 1.5, state: '#9c1f14' },
} as const;
const PAPER = '#fdfdf8';
const INK_2 = '#46534a';
const SON = '#9c1f14';
const STAR = 'M9.5 .4L11.9 6.2L18.1 6.6L13.3 10.6L14.8 16.7L9.5 13.4L4.2 16.7L5.7 10.6L.9 6.6L7.1 6.2Z';
const STAR_STEP = 16;

interface Run {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600 | 800;
  readonly colour: string;
}

/** The file. */
export function badgeSvg(view: BadgeView): string {
  const look = LOOKS[view.look];
  const rank: Run = { text: view.rank, size: 16, weight: 800, colour: look.rank };
  const state: Run = { text: view.state, size: 16, weight: 600, colour: look.state };
  const address: Run = { text: view.address, size: 12, weight: 400, colour: INK_2 };
  const mark: Run | undefined = view.mark === undefined ? undefined : { text: view.mark, size: 13, weight: 800, colour: SON };
  const left = Math.max(widthOf(rank), starsWidth(view.drawn)) + 2 * PAD;
  const middle = Math.max(widthOf(state), widthOf(address)) + 2 * PAD;
  const right = mark === undefined ? 0 : widthOf(mark) + 2 * PAD;
  const width = Math.ceil(left + middle + right);
  const label = [view.name, view.rank, view.state, view.mark].filter((part) => part !== undefined).join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" font-family="${FAMILY}"><title>${escapeXml(label)}</title>`,
    `<rect width="${width}" height="${HEIGHT}" rx="3" fill="#fff"/>`,
    `<rect x="2" y="2" width="${width - 4}" height="${HEIGHT - 4}" rx="2" fill="${PAPER}" stroke="${look.edge}" stroke-width="${look.stroke}"/>`,
    `<path d="M2 2h${round(left - 2)}v${HEIGHT - 4}H2z" fill="${look.fill}" stroke="${look.edge}" stroke-width="${look.stroke}"/>`,
    ...(view.drawn === 0 ? [draw(rank, PAD, 34)] : [keyline(left), stars(view.drawn), draw(rank, PAD, 43)]),
    draw(state, left + PAD, 25),
    draw(address, left + PAD, 44),
    ...(mark === undefined ? [] : [frame(left + middle, right - PAD / 2), draw(mark, left + middle + PAD * 0.75, 33)]),
    '</svg>\n',
  ].join('');
}

function draw(run: Run, x: number, y: number): string {
  const { text, size, weight, colour } = run;
  return `<text x="${round(x)}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" textLength="${round(widthOf(run))}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

function stars(count: number): string {
  const each = Array.from({ length: count }, (_, place) => `<path d="${STAR}" transform="translate(${PAD + place * STAR_STEP} 10) scale(.8)"/>`);
  return `<g fill="#fff">${each.join('')}</g>`;
}

function starsWidth(count: number): number {
  return count === 0 ? 0 : count * STAR_STEP;
}

/** The inner line of an enamel plate. */
function keyline(left: number): string {
  return `<path d="M5 5h${round(left - 8)}v${HEIGHT - 10}H5z" fill="none" stroke="#fff" stroke-opacity=".62"/>`;
}

function frame(x: number, width: number): string {
  return `<rect x="${round(x)}" y="15" width="${round(width)}" height="26" fill="#fff" stroke="${SON}" stroke-dasharray="4 3"/>`;
}

/** Width that a text is drawn in, in pixels: near what common faces need, so that it is hardly stretched. */
function widthOf({ text, size, weight }: Run): number {
  const ems = [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce((sum, letter) => sum + emsOf(letter), 0);
  return round(ems * size * (weight === 400 ? 1 : weight === 600 ? 1.05 : 1.08));
}

function emsOf(letter: string): number {
  if (NARROW.test(letter)) return 0.33;
  if (letter === ' ') return 0.28;
  if (WIDE.test(letter)) return 0.86;
  return /[A-ZĐ]/u.test(letter) ? 0.68 : 0.57;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
