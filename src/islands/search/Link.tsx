// A link to another search: an address like any other, followed without loading the page anew.
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { type SearchQuery, writeQuery } from '../../search/query.ts';
import { usePage } from './page.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: SearchQuery;
  readonly onGo: (query: SearchQuery) => void;
}

export function Link({ to, onGo, ...rest }: Props) {
  const { hrefOf } = usePage();
  const follow = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    event.preventDefault();
    onGo(to);
  };
  return <a {...rest} href={hrefOf(writeQuery(to).toString())} onClick={follow} />;
}
