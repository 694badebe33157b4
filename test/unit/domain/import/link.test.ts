import { describe, expect, test } from 'vitest';
import { linkDecisions } from '../../../../src/domain/import/link.ts';
import { productsImporter } from '../../../../src/domain/import/products.ts';
import { emptyDraft } from '../../../../src/domain/import/run.ts';
import type { DecisionRecord } from '../../../../src/schemas/decision.ts';
import { type Cells, draftAfter, importRows, productCells } from '../../../support/import-tables.ts';

function aDecision(changes: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    number: '858/QĐ-UBND',
    kind: 'recognition',
    date: { precision: 'day', value: '2024-06-19' },
    authority: 'UBND tỉnh Lâm Đồng',
    formerProvince: '68',
    sources: [{ id: 's1', citation: 'Quyết định', checkedOn: '2026-11-21', trust: 'decision' }],
    ...changes,
  };
}

function linkedTo(decisions: readonly DecisionRecord[], cells: Cells = {}): string | undefined {
  const draft = draftAfter(emptyDraft(), importRows(productsImporter, [productCells({ decision_number: '858/QĐ-UBND', ...cells })]));
  decisions.forEach((decision, at) => draft.decisions.set(`d${at + 1}`, decision));
  linkDecisions(draft);
  return [...draft.products.values()][0]?.recognitions[0]?.decision;
}

describe('a recognition is joined to its decision', () => {
  test('by number, time and province', () => {
    expect(linkedTo([aDecision()])).toBe('d1');
    expect(linkedTo([aDecision({ number: '858 / QĐ-UBND' })])).toBe('d1');
  });

  test.each<[string, Partial<DecisionRecord>, Cells]>([
    ['another number', { number: '859/QĐ-UBND' }, {}],
    ['another year', { date: { precision: 'day', value: '2021-06-19' } }, {}],
    ['another province', { formerProvince: '64' }, {}],
    ['another authority', {}, { authority: 'UBND huyện Đức Trọng' }],
    ['a revocation', { kind: 'revocation' }, {}],
  ])('not to one of %s', (_, changes, cells) => {
    expect(linkedTo([aDecision(changes)], cells)).toBeUndefined();
  });

  test('not when two fit', () => {
    expect(linkedTo([aDecision(), aDecision({ authority: 'UBND huyện Đức Trọng' })])).toBeUndefined();
    expect(linkedTo([aDecision(), aDecision({ authority: 'UBND huyện Đức Trọng' })], { authority: 'UBND huyện Đức Trọng' })).toBe('d2');
  });

  test('of a merged province, for products of the old ones', () => {
    const after = { date: { precision: 'day', value: '2025-10-15' }, formerProvince: '67' } as const;
    expect(linkedTo([aDecision(after)], { recognised_year: '2025' })).toBe('d1');
  });
});
