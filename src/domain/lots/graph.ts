// The drawn graph of a lot as data: what went into it and what came of it, left to right. Columns and rows are units; what
// draws them chooses the size.
import type { Lot, LotStep } from '../model.ts';
import { type Goods, lotIdOf, otherLot } from './goods.ts';
import { layered, type Point } from './graph-layout.ts';

export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** A lot of the register, or goods that only a step's words tell of: where they come from has no record here. */
export type GraphNode = Point & { readonly id: string } & (
    | {
        readonly kind: 'lot';
        readonly lot: Lot;
        /** `own` is the lot asked for; `beside` shares an origin or an outcome with it. */
        readonly role: 'own' | 'upstream' | 'downstream' | 'beside';
      }
    | { readonly kind: 'open'; readonly what: string; readonly lotWords?: string }
  );

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** Sums by unit as the taking lot tells them, else as the giving one does; none when no amount is told. */
  readonly amounts: readonly Amount[];
  /** Points between the two where the edge passes a column, so that it crosses no node. */
  readonly via: readonly Point[];
}

/** Columns count from 0 at the left. Rows may be halves: each column is centred. `columns` and `rows` are the extent in nodes. */
export interface LotGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly columns: number;
  readonly rows: number;
}

/** Up to so many lots everything that hangs together is drawn; in larger ones only what leads to the lot and what it leads to. */
export const WHOLE_GRAPH = 12;

/** The graph of a lot. The same records give the same drawing. */
export function lotGraph(lot: Lot): LotGraph {
  const roles = rolesAround(lot);
  const lots = [...roles.keys()].sort((a, b) => compare(a.id, b.id));
  const nodes = [
    ...lots.map((each) => ({ kind: 'lot' as const, id: each.id, lot: each, role: roles.get(each) ?? 'beside' })),
    ...lots
      .filter((each) => roles.get(each) === 'own' || roles.get(each) === 'upstream')
      .flatMap(openInputs)
      .map(({ node }) => node),
  ];
  const edges = [
    ...lots.flatMap((to) => to.madeFrom.filter((from) => roles.has(from)).map((from) => ({ from: from.id, to: to.id, amounts: amountsBetween(from, to) }))),
    ...lots
      .filter((each) => roles.get(each) === 'own' || roles.get(each) === 'upstream')
      .flatMap(openInputs)
      .map(({ edge }) => edge),
  ];
  const layout = layered(
    nodes.map(({ id }) => id),
    edges,
  );
  return {
    nodes: nodes.map((node) => ({ ...node, ...layout.at(node.id) })),
    edges: edges.map((edge) => ({ ...edge, via: layout.via(edge.from, edge.to) })),
    columns: layout.columns,
    rows: layout.rows,
  };
}

function rolesAround(lot: Lot): ReadonlyMap<Lot, 'own' | 'upstream' | 'downstream' | 'beside'> {
  const upstream = reached(lot, ({ madeFrom }) => madeFrom);
  const downstream = reached(lot, ({ madeInto }) => madeInto);
  const whole = reached(lot, ({ madeFrom, madeInto }) => [...madeFrom, ...madeInto]);
  const shown = whole.size <= WHOLE_GRAPH ? whole : new Set([...upstream, ...downstream]);
  return new Map([...shown].map((each) => [each, each === lot ? 'own' : upstream.has(each) ? 'upstream' : downstream.has(each) ? 'downstream' : 'beside']));
}

function reached(lot: Lot, next: (lot: Lot) => readonly Lot[]): ReadonlySet<Lot> {
  const found = new Set([lot]);
  for (const each of found) for (const other of next(each)) found.add(other); // A set tells what is added while it is walked.
  return found;
}

/** Goods that went in from outside and are no lot of the register: not what an earlier step of the same lot brought forth. */
function openInputs(lot: Lot): readonly { readonly node: Omit<Extract<GraphNode, { kind: 'open' }>, keyof Point>; readonly edge: Omit<GraphEdge, 'via'> }[] {
  const told = lot.steps.flatMap((step, index) =>
    (step.record.inputs ?? []).filter(
      (goods) => otherLot(goods, step, lot) === undefined && lotIdOf(goods, lot.product.id) !== lot.id && !isFromBefore(goods, lot.steps.slice(0, index)),
    ),
  );
  return [...Map.groupBy(told, nameOf)].map(([name, goods]) => {
    const id = `${lot.id} ← ${name}`;
    const lotWords = goods[0]?.lot;
    return {
      node: { kind: 'open', id, what: goods[0]?.what ?? '', ...(lotWords === undefined ? {} : { lotWords }) },
      edge: { from: id, to: lot.id, amounts: sumByUnit(goods) },
    };
  });
}

/** Whether an earlier step brought these goods forth: named by the same lot, or by the same words when no lot is named. */
function isFromBefore(goods: Goods, before: readonly LotStep[]): boolean {
  return before.some(({ record }) =>
    [...(record.inputs ?? []), ...(record.outputs ?? [])].some(
      (other) => nameOf(other) === nameOf(goods) || (goods.lot === undefined && other.what.toLowerCase() === goods.what.toLowerCase()),
    ),
  );
}

function nameOf({ what, lot, product }: Goods): string {
  return lot === undefined ? what.toLowerCase() : `${product ?? ''}/${lot}`;
}

function amountsBetween(from: Lot, to: Lot): readonly Amount[] {
  const taken = to.steps.flatMap((step) =>
    (step.record.inputs ?? []).filter((goods) => otherLot(goods, step, to) === from).map((goods) => ({ kind: step.record.kind, goods })),
  );
  if (taken.length === 0) return sumByUnit(from.steps.flatMap((step) => (step.record.outputs ?? []).filter((goods) => otherLot(goods, step, from) === to)));
  const byKind = Map.groupBy(taken, ({ kind }) => kind); // Received and then processed: the same goods twice.
  return sumByUnit(([...byKind.values()].at(-1) ?? []).map(({ goods }) => goods));
}

function sumByUnit(goods: readonly Goods[]): readonly Amount[] {
  const sums = new Map<string, number>();
  for (const { amount } of goods) if (amount !== undefined) sums.set(amount.unit, (sums.get(amount.unit) ?? 0) + amount.value);
  return [...sums].map(([unit, value]) => ({ value, unit }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
