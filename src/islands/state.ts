// The one script of every page: makes plates, counts and today's needle right on the reader's day. Budget: 1.5 kB compressed.
import { daysBetween } from '../domain/day.ts';
import { printDay } from '../i18n/dates.ts';
import { each, put, today, turnPlates } from './plates.ts';

turnPlates();

each('counts', (list, data) => {
  const line = data.split(',').findLast((entry) => entry.slice(0, 10) <= today);
  line?.split(' ').forEach((value, index) => put(list, `[data-n="${index}"]`, index ? Number(value).toLocaleString('vi') : printDay(today)));
});

each('rule', (rule, data) => {
  const [from = '', to = ''] = data.split(' ');
  const x = Math.max(0, Math.min(720, (daysBetween(from, today) / daysBetween(from, to)) * 720));
  const draw = (part: string, d: string) => rule.querySelector(part)?.setAttribute('d', d);
  draw('.gone', `M0 44H${x}V58H0Z`);
  draw('.left', `M${x} 43.5H720V58.5H${x}Z`);
  const label = rule.querySelector<HTMLElement>('.rule-today');
  if (x > 0 && x < 720) {
    draw('.now', `M${x} 14V60`);
    const edge = 15e3 / rule.clientWidth; // 150 px, in per cent: clear of the labels of the two ends
    if (label) label.style.left = `${Math.max(edge, Math.min(100 - edge, x / 7.2))}%`;
  } else label?.remove();
});

each('today', (element) => {
  element.textContent = printDay(today);
  element.hidden = false;
});
