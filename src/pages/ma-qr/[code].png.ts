// The QR code of a product's printed address, as PNG.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { qrPng } from '../../components/qr-png.ts';
import { printedQr } from '../../projections/printed-qr.ts';
import { codedPaths } from '../_coded.ts';
import { catalogue } from '../_site.ts';

export const getStaticPaths = codedPaths satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { product } }) =>
  new Response(qrPng(printedQr(catalogue.site.baseUrl, product)), { headers: { 'Content-Type': 'image/png' } });
