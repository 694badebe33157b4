// The words that queries are understood by where the site asks a server: loaded by nobody else.
import type { APIRoute } from 'astro';
import { writeServerWords } from '../../search/meilisearch/words-file.ts';
import { lexiconData, properNames } from '../../search/understand/lexicon-data.ts';
import { documents } from '../_search.ts';
import { catalogue } from '../_site.ts';

export const GET: APIRoute = () => Response.json(writeServerWords({ data: lexiconData(catalogue, documents), names: properNames(catalogue) }));
