// Something could not be loaded: a word, and another try.
import { searchPageWords as say } from '../../i18n/vi/search-page.ts';

interface Props {
  readonly text: string;
  readonly onAgain: () => void;
}

export function TryAgain({ text, onAgain }: Props) {
  return (
    <div className="note search-failed" role="alert">
      <p>{text}</p>
      <button type="button" className="btn" onClick={onAgain}>
        {say.again}
      </button>
    </div>
  );
}
