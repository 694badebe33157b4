// What the catalogue says of a product's code: found, or a right code that nobody declared.
import { dayInVietnam } from '../../domain/day.ts';
import { isInForce, stateOn } from '../../domain/standing.ts';
import type { TradeItem } from '../../domain/digital-link-types.ts';
import { answerWords } from '../../i18n/vi/check-answers.ts';
import { decodeStanding, type ProductEntry } from '../../projections/look-up-entry.ts';
import { urls } from '../../urls.ts';
import { el } from './el.ts';
import { action, actions, frame, paragraph } from './frame.ts';
import { plate } from './plate.ts';

const say = answerWords.found;

/** What the code itself told besides the product. */
export type Told = Partial<Pick<TradeItem, 'gtin' | 'lot' | 'serial'>>;

/** `extra` stands before the closing words, e.g. the address of another system that carried the number. */
export function foundProducts(products: readonly ProductEntry[], told: Told, ...extra: readonly HTMLElement[]): HTMLElement {
  const title = told.lot === undefined ? say.product : say.lot;
  const today = dayInVietnam(Date.now());
  const isLive = products.every((product) => !isRecalled(product, told.lot) && product.departed === undefined && product.isDemonstration !== true && isInForce(stateOn(decodeStanding(product.standing), today)));
  return frame(isLive ? 'live' : 'found', title, ...products.map((product) => productView(product, told)), ...extra, el('p', { class: 'ans-plain' }, say.compare));
}

/** A product's name, maker, plate of today and the ways to its pages. */
export function productView(product: ProductEntry, { gtin, lot, serial }: Told): HTMLElement {
  const { name, href, code, producer, place, departed, isDemonstration } = product;
  const facts = [gtin && say.gtinOf(gtin.digits.replace(/^0(?=\d{13}$)/u, '')), lot && say.lotOf(lot), serial && say.serialOf(serial)].filter((fact) => fact !== undefined);
  const known = declaredLot(product, lot);
  const recalled = isRecalled(product, lot);
  return el(
    'div',
    { class: 'ans-product' },
    isDemonstration && el('p', { class: 'ans-demo' }, say.demonstration),
    recalled && el('p', { class: 'ans-recall' }, say.lotRecalled),
    el('p', { class: 'ans-name' }, el('a', { href }, el('bdi', {}, name))),
    (producer ?? place) !== undefined && el('p', { class: 'ans-who' }, [producer, place].filter((part) => part !== undefined).join(' · ')),
    departed === undefined ? plate(decodeStanding(product.standing), dayInVietnam(Date.now())) : el('p', { class: 'ans-demo' }, say.departed[departed]),
    facts.length > 0 && el('p', { class: 'ans-facts' }, el('bdi', {}, `${facts.join('. ')}.`)),
    lot !== undefined && !recalled && paragraph(known === undefined ? say.lotUnknown : say.lotKnown),
    actions(action(scanned(code, lot, known), known === undefined ? say.open : say.openLot, true), action(href, say.more)),
  );
}

/** The lot as the record spells it; lots are told apart whatever the case. */
function declaredLot({ lots = [] }: ProductEntry, lot: string | undefined): string | undefined {
  return lot === undefined ? undefined : lots.find((one) => one.toLowerCase() === lot.toLowerCase());
}

function isRecalled(product: ProductEntry, lot: string | undefined): boolean {
  const known = declaredLot(product, lot);
  return known !== undefined && product.recalled?.includes(known) === true;
}

/** The lot's own page; where it is not declared, the product's, which is told of the lot and says so. */
function scanned(code: string, lot: string | undefined, known: string | undefined): string {
  return lot === undefined || known !== undefined ? urls.trace(code, known) : `${urls.trace(code)}?lo=${encodeURIComponent(lot)}`;
}

/** A right number that no product of the catalogue declares. */
export function absentGtin(digits: string, ...extra: readonly HTMLElement[]): HTMLElement {
  const { title, text, notFake, byName } = answerWords.absent;
  return frame('absent', title, paragraph(text(digits)), paragraph(el('b', {}, notFake)), ...extra, actions(action(urls.products(), byName)));
}

/** A right short code that this edition of the catalogue does not have. */
export function absentCode(code: string): HTMLElement {
  const { title, code: text, byName } = answerWords.absent;
  return frame('absent', title, paragraph(text(code)), actions(action(urls.products(), byName)));
}
