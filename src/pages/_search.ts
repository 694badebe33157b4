// Search documents of the register, made once for every file that is written from them.
import { searchDocuments } from '../projections/search-document.ts';
import { suggestionFiles } from '../search/embedded/suggestion-file.ts';
import { suggestionRows } from '../search/embedded/suggestion-rows.ts';
import { catalogue } from './_site.ts';

export const documents = searchDocuments(catalogue);

export const suggestions = suggestionFiles(suggestionRows(catalogue));
