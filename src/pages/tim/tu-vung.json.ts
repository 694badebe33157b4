// The words that queries are understood by, for every engine.
import type { APIRoute } from 'astro';
import { namesBeyond, writeWords } from '../../search/embedded/search-file.ts';
import { lexiconData, properNames } from '../../search/understand/lexicon-data.ts';
import { documents } from '../_search.ts';
import { catalogue } from '../_site.ts';

export const GET: APIRoute = () => Response.json(writeWords(lexiconData(catalogue, documents), namesBeyond(documents, properNames(catalogue))));
