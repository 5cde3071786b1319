/** What is drawn: the visible lineage after clustering. Layout, canvas, outline and export all read this one shape. */

import type { NodeKey } from './lineage.ts';

export type DrawnKind = 'artifact' | 'run' | 'cluster' | 'placeholder' | 'ghost';

/** One drawn node. `members` are node indices of the lineage graph: one, or all members of a cluster. */
export interface DrawnNode {
  /** A node key such as "a12"; for a cluster its identity, "c:" and a short hash, which survives leaving members. */
  readonly id: NodeKey | `c:${string}` | `p:${string}`;
  readonly kind: DrawnKind;
  /** What the members are: a cluster or placeholder holds members of one kind only. */
  readonly memberKind: 'artifact' | 'run';
  /** Artifact type or job type; null where there is none or a cluster is mixed. */
  readonly type: string | null;
  readonly members: Uint32Array;
  readonly generation: number;
  readonly isBase: boolean;
  /** Neighbours that the answer does not hold, summed over the members. */
  readonly moreUpstream: number;
  readonly moreDownstream: number;
}

/** One drawn edge, standing for `count` edges of the lineage between what its ends stand for. */
export interface DrawnEdge {
  readonly id: string;
  /** Indices into `DrawnGraph.nodes`. */
  readonly source: number;
  readonly target: number;
  readonly count: number;
  /** Whether it closes a cycle: it goes against the generations, or both ends are one step of a cycle. */
  readonly closesCycle: boolean;
}

export interface DrawnGraph {
  /** Sorted by generation, then by a stable order within it. */
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}
