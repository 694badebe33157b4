// No result: what was asked for, what could be given up and what is found then, what is nearest, and where else to look.
import { useCallback, useEffect, useMemo } from 'react';
import type { Day } from '../../domain/day.ts';
import { emptyWords as say } from '../../i18n/vi/search-otherwise.ts';
import { countOf } from '../../i18n/vi/search-page.ts';
import type { SearchAnswer } from '../../search/port.ts';
import { aQuery, type SearchQuery } from '../../search/query.ts';
import { urls } from '../../urls.ts';
import { namedIn } from './conditions.ts';
import { Entry } from './Entry.tsx';
import { Link } from './Link.tsx';
import { loadNameBook, type NameBook } from './name-book.ts';
import { usePage } from './page.ts';
import { Related } from './Related.tsx';
import { TryAgain } from './TryAgain.tsx';
import { useLater } from './use-later.ts';
import type { Search } from './use-search.ts';
import { conditionsOf, useWaysOut, type WayOut, wordsAlone } from './ways-out.ts';

export interface EmptyProps {
  readonly answer: SearchAnswer;
  readonly query: SearchQuery;
  /** Without it conditions are named by their facets. */
  readonly book: NameBook | undefined;
  readonly today: Day;
  readonly contact: readonly { readonly text: string; readonly href: string }[];
  readonly onGo: (query: SearchQuery) => void;
  readonly ask: Search['ask'];
  readonly suggest: Search['suggest'];
  readonly start: Search['start'];
}

export function Empty({ answer, query, book: given, today, contact, onGo, ask, suggest, start }: EmptyProps) {
  const { understood } = answer;
  const { book, isFailed, again } = useNames(given, start);
  const conditions = useMemo(() => conditionsOf(query, understood, book), [query, understood, book]);
  const words = useMemo(() => wordsAlone(understood), [understood]);
  const found = useWaysOut(conditions, words, ask);
  return (
    <div className="empty" data-engine={answer.engine}>
      <ol className="entries" data-results="" hidden />
      <div className="empty-ask">
        {isFailed && <TryAgain text={say.namesFailed} onAgain={again} />}
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
              <Entry key={document.id} document={document} today={today} names={book?.names} isEager />
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

/** The page's names; where those have not come, another try, which the page then has too. */
function useNames(given: NameBook | undefined, start: Search['start']) {
  const { demonstrations } = usePage();
  const load = useCallback(() => loadNameBook(demonstrations), [demonstrations]);
  const own = useLater(load, given === undefined);
  const book = given ?? own.part;
  const isOwn = given === undefined && own.part !== undefined;
  useEffect(() => {
    // They can be had: the page's filters take them too.
    if (isOwn) start();
  }, [isOwn, start]);
  const again = (): void => {
    own.again();
    start();
  };
  return { book, isFailed: book === undefined && own.isFailed, again };
}

function Way({ way: { parts, query, total }, onGo }: { readonly way: WayOut; readonly onGo: EmptyProps['onGo'] }) {
  return (
    <Link to={query} onGo={onGo}>
      <span>
        {parts.map(({ key, label, isDropped }, index) => (
          <span key={key}>
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
