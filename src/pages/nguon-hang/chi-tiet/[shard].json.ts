// The files in which the sourcing page finds all that is declared of a product.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { supplierShards } from '../../../projections/sourcing/supplier-detail.ts';
import { catalogue } from '../../_site.ts';

const shards = supplierShards(catalogue);

export const getStaticPaths = (() => [...shards].map(([shard, details]) => ({ params: { shard }, props: { details } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.details);
