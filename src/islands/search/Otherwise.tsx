// Where a list is no answer, or not the whole one: a code was asked for, or nothing was found. Loaded with the first such answer: most
// readers never see either.
import { Asked } from './Asked.tsx';
import { Empty, type EmptyProps } from './Empty.tsx';

export function Otherwise(props: EmptyProps) {
  const { answer, query, today } = props;
  const { code } = answer.understood;
  return code === undefined ? <Empty {...props} /> : <Asked code={code} text={query.text} today={today} />;
}
