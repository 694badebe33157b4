// The one script of every page: makes plates, counts and today's needle right on the reader's day. Budget: 1.5 kB compressed.
import { dayInVietnam, daysBetween } from '../domain/day.ts';
import { printDay } from '../i18n/dates.ts';
import { decodeStanding, plateOn } from '../projections/plate.ts';

const today = dayInVietnam(Date.now());
const each = (selector: string, act: (element: HTMLElement) => void) => document.querySelectorAll<HTMLElement>(selector).forEach(act);

each('[data-plate]', (plate) => {
  const standing = decodeStanding(plate.dataset['plate'] ?? '');
  if (!standing) return;
  const long = plate.classList.contains('plate-l');
  const view = plateOn(standing, today, long);
  plate.className = `plate ${view.look}${long ? ' plate-l' : ''}`;
  const put = (selector: string, text: string) => {
    const element = plate.querySelector(selector);
    if (element) element.textContent = text;
  };
  put('b', view.rank);
  put('i', view.words);
  put('small', view.detail);
  plate.querySelector('use')?.setAttribute('href', `#i-${view.icon}`);
});

each('[data-counts]', (list) => {
  const line = (list.dataset['counts'] ?? '').split(',').findLast((entry) => entry.slice(0, 10) <= today);
  line?.split(' ').forEach((value, index) => {
    const element = list.querySelector(`[data-n="${index}"]`);
    if (element) element.textContent = index ? Number(value).toLocaleString('vi') : printDay(today);
  });
});

each('[data-rule]', (rule) => {
  const [from = '', to = ''] = (rule.dataset['rule'] ?? '').split(' ');
  const x = Math.max(0, Math.min(720, (daysBetween(from, today) / daysBetween(from, to)) * 720));
  rule.querySelector('.gone')?.setAttribute('d', `M0 44H${x}V58H0Z`);
  rule.querySelector('.left')?.setAttribute('d', `M${x} 43.5H720V58.5H${x}Z`);
  if (x > 0 && x < 720) rule.querySelector('.now')?.setAttribute('d', `M${x} 14V60`);
});

each('[data-today]', (element) => {
  element.textContent = printDay(today);
  element.hidden = false;
});
