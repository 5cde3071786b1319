/**
 * Which nodes of a lineage are visible.
 *
 * First the scope: the base's direct or extended lineage within the chosen hops. Then filters and hiding, which never
 * cut a path: what they take out stays as a placeholder where it lies on a path between visible nodes, and goes
 * elsewhere. What is hidden by hand always stays as a placeholder, so that it can be shown again.
 */

import { indicesOf } from './choices.ts';
import type { VisibleChoices } from './choices.ts';
import { filterNodes } from './filters.ts';
import type { HiddenCounts } from './filters.ts';
import { distancesFrom } from './graph.ts';
import type { Adjacency, LineageGraph } from './lineage.ts';

/** The status of a node in the visible lineage. */
export const GONE = 0;
export const SHOWN = 1;
export const PLACEHOLDER = 2;

const BASE = 0;

export interface VisibleGraph {
  readonly graph: LineageGraph;
  /** GONE, SHOWN or PLACEHOLDER for every node of the lineage. */
  readonly status: Uint8Array;
  readonly shown: number;
  readonly placeholders: number;
  /** Neighbours that are not there because the answer, or the chosen hops, end here. */
  readonly moreUpstream: ArrayLike<number>;
  readonly moreDownstream: ArrayLike<number>;
  readonly hides: Hides;
}

/** How many nodes each choice takes out by itself. Filters count within the lineage and the hops that are chosen. */
export interface Hides extends HiddenCounts {
  /** Nodes of the answer outside the direct lineage, or unconnected to the base. */
  readonly lineage: number;
  readonly upstreamHops: number;
  readonly downstreamHops: number;
}

/** What of the lineage is visible under the choices. The base always is. */
export function visibleGraph(graph: LineageGraph, choices: VisibleChoices): VisibleGraph {
  const scope = choices.extended ? extendedScope(graph, choices) : directScope(graph, choices);
  const hidden = indicesOf(graph.nodes, choices.hidden);
  const { passes, counts } = filterNodes(graph.nodes, scope.within, choices, hidden);
  passes[BASE] = 1;
  const status = statusOf(graph, scope.within, passes, hidden, choices.extended);
  let shown = 0;
  let placeholders = 0;
  for (const how of status) {
    if (how === SHOWN) shown++;
    else if (how === PLACEHOLDER) placeholders++;
  }
  const { nodes } = graph;
  return {
    graph,
    status,
    shown,
    placeholders,
    moreUpstream: cutOff(graph.upstream, nodes.moreUpstream, scope.within, scope.cutUpstream),
    moreDownstream: cutOff(graph.downstream, nodes.moreDownstream, scope.within, scope.cutDownstream),
    hides: { ...counts, ...scope.hides },
  };
}

interface Scope {
  /** 1 for nodes in scope. */
  readonly within: Uint8Array;
  /** Nodes whose missing neighbours upstream or downstream were cut off by hops; null where hops cut nothing. */
  readonly cutUpstream: Uint8Array | null;
  readonly cutDownstream: Uint8Array | null;
  readonly hides: Pick<Hides, 'lineage' | 'upstreamHops' | 'downstreamHops'>;
}

function directScope(graph: LineageGraph, { upstreamHops, downstreamHops }: VisibleChoices): Scope {
  const up = distancesFrom(graph.upstream, [BASE]);
  const down = distancesFrom(graph.downstream, [BASE]);
  const reachUp = within(up, upstreamHops);
  const reachDown = within(down, downstreamHops);
  const all = new Uint8Array(up.length);
  const hides = { lineage: 0, upstreamHops: 0, downstreamHops: 0 };
  for (let i = 0; i < all.length; i++) {
    if (reachUp[i] === 1 || reachDown[i] === 1) all[i] = 1;
    else if (up[i] === -1 && down[i] === -1) hides.lineage++;
    if (up[i] !== -1 && all[i] === 0) hides.upstreamHops++;
    if (down[i] !== -1 && all[i] === 0) hides.downstreamHops++;
  }
  return {
    within: all,
    cutUpstream: hides.upstreamHops > 0 ? reachUp : null,
    cutDownstream: hides.downstreamHops > 0 ? reachDown : null,
    hides,
  };
}

/**
 * The connected component. A limit of hops keeps what some walk from the base reaches with that many steps in its
 * direction, however many it takes in the other.
 */
function extendedScope(graph: LineageGraph, { upstreamHops, downstreamHops }: VisibleChoices): Scope {
  const { upstream, downstream } = graph;
  const up = within(fewestSteps(downstream, upstream), upstreamHops);
  const down = downstreamHops === null ? up : within(fewestSteps(upstream, downstream), downstreamHops);
  const component = upstreamHops === null ? up : within(fewestSteps(downstream, upstream), null);
  const admits = up.map((isIn, i) => isIn & down[i]!);
  const all = upstreamHops === null && downstreamHops === null ? component : connected(graph, admits);
  const hides = { lineage: 0, upstreamHops: 0, downstreamHops: 0 };
  for (let i = 0; i < all.length; i++) {
    if (component[i] === 0) hides.lineage++;
    else {
      if (up[i] === 0) hides.upstreamHops++;
      if (down[i] === 0) hides.downstreamHops++;
    }
  }
  const isCut = hides.upstreamHops + hides.downstreamHops > 0;
  return { within: all, cutUpstream: isCut ? all : null, cutDownstream: isCut ? all : null, hides };
}

function within(distances: Int32Array, limit: number | null): Uint8Array {
  const reach = new Uint8Array(distances.length);
  const most = limit ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < reach.length; i++) if (distances[i]! >= 0 && distances[i]! <= most) reach[i] = 1;
  return reach;
}

/** The fewest steps along `paid` that a walk from the base to each node takes, when steps along `free` cost nothing. */
function fewestSteps(free: Adjacency, paid: Adjacency): Int32Array {
  const steps = new Int32Array(free.offsets.length - 1).fill(-1);
  let frontier: number[] = [BASE];
  for (let cost = 0; frontier.length > 0; cost++) {
    const next: number[] = [];
    while (frontier.length > 0) {
      const node = frontier.pop()!;
      if (steps[node] !== -1) continue;
      steps[node] = cost;
      for (let k = free.offsets[node]!; k < free.offsets[node + 1]!; k++) frontier.push(free.neighbours[k]!);
      for (let k = paid.offsets[node]!; k < paid.offsets[node + 1]!; k++) next.push(paid.neighbours[k]!);
    }
    frontier = next;
  }
  return steps;
}

/** What is connected to the base through admitted nodes. */
function connected({ upstream, downstream }: LineageGraph, admits: Uint8Array): Uint8Array {
  return within(undirectedDistances({ upstream, downstream }, admits), null);
}

/** How many edges away from the base each admitted node is, whatever way the edges point; -1 where unconnected. */
export function undirectedDistances(
  { upstream, downstream }: Pick<LineageGraph, 'upstream' | 'downstream'>,
  admits: Uint8Array,
): Int32Array {
  const distance = new Int32Array(admits.length).fill(-1);
  const queue = new Uint32Array(admits.length);
  distance[BASE] = 0;
  let end = 1;
  for (let head = 0; head < end; head++) {
    const node = queue[head]!;
    for (const { offsets, neighbours } of [upstream, downstream]) {
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
        const neighbour = neighbours[k]!;
        if (distance[neighbour] !== -1 || admits[neighbour] === 0) continue;
        distance[neighbour] = distance[node]! + 1;
        queue[end++] = neighbour;
      }
    }
  }
  return distance;
}

/** Decides for every node in scope whether it is shown, stays as a placeholder, or goes. */
function statusOf(
  graph: LineageGraph,
  scope: Uint8Array,
  passes: Uint8Array,
  hidden: readonly number[],
  extended: boolean,
): Uint8Array {
  const status = new Uint8Array(scope.length);
  const staying: number[] = [];
  let isFiltered = false;
  for (let i = 0; i < scope.length; i++) {
    if (scope[i] === 0) continue;
    if (passes[i] === 1) {
      status[i] = SHOWN;
      staying.push(i);
    } else isFiltered = true;
  }
  if (!isFiltered) return status;
  for (const node of hidden) {
    if (scope[node] === 0 || status[node] === SHOWN) continue;
    status[node] = PLACEHOLDER;
    staying.push(node);
  }
  const before = distancesFrom(graph.upstream, staying, undefined, scope);
  const after = distancesFrom(graph.downstream, staying, undefined, scope);
  for (let i = 0; i < scope.length; i++) {
    if (scope[i] === 1 && status[i] === GONE && before[i] !== -1 && after[i] !== -1) status[i] = PLACEHOLDER;
  }
  if (extended) keepConnected(graph, scope, status);
  return status;
}

/**
 * In extended lineage nodes are also reached by paths that turn round. What is filtered out on a shortest one of them
 * stays too, or the nodes behind it would come loose.
 */
function keepConnected(graph: LineageGraph, scope: Uint8Array, status: Uint8Array): void {
  const distance = undirectedDistances(graph, scope);
  const farthestFirst = byLevel(distance).reverse();
  for (const node of farthestFirst) {
    const nearer = distance[node]! - 1;
    if (status[node] === GONE || nearer < 0) continue;
    for (const { offsets, neighbours } of [graph.upstream, graph.downstream]) {
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
        const neighbour = neighbours[k]!;
        if (distance[neighbour] === nearer && status[neighbour] === GONE) {
          status[neighbour] = PLACEHOLDER;
        }
      }
    }
  }
}

/** The indices whose level is not negative, lowest level first, by counting sort. */
export function byLevel(levels: Int32Array): Uint32Array {
  let highest = -1;
  for (const level of levels) if (level > highest) highest = level;
  const offsets = new Uint32Array(highest + 2);
  for (const level of levels) if (level >= 0) offsets[level + 1]!++;
  for (let i = 0; i <= highest; i++) offsets[i + 1]! += offsets[i]!;
  const sorted = new Uint32Array(offsets[highest + 1]!);
  for (let i = 0; i < levels.length; i++) if (levels[i]! >= 0) sorted[offsets[levels[i]!]!++] = i;
  return sorted;
}

/** The answer's own count of missing neighbours, and those that the hops cut off. */
function cutOff(
  { offsets, neighbours }: Adjacency,
  missing: readonly number[],
  scope: Uint8Array,
  cut: Uint8Array | null,
): ArrayLike<number> {
  if (cut === null) return missing;
  return Uint32Array.from(missing, (count, node) => {
    if (cut[node] === 0) return count;
    let more = count;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) if (scope[neighbours[k]!] === 0) more++;
    return more;
  });
}
