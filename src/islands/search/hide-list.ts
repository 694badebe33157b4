// Before the search is there: where the address asks for something, the list of everything is not the answer, and waits unseen for it.
// Should the search not come, the list does, after a while, with a word.
const PATIENCE_MS = 10_000;
const { dataset } = document.documentElement;

if (location.search.length > 1) {
  dataset['asking'] = '';
  setTimeout(() => {
    if (dataset['asking'] === '') dataset['asking'] = 'late';
  }, PATIENCE_MS);
}
