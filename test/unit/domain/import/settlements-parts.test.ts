// Settlements in several files read as one.
import { describe, expect, it } from 'vitest';
import { NO_SETTLEMENTS } from '#domain/import/settlements.ts';
import { joinSettlements, settlementsPart } from '#domain/import/settlements-parts.ts';

const press = { host: 'a.example.vn', trust: 'press' as const };
const low = { host: 'b.example.vn', trust: 'low' as const };

describe('joinSettlements', () => {
  it('puts the lists of all parts one after the other', () => {
    const joined = joinSettlements([{ hosts: [press] }, { hosts: [low], texts: [{ text: 'opened', say: '' }] }]);
    expect(joined.hosts).toEqual([press, low]);
    expect(joined.texts).toEqual([{ text: 'opened', say: '' }]);
  });

  it('of nothing is nothing settled', () => expect(joinSettlements([])).toEqual(NO_SETTLEMENTS));
});

it('a part may have any of the lists and no other key', () => {
  expect(settlementsPart.safeParse({ points: [{ name: 'Cửa hàng' }] }).success).toBe(true);
  expect(settlementsPart.safeParse({ shops: [] }).success).toBe(false);
});
