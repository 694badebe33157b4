// What the list is narrowed by and what somebody is after, each with a cross, whether it was chosen or read from the text; before them the
// button of the sheet.
import { type ReactNode, useRef } from 'react';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import type { SearchQuery } from '../../search/query.ts';
import type { Condition } from './conditions.ts';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

interface Props {
  readonly chips: readonly Condition[];
  /** Chips are to come: their row keeps its height. */
  readonly isWaiting: boolean;
  readonly onGo: (query: SearchQuery) => void;
  readonly onOpen: () => void;
  /** Behind them: what could be chosen, too. */
  readonly children?: ReactNode;
}

export function Chips({ chips, isWaiting, onGo, onOpen, children }: Props) {
  const row = useRef<HTMLDivElement>(null);
  /** The chip that had the focus goes: the next one takes it, else the one before it, else the button. */
  const give = (index: number, without: SearchQuery): void => {
    onGo(without);
    requestAnimationFrame(() => {
      const left = [...(row.current?.querySelectorAll<HTMLElement>('a') ?? [])];
      const next = left[Math.min(index, left.length - 1)] ?? row.current?.querySelector<HTMLElement>('button');
      (next?.offsetParent === null ? document.querySelector<HTMLElement>('.list-head h1') : next)?.focus();
    });
  };
  return (
    <div className={isWaiting ? 'chips is-waiting' : 'chips'} ref={row} role="group" aria-label={say.chosen}>
      <button type="button" className="chip chip-on" onClick={onOpen} aria-haspopup="dialog">
        <Icon name="filter" />
        {say.filterOf(chips.filter(({ isIntent }) => isIntent !== true).length)}
      </button>
      {chips.map(({ key, label, note, from, without }, index) => (
        <Link key={key} className="chip" to={without} onGo={() => give(index, without)} aria-label={say.drop(label)} title={from === undefined ? undefined : say.fromText(from)}>
          <span>
            {label}
            {note !== undefined && <small>{` ${note}`}</small>}
          </span>
          <Icon name="close" />
        </Link>
      ))}
      {children}
    </div>
  );
}
