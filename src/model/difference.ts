/**
 * Where two histories part: the ancestors of two bases matched by node key.
 *
 * What is upstream of a shared node is shared as well, even where the budget of one answer ended before it. So the
 * shared part comes first, the histories part behind it, and what follows is only left or only right.
 */

import { components, membersOf } from './components.ts';
import type { Components } from './components.ts';
import { counterpartsOf } from './counterparts.ts';
import type { Counterparts } from './counterparts.ts';
import { spreadCycles } from './cycles.ts';
import { buildGraph, distancesFrom } from './graph.ts';
import type { Adjacency, LineageColumns, LineageGraph } from './lineage.ts';
import { LATERAL } from './sides.ts';
import { unionOf } from './union.ts';
import { SHOWN } from './visible.ts';

/** Whose history a node belongs to. */
export const SHARED = 0;
export const ONLY_LEFT = 1;
export const ONLY_RIGHT = 2;

export interface LineageDifference {
  /** Both histories in one; node 0 is no base here. */
  readonly graph: LineageGraph;
  readonly leftBase: number;
  readonly rightBase: number;
  /** SHARED, ONLY_LEFT or ONLY_RIGHT by node. */
  readonly share: Uint8Array;
  /**
   * The column of each node: 0 where the histories part, counting up from there and down before it. Every edge leads to
   * a higher one, but for those that close a cycle.
   */
  readonly generation: Int32Array;
  /** Every node that is not shared, once, with what it is to be compared with; those at the parting come first. */
  readonly counterparts: readonly Counterparts[];
}

/**
 * Compares two histories, each the upstream lineage of its node 0.
 *
 * @throws {BrokenLineageError} when an answer's columns do not fit together.
 */
export function lineageDifference(left: LineageColumns, right: LineageColumns): LineageDifference {
  const { columns, inLeft, inRight, leftBase, rightBase } = unionOf(left, right);
  const graph = buildGraph(columns);
  const inBoth = Array.from(inLeft.keys()).filter((node) => inLeft[node] === 1 && inRight[node] === 1);
  const fromShared = distancesFrom(graph.upstream, inBoth);
  const share = Uint8Array.from(inLeft, (isLeft, node) =>
    fromShared[node] !== -1 ? SHARED : isLeft === 1 ? ONLY_LEFT : ONLY_RIGHT,
  );
  const generation = generationsAround(graph, share);
  const compared = { graph, share, generation, leftBase, rightBase };
  const ofSide = (side: number) => Array.from(share.keys()).filter((node) => share[node] === side);
  return { ...compared, counterparts: counterpartsOf(compared, ofSide(ONLY_LEFT), ofSide(ONLY_RIGHT)) };
}

/** Nodes that are not shared as early, and shared ones as late, as edges allow. */
function generationsAround(graph: LineageGraph, share: Uint8Array): Int32Array {
  const count = share.length;
  const parts = components(graph, new Uint8Array(count).fill(SHOWN));
  const spread = spreadCycles(graph, parts, new Uint8Array(count).fill(LATERAL));
  const generation = new Int32Array(count);
  const isShared = (component: number) => share[membersOf(parts, component)[0]!] === SHARED;
  // An edge leads to a lower component: results of shared ones come first, then sources of the others.
  for (let component = 0; component < parts.count; component++) {
    if (!isShared(component)) continue;
    let place = Number.POSITIVE_INFINITY;
    for (const member of membersOf(parts, component)) {
      place = Math.min(place, -1 - spread[member]!);
      for (const next of outside(graph.downstream, parts, member)) {
        if (share[next] === SHARED) place = Math.min(place, generation[next]! - 1 - spread[member]!);
      }
    }
    for (const member of membersOf(parts, component)) generation[member] = place + spread[member]!;
  }
  for (let component = parts.count - 1; component >= 0; component--) {
    if (isShared(component)) continue;
    let place = 0;
    for (const member of membersOf(parts, component)) {
      place = Math.max(place, -spread[member]!);
      for (const before of outside(graph.upstream, parts, member)) {
        if (share[before] !== SHARED) place = Math.max(place, generation[before]! + 1 - spread[member]!);
      }
    }
    for (const member of membersOf(parts, component)) generation[member] = place + spread[member]!;
  }
  return generation;
}

/** The neighbours of a node in other components than its own. */
function outside({ offsets, neighbours }: Adjacency, parts: Components, node: number): readonly number[] {
  return Array.from(neighbours.subarray(offsets[node], offsets[node + 1])).filter(
    (neighbour) => parts.of[neighbour] !== parts.of[node],
  );
}

/** The nodes that differ, and the shared ones at most so many steps before them, or before the end of all. */
export function nearParting({ graph, share, leftBase, rightBase }: LineageDifference, steps: number): Uint8Array {
  const starts = Array.from(share.keys()).filter(
    (node) => share[node] !== SHARED || node === leftBase || node === rightBase,
  );
  return Uint8Array.from(distancesFrom(graph.upstream, starts, steps), (distance) => Number(distance !== -1));
}
