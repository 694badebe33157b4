// What the list is, how many products it has, and the same spoken when it changes.
import { type Ref, useEffect, useState } from 'react';
import { countOf, searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { SearchAnswer } from '../../search/port.ts';
import type { SearchQuery } from '../../search/query.ts';
import type { SearchView } from './controller.ts';

interface Props {
  /** Takes the focus of what is gone. */
  readonly focused: Ref<HTMLHeadingElement>;
  readonly title: string;
  /** Before the words and numbers of an answer. */
  readonly titled?: string | undefined;
  readonly total: number;
  readonly view: SearchView;
  readonly isAtRest: boolean;
}

/** Letters typed one after another are spoken of once. */
const PAUSE_MS = 500;

export function Heading({ focused, title, titled, total, view: { status, query, answer, answered }, isAtRest }: Props) {
  const isOwn = isAtRest || status === 'failed';
  const shown = isOwn ? total : answer?.total;
  const text = isOwn || answered === undefined || answered.text === '' ? '' : say.titleFor(answered.text);
  const none = isOwn || answer?.total !== 0 || answered === undefined ? undefined : noneWords(answer, answered);
  const spoken = status === 'settled' && !isAtRest && answer !== undefined ? (none ?? `${say.title(countOf(answer.total))} ${text}`.trim()) : '';
  useTitle(isAtRest ? '' : query.text);
  return (
    <>
      <h1 ref={focused} tabIndex={-1}>
        {isOwn ? `${title} ` : none === undefined && titled !== undefined && <span className="titled">{titled} </span>}
        {none}
        {shown === undefined ? say.loading(query.text) : <Count value={shown} isSmall={isOwn} isHidden={none !== undefined} />}
        {none === undefined && text !== '' && ` ${text}`}
      </h1>
      <Spoken text={spoken} />
    </>
  );
}

/** No product: not a number, but what has none. A code is answered below, whatever the list has. */
function noneWords({ understood: { code, words, chips } }: SearchAnswer, { text, filters }: SearchQuery): string {
  if (code !== undefined) return say.codeHeading(text);
  // What is chosen and typed is one.
  const asked = new Set([...Object.entries(filters).flatMap(([key, values]) => (values.length > 0 ? [key] : [])), ...chips.flatMap(({ facet, narrows }) => (narrows ? [facet] : []))]);
  return say.emptyTitle(asked.size + (words === '' ? 0 : 1));
}

function Count({ value, isSmall, isHidden }: { readonly value: number; readonly isSmall: boolean; readonly isHidden: boolean }) {
  const [before, after] = say.title('\n').split('\n');
  return (
    <span className={isSmall ? 'list-total' : undefined} hidden={isHidden}>
      {before}
      <span data-result-count={value}>{countOf(value)}</span>
      {after}
    </span>
  );
}

interface SpokenProps {
  readonly text: string;
  /** Known before: only what differs from it is news. */
  readonly known?: string;
}

export function Spoken({ text, known = '' }: SpokenProps) {
  const [said, setSaid] = useState(known);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}

/** The page's own title, as the server printed it: read once, for later what is searched for stands before it. */
const OWN_TITLE = typeof document === 'undefined' ? '' : document.title;

/** The window says what is searched for, so that history and tabs can be told apart. */
export function useTitle(text: string): void {
  useEffect(() => {
    document.title = text === '' ? OWN_TITLE : `${text} · ${OWN_TITLE}`;
    return () => {
      document.title = OWN_TITLE;
    };
  }, [text]);
}
