// The badge as an SVG file: the catalogue's plate, rank left and state right, on a ground of its own so that it reads on light and dark
// pages alike. Only attributes, for a file that others embed gets no styles and no fonts: nobody knows which letters draw it, nor whether its
// `textLength` is heeded, so each box holds its text in the widest face of the list, and each text stands in the middle of its box.
import type { BadgeView } from './badge.ts';
import { STAR } from './plate.ts';
import { escapeXml } from './xml.ts';

const HEIGHT = 56;
const PAD = 12;
/** Letters by their width, in ems of a common sans-serif face; what no class holds is 0.68 as a capital and 0.57 else. */
const WIDE = /[MWmw%@]/u;
const NARROW = /[ijlItfr.,:;'!|/()·-]/u;
/** How much wider the widest face is that systems draw (DejaVu Sans, whose half-bold is bold). */
const WIDEST = { 400: 1.1, 600: 1.24, 800: 1.24 } as const;
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
const STAR_STEP = 16;
const STAR_SCALE = 0.8;

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
  const left = Math.max(widthOf(rank), view.drawn * STAR_STEP) + 2 * PAD;
  const middle = Math.max(widthOf(state), widthOf(address)) + 2 * PAD;
  const right = mark === undefined ? 0 : widthOf(mark) + 2 * PAD;
  const width = Math.ceil(left + middle + right);
  const label = [view.name, view.rank, view.state, view.mark].filter((part) => part !== undefined).join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" font-family="${FAMILY}"><title>${escapeXml(label)}</title>`,
    `<rect width="${width}" height="${HEIGHT}" rx="3" fill="#fff"/>`,
    `<rect x="2" y="2" width="${width - 4}" height="${HEIGHT - 4}" rx="2" fill="${PAPER}" stroke="${look.edge}" stroke-width="${look.stroke}"/>`,
    `<path d="M2 2h${round(left - 2)}v${HEIGHT - 4}H2z" fill="${look.fill}" stroke="${look.edge}" stroke-width="${look.stroke}"/>`,
    ...(view.drawn === 0 ? [draw(rank, left / 2, 34)] : [keyline(left), stars(view.drawn, left / 2), draw(rank, left / 2, 43)]),
    draw(state, left + middle / 2, 25),
    draw(address, left + middle / 2, 44),
    ...(mark === undefined ? [] : [frame(left + middle, right - PAD), draw(mark, left + middle + (right - PAD) / 2, 33)]),
    '</svg>\n',
  ].join('');
}

/** `centre` is the middle of the text. */
function draw({ text, size, weight, colour }: Run, centre: number, y: number): string {
  return `<text x="${round(centre)}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="middle">${escapeXml(text)}</text>`;
}

function stars(count: number, centre: number): string {
  const first = centre - (count * STAR_STEP) / 2;
  const each = Array.from({ length: count }, (_, place) => `<path d="${STAR}" transform="translate(${round(first + place * STAR_STEP)} 10) scale(${STAR_SCALE})"/>`);
  return `<g fill="#fff">${each.join('')}</g>`;
}

/** The inner line of an enamel plate. */
function keyline(left: number): string {
  return `<path d="M5 5h${round(left - 8)}v${HEIGHT - 10}H5z" fill="none" stroke="#fff" stroke-opacity=".62"/>`;
}

function frame(x: number, width: number): string {
  return `<rect x="${round(x)}" y="15" width="${round(width)}" height="26" fill="#fff" stroke="${SON}" stroke-dasharray="4 3"/>`;
}

/** Room for a text, in pixels, whatever draws it. */
function widthOf({ text, size, weight }: Run): number {
  const ems = [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce((sum, letter) => sum + emsOf(letter), 0);
  return round(ems * size * WIDEST[weight]);
}

function emsOf(letter: string): number {
  if (NARROW.test(letter)) return 0.33;
  if (letter === ' ') return 0.28;
  if (WIDE.test(letter)) return 0.9;
  return /[A-ZĐ]/u.test(letter) ? 0.68 : 0.57;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
