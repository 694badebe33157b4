// From what sources say to a standing: which evidence certifies, what a revocation ends, what overlapping dates leave open.
import { describe, expect, it } from 'vitest';
import { decisionInterval, endOf, historyOf, standingOf } from '#domain/history.ts';
import type { Decision } from '#domain/model.ts';
import type { Recognition } from '#schemas/recognition.ts';
import { aRecognition, inRound, LOW, onDay, SOURCES } from '../../support/recognitions.ts';

const standing = (recognitions: readonly Recognition[], reassessment?: { filedOn: string }) => standingOf(historyOf(recognitions, SOURCES), reassessment);
const exactly = (day: string) => ({ earliest: day, latest: day });

describe('decisionInterval', () => {
  it('takes a round as decided by the end of June of the year after', () => {
    expect(decisionInterval(inRound('2021'))).toEqual({ earliest: '2021-01-01', latest: '2022-06-30' });
  });

  it('takes a year, a month and a day as what they are', () => {
    expect(decisionInterval({ precision: 'year', value: '2021' })).toEqual({ earliest: '2021-01-01', latest: '2021-12-31' });
    expect(decisionInterval({ precision: 'month', value: '2024-02' })).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(decisionInterval(onDay('2024-02-05'))).toEqual(exactly('2024-02-05'));
  });
});

describe('endOf', () => {
  it('is 36 months after each bound', () => {
    expect(endOf({}, decisionInterval(inRound('2021')))).toEqual({ earliest: '2024-01-01', latest: '2025-06-30' });
  });

  it('is the printed day when one is printed, dated or not', () => {
    expect(endOf({ validUntil: '2028-05-09' }, exactly('2025-05-10'))).toEqual(exactly('2028-05-09'));
    expect(endOf({ validUntil: '2028-05-09' }, undefined)).toEqual(exactly('2028-05-09'));
  });

  it('is open over two days for a decision of 29 February', () => {
    expect(endOf({}, exactly('2024-02-29'))).toEqual({ earliest: '2027-02-28', latest: '2027-03-01' });
  });

  it('is unknown without any date', () => {
    expect(endOf({}, undefined)).toBeUndefined();
  });
});

describe('historyOf', () => {
  const notes = (recognitions: readonly Recognition[]) => historyOf(recognitions, SOURCES).map((step) => step.record.note);

  it('orders by the earliest, then the latest possible day, undated first, ties as recorded', () => {
    expect(
      notes([
        aRecognition({ note: 'exact', date: onDay('2022-01-27') }),
        aRecognition({ note: 'round', date: inRound('2021') }),
        aRecognition({ note: 'year', date: { precision: 'year', value: '2021' } }),
        aRecognition({ note: 'undated', date: undefined }),
        aRecognition({ note: 'same day, later in the file', date: onDay('2022-01-27') }),
      ]),
    ).toEqual(['undated', 'year', 'round', 'exact', 'same day, later in the file']);
  });

  it('takes the day that the linked decision knows more exactly', () => {
    const decision: Decision = {
      id: '83-qd-ubnd-2022',
      record: { number: '83/QĐ-UBND', kind: 'recognition', authority: 'UBND tỉnh', sources: [] },
      when: exactly('2022-01-27'),
      products: [],
      sources: new Map(),
    };
    const [step] = historyOf([aRecognition({ date: inRound('2021'), decision: decision.id })], SOURCES, new Map([[decision.id, decision]]));
    expect(step).toMatchObject({ decision, when: exactly('2022-01-27'), ends: exactly('2025-01-27') });
  });

  it('gives ends to recognitions only', () => {
    expect(historyOf([aRecognition({ kind: 'scored' })], SOURCES)[0]?.ends).toBeUndefined();
  });

  it.each<[string, Recognition, boolean]>([
    ['recognised with stars and a date', aRecognition(), true],
    ['re-recognised', aRecognition({ kind: 're-recognised' }), true],
    ['upgraded', aRecognition({ kind: 'upgraded' }), true],
    ['of low trust among others', aRecognition({ sources: ['s6', 's3'] }), true],
    ['of low trust alone', aRecognition({ sources: LOW }), false],
    ['of the press', aRecognition({ sources: ['s3'] }), true],
    ['with stars that the recorder inferred', aRecognition({ inferred: true }), false],
    ['by its producer alone', aRecognition({ sources: ['s4'] }), false],
    ['by a directory alone', aRecognition({ sources: ['s5'] }), false],
    ['without stars', aRecognition({ stars: undefined }), false],
    ['without a date', aRecognition({ date: undefined }), false],
    ['by a source that the record lacks', aRecognition({ sources: ['s9'] }), false],
    ['scored', aRecognition({ kind: 'scored' }), false],
    ['named', aRecognition({ kind: 'named' }), false],
    ['proposed', aRecognition({ kind: 'proposed' }), false],
    ['revoked without a date', aRecognition({ kind: 'revoked', date: undefined }), true],
  ])('%s: decisive is told', (_, record, decisive) => {
    expect(historyOf([record], SOURCES)[0]?.decisive).toBe(decisive);
  });
});

describe('inferred stars', () => {
  it('are told as a claim, not certified', () => {
    expect(standing([aRecognition({ stars: 3, inferred: true })])).toEqual({ kind: 'unverified', stars: 3, ends: exactly('2028-05-10') });
  });

  it('take the certainty from the stars before them', () => {
    expect(standing([aRecognition({ date: onDay('2024-01-01') }), aRecognition({ inferred: true })]).kind).toBe('unverified');
  });
});

describe('a standing', () => {
  it('is certified by a dated, trusted recognition with stars', () => {
    expect(standing([aRecognition()])).toEqual({ kind: 'certified', stars: 4, begins: exactly('2025-05-10'), ends: exactly('2028-05-10') });
  });

  it('has the stars of the latest recognition, even when an older one holds longer', () => {
    const older = aRecognition({ stars: 4, date: onDay('2024-01-01'), validUntil: '2029-01-01' });
    expect(standing([older, aRecognition({ kind: 're-recognised', stars: 3 })])).toMatchObject({ stars: 3, ends: exactly('2028-05-10') });
  });

  it('takes a round and the exact day of the same stars as one, by the exact day', () => {
    expect(standing([aRecognition({ date: onDay('2022-01-27') }), aRecognition({ date: inRound('2021') })])).toMatchObject({ stars: 4, ends: exactly('2025-01-27') });
  });

  it('claims no more than both orders allow when dates overlap and stars differ', () => {
    const ends = { earliest: '2027-01-01', latest: '2028-06-30' };
    expect(standing([aRecognition({ stars: 3, date: inRound('2024') }), aRecognition({ stars: 4 })])).toMatchObject({ stars: 3, ends });
  });

  it('does not pass over an end that is printed for what is most likely the same decision', () => {
    const ends = { earliest: '2024-12-31', latest: '2025-01-27' };
    expect(standing([aRecognition({ date: inRound('2021'), validUntil: '2024-12-31' }), aRecognition({ date: onDay('2022-01-27') })])).toMatchObject({ stars: 4, ends });
  });

  it('takes an upgrade as later than the lower stars that it overlaps', () => {
    expect(standing([aRecognition({ stars: 3, date: inRound('2024') }), aRecognition({ kind: 'upgraded', stars: 4 })])).toMatchObject({ stars: 4, ends: exactly('2028-05-10') });
  });

  it('is not changed by a later proposal, score, naming or claim of low trust', () => {
    const certified = standing([aRecognition()]);
    for (const later of [{ kind: 'proposed' }, { kind: 'scored' }, { kind: 'named' }, { sources: LOW }] as const) {
      expect(standing([aRecognition(), aRecognition({ stars: 5, date: onDay('2026-01-01'), ...later })])).toEqual(certified);
    }
  });

  it('loses its certainty by a later recognition whose stars no source tells', () => {
    expect(standing([aRecognition(), aRecognition({ kind: 're-recognised', stars: undefined, date: onDay('2026-01-01') })])).toEqual({
      kind: 'unverified',
      stars: 4,
      ends: exactly('2029-01-01'),
    });
  });

  it('is unverified by a score, a naming, low trust, or a recognition without date or without stars', () => {
    expect(standing([aRecognition({ kind: 'scored', date: undefined })])).toEqual({ kind: 'unverified', stars: 4 });
    expect(standing([aRecognition({ sources: LOW })])).toEqual({ kind: 'unverified', stars: 4, ends: exactly('2028-05-10') });
    expect(standing([aRecognition({ stars: undefined })])).toEqual({ kind: 'unverified', ends: exactly('2028-05-10') });
    expect(standing([aRecognition({ date: undefined })])).toEqual({ kind: 'unverified', stars: 4 });
  });

  it('is unverified rather than proposed when someone names it, with the stars of the latest claim', () => {
    const named = aRecognition({ kind: 'named', stars: 3, date: inRound('2021') });
    expect(standing([aRecognition({ kind: 'proposed', stars: 5 }), named])).toEqual({ kind: 'unverified', stars: 3, ends: { earliest: '2024-01-01', latest: '2025-06-30' } });
  });

  it('is proposed by proposals alone, unverified by nothing', () => {
    expect(standing([aRecognition({ kind: 'proposed', stars: 5 }), aRecognition({ kind: 'proposed', stars: undefined })])).toEqual({ kind: 'proposed', stars: 5 });
    expect(standing([aRecognition({ kind: 'proposed', stars: undefined })])).toEqual({ kind: 'proposed' });
    expect(standing([])).toEqual({ kind: 'unverified' });
  });
});

describe('a revocation', () => {
  const revoked = (change: Parameters<typeof aRecognition>[0] = {}) => aRecognition({ kind: 'revoked', stars: undefined, date: onDay('2026-02-21'), ...change });

  it('ends the stars before it', () => {
    expect(standing([aRecognition(), revoked()])).toEqual({ kind: 'revoked', stars: 4, on: exactly('2026-02-21') });
  });

  it('tells no number of stars that only a copy or an inference gave', () => {
    expect(standing([aRecognition({ sources: LOW }), revoked()])).toEqual({ kind: 'revoked', on: exactly('2026-02-21') });
    expect(standing([aRecognition({ inferred: true }), revoked()])).toEqual({ kind: 'revoked', on: exactly('2026-02-21') });
    expect(standing([aRecognition({ sources: LOW }), aRecognition({ stars: 3, date: undefined }), revoked()])).toMatchObject({ stars: 3 });
  });

  it('ends everything when its day is unknown', () => {
    expect(standing([aRecognition({ date: onDay('2026-11-01') }), revoked({ date: undefined })])).toEqual({ kind: 'revoked', stars: 4 });
  });

  it('ends a recognition that is not provably later', () => {
    expect(standing([aRecognition({ date: onDay('2026-02-21') }), revoked()]).kind).toBe('revoked');
    expect(standing([aRecognition({ date: { precision: 'month', value: '2026-02' } }), revoked()]).kind).toBe('revoked');
    expect(standing([aRecognition({ date: onDay('2026-02-22') }), revoked()]).kind).toBe('certified');
  });

  it('stays when only low trust, a naming or a proposal comes after it', () => {
    for (const later of [{ sources: LOW }, { kind: 'named' }, { kind: 'proposed' }] as const) {
      expect(standing([revoked(), aRecognition({ date: onDay('2026-06-01'), ...later })]).kind).toBe('revoked');
    }
  });

  it('gives way to a later recognition without stars, which certifies nothing', () => {
    expect(standing([revoked(), aRecognition({ stars: undefined, date: onDay('2026-06-01') })]).kind).toBe('unverified');
  });

  it('of low trust alone takes the certainty away without branding the product', () => {
    expect(standing([aRecognition(), revoked({ sources: LOW })])).toEqual({ kind: 'unverified', stars: 4, ends: exactly('2028-05-10') });
    expect(standing([revoked({ date: onDay('2024-01-01') }), aRecognition(), revoked({ sources: LOW })]).kind).toBe('unverified');
  });
});

describe('evidence of a re-assessment', () => {
  it('keeps the certificate at most 180 days beyond the latest end', () => {
    expect(standing([aRecognition({ date: onDay('2023-05-10') })], { filedOn: '2026-01' })).toMatchObject({ graceUntil: '2026-11-06' });
  });

  it('counts for nothing when the file led to the recognition itself, or came after the end', () => {
    for (const filedOn of ['2025-01-10', '2025', '2028-05-11']) expect(standing([aRecognition()], { filedOn })).not.toHaveProperty('graceUntil');
  });

  it('makes no certificate of what is none', () => {
    expect(standing([aRecognition({ kind: 'scored' })], { filedOn: '2026' }).kind).toBe('unverified');
  });
});
