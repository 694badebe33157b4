// Names of provinces, groups and whatever else a list can be narrowed by, for the search island.
import type { APIRoute } from 'astro';
import { thumbnails } from '../../components/photo-files.ts';
import { searchNames } from '../../search/names.ts';
import { documents } from '../_search.ts';
import { built, catalogue } from '../_site.ts';

export const GET: APIRoute = async () => {
  const photos = await thumbnails(documents.flatMap(({ image }) => image ?? []));
  return Response.json(searchNames(catalogue, documents, built, photos));
};
