/** The laws of comparing two histories, over generated lineages, and the story of two sweep runs. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ONLY_LEFT, ONLY_RIGHT, SHARED, lineageDifference, nearParting } from '../../src/model/difference.ts';
import type { LineageDifference } from '../../src/model/difference.ts';
import { buildGraph, distancesFrom } from '../../src/model/graph.ts';
import { nodeKey } from '../../src/model/lineage.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { LineageBuilder } from '../support/builders.ts';
import { acyclicSketch, anySketch, columnsOf } from './lineages.ts';
import type { Sketch } from './lineages.ts';

const RUNS = { numRuns: 400 };

/** The answer of an upstream query: the base, and its nearest ancestors within a budget. */
function historyOf(sketch: Sketch, base: number, budget = Number.POSITIVE_INFINITY): LineageColumns {
  const columns = columnsOf({ ...sketch, base });
  const { nodes, edges } = columns;
  const distance = distancesFrom(buildGraph(columns).upstream, [0]);
  const kept = Array.from(distance.keys())
    .filter((node) => distance[node] !== -1)
    .sort((a, b) => distance[a]! - distance[b]!)
    .slice(0, budget);
  const placeOf = new Map(kept.map((node, place) => [node, place]));
  const inside = edges.source
    .map((source, e) => [placeOf.get(source), placeOf.get(edges.target[e]!)] as const)
    .filter((pair): pair is [number, number] => pair[0] !== undefined && pair[1] !== undefined);
  const pick = <T>(column: readonly T[]) => kept.map((node) => column[node]!);
  return {
    ...columns,
    nodes: {
      ...nodes,
      count: kept.length,
      kind: pick(nodes.kind),
      number: pick(nodes.number),
      name: pick(nodes.name),
      slug: pick(nodes.slug),
      versionIndex: pick(nodes.versionIndex),
      type: pick(nodes.type),
      state: pick(nodes.state),
      project: pick(nodes.project),
      createdAt: pick(nodes.createdAt),
      moreUpstream: pick(nodes.moreUpstream),
      moreDownstream: pick(nodes.moreDownstream),
    },
    edges: { count: inside.length, source: inside.map(([source]) => source), target: inside.map(([, to]) => to) },
  };
}

const twoHistories = (sketches: fc.Arbitrary<Sketch>, maySeeAll = true) =>
  fc
    .tuple(sketches, fc.nat(), fc.nat(), maySeeAll ? fc.constant(Infinity) : fc.integer({ min: 1, max: 12 }))
    .map(([sketch, one, other, budget]) => {
      const [left, right] = [one % sketch.kinds.length, other % sketch.kinds.length];
      return { left: historyOf(sketch, left, budget), right: historyOf(sketch, right, budget) };
    });

const keyOf = ({ graph }: LineageDifference, node: number | null) =>
  node === null ? null : nodeKey(graph.nodes, node);

/** Keys with their share and column, edges by keys, and counterparts by keys. */
function described(difference: LineageDifference, [left, right] = [ONLY_LEFT, ONLY_RIGHT]) {
  const { graph, share, generation, counterparts } = difference;
  const names = new Map([
    [SHARED, 'shared'],
    [left, 'left'],
    [right, 'right'],
  ]);
  return {
    nodes: Array.from(
      share,
      (side, node) => `${keyOf(difference, node)} ${names.get(side)} ${generation[node]}`,
    ).sort(),
    edges: edgesOf(graph),
    pairs: counterparts
      .map((pair) =>
        JSON.stringify(
          (left === ONLY_LEFT ? [pair.left, pair.right] : [pair.right, pair.left]).map((k) => keyOf(difference, k)),
        ),
      )
      .sort(),
  };
}

function edgesOf({ nodes, edges }: Pick<LineageDifference['graph'], 'nodes'> & { edges: EdgePairs }): string[] {
  const names = Array.from(
    { length: edges.count },
    (_, e) => `${nodeKey(nodes, edges.source[e]!)}>${nodeKey(nodes, edges.target[e]!)}`,
  );
  return [...new Set(names)].sort();
}

interface EdgePairs {
  readonly count: number;
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

describe('laws', () => {
  test('swapping the sides mirrors the result', () => {
    fc.assert(
      fc.property(twoHistories(anySketch, false), ({ left, right }) => {
        expect(described(lineageDifference(right, left), [ONLY_RIGHT, ONLY_LEFT])).toEqual(
          described(lineageDifference(left, right)),
        );
      }),
      RUNS,
    );
  });

  test('a history shares everything with itself', () => {
    fc.assert(
      fc.property(twoHistories(anySketch), ({ left }) => {
        const { share, counterparts, leftBase, rightBase } = lineageDifference(left, left);
        expect([...share].every((side) => side === SHARED)).toBe(true);
        expect(counterparts).toEqual([]);
        expect(rightBase).toBe(leftBase);
      }),
      RUNS,
    );
  });

  test('its nodes and edges are those of the two sides', () => {
    fc.assert(
      fc.property(twoHistories(anySketch, false), ({ left, right }) => {
        const { graph } = lineageDifference(left, right);
        expect(edgesOf(graph)).toEqual([...new Set([...edgesOf(left), ...edgesOf(right)])].sort());
        const keys = ({ nodes }: Pick<LineageColumns, 'nodes'>) =>
          Array.from({ length: nodes.count }, (_, node) => nodeKey(nodes, node));
        expect(keys(graph).sort()).toEqual([...new Set([...keys(left), ...keys(right)])].sort());
      }),
      RUNS,
    );
  });

  test('what is upstream of a shared node is shared, and no edge crosses from one side to the other', () => {
    fc.assert(
      fc.property(twoHistories(anySketch, false), ({ left, right }) => {
        const { graph, share } = lineageDifference(left, right);
        for (let e = 0; e < graph.edges.count; e++) {
          const [from, to] = [share[graph.edges.source[e]!], share[graph.edges.target[e]!]];
          expect(from === SHARED || from === to).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('columns go up along every edge, and the histories part at column 0', () => {
    fc.assert(
      fc.property(twoHistories(acyclicSketch), ({ left, right }) => {
        const { graph, share, generation } = lineageDifference(left, right);
        for (let e = 0; e < graph.edges.count; e++) {
          expect(generation[graph.edges.target[e]!]).toBeGreaterThan(generation[graph.edges.source[e]!]!);
        }
        for (const [node, side] of share.entries()) {
          expect(generation[node]! < 0).toBe(side === SHARED);
          const { offsets, neighbours } = graph.upstream;
          const before = neighbours.subarray(offsets[node], offsets[node + 1]);
          if (side !== SHARED) expect(generation[node] === 0).toBe(before.every((other) => share[other] === SHARED));
        }
      }),
      RUNS,
    );
  });

  test('every node that differs has one place among the counterparts, on its own side', () => {
    fc.assert(
      fc.property(twoHistories(anySketch, false), ({ left, right }) => {
        const { share, counterparts, graph, leftBase, rightBase } = lineageDifference(left, right);
        const placed = counterparts.flatMap((pair) => [pair.left, pair.right].filter((node) => node !== null));
        const differing = [...share.keys()].filter((node) => share[node] !== SHARED);
        expect(placed.sort((a, b) => a - b)).toEqual(differing);
        for (const pair of counterparts) {
          if (pair.left !== null) expect(share[pair.left]).toBe(ONLY_LEFT);
          if (pair.right !== null) expect(share[pair.right]).toBe(ONLY_RIGHT);
          if (pair.left === null || pair.right === null || pair.left === leftBase) continue;
          expect(graph.nodes.kind[pair.left]).toBe(graph.nodes.kind[pair.right]);
          expect(graph.nodes.type[pair.left]).toBe(graph.nodes.type[pair.right]);
          expect(pair.right).not.toBe(rightBase);
        }
      }),
      RUNS,
    );
  });
});

function sketchOf(lineage: LineageBuilder): Sketch {
  const { nodes, edges } = lineage.columns();
  return {
    kinds: nodes.kind.map((kind) => (kind === 1 ? 1 : 0)),
    types: nodes.type.map((type) => nodes.types[type] ?? null),
    edges: edges.source.map((source, e) => [source, edges.target[e]!]),
    base: 0,
  };
}

/** Two runs that used the same dataset and logged a version each, and what the second was tuned from. */
function twoModels(isTuned: boolean) {
  const lineage = new LineageBuilder();
  const maker = lineage.run({ name: 'maker', type: 'prepare' });
  const dataset = lineage.artifact({ name: 'data:v0' });
  const [one, other] = [lineage.run({ name: 'one' }), lineage.run({ name: 'other' })];
  const left = lineage.artifact({ name: 'model:v0', type: 'model' });
  const right = lineage.artifact({ name: 'model:v1', type: 'model' });
  lineage.path(maker, dataset, one, left).path(dataset, other, right);
  if (isTuned) lineage.edge(left, other);
  const sketch = sketchOf(lineage);
  return { difference: lineageDifference(historyOf(sketch, left), historyOf(sketch, right)), one, other, left, right };
}

describe('a story', () => {
  test('runs that made the same kind of thing meet, though one of them used more', () => {
    const lineage = new LineageBuilder();
    const shared = lineage.artifact({ name: 'shard:v0' });
    const extra = lineage.artifact({ name: 'extra:v0' });
    const maker = lineage.run({ name: 'maker', type: 'prepare' });
    const merges = [lineage.run({ name: 'merge-1' }), lineage.run({ name: 'merge-2' })];
    const merged = [0, 1].map((version) => lineage.artifact({ name: `merged:v${version}` }));
    lineage.path(maker, extra, merges[0]!, merged[0]!).path(shared, merges[1]!, merged[1]!).edge(shared, merges[0]!);
    const sketch = sketchOf(lineage);
    const difference = lineageDifference(historyOf(sketch, merged[0]!), historyOf(sketch, merged[1]!));
    const at = (node: number) => keyOf(difference, node);
    expect(difference.counterparts.map(({ left, right }) => [left && at(left), right && at(right)])).toEqual([
      [`r${merges[0]! + 1}`, `r${merges[1]! + 1}`],
      [`r${maker + 1}`, null],
      [`a${merged[0]! + 1}`, `a${merged[1]! + 1}`],
      [`a${extra + 1}`, null],
    ]);
  });

  test('two models of one dataset part at their runs', () => {
    const { difference, one, other, left, right } = twoModels(false);
    const places = difference.counterparts.map((pair) => [keyOf(difference, pair.left), keyOf(difference, pair.right)]);
    expect(places).toEqual([
      [`r${one + 1}`, `r${other + 1}`],
      [`a${left + 1}`, `a${right + 1}`],
    ]);
    expect([...difference.share].filter((side) => side === SHARED)).toHaveLength(2);
    expect([...nearParting(difference, 1)].filter((isNear) => isNear === 1)).toHaveLength(5);
  });

  test('a model that was tuned from the other goes on where that one ends', () => {
    const { difference, other, right } = twoModels(true);
    expect(difference.share[difference.leftBase]).toBe(SHARED);
    expect(
      difference.counterparts.map((pair) => [keyOf(difference, pair.left), keyOf(difference, pair.right)]),
    ).toEqual([
      [null, `r${other + 1}`],
      [null, `a${right + 1}`],
    ]);
  });
});
