// What labels tell of the products whose code begins with a letter.
import type { APIRoute, GetStaticPaths } from 'astro';
import { type LabelRow, labelRows } from '../../../projections/label-list.ts';
import { catalogue } from '../../_site.ts';

interface Props {
  readonly rows: readonly LabelRow[];
}

export const getStaticPaths = (() => [...labelRows(catalogue)].map(([letter, rows]) => ({ params: { letter }, props: { rows } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.rows);
