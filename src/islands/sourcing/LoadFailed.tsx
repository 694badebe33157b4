// A part of the page that could not be loaded: a word, and another try.
import { sourcingWords as say } from '../../i18n/vi/sourcing.ts';

export function LoadFailed({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="note search-failed" role="alert">
      <p>{say.loadFailed}</p>
      <button type="button" className="btn" onClick={onAgain}>
        {say.again}
      </button>
    </div>
  );
}
