// Below the last result: that it was the last, and where to tell of one that is missing.
import { countOf, searchPageWords as say } from '../../i18n/vi/search-page.ts';
import { urls } from '../../urls.ts';

export function ListEnd({ total }: { readonly total: number }) {
  return (
    <p className="list-end">
      {say.end(countOf(total))} <a href={urls.reporting()}>{say.report}</a>
    </p>
  );
}
