// What one label says. A label outlives the day it is printed on, so stars stand on it only with the number of their decision and the
// very day until which they hold; where either is missing, or they no longer hold today, there are none and the reason is told.
import type { Day } from '../../domain/day.ts';
import { partialDateInterval } from '../../domain/day.ts';
import { certifiedStateOn, isInForce, type Stars } from '../../domain/standing.ts';
import { printDay, printPartial } from '../../i18n/dates.ts';
import { labelSheetWords as say } from '../../i18n/vi/label-sheet.ts';
import { decodeCertified } from '../certified-plate.ts';
import type { LabelLotRow, LabelRow } from '../label-list.ts';
import { printedAddress, readableAddress, type AddressKind } from '../printed-address.ts';

/** Lines that may be left out; name, QR code and printed address stand on every label. */
export const LABEL_FIELDS = ['producer', 'place', 'stars', 'lot', 'dates', 'gtin'] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];
export type AnyLabelField = LabelField | 'name' | 'invitation' | 'address' | 'qr';

export type StarsOmitted = keyof typeof say.starsOmitted;

/** Why a label cannot be made: which product, what of it, and what to do. */
export interface LabelProblem {
  /** Name of the product; empty when it is not about one. */
  readonly product: string;
  readonly field: AnyLabelField | 'count' | 'start';
  readonly message: string;
  readonly remedy: string;
}

/** A line: its parts are never broken; they are joined by `join` where they share a line. */
export interface LabelLine {
  readonly field: Exclude<AnyLabelField, 'qr'>;
  readonly parts: readonly string[];
  readonly join: '' | ' ' | ' · ';
  /** Stars drawn before the words, where there is room for them. */
  readonly stars?: Stars;
  /** Parts with fewer words, where there is no room for all. */
  readonly short?: readonly string[];
}

export interface LabelContent {
  readonly product: string;
  /** The whole address, as the QR code holds it. */
  readonly address: string;
  /** From top to bottom: the name first, the address last. */
  readonly lines: readonly LabelLine[];
  /** Why to scan: under the code, where there is room. */
  readonly invitation: LabelLine;
  /** Why no stars are printed; absent when they are, or are not asked for. */
  readonly starsOmitted?: StarsOmitted;
  /** Marked MẪU: a demonstration, or a catalogue that no office has made theirs yet. */
  readonly isSample: boolean;
}

export interface LabelOptions {
  /** Origin of the printed address, without a final slash. */
  readonly baseUrl: string;
  /** See `isSetUp`. */
  readonly isSetUp: boolean;
  /** The day of printing: stars that lapsed before it are left out. */
  readonly today: Day;
  readonly content: readonly LabelField[];
  readonly address?: AddressKind;
}

/** Letters of other scripts and small pictures: the typeface of the labels has none of them, and an empty box is no name. */
const UNDRAWABLE = /[^\p{Script=Latin}\p{Script=Inherited}\p{N}\p{P}\p{S}\p{Z}]|\p{Emoji_Presentation}/u;

/** What the label of a product, or of one of its lots, says; a problem when nothing new should be printed of it. */
export function labelContent(
  product: LabelRow,
  lot: LabelLotRow | undefined,
  options: LabelOptions,
): { readonly ok: true; readonly content: LabelContent } | { readonly ok: false; readonly problems: readonly LabelProblem[] } {
  const problems = refusals(product, lot, options.today);
  if (problems.length > 0) return { ok: false, problems };
  const wants = (field: LabelField) => options.content.includes(field);
  const address = printedAddress(options.baseUrl, product, lot?.code, options.address);
  const stars = wants('stars') ? starsOf(product, options.today) : undefined;
  const lines: LabelLine[] = [{ field: 'name', parts: words(product.name), join: ' ' }];
  const add = (field: LabelField, parts: readonly string[], join: LabelLine['join'], more: Pick<LabelLine, 'stars' | 'short'> = {}) => {
    if (wants(field) && parts.length > 0) lines.push({ field, parts, join, ...more });
  };
  add('producer', words(product.producer ?? ''), ' ');
  add('place', words(product.place ?? ''), ' ');
  add('stars', stars?.parts ?? [], ' · ', stars?.more);
  add('lot', lot === undefined ? [] : [say.lot(lot.code)], ' ');
  add('dates', datesOf(lot), ' · ');
  add('gtin', product.gtin14 === undefined ? [] : [say.gtin(humanGtin(product.gtin14))], ' ');
  lines.push({ field: 'address', parts: addressParts(address), join: '' });
  const omitted = stars?.omitted;
  return {
    ok: true,
    content: {
      product: product.name,
      address,
      lines,
      invitation: { field: 'invitation', parts: say.invitation(stars?.parts !== undefined, lot !== undefined), join: ' ' },
      ...(omitted === undefined ? {} : { starsOmitted: omitted }),
      isSample: product.demonstration === true || !options.isSetUp,
    },
  };
}

function refusals(product: LabelRow, lot: LabelLotRow | undefined, today: Day): LabelProblem[] {
  const refuse = (field: LabelProblem['field'], [message, remedy]: readonly [string, string]): LabelProblem => ({ product: product.name, field, message, remedy });
  const texts = { name: product.name, producer: product.producer ?? '', place: product.place ?? '' } as const;
  return [
    ...(['name', 'producer', 'place'] as const).filter((field) => UNDRAWABLE.test(texts[field])).map((field) => refuse(field, say.problems.undrawable(UNDRAWABLE.exec(texts[field])?.[0] ?? ''))),
    ...(product.gone === true ? [refuse('name', say.problems.gone)] : []),
    ...(lot?.recalledOn === undefined ? [] : [refuse('lot', say.problems.recalled(lot.code))]),
    ...(lot?.expiresOn !== undefined && partialDateInterval(lot.expiresOn).latest < today ? [refuse('lot', say.problems.expired(lot.code))] : []),
  ];
}

/** The line of the stars on a day, or why there is none. */
function starsOf({ certified, without, decision }: LabelRow, today: Day): { readonly parts?: readonly string[]; readonly more?: Pick<LabelLine, 'stars' | 'short'>; readonly omitted?: StarsOmitted } {
  const certificate = decodeCertified(certified);
  if (certificate === undefined) return { omitted: without ?? 'unverified' };
  const state = certifiedStateOn(certificate, today);
  const { begins, ends, stars } = certificate;
  if (state === 'reassessing') return { omitted: state };
  if (today < begins.earliest) return { omitted: 'not-begun' };
  if (ends.earliest !== ends.latest) return { omitted: state === 'expired' ? 'lapsed' : 'day-unknown' };
  // On the boundary day nothing is certain any more: no star is printed on it.
  if (!isInForce(state)) return { omitted: 'lapsed' };
  if (decision === undefined) return { omitted: 'no-decision' };
  const proof = [say.decision(decision), say.until(printDay(ends.earliest))];
  return { parts: [say.stars(stars), ...proof], more: { stars, short: [say.starsShort(stars), ...proof] } };
}

function datesOf(lot: LabelLotRow | undefined): string[] {
  return [
    ...(lot?.producedOn === undefined ? [] : [say.produced(printPartial(lot.producedOn))]),
    ...(lot?.expiresOn === undefined ? [] : [say.expires(printPartial(lot.expiresOn))]),
  ];
}

/** Words of a name; a dash that stands alone stays with the word before it, for no line begins with one. */
function words(text: string): string[] {
  return text
    .replace(/\s+([-–—&/])\s+/gu, '\u00A0$1 ')
    .split(/ +/u)
    .filter((word) => word !== '');
}

/** Pieces between which a line may end: after a slash, a full stop or a hyphen. */
function addressParts(address: string): string[] {
  return readableAddress(address).match(/[^/.-]+[/.-]?|[/.-]/gu) ?? [];
}

/** As under a barcode: 8, 13 or 14 digits (a number of 12 is one of 13 with a zero in front). */
function humanGtin(gtin14: string): string {
  if (gtin14.startsWith('000000')) return gtin14.slice(6);
  return gtin14.startsWith('0') ? gtin14.slice(1) : gtin14;
}
