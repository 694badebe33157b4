// Search documents of the register, made once for every file that is written from them, and how the site's pages search.
import { documentsWithDemonstrations, searchDocuments } from '../projections/search-document.ts';
import { suggestionFiles } from '../search/embedded/suggestion-file.ts';
import { suggestionRows } from '../search/embedded/suggestion-rows.ts';
import { releaseOf } from '../search/meilisearch/release.ts';
import { siteServer } from '../search/meilisearch/site-server.ts';
import type { EngineSettings } from '../islands/search/start.ts';
import { catalogue } from './_site.ts';

export const documents = searchDocuments(catalogue);

/** For sourcing, where demonstrations are asked for; nothing else may show them. */
export const withDemonstrations = documentsWithDemonstrations(catalogue);

export const suggestions = suggestionFiles(suggestionRows(catalogue));

const { baseUrl, search } = catalogue.site;
const server = await siteServer(search, () => releaseOf(documents, catalogue.searchWords.synonyms));

/** What search and sourcing pages hand to their island. */
export const engineSettings: EngineSettings = { baseUrl, ...(server === undefined ? {} : { server }) };
