// The header's search field, which on this page searches as one types. It is the page's own form and stays so: React only listens.
import { useEffect, useRef } from 'react';
import { readQuery } from '../../search/query.ts';
import { setUpSuggestions, type Suggest } from '../suggest/combobox.ts';
import { searchBoxId } from '../suggest/field.ts';
import { usePage } from './page.ts';

interface Uses {
  /** What the address asks for: shown in the field unless somebody is typing. */
  readonly text: string;
  /** Whether that asked for something: a blank alone does not. */
  readonly onType: (text: string, isFirst: boolean) => boolean;
  /** Enter or the button: the search is done, the list comes into view. */
  readonly onSubmit: (text: string) => void;
  /** The same function on every call. */
  readonly suggest: Suggest;
}

/** Longer than between two letters: results come first, and the engine has no other work while letters come. */
const SUGGEST_AFTER_MS = 300;

export function useBox({ text, onType, onSubmit, suggest }: Uses): void {
  const { isSearch } = usePage();
  const uses = useRef({ onType, onSubmit });
  uses.current = { onType, onSubmit };

  useEffect(() => {
    const field = findField();
    const form = field?.form;
    if (field === undefined || form === undefined || form === null) return undefined;
    // An entry of the history is these letters' own: the next ones may take its place.
    let isTyping = false;
    const type = (): void => {
      if (uses.current.onType(field.value, !isTyping)) isTyping = true;
    };
    const stop = (): void => {
      isTyping = false;
    };
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      isTyping = false;
      uses.current.onSubmit(field.value);
    };
    // Gone back or forward to another entry: its words stand in the field, whoever has the focus, and no letter takes its place.
    const follow = (): void => {
      isTyping = false;
      const params = new URLSearchParams(location.search);
      if (isSearch(params)) field.value = readQuery(params).query.text;
    };
    // Typed while the script was still on its way.
    if (document.activeElement === field && field.value !== '') type();
    field.addEventListener('input', type);
    field.addEventListener('blur', stop);
    form.addEventListener('submit', submit);
    addEventListener('popstate', follow);
    return () => {
      field.removeEventListener('input', type);
      field.removeEventListener('blur', stop);
      form.removeEventListener('submit', submit);
      removeEventListener('popstate', follow);
    };
  }, [isSearch]);

  useEffect(() => {
    const field = findField();
    return field && setUpSuggestions(field, suggest, SUGGEST_AFTER_MS);
  }, [suggest]);

  useEffect(() => {
    const field = findField();
    if (field !== undefined && document.activeElement !== field) field.value = text;
  }, [text]);
}

function findField(): HTMLInputElement | undefined {
  const field = document.getElementById(searchBoxId);
  return field instanceof HTMLInputElement ? field : undefined;
}
