// The box that puts a product on the list.
import { sourcingWords as say } from '../../i18n/vi/sourcing.ts';
import { useShortlist } from './use-shortlist.ts';

export function Pick({ id, name }: { readonly id: string; readonly name: string }) {
  const { list, ids } = useShortlist();
  return (
    <label>
      <input type="checkbox" checked={ids.includes(id)} onChange={() => list.toggle(id)} />
      <span className="vh">{say.pick(name)}</span>
    </label>
  );
}
