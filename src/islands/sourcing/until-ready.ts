// As on the list of products; and boxes that are ticked before the script that keeps them is there are marked for it. A browser may tick
// boxes by itself, as they were when the page was left: those are not meant.
import '../search/until-ready.ts';

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset['pick'] !== undefined) target.dataset['ticked'] = String(target.checked);
});
