// Plates made right on the reader's day: what the state script of every page and the script of scanned pages have in common.
import { dayInVietnam } from '../domain/day.ts';
import { certifiedPlate, decodeCertified } from '../projections/certified-plate.ts';

export const today = dayInVietnam(Date.now());

/** Every element with a `data-` attribute, and what the attribute says. */
export const each = (selector: string, act: (element: HTMLElement, data: string) => void) => {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-${selector}]`)) act(element, element.dataset[selector] ?? '');
};

export const put = (parent: HTMLElement, selector: string, text: string) => {
  const element = parent.querySelector(selector);
  if (element) element.textContent = text;
};

/** Replaces what each plate of the page says by what is true today. */
export const turnPlates = () => {
  each('plate', (plate, data) => {
    const certified = decodeCertified(data);
    if (!certified) return;
    const long = plate.classList.contains('plate-l');
    const { look, icon, rank, words, detail } = certifiedPlate(certified, today, long);
    plate.className = `plate ${look}${long ? ' plate-l' : ''}`;
    put(plate, 'b', rank);
    put(plate, 'i', words);
    put(plate, 'small', detail);
    plate.querySelector('use')?.setAttribute('href', `#i-${icon}`);
  });
};
