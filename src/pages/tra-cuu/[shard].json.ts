// The files in which the check page finds a code without a server.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { lookUpShards } from '../../projections/look-up.ts';
import { catalogue } from '../_site.ts';

const shards = lookUpShards(catalogue);

export const getStaticPaths = (() => [...shards].map(([shard, entries]) => ({ params: { shard }, props: { entries } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.entries);
