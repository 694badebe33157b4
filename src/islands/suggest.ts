// On every page whose field leads to the search: its suggestions are loaded when it is entered. Stands in the page, so it is tiny: the
// rest is a file of its own, bundled as one and imported by its address.
import { searchBoxId } from './suggest/field.ts';
import address from './suggest/start.ts?worker&url';

const field = document.getElementById(searchBoxId);

if (field instanceof HTMLInputElement) {
  // A field that suggests nothing still searches.
  const enter = () => void import(/* @vite-ignore */ address).catch(() => field.addEventListener('focus', enter, { once: true }));
  if (document.activeElement === field) enter();
  else field.addEventListener('focus', enter, { once: true });
}
