// The badge of a product for other sites to embed.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { badgeView } from '../../projections/badge.ts';
import { badgeSvg } from '../../projections/badge-svg.ts';
import { codedPaths } from '../_coded.ts';
import { built, catalogue } from '../_site.ts';

export const getStaticPaths = codedPaths satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { product } }) =>
  new Response(badgeSvg(badgeView(product, catalogue.site, built)), { headers: { 'Content-Type': 'image/svg+xml' } });
