// The plate of a certificate: its words in every state, and what it may say when nobody knows the reader's day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '#domain/standing.ts';
import { decodeCertified, encodeCertified } from '#projections/certified-plate.ts';
import { plateOn, plateWithoutDay } from '#projections/plate.ts';
import * as say from '#i18n/state-words.ts';
import { anyDay } from '../../support/recognitions.ts';
import { anyCertified, anyStanding, certified } from '../../support/resolved.ts';

const told = (standing: Standing, day: string, long = false) => {
  const { look, rank, words, detail } = plateOn(standing, day, long);
  return [look, rank, words, detail];
};
const between = certified({ begins: { earliest: '2024-01-01', latest: '2025-06-30' }, ends: { earliest: '2027-01-01', latest: '2028-06-30' } });
const filed = certified({ graceUntil: '2028-11-06' });

describe('plateOn', () => {
  it('says in force with the month of the end, and the day on a large plate', () => {
    expect(told(certified(), '2026-11-20')).toEqual(['is-in', '4 sao', 'Còn hiệu lực', 'đến 05/2028']);
    expect(told(certified(), '2026-11-20', true)).toEqual(['is-in', '4 sao', 'Còn hiệu lực', 'đến 10/05/2028']);
  });

  it('says "at least until" on a large plate where the end is an interval, and the earliest month on a small one', () => {
    expect(told(between, '2026-06-01', true)).toEqual(['is-in', '4 sao', 'Còn hiệu lực', 'ít nhất đến 01/2027']);
    expect(told(between, '2026-06-01')).toEqual(['is-in', '4 sao', 'Còn hiệu lực', 'đến 01/2027']);
  });

  it('counts the days of the last 180', () => {
    expect(told(certified(), '2027-11-11')).toEqual(['is-in', '4 sao', 'Còn hiệu lực', 'đến 05/2028']);
    expect(told(certified(), '2027-11-12')).toEqual(['is-soon', '4 sao', 'Sắp hết hạn', 'còn 180 ngày']);
    expect(told(certified(), '2028-05-09', true)).toEqual(['is-soon', '4 sao', 'Sắp hết hạn', 'còn 1 ngày']);
  });

  it('counts the days to the earliest end where the end is an interval, and says that they may be more', () => {
    expect(told(between, '2026-12-01', true)).toEqual(['is-soon', '4 sao', 'Sắp hết hạn', 'còn ít nhất 31 ngày']);
    expect(told(between, '2026-12-01')).toEqual(['is-soon', '4 sao', 'Sắp hết hạn', say.moreDaysLeft(31)]);
  });

  it('is certain of nothing on the boundary day', () => {
    expect(told(certified(), '2028-05-10')).toEqual(['is-unsure', '4 sao?', 'Chưa xác minh', 'đúng ngày giáp hạn']);
  });

  it('may have lapsed between the earliest and the latest end', () => {
    expect(told(between, '2027-06-01', true)).toEqual(['is-unsure', '4 sao?', 'Chưa xác minh', say.maybeLapsed]);
    expect(told(between, '2027-06-01').slice(0, 3)).toEqual(['is-unsure', '4 sao?', 'Chưa xác minh']);
  });

  it('had its stars once when the latest end has passed', () => {
    expect(told(certified(), '2028-05-11')).toEqual(['is-out', 'Từng 4 sao', 'Hết hạn', '05/2028']);
    expect(told(certified(), '2028-05-11', true)).toEqual(['is-out', 'Từng 4 sao', 'Hết hạn', say.lapsedOn('10/05/2028')]);
  });

  it('does not tell a guessed day of lapse as the day', () => {
    expect(told(between, '2028-07-01', true)).toEqual(['is-out', 'Từng 4 sao', 'Hết hạn', say.lapsedBy('06/2028')]);
    expect(told(between, '2028-07-01')).toEqual(['is-out', 'Từng 4 sao', 'Hết hạn', '']);
  });

  it('is under re-assessment while a recorded file keeps it, no longer', () => {
    expect(told(filed, '2028-05-11')).toEqual(['is-review', '4 sao', 'Đang đánh giá lại', 'hạn cũ 05/2028']);
    expect(told(filed, '2028-11-06')[0]).toBe('is-review');
    expect(told(filed, '2028-11-07')[0]).toBe('is-out');
  });

  it('is not in force before the earliest day of its decision', () => {
    expect(told(certified(), '2025-05-09').slice(0, 3)).toEqual(['is-unsure', '4 sao?', 'Chưa xác minh']);
    expect(told(certified(), '2025-05-10')[2]).toBe('Còn hiệu lực');
  });

  it('draws no star for what is revoked or proposed, or when no number is known', () => {
    const drawn = (standing: Standing) => plateOn(standing, '2026-11-20');
    expect(drawn({ kind: 'revoked', stars: 3 })).toEqual({ look: 'is-revoked', icon: 'revoked', rank: '3 sao', drawn: 0, words: 'Đã thu hồi', detail: '' });
    expect(drawn({ kind: 'revoked' })).toMatchObject({ rank: 'Chưa rõ sao', drawn: 0 });
    expect(drawn({ kind: 'proposed', stars: 5 })).toEqual({ look: 'is-asked', icon: 'asked', rank: 'Đề nghị 5 sao', drawn: 0, words: 'Chưa công nhận', detail: '' });
    expect(drawn({ kind: 'proposed' })).toMatchObject({ rank: say.proposedUnknown, drawn: 0 });
    expect(drawn({ kind: 'unverified' })).toMatchObject({ look: 'is-unsure', rank: 'Chưa rõ sao', drawn: 0, words: 'Chưa xác minh' });
  });

  it('doubts the stars of a claim that nothing certifies', () => {
    expect(told({ kind: 'unverified', stars: 5 }, '2026-11-20')).toEqual(['is-unsure', '5 sao?', 'Chưa xác minh', '']);
  });
});

describe('plateWithoutDay', () => {
  it('prints until when a star holds and claims no more', () => {
    expect(plateWithoutDay(certified(), '2026-11-20')).toEqual({ look: 'is-in', icon: '', rank: '4 sao', drawn: 4, words: 'Hạn 10/05/2028', detail: '' });
    expect(plateWithoutDay(between, '2026-06-01').words).toBe(say.endsAtLeast('01/2027'));
    expect(plateWithoutDay(between, '2026-06-01', true)).toMatchObject({ words: say.endsFrom('01/2027'), detail: say.lapsedBy('06/2028') });
  });

  it('goes on saying what no later day undoes: lapsed, revoked, never certified', () => {
    expect(plateWithoutDay(certified(), '2028-06-01').words).toBe('Hết hạn');
    expect(plateWithoutDay({ kind: 'revoked', stars: 4 }, '2026-11-20').words).toBe('Đã thu hồi');
    expect(plateWithoutDay({ kind: 'unverified' }, '2026-11-20').words).toBe('Chưa xác minh');
    expect(plateWithoutDay({ kind: 'proposed' }, '2026-11-20').words).toBe('Chưa công nhận');
  });

  it('does not tell a reader of any later day that today is the boundary day', () => {
    expect(plateWithoutDay(certified(), '2028-05-10').detail).not.toBe('đúng ngày giáp hạn');
  });

  it('draws no full star on the plate of a certificate whose latest end had passed at the build, whatever file is in hand', () => {
    const { look, words } = plateWithoutDay(filed, '2028-06-01');
    expect(look).not.toBe('is-in');
    expect(words).not.toBe('Đang đánh giá lại');
  });

  it('never says in force, expiring or under re-assessment, whatever the standing and the day of the build', () => {
    fc.assert(
      fc.property(anyStanding, anyDay, fc.boolean(), (standing, built, long) => {
        const { words, icon, detail } = plateWithoutDay(standing, built, long);
        expect(words).not.toMatch(/Còn hiệu lực|Sắp hết hạn|Đang đánh giá lại/);
        expect(detail).not.toMatch(/còn .*ngày/);
        expect(['ok', 'soon', 'review']).not.toContain(icon);
      }),
    );
  });
});

describe('encodeCertified and decodeCertified', () => {
  it('write a certificate as one line of days', () => {
    expect(encodeCertified(certified())).toBe('4 2025-05-10 2028-05-10 2028-05-10');
    expect(encodeCertified(filed)).toBe('4 2025-05-10 2028-05-10 2028-05-10 2028-11-06');
  });

  it.each([undefined, '', '4', '2 2025-05-10 2028-05-10 2028-05-10', 'x 2025-05-10 2028-05-10 2028-05-10', '4 2025-05-10 2028-05-10'])('read nothing from %j', (text) => {
    expect(decodeCertified(text)).toBeUndefined();
  });

  it('lose nothing that a plate says on any day', () => {
    fc.assert(
      fc.property(anyCertified, anyDay, fc.boolean(), (standing, day, long) => {
        const decoded = decodeCertified(encodeCertified(standing));
        expect(decoded && plateOn(decoded, day, long)).toEqual(plateOn(standing, day, long));
      }),
    );
  });
});
