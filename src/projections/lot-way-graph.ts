// The graph of a lot as a scanned page draws it: numbered rings, the oldest on top, and the same as a list, which is its text.
import type { GraphNode, LotGraph } from '../domain/lots/graph.ts';
import type { Point } from '../domain/lots/graph-layout.ts';
import type { Lot } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { amountText, lotHref } from './lot-way.ts';

export interface GraphNodeView {
  /** 1 for the first, from the top and from the left. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly look: 'own' | 'lot' | 'recalled' | 'open';
  readonly code?: string;
  readonly href?: string;
  readonly what: string;
  /** "250 kg vào lô S0805", one a lot that it went into. */
  readonly into: readonly string[];
}

export interface GraphView {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNodeView[];
  /** Path data of all edges. */
  readonly edges: string;
}

/** Distance of two rings across and down, in the drawing's units (CSS pixels at its natural size). */
const [ACROSS, DOWN] = [64, 60];

/** The drawing of a graph; undefined when the lot stands alone, which a picture would not make clearer. */
export function graphView(graph: LotGraph): GraphView | undefined {
  if (graph.nodes.length < 2) return undefined;
  const ordered = graph.nodes.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const byId = new Map(ordered.map((node, index) => [node.id, { node, number: index + 1 }]));
  const into = (id: string): string[] => graph.edges.flatMap((edge) => {
    const target = byId.get(edge.to);
    if (edge.from !== id || target === undefined) return [];
    return [vi.scan.way.into(edge.amounts.map(amountText).join(', '), codeOf(target.node) ?? String(target.number))];
  });
  return {
    width: graph.rows * ACROSS,
    height: graph.columns * DOWN,
    nodes: ordered.map((node, index) => ({ number: index + 1, ...at(node), ...nodeView(node), into: into(node.id) })),
    edges: graph.edges.map(({ from, to, via }) => pathOf([byId.get(from)?.node, ...via, byId.get(to)?.node].filter((point) => point !== undefined))).join(''),
  };
}

function nodeView(node: GraphNode): Pick<GraphNodeView, 'look' | 'code' | 'href' | 'what'> {
  if (node.kind === 'open') return { look: 'open', what: node.what, ...(node.lotWords === undefined ? {} : { code: node.lotWords }) };
  const { lot, role } = node;
  const look = lot.record.recall !== undefined ? 'recalled' : role === 'own' ? 'own' : 'lot';
  return { look, code: lot.code, what: whatOf(lot), ...(role === 'own' ? {} : { href: lotHref(lot) }) };
}

function whatOf({ record, product }: Lot): string {
  return record.what ?? product.name;
}

function codeOf(node: GraphNode): string | undefined {
  return node.kind === 'lot' ? node.lot.code : undefined;
}

/** Columns of the layout go down here, its rows across: a phone is narrow. */
function at({ column, row }: Point): { readonly x: number; readonly y: number } {
  return { x: (row + 0.5) * ACROSS, y: (column + 0.5) * DOWN };
}

/** A line that leaves and enters each point straight down. */
function pathOf(points: readonly Point[]): string {
  return points.map(at).map(({ x, y }, index, all) => {
    const before = all[index - 1];
    return before === undefined ? `M${x} ${y}` : `C${before.x} ${before.y + DOWN / 2} ${x} ${y - DOWN / 2} ${x} ${y}`;
  }).join('');
}
