// A layered drawing of a small directed graph without cycles: columns by depth, rows in an order with few crossings.
// After Sugiyama's method: long edges get a point in each column between, then columns are ordered by their neighbours.

export interface Point {
  readonly column: number;
  readonly row: number;
}

export interface Layout {
  readonly columns: number;
  readonly rows: number;
  at(id: string): Point;
  /** The points of an edge in the columns between its ends, left to right. */
  via(from: string, to: string): readonly Point[];
}

interface Link {
  readonly from: string;
  readonly to: string;
}

const SWEEPS = 12;

/** Lays out nodes and links (of known nodes, without a cycle). The order of `ids` decides between equals. */
export function layered(ids: readonly string[], links: readonly Link[]): Layout {
  const column = columnsOf(ids, links);
  const chains = new Map(links.map((link) => [keyOf(link), chainOf(link, column)]));
  const segments = [...chains.values()].flatMap((chain) => chain.slice(1).map((to, index): Link => ({ from: chain[index] ?? to, to })));
  for (const [key, chain] of chains) chain.slice(1, -1).forEach((id, index) => column.set(id, (column.get(chain[0] ?? key) ?? 0) + index + 1));
  const columns = ordered(column, segments);
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  const points = new Map(
    columns.flatMap((nodes, at) => nodes.map((id, index): [string, Point] => [id, { column: at, row: index + (rows - nodes.length) / 2 }])),
  );
  const at = (id: string): Point => points.get(id) ?? { column: 0, row: 0 };
  return { columns: columns.length, rows, at, via: (from, to) => (chains.get(keyOf({ from, to })) ?? []).slice(1, -1).map(at) };
}

/** As far right as the longest way from a source; sources stand right before what they go into. */
function columnsOf(ids: readonly string[], links: readonly Link[]): Map<string, number> {
  const column = new Map(ids.map((id) => [id, 0]));
  for (const _pass of ids) {
    let isSettled = true;
    for (const { from, to } of links) {
      const least = (column.get(from) ?? 0) + 1;
      if ((column.get(to) ?? 0) >= least) continue;
      column.set(to, least);
      isSettled = false;
    }
    if (isSettled) break;
  }
  const entered = new Set(links.map(({ to }) => to));
  const leaving = Map.groupBy(links, ({ from }) => from);
  for (const id of ids) {
    const next = (leaving.get(id) ?? []).map(({ to }) => column.get(to) ?? 1);
    if (!entered.has(id) && next.length > 0) column.set(id, Math.min(...next) - 1);
  }
  return column;
}

/** The link's two ends with a point for each column between. */
function chainOf({ from, to }: Link, column: ReadonlyMap<string, number>): readonly string[] {
  const between = (column.get(to) ?? 0) - (column.get(from) ?? 0) - 1;
  return [from, ...Array.from({ length: Math.max(0, between) }, (_, index) => `${keyOf({ from, to })}\n${index}`), to];
}

/** Columns of ids: swept to and fro, each ordered by the middle of its neighbours; the order with the fewest crossings is kept. */
function ordered(column: ReadonlyMap<string, number>, segments: readonly Link[]): readonly (readonly string[])[] {
  const count = Math.max(-1, ...column.values()) + 1;
  let columns: string[][] = Array.from({ length: count }, (_, at) => [...column].filter(([, own]) => own === at).map(([id]) => id));
  let best = columns;
  for (let sweep = 0; sweep < SWEEPS && crossingsOf(best, segments) > 0; sweep += 1) {
    const isForward = sweep % 2 === 0;
    columns = columns.map((nodes) => [...nodes]);
    const order = Array.from({ length: count }, (_, at) => (isForward ? at : count - 1 - at));
    for (const at of order) columns[at] = byMiddle(columns[at] ?? [], columns[isForward ? at - 1 : at + 1] ?? [], segments, isForward);
    if (crossingsOf(columns, segments) < crossingsOf(best, segments)) best = columns;
  }
  return best;
}

function byMiddle(nodes: readonly string[], neighbours: readonly string[], segments: readonly Link[], isForward: boolean): string[] {
  const middle = new Map(
    nodes.map((id, index) => {
      const places = segments.filter((link) => (isForward ? link.to : link.from) === id).map((link) => neighbours.indexOf(isForward ? link.from : link.to));
      return [id, places.length === 0 ? index : places.reduce((sum, place) => sum + place, 0) / places.length];
    }),
  );
  return nodes.toSorted((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
}

/** How many pairs of segments between two columns cross. */
export function crossingsOf(columns: readonly (readonly string[])[], segments: readonly Link[]): number {
  const place = new Map(columns.flatMap((nodes, at) => nodes.map((id, index): [string, { at: number; index: number }] => [id, { at, index }])));
  const lines = segments.map(({ from, to }) => ({ at: place.get(from)?.at, a: place.get(from)?.index ?? 0, b: place.get(to)?.index ?? 0 }));
  return lines.reduce(
    (sum, one, index) => sum + lines.slice(index + 1).filter((other) => other.at === one.at && (one.a - other.a) * (one.b - other.b) < 0).length,
    0,
  );
}

function keyOf({ from, to }: Link): string {
  return `${from}\n${to}`;
}
