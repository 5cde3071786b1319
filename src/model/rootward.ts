/** The order in which clustering goes outward from the base, and through what the lineage reached each node. */

import { DOWNSTREAM, LATERAL, UPSTREAM } from './sides.ts';
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
  return { visible, generations, ...batchesOf(rank) };
}

/** Nodes in the order of their ranks, those of one rank as one batch; a node of a negative rank is in none. */
export function batchesOf(rank: Int32Array): Pick<Frame, 'order' | 'batches'> {
  const order = byLevel(rank);
  const batches: number[] = [];
  for (let k = 0; k < order.length; k++) {
    if (k === 0 || rank[order[k]!] !== rank[order[k - 1]!]) batches.push(k);
  }
  batches.push(order.length);
  return { order, batches: Uint32Array.from(batches) };
}

function ranks({ status }: VisibleGraph, { side, level }: Generations): Int32Array {
  const farthest = [0, 0, 0, 0];
  for (let i = 0; i < status.length; i++) {
    if (status[i] !== GONE && level[i]! > farthest[side[i]!]!) farthest[side[i]!] = level[i]!;
  }
  const before = [0, 0, 0, 0];
  before[UPSTREAM] = farthest[DOWNSTREAM]!;
  before[LATERAL] = farthest[DOWNSTREAM]! + farthest[UPSTREAM]!;
  const rank = new Int32Array(status.length).fill(-1);
  for (let i = 0; i < rank.length; i++) if (status[i] !== GONE) rank[i] = before[side[i]!]! + level[i]!;
  return rank;
}

/**
 * The rootward neighbours of a node, written into `into`; a neighbour by parallel edges comes more than once.
 *
 * @returns how many were written.
 */
export function gatherRootward(frame: Frame, node: number, into: number[]): number {
  switch (frame.generations.side[node]!) {
    case DOWNSTREAM:
      return gatherDownstream(frame, node, into);
    case UPSTREAM:
      return gatherUpstream(frame, node, into);
    case LATERAL: {
      const count = gatherNearer(frame, frame.visible.graph.upstream, node, into, 0);
      return gatherNearer(frame, frame.visible.graph.downstream, node, into, count);
    }
    default:
      return 0; // the base is reached through nothing
  }
}

/** What a downstream node was made from, as far as it is downstream itself, or the base. */
function gatherDownstream({ generations, visible }: Frame, node: number, into: number[]): number {
  const { side, level } = generations;
  const { offsets, neighbours } = visible.graph.upstream;
  let count = 0;
  for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
    const other = neighbours[e]!;
    if ((side[other] === DOWNSTREAM || other === BASE) && level[other]! < level[node]!) into[count++] = other;
  }
  return count;
}

/** What was made from an upstream node, as far as it is upstream itself, or on a cycle with the base. */
function gatherUpstream({ generations, visible }: Frame, node: number, into: number[]): number {
  const { side, level, onBaseCycle } = generations;
  const { offsets, neighbours } = visible.graph.downstream;
  let count = 0;
  for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
    const other = neighbours[e]!;
    if (onBaseCycle[other] === 1 || (side[other] === UPSTREAM && level[other]! < level[node]!)) into[count++] = other;
  }
  return count;
}

/** The neighbours of a lateral node that are nearer to the base. */
function gatherNearer(
  { generations }: Frame,
  { offsets, neighbours }: Adjacency,
  node: number,
  into: number[],
  from: number,
): number {
  const distance = generations.distance!;
  let count = from;
  for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
    const other = neighbours[e]!;
    if (distance[other] !== -1 && distance[other]! < distance[node]!) into[count++] = other;
  }
  return count;
}
