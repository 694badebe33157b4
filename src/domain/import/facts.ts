// The importer of facts: what pages say of products and producers that the register already has, one fact a row.
// It creates no product: a row that fits none, or several, is left aside with the reason.
import { applyContradiction } from './contradictions.ts';
import type { Draft, ImportContext, Importer, Row, RowAccount } from './contract.ts';
import { applyStarClaim, isStarClaim } from './facts-awards.ts';
import { applyDecision, DECISION_FIELDS } from './facts-decision.ts';
import { applyContact, applyName, CONTACT_FIELDS, NAME_FIELDS } from './facts-fields.ts';
import { createMakers, type Makers } from './facts-makers.ts';
import { matchSubject, placesSaid } from './facts-match.ts';
import { leftAside, leftAsideUnsaid } from './facts-outcome.ts';
import { applyPaper, PAPER_FIELDS } from './facts-papers.ts';
import { applyPlace, PLACE_FIELDS } from './facts-place.ts';
import { retold } from './facts-retold.ts';
import { type FactRow, readFactRow } from './facts-row.ts';
import { applySentence, isSentence, type Subject } from './facts-story.ts';
import { isRow, createMatcher } from './matching.ts';

export const factsImporter: Importer = {
  kind: 'facts',
  required: ['name', 'producer', 'about', 'field', 'value', 'source'],
  optional: ['source_date', 'note'],
  run: (rows, draft, context) => importFacts(rows, draft, context),
};

function importFacts(rows: readonly Row[], draft: Draft, context: ImportContext): RowAccount[] {
  const read = rows.map((row) => readFactRow(row, context));
  const good = read.flatMap((item) => (item.ok ? [item.row] : []));
  const accounts = read.flatMap((item) => (item.ok ? [] : [item.account]));
  const matcher = createMatcher(draft, context.settlements);
  const places = placesSaid(good);
  const makers = createMakers(draft, context, matcher);
  // Verdicts and makers first: a decision's number must find the step that a verdict adds, an address the maker's record.
  const isFirst = (row: FactRow) => row.field === 'contradiction' || makers.mayName(row);
  const ordered = [...good.filter(isFirst), ...good.filter((row) => !isFirst(row))];
  for (const row of ordered) {
    const aside = asideByHand(row, context);
    if (aside !== undefined) {
      accounts.push(aside);
      continue;
    }
    const match = matchSubject(row, matcher, places, draft, context);
    if (!match.ok) accounts.push(match.account);
    else for (const told of retold(row, context.settlements)) accounts.push(apply(told, match.subject, draft, context, makers));
  }
  return accounts.sort((a, b) => a.line - b.line);
}

function apply(row: FactRow, matched: Subject, draft: Draft, context: ImportContext, makers: Makers): RowAccount {
  const subject = makers.subject(row, matched);
  const { field } = row;
  if (makers.names(row, subject)) return makers.account(row, subject);
  if (field === 'contradiction') return applyContradiction(row, subject, draft, context);
  if (field === 'award' && isStarClaim(row.value)) return applyStarClaim(row, subject, draft);
  if (isIn(field, DECISION_FIELDS)) return applyDecision(row, subject, draft);
  if (isIn(field, NAME_FIELDS)) return applyName(row, subject, draft);
  if (isIn(field, CONTACT_FIELDS)) return applyContact(row, subject, draft);
  if (isIn(field, PLACE_FIELDS)) return applyPlace(row, subject, draft, context);
  if (isIn(field, PAPER_FIELDS)) return applyPaper(row, subject, draft);
  if (isSentence(field)) return applySentence(row, subject, draft);
  return leftAside(row, `không có mục "${field}"`, 'xem danh sách mục trong README của bộ nhập');
}

/** Rows that somebody read and decided not to bring in. */
function asideByHand(row: FactRow, { settlements }: ImportContext): RowAccount | undefined {
  const found = settlements.facts?.find((item) => item.row.field === row.field && isRow({ name: item.row.name, producer: item.row.producer }, row) && row.value.startsWith(item.row.value));
  return found === undefined ? undefined : leftAsideUnsaid(row, `xử tay: ${found.why}`);
}

function isIn(field: string, list: readonly string[]): boolean {
  return list.includes(field);
}
