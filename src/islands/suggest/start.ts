// What is loaded when the search field is entered: it gets its suggestions.
import { siteFiles } from '../../search/embedded/site-files.ts';
import { suggester } from '../../search/embedded/suggester.ts';
import { setUpSuggestions } from './combobox.ts';
import { searchBoxId } from './field.ts';

const field = document.getElementById(searchBoxId);
if (field instanceof HTMLInputElement) setUpSuggestions(field, suggester(siteFiles));
