/** Turns a clustering into what is drawn: one node per group, one edge per pair of groups. */

import type { Clustering } from './cluster.ts';
import type { DrawnEdge, DrawnGraph, DrawnId, DrawnKind, DrawnNode } from './drawn.ts';
import { MERGED, SINGLE, groupId } from './groups.ts';
import type { GroupTable } from './groups.ts';
import { RUN, nodeKey } from './lineage.ts';
import type { LineageColumns } from './lineage.ts';
import { PairTable } from './pairTable.ts';
import { GONE, PLACEHOLDER, byLevel } from './visible.ts';
import type { VisibleGraph } from './visible.ts';

/** The state of an artifact version that is known only by reference. */
const GHOST_STATE = 'DELETED';

const BASE = 0;

/** Assembles the drawn graph, in time linear in nodes and edges but for sorting what is drawn. */
export function assemble(clustering: Clustering): DrawnGraph {
  const members = membersByGroup(clustering);
  const drawn = drawingOrder(clustering, members);
  const drawnOfGroup = new Int32Array(clustering.groups.count).fill(-1);
  for (let d = 0; d < drawn.length; d++) drawnOfGroup[drawn[d]!] = d;
  const drawnOf = new Int32Array(clustering.drawnBy.length).fill(-1);
  for (const node of clustering.frame.order) drawnOf[node] = drawnOfGroup[clustering.drawnBy[node]!]!;
  const nodes = Array.from(drawn, (group) => drawnNode(clustering, group, members.of(group)));
  return { nodes, drawnOf, ...drawnEdges(clustering.frame.visible, nodes, drawnOf) };
}

interface Members {
  /** The members that a group draws, in the order of the lineage's nodes: a view of one shared array. */
  of(group: number): Uint32Array;
  /** The member that was created first. */
  first(group: number): number;
}

function membersByGroup({ frame, groups, drawnBy }: Clustering): Members {
  const { graph, status } = frame.visible;
  const offsets = new Uint32Array(groups.count + 1);
  for (const node of frame.order) offsets[drawnBy[node]! + 1]!++;
  for (let group = 0; group < groups.count; group++) offsets[group + 1]! += offsets[group]!;
  const cursor = offsets.slice(0, groups.count);
  const members = new Uint32Array(frame.order.length);
  const first = new Int32Array(groups.count).fill(-1);
  for (let node = 0; node < status.length; node++) {
    if (status[node] === GONE) continue;
    const group = drawnBy[node]!;
    members[cursor[group]!++] = node;
    if (first[group] === -1 || compareByAge(graph.nodes, node, first[group]!) < 0) first[group] = node;
  }
  return {
    of: (group) => members.subarray(offsets[group], offsets[group + 1]),
    first: (group) => first[group]!,
  };
}

function compareByAge({ createdAt, kind, number }: LineageColumns['nodes'], a: number, b: number): number {
  return createdAt[a]! - createdAt[b]! || kind[a]! - kind[b]! || number[a]! - number[b]!;
}

/** The groups that draw something, by generation and within it by the age of their first members. */
function drawingOrder({ frame, groups }: Clustering, members: Members): Uint32Array {
  const { generation } = frame.generations;
  let lowest = 0;
  for (const node of frame.order) if (generation[node]! < lowest) lowest = generation[node]!;
  const column = new Int32Array(groups.count).fill(-1);
  for (let group = 0; group < groups.count; group++) {
    if (members.first(group) !== -1) column[group] = generation[members.first(group)]! - lowest;
  }
  const order = byLevel(column);
  const { nodes } = frame.visible.graph;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && column[order[to]!] === column[order[from]!]) to++;
    if (to - from > 1) {
      order.subarray(from, to).sort((a, b) => compareByAge(nodes, members.first(a), members.first(b)));
    }
    from = to;
  }
  return order;
}

function drawnNode({ frame, groups, joins }: Clustering, group: number, members: Uint32Array): DrawnNode {
  const { visible, generations } = frame;
  const { nodes } = visible.graph;
  const first = members[0]!;
  const isMany = members.length > 1;
  let moreUpstream = 0;
  let moreDownstream = 0;
  for (const member of members) {
    moreUpstream += visible.moreUpstream[member]!;
    moreDownstream += visible.moreDownstream[member]!;
  }
  return {
    id: isMany ? groupId(groups, group) : nodeKey(nodes, first),
    kind: isMany ? (groups.form[group] === MERGED ? 'placeholder' : 'cluster') : kindOfOne(visible, first),
    memberKind: nodes.kind[first] === RUN ? 'run' : 'artifact',
    type: nodes.types[isMany ? groups.type[group]! : nodes.type[first]!] ?? null,
    members,
    generation: generations.generation[first]!,
    home: isMany ? null : homeOf(groups, joins[first]!),
    isBase: first === BASE,
    moreUpstream,
    moreDownstream,
  };
}

function kindOfOne({ graph, status }: VisibleGraph, node: number): DrawnKind {
  if (status[node] === PLACEHOLDER) return 'placeholder';
  if (graph.nodes.states[graph.nodes.state[node]!] === GHOST_STATE) return 'ghost';
  return graph.nodes.kind[node] === RUN ? 'run' : 'artifact';
}

function homeOf(groups: GroupTable, group: number): DrawnId | null {
  return groups.form[group] === SINGLE ? null : groupId(groups, group);
}

function drawnEdges(
  { graph }: VisibleGraph,
  nodes: readonly DrawnNode[],
  drawnOf: Int32Array,
): Pick<DrawnGraph, 'edges' | 'edgeOf'> {
  const { source, target, count } = graph.edges;
  const pairs = new PairTable();
  const counts: number[] = [];
  const pairOf = new Int32Array(count).fill(-1);
  for (let e = 0; e < count; e++) {
    const from = drawnOf[source[e]!]!;
    const to = drawnOf[target[e]!]!;
    if (from === -1 || to === -1) continue;
    const pair = pairs.intern(from, to);
    pairOf[e] = pair;
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  const order = Uint32Array.from({ length: pairs.size }, (_, pair) => pair).sort(
    (a, b) => pairs.first(a) - pairs.first(b) || pairs.second(a) - pairs.second(b),
  );
  const rank = new Uint32Array(pairs.size);
  for (let k = 0; k < order.length; k++) rank[order[k]!] = k;
  const edges = Array.from(order, (pair): DrawnEdge => {
    const from = nodes[pairs.first(pair)]!;
    const to = nodes[pairs.second(pair)]!;
    return {
      id: `${from.id}>${to.id}`,
      source: pairs.first(pair),
      target: pairs.second(pair),
      count: counts[pair]!,
      closesCycle: to.generation <= from.generation,
    };
  });
  return { edges, edgeOf: pairOf.map((pair) => (pair === -1 ? -1 : rank[pair]!)) };
}
