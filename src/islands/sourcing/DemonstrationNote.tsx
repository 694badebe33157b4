// Under the heading: what the page is for; and where demonstrations are among the rows, that they are, in a dashed frame.
import { useEffect, useState } from 'react';
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import { urls } from '../../urls.ts';
import type { SearchPage } from '../search/page.ts';

const say = sourcingWords.demonstration;

interface Props {
  readonly page: SearchPage;
  readonly hasSheets: boolean;
}

export function DemonstrationNote({ page, hasSheets }: Props) {
  // The server prints the page as it is without them.
  const [isShown, setShown] = useState(false);
  useEffect(() => setShown(page.demonstrations), [page]);
  if (isShown) {
    return (
      <p className="note-demo">
        <b>{say.mark}</b> {say.text} <a href={urls.sourcing()}>{say.leave}</a>
      </p>
    );
  }
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
