// A link to another search.
import { type SearchQuery, writeQuery } from '../../search/query.ts';
import { InnerLink, type InnerLinkProps } from './InnerLink.tsx';
import { usePage } from './page.ts';

interface Props extends Omit<InnerLinkProps, 'href' | 'onGo'> {
  readonly to: SearchQuery;
  readonly onGo: (query: SearchQuery) => void;
}

export function Link({ to, onGo, ...rest }: Props) {
  const { hrefOf } = usePage();
  return <InnerLink {...rest} href={hrefOf(writeQuery(to).toString())} onGo={() => onGo(to)} />;
}
