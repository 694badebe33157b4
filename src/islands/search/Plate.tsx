// The plate on the reader's day, as components/Plate.astro prints it.
import type { Day } from '../../domain/day.ts';
import type { Standing } from '../../domain/standing.ts';
import { plateOn, STAR } from '../../projections/plate.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly standing: Standing;
  readonly today: Day;
}

export function Plate({ standing, today }: Props) {
  const { look, icon, rank, drawn, words, detail } = plateOn(standing, today);
  return (
    <p className={`plate ${look}`}>
      <span className="rank">
        {drawn > 0 && (
          <svg viewBox={`0 0 ${drawn * 20 - 1} 18`} aria-hidden="true">
            {Array.from({ length: drawn }, (_, n) => (
              <path key={n} d={STAR} transform={n > 0 ? `translate(${n * 20})` : undefined} />
            ))}
          </svg>
        )}
        <b>{rank}</b>
      </span>
      <span className="state">
        <Icon name={icon} />
        <i>{words}</i>
        <small>{detail}</small>
      </span>
    </p>
  );
}
