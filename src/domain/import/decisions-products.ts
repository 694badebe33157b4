// Which product of the register a name in a decision means: settled by hand, else exactly one of that place, else none.
import type { Draft, ImportContext } from './contract.ts';
import type { DecisionRow, Reach } from './decisions-row.ts';
import type { Match, Matcher } from './matching.ts';
import { distinctiveWords, nameKey, wordsOf } from './names.ts';

/** The product meant by a name of the decision with this id. */
export function productNamed(name: string, row: DecisionRow, id: string | undefined, draft: Draft, matcher: Matcher, { settlements }: ImportContext): Match {
  const byHand = settlements.decisionProducts.find((item) => (item.decision === row.key || item.decision === id) && nameKey(item.name) === nameKey(name));
  if (byHand !== undefined) return byHand.product === null || !draft.products.has(byHand.product) ? { kind: 'none' } : { kind: 'one', id: byHand.product };
  const whole = among(matcher, name, row.reach, draft);
  if (whole.length > 0) return one(narrow(whole, row, id, draft));
  // "Dưa lưới (HTX Gia Phú)": the name, and who makes it.
  const [, bare = '', maker = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(name) ?? [];
  if (bare === '') return { kind: 'none' };
  return one(narrow(among(matcher, bare, row.reach, draft).filter((product) => isMadeBy(product, maker, draft)), row, id, draft));
}

function among(matcher: Matcher, name: string, reach: Reach, draft: Draft): string[] {
  const match = matcher.product(reach.kind === 'former' ? { name, province: reach.province.formerName ?? reach.province.name } : { name });
  const ids = match.kind === 'one' ? [match.id] : match.kind === 'several' ? [...match.ids] : [];
  return ids.filter((product) => isWithin(draft.products.get(product)?.place, reach));
}

function isWithin(place: { readonly then?: { readonly provinceCode?: string | undefined } | undefined; readonly now?: { readonly province: string } | undefined } | undefined, reach: Reach): boolean {
  if (reach.kind === 'country') return true;
  return reach.kind === 'former' ? place?.then?.provinceCode === reach.province.code : place?.now?.province === reach.code;
}

/** Of namesakes, the one whose history already bears this decision's number. */
function narrow(ids: readonly string[], row: DecisionRow, id: string | undefined, draft: Draft): readonly string[] {
  if (ids.length < 2 || row.number === undefined) return ids;
  const bearing = ids.filter((product) => draft.products.get(product)?.recognitions.some((step) => step.decisionNumber === row.number || (id !== undefined && step.decision === id)));
  return bearing.length === 0 ? ids : bearing;
}

function isMadeBy(product: string, maker: string, draft: Draft): boolean {
  const producer = draft.products.get(product)?.producer;
  const record = producer === undefined ? undefined : draft.producers.get(producer);
  const words = distinctiveWords(maker);
  const known = new Set([record?.name ?? '', ...(record?.aliases ?? [])].flatMap(wordsOf));
  return words.length > 0 && words.every((word) => known.has(word));
}

function one(ids: readonly string[]): Match {
  const [first, ...more] = ids;
  if (first === undefined) return { kind: 'none' };
  return more.length === 0 ? { kind: 'one', id: first } : { kind: 'several', ids };
}
