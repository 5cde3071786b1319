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
import { SHARED, lineageDifference, nearParting } from './difference.ts';
import type { LineageDifference } from './difference.ts';
import type { DrawnGraph } from './drawn.ts';
import type { Generations } from './generations.ts';
import { distancesFrom } from './graph.ts';
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
/** Above this many nodes only the ends of what differs are drawn. */
const MOST = 150;
/** So many steps after the parting, and before what is compared, are ends. */
const ENDS = 6;
/** Up to this many drawn nodes may all be asked for. */
const MOST_ASKED = 1_500;

/** A part of two histories, ready to be drawn. */
export interface DrawnPart {
  readonly clustering: Clustering;
  /** How many nodes are left out. */
  readonly folded: number;
  /** Pairs of drawn nodes with only ones that are left out between them. */
  readonly links: readonly (readonly [from: number, to: number])[];
}

/** Two compared histories. */
export interface ComparedHistories {
  readonly difference: LineageDifference;
  /** What is drawn at first. */
  readonly near: DrawnPart;
  /** Everything; null where that is what is drawn at first, or too much. */
  readonly whole: DrawnPart | null;
}

/**
 * Compares two histories, each the upstream lineage of its node 0, and clusters them.
 *
 * @throws {BrokenLineageError} when an answer's columns do not fit together.
 */
export function compareHistories(left: LineageColumns, right: LineageColumns): ComparedHistories {
  const difference = lineageDifference(left, right);
  const whole = partOf(difference, new Uint8Array(difference.graph.nodes.count).fill(1));
  const size = whole.clustering.groups.count;
  if (size <= ALL) return { difference, near: whole, whole: null };
  let near = partOf(difference, nearParting(difference, NEAR));
  if (near.clustering.groups.count > MOST) near = partOf(difference, endsOf(difference));
  return near.folded === 0
    ? { difference, near: whole, whole: null }
    : { difference, near, whole: size <= MOST_ASKED ? whole : null };
}

function partOf(difference: LineageDifference, isDrawn: Uint8Array): DrawnPart {
  const folded = isDrawn.reduce((count, drawn) => count - drawn, isDrawn.length);
  return {
    clustering: clusterDifference(difference, isDrawn),
    folded,
    links: folded === 0 ? [] : linksAcross(difference, isDrawn),
  };
}

/** What differs soon after the parting or shortly before the bases, and what is shared shortly before the parting. */
function endsOf({ graph, share, generation, leftBase, rightBase }: LineageDifference): Uint8Array {
  const partings = Array.from(share.keys()).filter((node) => share[node] !== SHARED && generation[node] === 0);
  const before = distancesFrom(graph.upstream, partings, NEAR);
  const late = distancesFrom(graph.upstream, [leftBase, rightBase], ENDS);
  return Uint8Array.from(share, (side, node) => {
    if (side === SHARED) return Number(before[node] !== -1);
    return Number(generation[node]! < ENDS || late[node] !== -1);
  });
}

/** From a drawn node that only one side has, over nodes that are left out, to the next drawn ones. */
function linksAcross({ graph, share }: LineageDifference, isDrawn: Uint8Array): DrawnPart['links'] {
  const { offsets, neighbours } = graph.downstream;
  const after = (node: number) => neighbours.subarray(offsets[node], offsets[node + 1]);
  return Array.from(share.keys()).flatMap((from) => {
    if (isDrawn[from] === 0 || share[from] === SHARED) return [];
    const open = [...after(from)].filter((node) => isDrawn[node] === 0);
    const seen = new Set(open);
    const reached = new Set<number>();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const next of after(node)) {
        if (isDrawn[next] === 1) reached.add(next);
        else if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
      }
    }
    return [...reached].map((to) => [from, to] as const);
  });
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
  const status = isDrawn.map((shown) => (shown === 0 ? GONE : SHOWN));
  const generations = outward(difference);
  const rank = Int32Array.from(generations.level, (level, node) => (status[node] === GONE ? -1 : level));
  for (const base of [leftBase, rightBase]) if (status[base] !== GONE) rank[base] = 0;
  return { visible: visibleOf(graph, status), generations, ...batchesOf(rank) };
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

function visibleOf(graph: LineageDifference['graph'], status: Uint8Array): VisibleGraph {
  const { moreUpstream, moreDownstream } = graph.nodes;
  const shown = status.reduce((count, how) => count + Number(how === SHOWN), 0);
  return { graph, status, shown, placeholders: 0, moreUpstream, moreDownstream, hides: NOTHING };
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
