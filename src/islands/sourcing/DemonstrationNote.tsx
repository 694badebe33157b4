// Over every answer that may have them, in a dashed frame: that demonstrations are among the rows. What stood before does not move for it.
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import { urls } from '../../urls.ts';

const say = sourcingWords.demonstration;

export function DemonstrationNote() {
  return (
    <p className="note-demo">
      <b>{say.mark}</b> {say.text} <a href={urls.sourcing()}>{say.leave}</a>
    </p>
  );
}
