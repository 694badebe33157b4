// The products with the demonstrations among them, for who asks to see those.
import type { APIRoute } from 'astro';
import { writeProducts } from '../../search/embedded/search-file.ts';
import { withDemonstrations } from '../_search.ts';

export const GET: APIRoute = () => Response.json(writeProducts(withDemonstrations));
