// The drawn graph of a lot: who stands where, what goes in, and few crossings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LotGraph, lotGraph, WHOLE_GRAPH } from '#domain/lots/graph.ts';
import { crossingsOf, layered } from '#domain/lots/graph-layout.ts';
import { anyChain, aStep, chainCode, chainRecords, goods, lotOf, lotsOf, ofLot } from '../../../support/lots.ts';

const graphIn = (records: Parameters<typeof lotsOf>[0], id: string): LotGraph => lotGraph(lotOf(lotsOf(records), id));
const placed = ({ nodes }: LotGraph) => Object.fromEntries(nodes.map((node) => [node.kind === 'lot' ? node.lot.code : node.what, [node.column, node.row]]));

const joinedAndSplit = {
  'a/N1': {},
  'a/N2': {},
  'a/S': { steps: [aStep('receive', { inputs: [ofLot('N1', '250 kg')] }), aStep('process', { inputs: [ofLot('N1', '250 kg'), ofLot('N2', '170 kg')] })] },
  'a/P1': { steps: [aStep('pack', { inputs: [ofLot('S', '20 kg')] })] },
  'a/P2': { steps: [aStep('pack', { inputs: [ofLot('S', '10 kg'), ofLot('S', '8 kg'), ofLot('S', '2 bao')] })] },
};

describe('two lots joined, then split', () => {
  test('stand in three columns, the middle one centred', () => {
    const graph = graphIn(joinedAndSplit, 'a/S');
    expect(placed(graph)).toEqual({ N1: [0, 0], N2: [0, 1], S: [1, 0.5], P1: [2, 0], P2: [2, 1] });
    expect([graph.columns, graph.rows]).toEqual([3, 2]);
  });

  test('are told by what they are to the lot asked for', () => {
    const roles = (id: string) =>
      Object.fromEntries(graphIn(joinedAndSplit, id).nodes.flatMap((node) => (node.kind === 'lot' ? [[node.lot.code, node.role] as const] : [])));
    expect(roles('a/S')).toEqual({ N1: 'upstream', N2: 'upstream', S: 'own', P1: 'downstream', P2: 'downstream' });
    expect(roles('a/P1')).toEqual({ N1: 'upstream', N2: 'upstream', S: 'upstream', P1: 'own', P2: 'beside' });
  });

  test('have amounts summed by unit, goods received and then processed once', () => {
    const amounts = Object.fromEntries(
      graphIn(joinedAndSplit, 'a/S').edges.map(({ from, to, amounts: sums }) => [`${from} ${to}`, sums.map(({ value, unit }) => `${value} ${unit}`)]),
    );
    expect(amounts).toEqual({ 'a/N1 a/S': ['250 kg'], 'a/N2 a/S': ['170 kg'], 'a/S a/P1': ['20 kg'], 'a/S a/P2': ['18 kg', '2 bao'] });
  });
});

test('amounts that only the giver tells are taken from it', () => {
  const records = { 'a/N': { steps: [aStep('ship', { outputs: [ofLot('S', '40 kg')] })] }, 'a/S': {} };
  expect(graphIn(records, 'a/S').edges).toMatchObject([{ from: 'a/N', to: 'a/S', amounts: [{ value: 40, unit: 'kg' }] }]);
});

test('goods without a record are open nodes right before the lot; what its own steps brought forth is none', () => {
  const steps = [
    aStep('harvest', { outputs: [goods('Búp', '9 kg', { lot: 'X' })] }),
    aStep('process', { inputs: [goods('Búp', '9 kg', { lot: 'X' }), goods('Đường', '1 kg'), goods('đường', '1 kg'), ofLot('Y')] }),
  ];
  const graph = graphIn({ 'a/L': { steps } }, 'a/L');
  expect(placed(graph)).toEqual({ L: [1, 0.5], Đường: [0, 0], 'Hàng của Y': [0, 1] });
  expect(graph.nodes.find((node) => node.kind === 'open' && node.lotWords === 'Y')).toBeDefined();
  expect(graph.edges.map(({ amounts }) => amounts)).toEqual([[{ value: 2, unit: 'kg' }], []]);
});

test('what goes in late stands right before the lot that it goes into', () => {
  const records = {
    'a/N': {},
    'a/S': { steps: [aStep('process', { inputs: [ofLot('N')] })] },
    'a/P': { steps: [aStep('pack', { inputs: [ofLot('S'), goods('Hộp giấy')] })] },
  };
  expect(placed(graphIn(records, 'a/P'))).toMatchObject({ N: [0, 0.5], S: [1, 0], 'Hộp giấy': [1, 1], P: [2, 0.5] });
});

test('an edge over a column has a point there that no node has', () => {
  const records = {
    'a/A': {},
    'a/B': { steps: [aStep('process', { inputs: [ofLot('A')] })] },
    'a/C': { steps: [aStep('pack', { inputs: [ofLot('A'), ofLot('B')] })] },
  };
  const graph = graphIn(records, 'a/C');
  const [via] = graph.edges.find(({ from, to }) => from === 'a/A' && to === 'a/C')?.via ?? [];
  expect(via?.column).toBe(1);
  expect(via?.row).not.toBe(placed(graph)['B']?.[1]);
});

test('a large web is drawn with what leads to the lot and what it leads to only', () => {
  const many = Object.fromEntries(Array.from({ length: WHOLE_GRAPH }, (_, index) => [`a/P${index}`, { steps: [aStep('pack', { inputs: [ofLot('S')] })] }]));
  expect(graphIn({ 'a/S': {}, ...many }, 'a/P3').nodes.map(({ id }) => id)).toEqual(['a/P3', 'a/S']);
});

test('rows change places so that lines do not cross', () => {
  const links = [
    ['a', 'z'],
    ['b', 'y'],
    ['c', 'x'],
  ].map(([from = '', to = '']) => ({ from, to }));
  const layout = layered(['a', 'b', 'c', 'x', 'y', 'z'], links);
  const columns = [0, 1].map((column) =>
    ['a', 'b', 'c', 'x', 'y', 'z'].filter((id) => layout.at(id).column === column).sort((one, other) => layout.at(one).row - layout.at(other).row),
  );
  expect(
    crossingsOf(
      [
        ['a', 'b', 'c'],
        ['x', 'y', 'z'],
      ],
      links,
    ),
  ).toBe(3);
  expect(crossingsOf(columns, links)).toBe(0);
});

test('what only joins, or only splits, is drawn without a crossing', () => {
  const anyTree = fc.tuple(fc.array(fc.nat(1000), { minLength: 1, maxLength: 11 }), fc.boolean());
  fc.assert(
    fc.property(anyTree, ([parents, joins]) => {
      const name = (index: number): string => String((index * 37) % 101).padStart(3, '0'); // So that names say nothing of the tree.
      const branches = parents.map((parent, index) => ({ from: name(index + 1), to: name(parent % (index + 1)) }));
      const links = joins ? branches : branches.map(({ from, to }) => ({ from: to, to: from }));
      const layout = layered([...new Set(links.flatMap(({ from, to }) => [from, to]))].sort(), links);
      const lines = links.flatMap(({ from, to }) => {
        const points = [layout.at(from), ...layout.via(from, to), layout.at(to)];
        return points.slice(1).map((end, index) => ({ start: points[index] ?? end, end }));
      });
      const crossings = lines.flatMap((one, index) =>
        lines
          .slice(index + 1)
          .filter((other) => one.start.column === other.start.column && (one.start.row - other.start.row) * (one.end.row - other.end.row) < 0),
      );
      expect(crossings).toEqual([]);
    }),
  );
});

test('any graph runs left to right, no two nodes on one spot, the same each time', () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      const id = `a/${chainCode(chain.length - 1)}`;
      const graph = graphIn(chainRecords(chain), id);
      const at = new Map(graph.nodes.map((node) => [node.id, node]));
      for (const { from, to } of graph.edges) expect(at.get(from)?.column).toBeLessThan(at.get(to)?.column ?? -1);
      const spots = graph.nodes.map(({ column, row }) => `${column} ${row}`);
      expect(new Set(spots).size).toBe(spots.length);
      expect(placed(graphIn(chainRecords(chain), id))).toEqual(placed(graph));
    }),
  );
});
