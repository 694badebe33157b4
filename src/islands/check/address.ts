// The text that is being checked, in the page's address, so that an answer can be reloaded, shared and gone back to.
// Other pages link to ?ma=…; what is typed or scanned here goes behind #, which browsers never send to a server.

const KEY = 'ma';
/** Longer texts are no code that anybody wants to keep in an address. */
const LONGEST = 500;

/** The text in the address; '' when there is none. */
export function textInAddress({ hash, search }: Pick<Location, 'hash' | 'search'> = location): string {
  return (hash.startsWith(`#${KEY}=`) ? new URLSearchParams(hash.slice(1)).get(KEY) : new URLSearchParams(search).get(KEY)) ?? '';
}

/** Adds a step to the history, unless the address has this text already. */
export function keepInAddress(text: string): void {
  if (text === textInAddress()) return;
  const kept = text === '' || text.length > LONGEST ? '' : `#${String(new URLSearchParams({ [KEY]: text }))}`;
  history.pushState(null, '', `${location.pathname}${kept}`);
}
