// A file of names that the page of labels searches in.
import type { APIRoute, GetStaticPaths } from 'astro';
import { labelNames } from '../../../projections/label-list.ts';
import type { NameRow } from '../../../projections/label-search.ts';
import { catalogue } from '../../_site.ts';

interface Props {
  readonly rows: readonly NameRow[];
}

export const getStaticPaths = (() => [...labelNames(catalogue)].map(([key, rows]) => ({ params: { key }, props: { rows } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.rows);
