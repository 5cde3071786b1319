/** What a person chose to see. The address's view has these fields by the same names. */

import type { DrawnId } from './drawn.ts';
import { RUN } from './lineage.ts';
import type { LineageColumns, NodeKey } from './lineage.ts';

/** Which part of a lineage is visible. */
export interface VisibleChoices {
  /** The whole connected component of the base instead of its ancestors and descendants only. */
  readonly extended: boolean;
  /** How many edges to follow towards sources and towards results; all of them when null. */
  readonly upstreamHops: number | null;
  readonly downstreamHops: number | null;
  /** Artifact types, job types and run states that are filtered out. A run without a job type has the job type "". */
  readonly withoutTypes: readonly string[];
  readonly withoutJobTypes: readonly string[];
  readonly withoutStates: readonly string[];
  /** Only artifacts with one of these aliases or tags, where any are given. Runs are not concerned. */
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  /** Only what was created in this span, both ends included, in seconds since 1970; open ends are null. */
  readonly createdFrom: number | null;
  readonly createdUntil: number | null;
  /** Nodes hidden by hand. */
  readonly hidden: readonly NodeKey[];
}

/** Which nodes stand outside the clusters. Used as sets: order and repetition do not matter. */
export interface ClusterChoices {
  readonly extracted: readonly NodeKey[];
  readonly pinned: readonly NodeKey[];
  /** Identities of clusters that are drawn as their members. */
  readonly expanded: readonly DrawnId[];
}

export interface LineageChoices extends VisibleChoices, ClusterChoices {}

/** The direct lineage, whole, with every cluster closed. */
export const defaultChoices: LineageChoices = {
  extended: false,
  upstreamHops: null,
  downstreamHops: null,
  withoutTypes: [],
  withoutJobTypes: [],
  withoutStates: [],
  aliases: [],
  tags: [],
  createdFrom: null,
  createdUntil: null,
  hidden: [],
  extracted: [],
  pinned: [],
  expanded: [],
};

/** The nodes that keys name, as node indices in no particular order; keys of nodes that are not there are passed over. */
export function indicesOf(nodes: LineageColumns['nodes'], keys: Iterable<NodeKey>): number[] {
  const artifacts = new Set<number>();
  const runs = new Set<number>();
  for (const key of keys) (key.startsWith('r') ? runs : artifacts).add(Number(key.slice(1)));
  const found: number[] = [];
  if (artifacts.size === 0 && runs.size === 0) return found;
  for (let i = 0; i < nodes.count; i++) {
    if ((nodes.kind[i] === RUN ? runs : artifacts).has(nodes.number[i]!)) found.push(i);
  }
  return found;
}
