// "/" leads to the search field, from anywhere but another field.
import { searchBoxId } from './suggest/field.ts';

addEventListener('keydown', (event) => {
  const { target } = event;
  const isTyping = target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  const field = document.getElementById(searchBoxId);
  if (!(field instanceof HTMLInputElement) || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  event.preventDefault();
  field.focus();
  field.select();
});
