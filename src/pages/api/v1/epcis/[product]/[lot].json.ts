// A lot's way for other systems: EPCIS 2.0 in JSON-LD.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { epcisDocument } from '../../../../../projections/epcis.ts';
import { catalogue } from '../../../../_site.ts';

const products = new Map([...catalogue.products, ...catalogue.departed, ...catalogue.demonstrations].map((product) => [product.id, product]));
const naming = { baseUrl: catalogue.site.baseUrl, productOf: (id: string) => products.get(id) };

export const getStaticPaths = (() => [...catalogue.lots.values()].map((lot) => ({ params: { product: lot.product.id, lot: lot.code }, props: { lot } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => Response.json(await epcisDocument(props.lot, naming));
