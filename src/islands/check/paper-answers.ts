// Answers to what papers print: an official code, read by the law of its form, and the number of a decision.
import type { ReadCode } from '../../domain/read-code-types.ts';
import { printNumber, printPartial } from '../../i18n/dates.ts';
import { answerWords } from '../../i18n/vi/check-answers.ts';
import { readUnits, type DecisionEntry, type LookUpEntry, type UnitEntry } from '../../projections/look-up-entry.ts';
import { urls } from '../../urls.ts';
import { el } from './el.ts';
import { action, actions, frame, paragraph } from './frame.ts';
import { asSentence } from './plain-answers.ts';
import { productView } from './product-answer.ts';

/** An official code: its parts with what they named then and name today, and the product that carries it. */
export function officialCode({ code, text }: Extract<ReadCode, { kind: 'official-code' }>, entries: readonly LookUpEntry[]): HTMLElement {
  const say = answerWords.official;
  const { problems, units } = readUnits(code, entries);
  const at = (level: UnitEntry['level']) => units.find((unit) => unit.level === level);
  const holders = entries.filter((entry) => entry.is === 'product');
  return frame(
    problems.length > 0 ? 'doubtful' : 'official',
    problems.length > 0 ? say.doubtful : say.title,
    el('p', { class: 'ans-code' }, text),
    paragraph(say[code.form]),
    el(
      'dl',
      { class: 'ans-parts' },
      part(say.province, code.province, unitView(at('province'))),
      code.form === 'before' && part(say.district, code.district, [...unitView(at('district')), el('span', { class: 'then' }, say.noDistricts)]),
      part(say.commune, code.commune, unitView(at('commune'))),
      part(say.sequence, String(code.sequence)),
      part(say.year, String(code.year)),
    ),
    problems.length > 0 && el('div', {}, el('b', {}, say.doubts), el('ul', { class: 'ans-doubts' }, ...problems.map((problem) => el('li', {}, asSentence(problem))))),
    holders.length === 0 ? el('p', { class: 'ans-plain' }, say.noHolder) : el('p', { class: 'ans-plain' }, el('b', {}, say.holder)),
    ...holders.map((product) => productView(product, {})),
  );
}

function part(name: string, value: string, words: readonly HTMLElement[] = []): HTMLElement {
  return el('div', {}, el('dt', {}, name), el('dd', {}, el('b', {}, value), ' ', ...words));
}

/** The unit's name then, with a link where it has a page; what became of it below. */
function unitView(unit: UnitEntry | undefined): readonly HTMLElement[] {
  const say = answerWords.official;
  if (unit === undefined) return [el('span', { class: 'unknown' }, say.notListed)];
  const label = asName(unit.label);
  const name = unit.href === undefined ? el('span', {}, label) : el('a', { href: unit.href }, label);
  const now = unit.now ?? [];
  if (now.length === 0) return [name];
  return [name, el('span', { class: 'then' }, now.length === 1 ? say.now(now[0] ?? '') : say.nowOneOf(now))];
}

/** Decisions that bear the number. */
export function decisionNumber({ text, year }: Extract<ReadCode, { kind: 'decision' }>, decisions: readonly DecisionEntry[]): HTMLElement {
  const say = answerWords.decision;
  if (decisions.length === 0) return frame('absent', say.title, paragraph(say.none(text)), actions(action(urls.decisions(), say.all)));
  const ofYear = decisions.filter(({ date }) => year === undefined || date === undefined || date.startsWith(String(year)));
  const shown = ofYear.length > 0 ? ofYear : decisions;
  return frame('found', say.title, paragraph(shown.length === 1 ? say.one : say.several(shown.length)), el('ul', { class: 'ans-list' }, ...shown.map(decisionView)));
}

function decisionView({ number, href, kind, authority, date, products, isDemonstration }: DecisionEntry): HTMLElement {
  const say = answerWords.decision;
  const facts = [say.kinds[kind], date === undefined ? say.noDate : say.on(printPartial(date)), say.products(printNumber(products))];
  return el('li', {}, isDemonstration && el('p', { class: 'ans-demo' }, say.demonstration), el('a', { class: 'ans-name', href }, el('bdi', {}, number)), el('p', { class: 'ans-who' }, authority), el('p', {}, facts.join(' · ')));
}

function asName(label: string): string {
  return `${label.charAt(0).toLocaleUpperCase('vi')}${label.slice(1)}`;
}
