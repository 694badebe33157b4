// Borders of the provinces, simplified, for readers who ask for what is near them; CC BY-SA 4.0 as the map itself (see NOTICE).
import type { APIRoute } from 'astro';
import { geometry } from '../_site.ts';

export const GET: APIRoute = () => Response.json(geometry.topology);
