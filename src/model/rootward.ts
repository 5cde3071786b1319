/** The order in which clustering goes outward from the base, and through what the lineage reached each node. */

import { DOWNSTREAM, LATERAL, UPSTREAM } from './generations.ts';
import type { Generations } from './generations.ts';
import type { Adjacency } from './lineage.ts';
import { GONE, byLevel } from './visible.ts';
import type { VisibleGraph } from './visible.ts';

const BASE = 0;

/** What clustering works on: the visible lineage, placed, in order. */
export interface Frame {
  readonly visible: VisibleGraph;
  readonly generations: Generations;
  /** The visible nodes, the base first; a node's rootward neighbours are in earlier batches. */
  readonly order: Uint32Array;
  /** Batch k, nodes of one side that are equally far out, is `order[batches[k]]` to `order[batches[k + 1] - 1]`. */
  readonly batches: Uint32Array;
}

/** Orders the visible nodes: the base, downstream, upstream, then lateral ones, each side from near to far. */
export function frameOf(visible: VisibleGraph, generations: Generations): Frame {
  const rank = ranks(visible, generations);
  const order = byLevel(rank);
  const batches: number[] = [];
  for (let k = 0; k < order.length; k++) {
    if (k === 0 || rank[order[k]!] !== rank[order[k - 1]!]) batches.push(k);
  }
  batches.push(order.length);
  return { visible, generations, order, batches: Uint32Array.from(batches) };
}

function ranks({ standing }: VisibleGraph, { side, level }: Generations): Int32Array {
  const farthest = [0, 0, 0, 0];
  for (let i = 0; i < standing.length; i++) {
    if (standing[i] !== GONE && level[i]! > farthest[side[i]!]!) farthest[side[i]!] = level[i]!;
  }
  const before = [0, 0, 0, 0];
  before[UPSTREAM] = farthest[DOWNSTREAM]!;
  before[LATERAL] = farthest[DOWNSTREAM]! + farthest[UPSTREAM]!;
  const rank = new Int32Array(standing.length).fill(-1);
  for (let i = 0; i < rank.length; i++) if (standing[i] !== GONE) rank[i] = before[side[i]!]! + level[i]!;
  return rank;
}

/**
 * The rootward neighbours of a node, written into `into`; a neighbour by parallel edges comes more than once.
 *
 * @returns how many were written.
 */
export function gatherRootward(frame: Frame, node: number, into: number[]): number {
  const { generations, visible } = frame;
  const { side, level, distance, onBaseCycle } = generations;
  const out = level[node]!;
  switch (side[node]!) {
    case DOWNSTREAM:
      return gather(visible.graph.upstream, node, into, 0, (other) => {
        return (side[other] === DOWNSTREAM || other === BASE) && level[other]! < out;
      });
    case UPSTREAM:
      return gather(visible.graph.downstream, node, into, 0, (other) => {
        return onBaseCycle[other] === 1 || (side[other] === UPSTREAM && level[other]! < out);
      });
    case LATERAL: {
      const isNearer = (other: number): boolean => distance![other]! !== -1 && distance![other]! < out;
      const count = gather(visible.graph.upstream, node, into, 0, isNearer);
      return gather(visible.graph.downstream, node, into, count, isNearer);
    }
    default:
      return 0; // the base is reached through nothing
  }
}

function gather(
  { offsets, neighbours }: Adjacency,
  node: number,
  into: number[],
  from: number,
  isRootward: (neighbour: number) => boolean,
): number {
  let count = from;
  for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
    if (isRootward(neighbours[e]!)) into[count++] = neighbours[e]!;
  }
  return count;
}
