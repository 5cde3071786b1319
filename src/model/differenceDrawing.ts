/**
 * What is drawn of two compared histories: by the rules of one lineage, so that a hundred runs between a dataset and
 * what was merged from them are one cluster here as well.
 *
 * Everything is upstream of the bases. What is shared and what only one side has never meet in one cluster, and neither
 * do different columns.
 */

import { assemble } from './assemble.ts';
import { clusterFrame, setApart } from './cluster.ts';
import type { Clustering } from './cluster.ts';
import { lineageDifference, nearParting } from './difference.ts';
import type { LineageDifference } from './difference.ts';
import type { DrawnGraph } from './drawn.ts';
import type { Generations } from './generations.ts';
import type { LineageColumns, NodeKey } from './lineage.ts';
import { batchesOf } from './rootward.ts';
import type { Frame } from './rootward.ts';
import { AT_BASE, UPSTREAM } from './sides.ts';
import { GONE, SHOWN } from './visible.ts';
import type { Hides, VisibleGraph } from './visible.ts';

/** SHARED, ONLY_LEFT and ONLY_RIGHT. */
const SHARES = 3;
/** Up to this many drawn nodes are all drawn at first. */
const ALL = 120;
/** Of more, shared ones are drawn this many steps before the parting. */
const NEAR = 4;

/** Two compared histories, ready to be drawn. */
export interface ComparedHistories {
  readonly difference: LineageDifference;
  readonly whole: Clustering;
  /** Without what is shared far before the parting; null where the whole is small, or leaves out nothing. */
  readonly near: Clustering | null;
  /** How many nodes the near ones leave out. */
  readonly folded: number;
}

/**
 * Compares two histories, each the upstream lineage of its node 0, and clusters them.
 *
 * @throws {BrokenLineageError} when an answer's columns do not fit together.
 */
export function compareHistories(left: LineageColumns, right: LineageColumns): ComparedHistories {
  const difference = lineageDifference(left, right);
  const total = difference.graph.nodes.count;
  const whole = clusterDifference(difference, new Uint8Array(total).fill(1));
  const isNear = whole.groups.count > ALL ? nearParting(difference, NEAR) : null;
  const folded = isNear === null ? 0 : isNear.reduce((count, near) => count - near, total);
  return {
    difference,
    whole,
    near: isNear === null || folded === 0 ? null : clusterDifference(difference, isNear),
    folded,
  };
}

/**
 * The clusters of two histories.
 *
 * @param isDrawn by node: 0 for what is left out.
 */
export function clusterDifference(difference: LineageDifference, isDrawn: Uint8Array): Clustering {
  return clusterFrame(frameAround(difference, isDrawn));
}

/** What to draw of clustered histories: nodes with these keys stand outside their clusters. */
export function drawDifference(
  { leftBase, rightBase }: Pick<LineageDifference, 'leftBase' | 'rightBase'>,
  clustering: Clustering,
  apart: readonly NodeKey[],
): DrawnGraph {
  const drawn = assemble(setApart(clustering, { extracted: apart, pinned: [], expanded: [] }));
  const isBase = ({ members }: { readonly members: Uint32Array }) =>
    members.length === 1 && (members[0] === leftBase || members[0] === rightBase);
  return { ...drawn, nodes: drawn.nodes.map((node) => ({ ...node, isBase: isBase(node) })) };
}

function frameAround(difference: LineageDifference, isDrawn: Uint8Array): Frame {
  const { graph, leftBase, rightBase } = difference;
  const standing = isDrawn.map((shown) => (shown === 0 ? GONE : SHOWN));
  const generations = outward(difference);
  const rank = Int32Array.from(generations.level, (level, node) => (standing[node] === GONE ? -1 : level));
  for (const base of [leftBase, rightBase]) if (standing[base] !== GONE) rank[base] = 0;
  return { visible: visibleOf(graph, standing), generations, ...batchesOf(rank) };
}

/** How far before the bases each node is, in columns; shares of a column are apart, the bases before them all. */
function outward({ share, generation, leftBase, rightBase }: LineageDifference): Generations {
  let last = Number.NEGATIVE_INFINITY;
  for (const column of generation) last = Math.max(last, column);
  const side = new Uint8Array(share.length).fill(UPSTREAM);
  const onBaseCycle = new Uint8Array(share.length);
  for (const base of [leftBase, rightBase]) {
    side[base] = AT_BASE;
    onBaseCycle[base] = 1;
  }
  const level = generation.map((column, node) => 1 + (last - column) * SHARES + share[node]!);
  return { side, generation, level, distance: null, onBaseCycle };
}

function visibleOf(graph: LineageDifference['graph'], standing: Uint8Array): VisibleGraph {
  const { moreUpstream, moreDownstream } = graph.nodes;
  const shown = standing.reduce((count, how) => count + Number(how === SHOWN), 0);
  return { graph, standing, shown, placeholders: 0, moreUpstream, moreDownstream, hides: NOTHING };
}

/** No choices hide anything here. */
const NOTHING: Hides = {
  types: 0,
  jobTypes: 0,
  states: 0,
  labels: 0,
  created: 0,
  hidden: 0,
  lineage: 0,
  upstreamHops: 0,
  downstreamHops: 0,
};
