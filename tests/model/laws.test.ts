/** The laws of clustering, over generated lineages. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { defaultChoices } from '../../src/model/choices.ts';
import type { LineageChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import type { DrawnGraph, DrawnId } from '../../src/model/drawn.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { nodeKey } from '../../src/model/lineage.ts';
import type { LineageColumns, LineageGraph, NodeKey } from '../../src/model/lineage.ts';
import { chain, sweep } from '../support/builders.ts';
import { acyclicSketch, anySketch, columnsOf } from './lineages.ts';
import type { Sketch } from './lineages.ts';
import { normalPartition, referencePartition } from './reference.ts';
import type { Partition } from './reference.ts';
import { distances, reaches } from './walks.ts';

const RUNS = { numRuns: 400 };

/** A sketch with choices: seeds become keys of its nodes. */
const chosen = (sketches: fc.Arbitrary<Sketch>) =>
  fc.record({
    sketch: sketches,
    extended: fc.boolean(),
    extractSeeds: fc.array(fc.nat(), { maxLength: 6 }),
    pinSeeds: fc.array(fc.nat(), { maxLength: 1 }),
    filters: fc.option(
      fc.record({
        hideSeeds: fc.array(fc.nat(), { maxLength: 3 }),
        withoutTypes: fc.subarray(['dataset', 'model', 'results'], { maxLength: 2 }),
        withoutJobTypes: fc.subarray(['train', 'evaluate', ''], { maxLength: 2 }),
        upstreamHops: fc.option(fc.nat(6)),
        downstreamHops: fc.option(fc.nat(6)),
      }),
    ),
  });

type Chosen = ReturnType<typeof chosen> extends fc.Arbitrary<infer T> ? T : never;

function setUp({ sketch, extended, extractSeeds, pinSeeds, filters }: Chosen) {
  const columns = columnsOf(sketch);
  const key = (seed: number): NodeKey => nodeKey(columns.nodes, seed % columns.nodes.count);
  const { hideSeeds = [], ...visible } = filters ?? {};
  const choices: LineageChoices = {
    ...defaultChoices,
    ...visible,
    hidden: hideSeeds.map(key),
    extended,
    extracted: extractSeeds.map(key),
    pinned: pinSeeds.map(key),
  };
  return { columns, choices, graph: buildGraph(columns) };
}

function partition(graph: LineageGraph, drawn: DrawnGraph): Partition {
  return normalPartition(drawn.nodes.map(({ members }) => Array.from(members, (node) => nodeKey(graph.nodes, node))));
}

/** Everything that is drawn, by ids and keys: two drawings are equal when these are, whatever the order of nodes. */
function normal(graph: LineageGraph, drawn: DrawnGraph) {
  const id = (index: number): DrawnId => drawn.nodes[index]!.id;
  return {
    nodes: drawn.nodes.map(({ members, ...node }) => ({
      ...node,
      members: Array.from(members, (member) => nodeKey(graph.nodes, member)).sort(),
    })),
    edges: drawn.edges.map(({ source, target, ...edge }) => ({ ...edge, source: id(source), target: id(target) })),
  };
}

function isAcyclic(count: number, edges: readonly { readonly source: number; readonly target: number }[]): boolean {
  const waitsFor = new Uint32Array(count);
  for (const { target } of edges) waitsFor[target]!++;
  const ready = Array.from({ length: count }, (_, node) => node).filter((node) => waitsFor[node] === 0);
  for (const node of ready) {
    for (const { source, target } of edges) if (source === node && --waitsFor[target]! === 0) ready.push(target);
  }
  return ready.length === count;
}

const columnEdges = ({ edges }: LineageColumns) =>
  Array.from({ length: edges.count }, (_, e) => ({ source: edges.source[e]!, target: edges.target[e]! }));

describe('the laws of what is drawn', () => {
  test('1: every visible node is drawn exactly once', () => {
    fc.assert(
      fc.property(chosen(anySketch), (given) => {
        const { graph, choices } = setUp(given);
        const { drawn, visible } = drawLineage(graph, choices);
        const drawnAs = new Map<number, number>();
        for (const [index, { members }] of drawn.nodes.entries()) {
          for (const member of members) {
            expect(drawnAs.has(member)).toBe(false);
            drawnAs.set(member, index);
          }
        }
        expect(drawnAs.size).toBe(visible.shown + visible.placeholders);
        for (let node = 0; node < graph.nodes.count; node++) {
          expect(drawn.drawnOf[node]).toBe(drawnAs.get(node) ?? -1);
        }
        expect(new Set(drawn.nodes.map(({ id }) => id)).size).toBe(drawn.nodes.length);
      }),
      RUNS,
    );
  });

  test('2: the base, extracted and pinned nodes are never members', () => {
    fc.assert(
      fc.property(chosen(anySketch), (given) => {
        const { graph, choices } = setUp(given);
        const { drawn } = drawLineage(graph, choices);
        const alone = new Set<NodeKey>([nodeKey(graph.nodes, 0), ...choices.extracted, ...choices.pinned]);
        for (const { id, members } of drawn.nodes) {
          for (const member of members) {
            if (alone.has(nodeKey(graph.nodes, member)))
              expect([id, members.length]).toEqual([nodeKey(graph.nodes, member), 1]);
          }
        }
        expect(drawn.nodes.filter(({ isBase }) => isBase).map(({ id }) => id)).toEqual([nodeKey(graph.nodes, 0)]);
      }),
      RUNS,
    );
  });

  test('3: a cluster has two or more members of one kind and type, and five without extractions', () => {
    let clusters = 0;
    fc.assert(
      fc.property(chosen(anySketch), (given) => {
        const { graph, choices } = setUp(given);
        for (const [choice, fewest] of [
          [choices, 2],
          [{ ...choices, extracted: [], pinned: [] }, 5],
        ] as const) {
          for (const { kind, members, memberKind, type } of drawLineage(graph, choice).drawn.nodes) {
            if (kind !== 'cluster') {
              if (kind !== 'placeholder') expect(members.length).toBe(1);
              continue;
            }
            clusters++;
            expect(members.length).toBeGreaterThanOrEqual(fewest);
            for (const member of members) {
              expect(graph.nodes.kind[member]).toBe(memberKind === 'run' ? 1 : 0);
              if (type !== null) expect(graph.nodes.types[graph.nodes.type[member]!]).toBe(type);
            }
          }
        }
      }),
      RUNS,
    );
    expect(clusters).toBeGreaterThan(RUNS.numRuns / 4);
  });

  test('4: an acyclic lineage is drawn without cycles, every edge to a higher generation', () => {
    fc.assert(
      fc.property(chosen(acyclicSketch), (given) => {
        const { graph, choices, columns } = setUp(given);
        expect(isAcyclic(columns.nodes.count, columnEdges(columns))).toBe(true);
        const { nodes, edges } = drawLineage(graph, choices).drawn;
        expect(isAcyclic(nodes.length, edges)).toBe(true);
        for (const { source, target, closesCycle } of edges) {
          expect(nodes[source]!.generation).toBeLessThan(nodes[target]!.generation);
          expect(closesCycle).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('4: in a cyclic one only edges on cycles go against the generations', () => {
    fc.assert(
      fc.property(chosen(anySketch), (given) => {
        const { graph, choices, columns } = setUp(given);
        const { nodes, edges, edgeOf } = drawLineage(graph, choices).drawn;
        for (const { source, target, closesCycle } of edges) {
          expect(closesCycle).toBe(nodes[source]!.generation >= nodes[target]!.generation);
        }
        const all = columnEdges(columns);
        for (const [e, index] of edgeOf.entries()) {
          if (index !== -1 && edges[index]!.closesCycle)
            expect(reaches(all, all[e]!.target, all[e]!.source)).toBe(true);
        }
        expect(
          isAcyclic(
            nodes.length,
            edges.filter(({ closesCycle }) => !closesCycle),
          ),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  test('5: drawn edges stand for exactly the visible edges', () => {
    fc.assert(
      fc.property(chosen(anySketch), (given) => {
        const { graph, choices, columns } = setUp(given);
        const { edges, edgeOf, drawnOf } = drawLineage(graph, choices).drawn;
        const counted = new Map<string, number>();
        for (const [e, { source, target }] of columnEdges(columns).entries()) {
          const isVisible = drawnOf[source] !== -1 && drawnOf[target] !== -1;
          expect(edgeOf[e] !== -1).toBe(isVisible);
          if (!isVisible) continue;
          const drawn = edges[edgeOf[e]!]!;
          expect([drawn.source, drawn.target]).toEqual([drawnOf[source], drawnOf[target]]);
          counted.set(drawn.id, (counted.get(drawn.id) ?? 0) + 1);
        }
        expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(edges.map(({ id, count }) => [id, count])));
        expect(counted.size).toBe(edges.length);
      }),
      RUNS,
    );
  });

  test('6: the order of nodes and edges in the answer means nothing', () => {
    fc.assert(
      fc.property(chosen(anySketch), fc.infiniteStream(fc.nat()), (given, numbers) => {
        const { graph, choices } = setUp(given);
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const { sketch } = given;
        const order = shuffle(sketch.kinds.map((_, node) => node));
        const other = buildGraph(columnsOf({ ...sketch, edges: shuffle(sketch.edges) }, order));
        expect(normal(other, drawLineage(other, choices).drawn)).toEqual(
          normal(graph, drawLineage(graph, choices).drawn),
        );
      }),
      RUNS,
    );
  });

  test('7: extracting takes out of the first clusters only the node and what was reached through it', () => {
    fc.assert(
      fc.property(chosen(anySketch), (given) => {
        const { graph, choices, columns } = setUp(given);
        const before = drawLineage(graph, { ...choices, extracted: [], pinned: [] }).drawn;
        const after = drawLineage(graph, choices).drawn;
        const apart = new Set([...choices.extracted, ...choices.pinned]);
        const reached = reachedThrough(columns, (node) => before.drawnOf[node] !== -1, apart);
        for (const cluster of before.nodes) {
          if (cluster.kind !== 'cluster') continue;
          for (const member of cluster.members) {
            if (reached.has(member)) continue;
            const now = after.nodes[after.drawnOf[member]!]!;
            expect(now.id === cluster.id || (now.home === cluster.id && now.members.length === 1)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('7: the drawing depends on the set of extracted nodes alone, and putting back undoes it', () => {
    fc.assert(
      fc.property(chosen(anySketch), (given) => {
        const { graph, choices, columns } = setUp(given);
        const fresh = (choices: LineageChoices) => {
          const own = buildGraph(columns);
          return normal(own, drawLineage(own, choices).drawn);
        };
        const before = fresh({ ...choices, extracted: [] });
        const { extracted } = choices;
        const reordered = [...extracted.toReversed(), ...extracted];
        expect(fresh({ ...choices, extracted: reordered })).toEqual(fresh(choices));
        drawLineage(graph, choices);
        expect(normal(graph, drawLineage(graph, { ...choices, extracted: [] }).drawn)).toEqual(before);
      }),
      RUNS,
    );
  });

  test('7: expanding a cluster is extracting all its members', () => {
    fc.assert(
      fc.property(chosen(anySketch), fc.nat(), (given, pick) => {
        const { graph, choices } = setUp(given);
        const clusters = drawLineage(graph, choices).drawn.nodes.filter(({ members }) => members.length > 1);
        const cluster = clusters[pick % Math.max(1, clusters.length)];
        fc.pre(cluster !== undefined);
        const keys = Array.from(cluster.members, (member) => nodeKey(graph.nodes, member));
        const expanded = drawLineage(graph, { ...choices, expanded: [cluster.id] }).drawn;
        const extracted = drawLineage(graph, { ...choices, extracted: [...choices.extracted, ...keys] }).drawn;
        expect(partition(graph, expanded)).toEqual(partition(graph, extracted));
        expect(normal(graph, expanded)).toEqual(normal(graph, extracted));
      }),
      RUNS,
    );
  });

  test('8: time grows linearly with nodes and edges', () => {
    const timeOf = (columns: LineageColumns): number => {
      const times = Array.from({ length: 4 }, () => {
        const start = performance.now();
        drawLineage(buildGraph(columns), { ...defaultChoices, extracted: ['r2'] });
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    for (const build of [(n: number) => sweep({ runs: n }), (n: number) => chain({ length: 4 * n })]) {
      const [small, large] = [timeOf(build(2_000)), timeOf(build(32_000))];
      // 16 times as many; 256 times as long were it quadratic. Caches and collection take their part.
      expect(large / small).toBeLessThan(80);
    }
  });
});

test('clusters of acyclic direct lineage are those of the rules, taken literally', () => {
  fc.assert(
    fc.property(chosen(acyclicSketch), (given) => {
      const { graph, choices, columns } = setUp({ ...given, extended: false, filters: null });
      const apart = new Set([...choices.extracted, ...choices.pinned]);
      expect(partition(graph, drawLineage(graph, choices).drawn)).toEqual(referencePartition(columns, apart));
    }),
    { numRuns: 1500 },
  );
});

/** The nodes apart, and what some way outward from the base leads to through one of them. */
function reachedThrough(columns: LineageColumns, isVisible: (node: number) => boolean, apart: ReadonlySet<NodeKey>) {
  const all = columnEdges(columns).filter(({ source, target }) => isVisible(source) && isVisible(target));
  const distance = distances([...all, ...all.map(({ source, target }) => ({ source: target, target: source }))]);
  const down = distances(all);
  const up = distances(all.map(({ source, target }) => ({ source: target, target: source })));
  const isDirect = (node: number) => down.has(node) || up.has(node);
  const leadsOutward = (from: number, to: number, isEdge: boolean): boolean => {
    if (!isDirect(to)) return distance.get(to)! > distance.get(from)!;
    return isEdge ? down.has(from) && down.has(to) : up.has(from) && up.has(to);
  };
  const found = new Set<number>();
  for (let node = 0; node < columns.nodes.count; node++) if (apart.has(nodeKey(columns.nodes, node))) found.add(node);
  for (const node of found) {
    for (const { source, target } of all) {
      if (source === node && leadsOutward(source, target, true)) found.add(target);
      if (target === node && leadsOutward(target, source, false)) found.add(source);
    }
  }
  return found;
}
