// No result: what was asked for, what could be given up and what is found then, what is nearest, and where else to look.
import { useMemo } from 'react';
import type { Day } from '../../domain/day.ts';
import { emptyWords as say } from '../../i18n/vi/search-otherwise.ts';
import { countOf } from '../../i18n/vi/search-page.ts';
import type { SearchAnswer } from '../../search/port.ts';
import { aQuery, type SearchQuery } from '../../search/query.ts';
import { urls } from '../../urls.ts';
import { conditionsOf, namedIn, wordsAlone } from './conditions.ts';
import { Entry } from './Entry.tsx';
import { Link } from './Link.tsx';
import type { NameBook } from './name-book.ts';
import { Related } from './Related.tsx';
import type { Search } from './use-search.ts';
import { useWaysOut, type WayOut } from './ways-out.ts';

export interface EmptyProps {
  readonly answer: SearchAnswer;
  readonly query: SearchQuery;
  readonly book: NameBook;
  readonly today: Day;
  readonly contact: readonly { readonly text: string; readonly href: string }[];
  readonly onGo: (query: SearchQuery) => void;
  readonly ask: Search['ask'];
  readonly suggest: Search['suggest'];
}

export function Empty({ answer, query, book, today, contact, onGo, ask, suggest }: EmptyProps) {
  const { understood } = answer;
  const conditions = useMemo(() => conditionsOf(query, understood, book), [query, understood, book]);
  const words = useMemo(() => wordsAlone(understood), [understood]);
  const found = useWaysOut(conditions, words, ask);
  return (
    <div className="empty" data-engine={answer.engine}>
      <ol className="entries" data-results="" hidden />
      <div className="empty-ask">
        <Related text={namedIn(understood)} suggest={suggest} />
        {found !== undefined && found.ways.length > 0 && (
          <section>
            <h2>{say.drop}</h2>
            <ul className="steps-out">
              {found.ways.map((way) => (
                <li key={way.parts.map(({ isDropped }) => Number(isDropped)).join('')}>
                  <Way way={way} onGo={onGo} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="note">{say.notAbsent}</p>
      </div>
      {found !== undefined && found.near.length > 0 && (
        <section>
          <h2>{say.near}</h2>
          <ul className="entries">
            {found.near.map(({ document }) => (
              <Entry key={document.id} document={document} today={today} names={book.names} isEager />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say.or}</h2>
        <ul className="steps-out">
          <Elsewhere href={urls.places()} text={say.oldNames} link={say.oldNamesLink} />
          <Elsewhere href={urls.checkCode()} text={say.packet} link={say.packetLink} />
          <Elsewhere href={urls.reporting()} text={say.missing} link={say.missingLink} />
          {contact.map(({ href, text }) => (
            <Elsewhere key={href} href={href} text={say.office} link={text} />
          ))}
          <li>
            <Link to={aQuery()} onGo={onGo}>
              <span>{say.everything}</span>
            </Link>
          </li>
        </ul>
      </section>
    </div>
  );
}

function Way({ way: { parts, query, total }, onGo }: { readonly way: WayOut; readonly onGo: EmptyProps['onGo'] }) {
  return (
    <Link to={query} onGo={onGo}>
      <span>
        {parts.map(({ label, isDropped }, index) => (
          <span key={label}>
            {index > 0 && ', '}
            {isDropped ? <s>{label}</s> : label}
          </span>
        ))}
      </span>
      <span className="n">{say.products(countOf(total))}</span>
    </Link>
  );
}

function Elsewhere({ href, text, link }: { readonly href: string; readonly text: string; readonly link: string }) {
  return (
    <li>
      <a href={href}>
        <span>{text}</span>
        <span className="n">{link}</span>
      </a>
    </li>
  );
}
