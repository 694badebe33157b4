// A link to something that the page shows beside a search.
import { InnerLink, type InnerLinkProps } from '../search/InnerLink.tsx';
import { usePage } from '../search/page.ts';

interface Props extends Omit<InnerLinkProps, 'href' | 'onGo'> {
  readonly query: string;
  readonly onGo: (query: string) => void;
}

export function ViewLink({ query, onGo, ...rest }: Props) {
  const { hrefOf } = usePage();
  return <InnerLink {...rest} href={hrefOf(query)} onGo={() => onGo(query)} />;
}
