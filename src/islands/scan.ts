// The script of a scanned page: the plate on the reader's day, what has passed its date since, and a lot that has no page of its own.
import { printDay } from '../i18n/dates.ts';
import { LOT_CODE } from '../schemas/lot-code.ts';
import { each, today, turnPlates } from './plates.ts';

turnPlates();
document.documentElement.className = 'live';

each('today', (element) => {
  element.textContent = printDay(today);
  if (element.parentElement) element.parentElement.hidden = false;
});

// Words for "its day has passed" stand in the page, hidden until it has.
each('last', (element, day) => {
  if (today > day) element.hidden = false;
});

// A host answers the address of a lot without a page by the page of its product, or sends there with `?lo=`; which lot it was, only
// the address knows.
each('undeclared', (notice) => {
  const [, inPath] = /^\/(?:t\/[^/]+|01\/.+?\/10)\/([^/]+)/.exec(location.pathname) ?? [];
  const raw = inPath ?? new URLSearchParams(location.search).get('lo');
  if (!raw) return;
  const lot = LOT_CODE.test(raw) ? raw : '';
  // Lots are told apart whatever the case: one typed in another case is a declared one.
  const own = [...document.querySelectorAll<HTMLAnchorElement>('[data-lot]')].find((link) => link.dataset['lot']?.toLowerCase() === lot.toLowerCase());
  if (own) {
    // A host whose rules go before files answers the lot's own address with this page: going there again would go round for ever.
    if (own.pathname !== location.pathname) location.replace(own.href);
    return;
  }
  const shown = lot ? notice : notice.nextElementSibling;
  const place = notice.querySelector('span');
  if (place) place.textContent = lot;
  if (shown instanceof HTMLElement) shown.hidden = false;
});
