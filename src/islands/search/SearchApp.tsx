// The list of products, searched and narrowed.
import { Results } from './Results.tsx';
import { type ListProps, SearchFrame } from './SearchFrame.tsx';
import { Skeleton } from './Skeleton.tsx';

export function SearchApp(props: ListProps) {
  return <SearchFrame {...props} Results={Results} Skeleton={Skeleton} hasColumn />;
}
