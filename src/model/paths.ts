/** What lights up when something is selected: its whole lineage, or every path between two. */

import type { DrawnGraph } from './drawn.ts';
import { distancesFrom } from './graph.ts';
import type { LineageGraph } from './lineage.ts';

/**
 * Marks of drawn nodes and edges, 1 for those that are lit.
 *
 * They are found in the lineage and not among what is drawn: a cluster between two nodes lights up only when a path
 * through one of its own members joins them.
 */
export interface Lit {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** Everything that a selection was made from and everything made from it. `selected` are indices of drawn nodes. */
export function lineageOf(graph: LineageGraph, drawn: DrawnGraph, selected: readonly number[]): Lit {
  const admits = visibleMarks(drawn);
  const starts = membersOf(drawn, selected);
  const before = distancesFrom(graph.upstream, starts, undefined, admits);
  const after = distancesFrom(graph.downstream, starts, undefined, admits);
  return light(
    graph,
    drawn,
    (node) => before[node] !== -1 || after[node] !== -1,
    (source, target) => before[target] !== -1 || after[source] !== -1,
  );
}

/** Everything on a path from one drawn node to another, whichever of the two comes first; nothing when none joins them. */
export function pathsBetween(graph: LineageGraph, drawn: DrawnGraph, one: number, other: number): Lit {
  const admits = visibleMarks(drawn);
  const paths = [
    [one, other],
    [other, one],
  ].map(([from, to]) => ({
    after: distancesFrom(graph.downstream, membersOf(drawn, [from!]), undefined, admits),
    before: distancesFrom(graph.upstream, membersOf(drawn, [to!]), undefined, admits),
  }));
  return light(
    graph,
    drawn,
    (node) => paths.some(({ after, before }) => after[node] !== -1 && before[node] !== -1),
    (source, target) => paths.some(({ after, before }) => after[source] !== -1 && before[target] !== -1),
  );
}

function visibleMarks({ drawnOf }: DrawnGraph): Uint8Array {
  return Uint8Array.from(drawnOf, (index) => (index === -1 ? 0 : 1));
}

function membersOf({ nodes }: DrawnGraph, selected: readonly number[]): number[] {
  return selected.flatMap((index) => Array.from(nodes[index]?.members ?? []));
}

function light(
  graph: LineageGraph,
  drawn: DrawnGraph,
  isNodeLit: (node: number) => boolean,
  isEdgeLit: (source: number, target: number) => boolean,
): Lit {
  const nodes = new Uint8Array(drawn.nodes.length);
  const edges = new Uint8Array(drawn.edges.length);
  for (let node = 0; node < drawn.drawnOf.length; node++) {
    if (drawn.drawnOf[node] !== -1 && isNodeLit(node)) nodes[drawn.drawnOf[node]!] = 1;
  }
  const { source, target, count } = graph.edges;
  for (let edge = 0; edge < count; edge++) {
    if (drawn.edgeOf[edge] !== -1 && isEdgeLit(source[edge]!, target[edge]!)) edges[drawn.edgeOf[edge]!] = 1;
  }
  return { nodes, edges };
}
