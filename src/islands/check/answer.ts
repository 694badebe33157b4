// From a text to the answer in view: what it is, then, if need be, what the catalogue knows of it.
import { readCode } from '../../domain/read-code.ts';
import type { ReadCode } from '../../domain/read-code-types.ts';
import { answerWords } from '../../i18n/vi/check-answers.ts';
import { el } from './el.ts';
import { foreignAddress } from './foreign-address.ts';
import { frame, paragraph } from './frame.ts';
import { decisionNumber, officialCode } from './paper-answers.ts';
import type { Parts } from './parts.ts';
import { codeSlip, foreign, gtinSlip, inStore, ourPage, refusedAddress, unknown } from './plain-answers.ts';
import { absentCode, absentGtin, foundProducts } from './product-answer.ts';
import { lookUp } from './shards.ts';

/** Counts the checks, so that a slow answer never takes the place of a later one. */
let latest = 0;

/** Shows the answer to a text; an empty one clears it, and says so when `isAsked`. */
export async function showAnswer(parts: Parts, text: string, isAsked: boolean): Promise<void> {
  const { answer, baseUrl, status } = parts;
  latest += 1;
  const own = latest;
  const show = (shown: readonly HTMLElement[], words = '') => {
    status.textContent = words;
    answer.replaceChildren(...shown);
    answer.hidden = shown.length === 0;
  };
  const read = readCode(text, { baseUrl, otherOrigins: [location.origin] });
  if (read.kind === 'empty') {
    show([], isAsked ? answerWords.unknown.empty : '');
    return;
  }
  status.textContent = answerWords.looking;
  const found = await answerTo(read, text).catch(() => failed(() => void showAnswer(parts, text, isAsked)));
  if (own === latest) show([found]);
}

/** Rejects when the catalogue cannot be asked. */
async function answerTo(read: ReadCode, text: string): Promise<HTMLElement> {
  switch (read.kind) {
    case 'gtin-slip':
      return gtinSlip(read.digits, read.expected);
    case 'short-code-slip':
      return codeSlip(read.typed, read.message);
    case 'in-store':
      return inStore(read.digits);
    case 'digital-link-refused':
      return refusedAddress(read.address, read.host, read.isOurs, read.error.message);
    case 'foreign-address':
      return foreign(read.address, read.host, read.warning);
    case 'our-page':
      return ourPage(read.path);
    case 'unknown':
    case 'empty':
      return unknown(text, read.kind === 'empty' ? '' : read.message);
    default:
      return registerAnswer(read, text);
  }
}

type InRegister = Extract<ReadCode, { kind: 'gtin' | 'digital-link' | 'short-code' | 'official-code' | 'decision' }>;

/** Answers that the register gives. */
async function registerAnswer(read: InRegister, text: string): Promise<HTMLElement> {
  const entries = await lookUp(read);
  const products = entries.filter((entry) => entry.is === 'product');
  switch (read.kind) {
    case 'official-code':
      return officialCode(read, entries);
    case 'decision':
      return decisionNumber(read, entries.filter((entry) => entry.is === 'decision'));
    case 'short-code':
      return products.length > 0 ? foundProducts(products, read) : absentCode(read.code);
    case 'gtin':
      return products.length > 0 ? foundProducts(products, read) : absentGtin(read.gtin.digits);
    case 'digital-link': {
      const { link, isOurs } = read;
      const elsewhere = isOurs ? [] : [el('div', { class: 'ans-elsewhere' }, paragraph(answerWords.found.elsewhere), ...foreignAddress(text.trim(), new URL(link.origin).host))];
      return products.length > 0 ? foundProducts(products, link, ...elsewhere) : absentGtin(link.gtin.digits, ...elsewhere);
    }
  }
}

/** The files of the catalogue could not be had. */
function failed(again: () => void): HTMLElement {
  const { title, text, again: words } = answerWords.failed;
  const button = el('button', { class: 'btn', type: 'button' }, words);
  button.addEventListener('click', again);
  return frame('unknown', title, paragraph(text), el('p', { class: 'ans-acts' }, button));
}
