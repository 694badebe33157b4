// How many of the answer hold a star today, how many held one, of how many nothing certain is known: apart, never added up.
import type { Day } from '../../domain/day.ts';
import { printDay } from '../../i18n/dates.ts';
import { countOf, searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { SearchAnswer } from '../../search/port.ts';

interface Props {
  /** Absent until there is an answer: the line keeps its height. */
  readonly counts: SearchAnswer['counts'] | undefined;
  readonly today: Day;
}

export function Counts({ counts, today }: Props) {
  if (counts === undefined) return <p className="counts">{'\u00a0'}</p>;
  const { inForce, lapsed, unverified } = counts;
  if (inForce + lapsed + unverified === 0) return null;
  const parts = [
    [inForce, say.counts.inForce],
    [lapsed, say.counts.lapsed],
    [unverified, say.counts.unverified],
  ] as const;
  return (
    <p className="counts">
      {parts.map(([count, words]) => count > 0 && (
        <span key={words}>
          <b>{countOf(count)}</b> {words}{' '}
        </span>
      ))}
      <span className="counts-day">{say.asOf(printDay(today))}</span>
    </p>
  );
}
