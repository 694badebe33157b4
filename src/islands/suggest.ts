// On every page that has the search field: "/" leads to it, and its suggestions are loaded when it is entered. Stands in the page, so it
// is tiny: the rest is a file of its own, bundled as one and imported by its address.
import { searchBoxId } from './suggest/field.ts';
import address from './suggest/start.ts?worker&url';

const field = document.getElementById(searchBoxId);

if (field instanceof HTMLInputElement) {
  // A field that suggests nothing still searches.
  const enter = () => void import(/* @vite-ignore */ address).catch(() => field.addEventListener('focus', enter, { once: true }));
  if (document.activeElement === field) enter();
  else field.addEventListener('focus', enter, { once: true });

  addEventListener('keydown', (event) => {
    const { target } = event;
    const isTyping = target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
