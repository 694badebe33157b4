// On the page "not found": an address that names a code is tried as it is printed, and if that answers the reader is taken there.
import { lostAddress } from '../projections/lost-address.ts';
import { notFoundWords } from '../i18n/vi/not-found.ts';
import { urls } from '../urls.ts';

const { tries, code, message } = lostAddress(location.href, location.origin);
const here = location.pathname + location.search;

const answers = async (address: string): Promise<boolean> => {
  if (address === here) return false;
  const response = await fetch(address, { method: 'HEAD' });
  return response.ok;
};

const firstThatAnswers = async (): Promise<string | undefined> => {
  for (const address of tries) if (await answers(address)) return address;
  return undefined;
};

const say = (text: string): void => {
  const place = document.querySelector('[data-lost]');
  if (place) place.textContent = text;
  const check = document.querySelector<HTMLAnchorElement>('[data-check]');
  if (check && code !== undefined) check.href = `${urls.checkCode()}?ma=${encodeURIComponent(code)}`;
};

// Without a network nothing is known: the static words stay.
firstThatAnswers().then(
  (address) => {
    if (address !== undefined) location.replace(address);
    else if (code !== undefined || message !== undefined) say(message === undefined ? notFoundWords.unknownCode(code ?? '') : notFoundWords.slip(message));
  },
  () => undefined,
);
