// The products with their index, for the embedded engine.
import type { APIRoute } from 'astro';
import { writeProducts } from '../../search/embedded/search-file.ts';
import { documents } from '../_search.ts';

export const GET: APIRoute = () => Response.json(writeProducts(documents));
