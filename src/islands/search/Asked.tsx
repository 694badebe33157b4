// The direct answer to a code, above the list: what it is, what the catalogue has under it, and the page that explains how it was read.
import { useEffect, useState } from 'react';
import type { Day } from '../../domain/day.ts';
import type { ReadCode } from '../../domain/read-code-types.ts';
import { codeWords as say } from '../../i18n/vi/search-otherwise.ts';
import { decodeStanding, type LookUpEntry } from '../../projections/look-up-entry.ts';
import { urls } from '../../urls.ts';
import { lookUp } from '../check/shards.ts';
import { codeAnswer } from './code-answer.ts';
import { Plate } from './Plate.tsx';

interface Props {
  readonly code: ReadCode;
  /** As typed. */
  readonly text: string;
  readonly today: Day;
}

type LookedUp = readonly LookUpEntry[] | 'failed' | undefined;

export function Asked({ code, text, today }: Props) {
  const [entries, setEntries] = useState<LookedUp>();
  useEffect(() => {
    let isNewest = true;
    const show = (found: LookedUp): void => {
      if (isNewest) setEntries(found);
    };
    setEntries(undefined);
    lookUp(code).then(show, () => show('failed'));
    return () => {
      isNewest = false;
    };
  }, [code]);
  const answer = entries === undefined || entries === 'failed' ? undefined : codeAnswer(code, entries);
  return (
    <section className={`asked asked-${answer?.look ?? 'plain'}`} aria-label={say.title} aria-live="polite">
      {entries === undefined && <p>{say.looking}</p>}
      {entries === 'failed' && <p>{say.failed}</p>}
      {answer !== undefined && (
        <>
          <h2>{answer.title}</h2>
          {answer.text !== undefined && <p className="break">{answer.text}</p>}
          {answer.products.map(({ name, href, producer, standing, isDemonstration }) => (
            <div className="asked-product" key={href}>
              <p>
                <a href={href}>{name}</a>
                {isDemonstration === true && ` (${say.demonstration})`}
                {producer !== undefined && <span className="muted"> · {producer}</span>}
              </p>
              <Plate standing={decodeStanding(standing)} today={today} />
            </div>
          ))}
          {answer.links.map(({ href, text: words }) => (
            <p key={href}>
              <a href={href}>{words}</a>
            </p>
          ))}
        </>
      )}
      <p>
        <a href={urls.checkCode(text)}>{say.more}</a>
      </p>
    </section>
  );
}
