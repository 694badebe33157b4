// What the terms of our own in EPCIS files mean.
import type { APIRoute } from 'astro';
import { epcisVocabulary } from '../../../../projections/epcis/vocabulary.ts';
import { catalogue } from '../../../_site.ts';

export const GET: APIRoute = () => Response.json(epcisVocabulary(catalogue.site.baseUrl));
