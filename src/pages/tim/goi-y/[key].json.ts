// What the search field suggests in a large register: products and producers by the first two letters of a word.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { writeSuggestions } from '../../../search/embedded/suggestion-file.ts';
import { suggestions } from '../../_search.ts';

export const getStaticPaths = (() => [...suggestions.further].map(([key, file]) => ({ params: { key }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(writeSuggestions(props.file));
