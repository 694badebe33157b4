// What stands over the page: a modal dialog, so that Escape closes it and the keyboard stays in it. Title, body, and what to do with it.
import type { ReactNode } from 'react';
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { Icon } from './Icon.tsx';
import { useModal } from './use-modal.ts';

interface Props {
  readonly title: string;
  /** Names the dialog's own style. */
  readonly look?: string;
  readonly end: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Of sheets only one is open at a time. */
const TITLE_ID = 'to-phu';

export function Sheet({ title, look, end, onClose, children }: Props) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} className={look === undefined ? 'sheet' : `sheet ${look}`} aria-labelledby={TITLE_ID} onClose={onClose}>
      <div className="sheet-top">
        <h2 id={TITLE_ID}>{title}</h2>
        <button type="button" className="btn" onClick={onClose}>
          <Icon name="close" />
          {say.close}
        </button>
      </div>
      <div className="sheet-body">{children}</div>
      <div className="sheet-end">{end}</div>
    </dialog>
  );
}
