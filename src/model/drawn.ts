/** What is drawn: the visible lineage after clustering. Layout, canvas, outline and export all read this one shape. */

import type { NodeKey } from './lineage.ts';

export type DrawnKind = 'artifact' | 'run' | 'cluster' | 'placeholder' | 'ghost';

/** A node key such as "a12"; for clusters and merged placeholders an identity, a letter and a short hash. */
export type DrawnId = NodeKey | `c:${string}` | `p:${string}`;

/** One drawn node. `members` are node indices of the lineage graph: one, or all members of a cluster. */
export interface DrawnNode {
  /** A node key such as "a12"; for a cluster its identity, "c:" and a short hash, which survives leaving members. */
  readonly id: DrawnId;
  readonly kind: DrawnKind;
  /** What the members are: a cluster or placeholder holds members of one kind only. */
  readonly memberKind: 'artifact' | 'run';
  /** Artifact type or job type; null where there is none or a cluster is mixed. */
  readonly type: string | null;
  readonly members: Uint32Array;
  readonly generation: number;
  /** For a node that stands alone but belongs to a cluster (extracted, expanded or its last member): that cluster. */
  readonly home: DrawnId | null;
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
  /** For each node of the lineage the index of the drawn node that stands for it; -1 where it is not visible. */
  readonly drawnOf: Int32Array;
  /** For each edge of the lineage the index of the drawn edge that stands for it; -1 where it is not visible. */
  readonly edgeOf: Int32Array;
}
