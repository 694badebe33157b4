// What follows from one chosen product, its lot and today: the label's content, and what the form says of it. Pure.
import type { Day } from '../domain/day.ts';
import { printDay, printPartial } from '../i18n/dates.ts';
import { labelSheetWords } from '../i18n/vi/label-sheet.ts';
import { labelsScriptWords as words } from '../i18n/vi/labels-script.ts';
import { LOT_CODE } from '../schemas/lot-code.ts';
import { decodeCertified } from './certified-plate.ts';
import { type LabelContent, labelContent, type LabelProblem } from './label/content.ts';
import type { Sheet } from './label/sheets.ts';
import type { LabelLotRow, LabelRow } from './label-list.ts';
import type { LabelOrder } from './label-request.ts';

/** A product, or why there is none: no product has that code, or its file could not be fetched. */
export type Looked = LabelRow | 'unknown' | 'offline';

/** What holds for all labels of the page. */
export interface Setting {
  readonly baseUrl: string;
  readonly isSetUp: boolean;
  readonly today: Day;
  readonly sheet: Sheet;
}

export interface OrderState {
  readonly row?: LabelRow;
  readonly lot?: LabelLotRow;
  /** Absent when nothing can be printed. */
  readonly content?: LabelContent;
  readonly title: string;
  readonly who: string;
  /** The stars on the label, or why there are none. */
  readonly stars?: { readonly isPrinted: boolean; readonly text: string };
  /** Why nothing can be printed. */
  readonly troubles: readonly string[];
  /** What else is worth knowing. */
  readonly note: string;
  readonly isLotWrong: boolean;
  readonly lotSaid: string;
  /** Where the QR code leads; empty when there is none. */
  readonly address: string;
}

/** A product that is still being looked for, that there is not, or that could not be fetched. */
function withoutRow(code: string, looked: Exclude<Looked, LabelRow> | undefined): OrderState {
  const told = {
    unknown: { title: words.unknownTitle, troubles: [words.unknown(code)] },
    offline: { title: words.notLoadedTitle, troubles: [words.notLoaded(code)] },
    loading: { title: words.loading, troubles: [] },
  }[looked ?? 'loading'];
  return { ...told, who: '', note: '', isLotWrong: false, lotSaid: '', address: '' };
}

/** A lot as typed: the declared one whatever the case it was typed in, another that may be printed, or one that may not. */
export function lotOf(typed: string, declared: readonly LabelLotRow[]): LabelLotRow | 'wrong' | undefined {
  if (typed === '') return undefined;
  const known = declared.find(({ code }) => code.toLowerCase() === typed.toLowerCase());
  return known ?? (LOT_CODE.test(typed) ? { code: typed } : 'wrong');
}

/** Everything that the page says of an order. */
export function orderState({ code, lot: typed }: LabelOrder, looked: Looked | undefined, setting: Setting): OrderState {
  if (looked === undefined || looked === 'unknown' || looked === 'offline') return withoutRow(code, looked);
  const lot = lotOf(typed, looked.lots ?? []);
  const isLotWrong = lot === 'wrong';
  const good = isLotWrong ? undefined : lot;
  const made = labelContent(looked, good, { ...setting, content: setting.sheet.content });
  return {
    row: looked,
    ...(good === undefined ? {} : { lot: good }),
    ...(made.ok && !isLotWrong ? { content: made.content } : {}),
    title: looked.name,
    who: [looked.producer ?? words.noProducer, ...(looked.place === undefined ? [] : [looked.place])].join(', '),
    stars: starsSaid(looked, setting),
    troubles: [...(made.ok ? [] : made.problems.map(problemText)), ...(isLotWrong ? [words.lotWrong] : [])],
    note: looked.demonstration === true ? words.demonstration : '',
    isLotWrong,
    lotSaid: good === undefined ? '' : looked.lots?.includes(good) === true ? words.lotKnown(lotDates(good)) : words.lotUnknown,
    address: made.ok && !isLotWrong ? made.content.address : '',
  };
}

/** A problem as a sentence with its remedy. */
export function problemText({ message, remedy }: Pick<LabelProblem, 'message' | 'remedy'>): string {
  return words.problem(message, remedy);
}

function starsSaid(row: LabelRow, { sheet, ...setting }: Setting): { readonly isPrinted: boolean; readonly text: string } {
  // A lot may be refused, the stars are the product's own; a record that has gone says so as its trouble.
  const { gone: _, ...present } = row;
  const made = labelContent(present, undefined, { ...setting, content: ['stars'] });
  if (!made.ok) return { isPrinted: false, text: '' };
  const { lines, starsOmitted } = made.content;
  if (starsOmitted !== undefined) return { isPrinted: false, text: omittedText(row, starsOmitted, setting.today) };
  const line = (lines.find(({ field }) => field === 'stars')?.parts ?? []).join(', ');
  return sheet.content.includes('stars') ? { isPrinted: true, text: words.stars(line) } : { isPrinted: false, text: words.noRoom(line) };
}

/** Lapsed on a known day: the day is told. */
function omittedText({ certified }: LabelRow, omitted: NonNullable<LabelContent['starsOmitted']>, today: Day): string {
  const ends = decodeCertified(certified)?.ends;
  if (omitted !== 'lapsed' || ends?.earliest !== ends?.latest || ends === undefined) return labelSheetWords.starsOmitted[omitted];
  return (ends.latest === today ? words.boundary : words.lapsedOn)(printDay(ends.latest));
}

/** "NSX 05/08/2026, HSD 05/08/2027", as far as declared. */
function lotDates({ producedOn, expiresOn }: LabelLotRow): string {
  const { produced, expires } = labelSheetWords;
  return [...(producedOn === undefined ? [] : [produced(printPartial(producedOn))]), ...(expiresOn === undefined ? [] : [expires(printPartial(expiresOn))])].join(', ');
}
