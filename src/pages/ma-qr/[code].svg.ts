// The QR code of a product's printed address, as SVG in millimetres.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { printedQr, qrSvg } from '../../projections/printed-qr.ts';
import { codedPaths } from '../_coded.ts';
import { catalogue } from '../_site.ts';

export const getStaticPaths = codedPaths satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { product } }) =>
  new Response(qrSvg(printedQr(catalogue.site.baseUrl, product), product.name), { headers: { 'Content-Type': 'image/svg+xml' } });
