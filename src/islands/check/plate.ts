// The plate on the reader's day, as components/Plate.astro builds it on the server.
import type { Day } from '../../domain/day.ts';
import type { Standing } from '../../domain/standing.ts';
import { plateOn } from '../../projections/plate.ts';
import { el, icon, starRow } from './el.ts';

const STAR = 'M9.5 .4L11.9 6.2L18.1 6.6L13.3 10.6L14.8 16.7L9.5 13.4L4.2 16.7L5.7 10.6L.9 6.6L7.1 6.2Z';

/** The large plate. */
export function plate(standing: Standing, today: Day): HTMLElement {
  const { look, icon: sign, rank, drawn, words, detail } = plateOn(standing, today, true);
  const stars = drawn > 0 ? starRow(STAR, drawn) : undefined;
  return el('p', { class: `plate plate-l ${look}` }, el('span', { class: 'rank' }, stars, el('b', {}, rank)), el('span', { class: 'state' }, icon(sign), el('i', {}, words), el('small', {}, detail)));
}
