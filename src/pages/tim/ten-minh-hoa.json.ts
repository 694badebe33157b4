// The names of values that products and demonstrations have.
import type { APIRoute } from 'astro';
import { thumbnails } from '../../components/photo-files.ts';
import { searchNames } from '../../search/names.ts';
import { withDemonstrations } from '../_search.ts';
import { built, catalogue } from '../_site.ts';

export const GET: APIRoute = async () => {
  const photos = await thumbnails(withDemonstrations.flatMap(({ image }) => image ?? []));
  return Response.json(searchNames(catalogue, withDemonstrations, built, photos));
};
