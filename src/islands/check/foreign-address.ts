// An address of another system: shown as text with its host in bold, to be copied, never a link.
import { answerWords } from '../../i18n/vi/check-answers.ts';
import { el, icon } from './el.ts';
import { printable } from './printable.ts';

const say = answerWords.foreign;

/** The address and its button; `host` is put in bold where it stands in the address. `warning`: what makes it suspicious, if anything does. */
export function foreignAddress(address: string, host: string, warning: string = say.warning): readonly HTMLElement[] {
  const shown = printable(address);
  const at = host === '' ? -1 : shown.indexOf(host, Math.max(0, shown.indexOf('//')));
  const parts = at < 0 ? [shown] : [shown.slice(0, at), el('b', {}, host), shown.slice(at + host.length)];
  const text = el('bdo', { class: 'ans-address', dir: 'ltr' }, ...parts);
  const told = el('span', { role: 'status' });
  const copy = el('button', { class: 'btn', type: 'button' }, say.copy);
  copy.addEventListener('click', () => {
    // Without https, or inside some apps, there is no clipboard: then the text is selected.
    const copied = 'clipboard' in navigator ? navigator.clipboard.writeText(address) : Promise.reject(new Error('no clipboard'));
    copied.then(
      () => { told.textContent = say.copied; },
      () => {
        getSelection()?.selectAllChildren(text);
        told.textContent = say.notCopied;
      },
    );
  });
  return [el('p', {}, text), el('p', { class: 'ans-warning' }, icon('revoked'), warning), el('p', { class: 'ans-acts' }, copy, told)];
}
