// What the search field suggests: the file loaded first.
import type { APIRoute } from 'astro';
import { writeSuggestions } from '../../search/embedded/suggestion-file.ts';
import { suggestions } from '../_search.ts';

export const GET: APIRoute = () => Response.json(writeSuggestions(suggestions.first));
