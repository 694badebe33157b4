// The plate on the reader's day, as components/Plate.astro builds it on the server.
import type { Day } from '../../domain/day.ts';
import type { Standing } from '../../domain/standing.ts';
import { plateOn, STAR } from '../../projections/plate.ts';
import { el, icon, starRow } from './el.ts';

/** The large plate. */
export function plate(standing: Standing, today: Day): HTMLElement {
  const { look, icon: sign, rank, drawn, words, detail } = plateOn(standing, today, true);
  const stars = drawn > 0 ? starRow(STAR, drawn) : undefined;
  return el('p', { class: `plate plate-l ${look}` }, el('span', { class: 'rank' }, stars, el('b', {}, rank)), el('span', { class: 'state' }, icon(sign), el('i', {}, words), el('small', {}, detail)));
}
