// A link to something that the page shows beside a search: an address like any other, followed without loading the page anew.
import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { usePage } from '../search/page.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly query: string;
  readonly onGo: (query: string) => void;
}

export function ViewLink({ query, onGo, ...rest }: Props) {
  const { hrefOf } = usePage();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(query);
  };
  return <a {...rest} href={hrefOf(query)} onClick={follow} />;
}
