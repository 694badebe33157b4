// Until the search is there. Where the address asks for something, the list of everything is not the answer, and waits unseen for it;
// should the search not come, the list does, after a while, with a word. A tap on the filters' button is kept for the search.
const PATIENCE_MS = 10_000;
const { dataset } = document.documentElement;

if (location.search.length > 1) {
  dataset['asking'] = '';
  setTimeout(() => {
    if (dataset['asking'] === '') dataset['asking'] = 'late';
  }, PATIENCE_MS);
}

document.querySelector('.chip-on')?.addEventListener('click', () => {
  dataset['tapped'] = '';
}, { once: true });
