// Under the heading: what the page is for, and where no product has a supply sheet yet, the way to demonstrations.
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import { urls } from '../../urls.ts';

const say = sourcingWords.demonstration;

export function Lede({ hasSheets }: { readonly hasSheets: boolean }) {
  return (
    <p className="src-lede">
      <span className="src-does">{sourcingWords.lede}</span>
      <span className="src-more">
        {' '}
        {sourcingWords.ledeMore}
        {!hasSheets && ` ${say.none}`}
      </span>
      {!hasSheets && (
        <span className="src-see">
          {' '}
          <a href={urls.sourcing('', true)}>{say.see}</a>
        </span>
      )}
    </p>
  );
}
