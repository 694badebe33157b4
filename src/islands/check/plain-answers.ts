// Answers that need no look-up: what is wrong with the code, or that it is none of ours.
import { answerWords } from '../../i18n/vi/check-answers.ts';
import { urls } from '../../urls.ts';
import { el } from './el.ts';
import { foreignAddress } from './foreign-address.ts';
import { action, actions, frame, paragraph } from './frame.ts';
import { printable } from './printable.ts';

/** A number whose last digit does not fit the others. */
export function gtinSlip(digits: string, expected: number): HTMLElement {
  const say = answerWords.slip;
  // The picture of it is for eyes; the sentence below says the same.
  const shown = el('p', { class: 'ans-digits', 'aria-hidden': 'true' }, digits.slice(0, -1), el('del', {}, digits.slice(-1)), el('ins', {}, String(expected)));
  return frame('slip', say.title, shown, paragraph(say.text(expected)), paragraph(say.look));
}

/** A short code with a wrong character; `message` is the rule's own. */
export function codeSlip(typed: string, message: string): HTMLElement {
  return frame('slip', answerWords.slip.code, el('p', { class: 'ans-digits' }, el('bdi', {}, printable(typed))), sentence(message));
}

export function inStore(digits: string): HTMLElement {
  const say = answerWords.inStore;
  return frame('store', say.title, paragraph(say.text(digits)), paragraph(say.ask), actions(action(urls.products(), answerWords.absent.byName)));
}

/** `warning`: what makes the address suspicious, if anything does. */
export function foreign(address: string, host: string, warning?: string): HTMLElement {
  return frame('foreign', answerWords.foreign.title, paragraph(answerWords.foreign.text), ...foreignAddress(address, host, warning === undefined ? undefined : asSentence(warning)));
}

/** An address with a product's number that cannot be taken; `message` says why. */
export function refusedAddress(address: string, host: string, isOurs: boolean, message: string): HTMLElement {
  if (!isOurs) return frame('foreign', answerWords.foreign.title, paragraph(answerWords.foreign.text), ...foreignAddress(address, host), sentence(message));
  return frame('slip', answerWords.foreign.refused, el('p', { class: 'ans-text' }, el('bdi', {}, printable(address))), sentence(message));
}

/** A page of ours; a path that would lead elsewhere after all (`//host`) stays text. */
export function ourPage(path: string): HTMLElement {
  const say = answerWords.foreign;
  const isHere = URL.canParse(path, location.origin) && new URL(path, location.origin).origin === location.origin;
  return frame('official', say.ours, paragraph(say.oursText), el('p', { class: 'ans-text' }, el('bdi', {}, printable(path))), isHere && actions(action(path, say.oursOpen, true)));
}

export function unknown(text: string, message: string): HTMLElement {
  return frame('unknown', answerWords.unknown.title, paragraph(answerWords.unknown.read), el('p', { class: 'ans-text' }, el('bdi', {}, printable(text))), sentence(message));
}

export function sentence(message: string): HTMLParagraphElement {
  return paragraph(asSentence(message));
}

/** The rules' messages begin small and end without a full stop, as parts of a report. */
export function asSentence(message: string): string {
  const whole = `${message.charAt(0).toLocaleUpperCase('vi')}${message.slice(1)}`;
  return /[.?!…]$/u.test(whole) ? whole : `${whole}.`;
}
