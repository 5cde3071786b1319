/**
 * Clustering: which group draws each visible node.
 *
 * It is done in two passes. The first knows no extraction: its clusters are the ones that keep their identity whatever
 * is extracted. The second takes the nodes that stand apart (extracted, pinned, or members of an expanded cluster) out
 * of their clusters, and regroups what was reached through them, and nothing else: a node that is reached through
 * nothing apart stays in its cluster of the first pass, be it the last one there. The drawing is therefore a function of
 * the set of nodes apart, and putting back is the exact inverse of extracting.
 *
 * By induction outward, no cluster of the second pass mixes nodes of one generation with another's, nor touched with
 * untouched nodes: the groups that draw a touched node's rootward neighbours include a touched one.
 */

import { indicesOf } from './choices.ts';
import type { ClusterChoices } from './choices.ts';
import type { DrawnId } from './drawn.ts';
import { generationsOf } from './generations.ts';
import { SINGLE, addSingle, emptyGroups, extendGroups, groupId } from './groups.ts';
import type { GroupTable } from './groups.ts';
import { frameOf, gatherRootward } from './rootward.ts';
import type { Frame } from './rootward.ts';
import { siblingGrouping } from './siblings.ts';
import type { VisibleGraph } from './visible.ts';

export interface Clustering {
  readonly frame: Frame;
  readonly groups: GroupTable;
  /** The group that draws each visible node; without meaning for nodes that are gone. */
  readonly drawnBy: Uint32Array;
  /** The group that each visible node belongs to: another one than draws it where it stands apart. */
  readonly joins: Uint32Array;
}

/** The first pass: clusters without any extraction. */
export function clusterNaturally(visible: VisibleGraph): Clustering {
  return clusterFrame(frameOf(visible, generationsOf(visible)));
}

/** The clusters of what is placed already. The nodes of the first batch are bases, and each stands for itself. */
export function clusterFrame(frame: Frame): Clustering {
  const groups = emptyGroups(frame.order.length);
  const drawnBy = new Uint32Array(frame.visible.status.length);
  for (const base of frame.order.subarray(0, frame.batches[1])) drawnBy[base] = addSingle(groups, frame, base);
  const group = siblingGrouping(frame, groups, drawnBy);
  for (let k = 1; k + 1 < frame.batches.length; k++) {
    group(frame.order.subarray(frame.batches[k], frame.batches[k + 1]), drawnBy);
  }
  return { frame, groups, drawnBy, joins: drawnBy };
}

/** The second pass: the same clusters with the chosen nodes apart. */
export function setApart(natural: Clustering, choices: ClusterChoices): Clustering {
  const { frame } = natural;
  const expanded = new Set<DrawnId>(choices.expanded);
  const chosen = indicesOf(frame.visible.graph.nodes, [...choices.extracted, ...choices.pinned]);
  if (chosen.length === 0 && expanded.size === 0) return natural;
  const { apart, reached } = markApart(natural, chosen, expanded);
  const groups = extendGroups(natural.groups, 2 * countOnes(reached) + countOnes(apart));
  const drawnBy = natural.drawnBy.slice();
  const joins = natural.drawnBy.slice();
  const group = siblingGrouping(frame, groups, drawnBy);
  for (let k = 1; k + 1 < frame.batches.length; k++) {
    const batch = frame.order.subarray(frame.batches[k], frame.batches[k + 1]);
    const regrouped = batch.filter((node) => reached[node] === 1);
    if (regrouped.length > 0) {
      const before = groups.count;
      group(regrouped, joins);
      for (const node of regrouped) drawnBy[node] = joins[node]!;
      expandNew(groups, before, regrouped, expanded, apart, joins);
    }
    for (const node of batch) {
      if (apart[node] === 1 && groups.form[joins[node]!] !== SINGLE) drawnBy[node] = addSingle(groups, frame, node);
    }
  }
  return { frame, groups, drawnBy, joins };
}

/**
 * Marks, outward, the nodes that stand apart and the nodes that were reached through one of them: its private lineage,
 * and what it shares. Of an expanded cluster those members stand apart that it still draws.
 */
function markApart(
  { frame, groups, drawnBy }: Clustering,
  chosen: readonly number[],
  expanded: ReadonlySet<DrawnId>,
): { readonly apart: Uint8Array; readonly reached: Uint8Array } {
  const isExpanded = markExpanded(groups, 0, expanded);
  const apart = new Uint8Array(drawnBy.length);
  const reached = new Uint8Array(drawnBy.length);
  for (const node of chosen) apart[node] = 1;
  const rootward: number[] = [];
  for (const node of frame.order) {
    const count = gatherRootward(frame, node, rootward);
    for (let k = 0; k < count && reached[node] === 0; k++) {
      const other = rootward[k]!;
      if (reached[other] === 1 || (apart[other] === 1 && groups.form[drawnBy[other]!] !== SINGLE)) reached[node] = 1;
    }
    if (reached[node] === 0 && isExpanded[drawnBy[node]!] === 1) apart[node] = 1;
  }
  return { apart, reached };
}

/** Marks the clusters among the groups from `first` on that are expanded. */
function markExpanded(groups: GroupTable, first: number, expanded: ReadonlySet<DrawnId>): Uint8Array {
  const marks = new Uint8Array(groups.count);
  if (expanded.size === 0) return marks;
  for (let group = first; group < groups.count; group++) {
    if (groups.form[group] !== SINGLE && expanded.has(groupId(groups, group))) marks[group] = 1;
  }
  return marks;
}

/** Sets the members of those groups apart that came about in the second pass and are expanded. */
function expandNew(
  groups: GroupTable,
  before: number,
  nodes: Uint32Array,
  expanded: ReadonlySet<DrawnId>,
  apart: Uint8Array,
  joins: Uint32Array,
): void {
  if (expanded.size === 0) return;
  const isExpanded = markExpanded(groups, before, expanded);
  for (const node of nodes) if (isExpanded[joins[node]!] === 1) apart[node] = 1;
}

function countOnes(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}
