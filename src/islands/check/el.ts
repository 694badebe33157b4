// Elements by one line. Text goes in as text, never as markup, so that nothing that was typed or scanned can run.

export type Child = Node | string | undefined | false;

/** @example el('p', { class: 'small' }, 'Chưa biết') */
export function el<T extends keyof HTMLElementTagNameMap>(name: T, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[T] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon of the page's sprite. @example icon('ok') */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

/** A row of stars as the plate has them. */
export function starRow(path: string, count: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${count * 20 - 1} 18`);
  svg.setAttribute('aria-hidden', 'true');
  for (let n = 0; n < count; n += 1) {
    const star = document.createElementNS(SVG, 'path');
    star.setAttribute('d', path);
    if (n > 0) star.setAttribute('transform', `translate(${n * 20})`);
    svg.append(star);
  }
  return svg;
}
