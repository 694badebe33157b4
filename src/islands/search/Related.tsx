// Pages that are called like what was searched for: a producer, a place of today or before, a group, a sales point. Products are the list itself.
import { useEffect, useState } from 'react';
import { searchBoxWords, searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { Suggestion } from '../../search/port.ts';
import type { Search } from './use-search.ts';

interface Props {
  readonly text: string;
  readonly suggest: Search['suggest'];
}

/** So many are shown; of so many the field would suggest, products among them. */
const MOST = 4;
const AMONG = 24;
/** Looked for when the letters have come to rest: the list comes first. */
const PAUSE_MS = 400;

export function Related({ text, suggest }: Props) {
  const [found, setFound] = useState<{ readonly of: string; readonly pages: readonly Suggestion[] }>();
  useEffect(() => {
    const own = new AbortController();
    const look = (): void =>
      void suggest(text, AMONG, own.signal).then(
        (all) => {
          if (!own.signal.aborted) setFound({ of: text, pages: all.filter(({ kind }) => kind !== 'product').slice(0, MOST) });
        },
        () => undefined,
      );
    const timer = setTimeout(look, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [text, suggest]);
  // Pages of an earlier text are not of this one, whether or not its own can be had.
  const pages = found?.of === text ? found.pages : [];
  if (text === '' || pages.length === 0) return null;
  return (
    <section className="related">
      <h2>{say.related}</h2>
      <ul className="steps-out">
        {pages.map(({ kind, text: name, detail, href }) => (
          <li key={href}>
            <a href={href}>
              <span>
                <b>{name}</b>
                {detail !== undefined && <span className="muted"> · {detail}</span>}
              </span>
              <span className="n">{searchBoxWords.kinds[kind]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
