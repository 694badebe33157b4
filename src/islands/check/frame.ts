// What all answers have in common: a heading with a sign, and a look that tells the kind before the words do.
import { el, icon, type Child } from './el.ts';

/** Class and sign of each kind of answer. The tick is for a product in force alone: beside a lapsed star it would say too much. */
const LOOKS = {
  live: 'ok',
  found: 'scan',
  absent: 'unsure',
  slip: 'revoked',
  store: 'out',
  official: 'scan',
  doubtful: 'unsure',
  foreign: 'out',
  unknown: 'unsure',
} as const;

/** @example frame('absent', 'Mã đúng, không có trong danh mục', paragraph('…')) */
export function frame(look: keyof typeof LOOKS, title: string, ...children: readonly Child[]): HTMLElement {
  return el('div', { class: `ans ans-${look}` }, el('h2', {}, icon(LOOKS[look]), title), ...children);
}

export function paragraph(...children: readonly Child[]): HTMLParagraphElement {
  return el('p', {}, ...children);
}

/** A link to a page of this site, as a button. `main`: the one filled button of a view. */
export function action(href: string, text: string, main = false): HTMLAnchorElement {
  return el('a', { class: main ? 'btn btn-main' : 'btn', href }, text);
}

export function actions(...links: readonly Child[]): HTMLElement {
  return el('p', { class: 'ans-acts' }, ...links);
}
