// Where a list is no answer, or not the whole one: a code was asked for, or nothing was found. Loaded with the first such answer: most
// readers never see either.
import { Asked } from './Asked.tsx';
import { Empty, type EmptyProps } from './Empty.tsx';

interface Props extends Omit<EmptyProps, 'book'> {
  readonly book: EmptyProps['book'] | undefined;
}

export function Otherwise({ book, ...props }: Props) {
  const { answer, query, today } = props;
  const { code } = answer.understood;
  if (code !== undefined) return <Asked code={code} text={query.text} today={today} />;
  return book !== undefined && <Empty {...props} book={book} />;
}
