// The filters over the page, on screens without room for a column: a modal dialog, so that Escape closes it and the keyboard stays in it.
import type { ReactNode } from 'react';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { Icon } from './Icon.tsx';
import { useModal } from './use-modal.ts';

interface Props {
  /** What the button that leads back to the list says: how many products there are now. */
  readonly result: string;
  readonly onClear: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Sheet({ result, onClear, onClose, children }: Props) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="bo-loc" onClose={onClose}>
      <div className="sheet-top">
        <h2 id="bo-loc">{say.filter}</h2>
        <button type="button" className="btn" onClick={onClose}>
          <Icon name="close" />
          {say.close}
        </button>
      </div>
      <div className="sheet-body">{children}</div>
      <div className="sheet-end">
        <button type="button" className="btn" onClick={onClear}>
          {say.clear}
        </button>
        <button type="button" className="btn btn-main" onClick={onClose}>
          {result}
        </button>
      </div>
    </dialog>
  );
}
