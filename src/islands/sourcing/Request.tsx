// The request to suppliers: what is asked is ticked, the rest is written by the buyer; the text is theirs to change, copy or mail.
import { useState } from 'react';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { type Addressee, addresseesOf, mailAddress, REQUEST_PARTS, type RequestPart, requestText } from '../../projections/sourcing/request-text.ts';
import type { SupplierDetail } from '../../projections/sourcing/supplier-detail.ts';
import { copyText } from '../copy-text.ts';
import { Sheet } from '../search/Sheet.tsx';

const say = sourcingToolsWords.request;

interface Props {
  readonly details: readonly SupplierDetail[];
  readonly onClose: () => void;
}

export function Request({ details, onClose }: Props) {
  const own = addresseesOf(details);
  // To one supplier it goes at once; of several each is asked for its own goods, or all at once for a colleague.
  const all: readonly Addressee[] = own.length > 1 ? [...own, { key: EVERYONE, details }] : own;
  const [to, setTo] = useState(all[0]?.key ?? '');
  const [parts, setParts] = useState<readonly RequestPart[]>(REQUEST_PARTS);
  const [volume, setVolume] = useState('');
  const [words, setWords] = useState('');
  const [draft, setDraft] = useState<string>();
  const [copied, setCopied] = useState('');
  const addressee = all.find(({ key }) => key === to) ?? { key: EVERYONE, details };
  const text = draft ?? requestText(addressee, { parts, volume, own: words }, location.origin);
  const copy = (): void => {
    copyText(text).then(
      () => setCopied(say.copied),
      () => setCopied(say.copyFailed),
    );
  };
  return (
    <Sheet
      title={say.title}
      look="request"
      onClose={onClose}
      end={
        <>
          <a className="btn" href={mailAddress(addressee, text)}>
            {say.mail}
          </a>
          <button type="button" className="btn btn-main" onClick={copy}>
            {say.copy}
          </button>
          <p role="status">{copied}</p>
        </>
      }
    >
      <p className="muted">{say.text}</p>
      {all.length > 1 && (
        <label className="request-field">
          <span>{say.to}</span>
          <select className="field" value={to} onChange={(event) => setTo(event.target.value)}>
            {all.map(({ key, name, details: goods }) => (
              <option key={key} value={key}>
                {`${key === EVERYONE ? say.everyone : (name ?? say.unknownProducer)} (${goods.length})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="request-asks">
        <legend>{say.asks}</legend>
        {REQUEST_PARTS.map((part) => (
          <label className="opt" key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => setParts(parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part])} />
            <span>{say.parts[part]}</span>
          </label>
        ))}
      </fieldset>
      <label className="request-field">
        <span>{say.volume}</span>
        <input className="field" value={volume} maxLength={200} placeholder={say.volumeHint} onChange={(event) => setVolume(event.target.value)} />
      </label>
      <label className="request-field">
        <span>{say.own}</span>
        <textarea className="field" rows={2} value={words} maxLength={1000} placeholder={say.ownHint} onChange={(event) => setWords(event.target.value)} />
      </label>
      <label className="request-field request-draft">
        <span>{say.draft}</span>
        <textarea className="field" rows={14} value={text} onChange={(event) => setDraft(event.target.value)} />
      </label>
      {draft !== undefined && (
        <button type="button" className="facet-more" onClick={() => setDraft(undefined)}>
          {say.redo}
        </button>
      )}
    </Sheet>
  );
}

/** No producer's id. */
const EVERYONE = '*';
