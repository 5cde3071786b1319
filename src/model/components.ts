/** Strongly connected components: the nodes of a cycle are one step. */

import type { LineageGraph } from './lineage.ts';
import { GONE } from './visible.ts';

export interface Components {
  /** For each visible node the number of its component; an edge leads to the same or to a lower number. */
  readonly of: Int32Array;
  /** The visible nodes, component 0 first. */
  readonly members: Uint32Array;
  /** Members of component c are `members[offsets[c]]` to `members[offsets[c + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly count: number;
}

/** Tarjan's algorithm (SIAM J. Comput. 1, 1972) with a stack of its own: a chain may be 500,000 nodes deep. */
export function components({ downstream }: LineageGraph, status: Uint8Array): Components {
  const nodeCount = status.length;
  const { offsets: row, neighbours } = downstream;
  const of = new Int32Array(nodeCount).fill(-1);
  const members = new Uint32Array(nodeCount);
  const starts: number[] = [0];
  const foundAt = new Uint32Array(nodeCount); // 0: not yet found
  const lowest = new Uint32Array(nodeCount);
  const nextEdge = new Uint32Array(nodeCount);
  const open = new Uint32Array(nodeCount); // found, component not known yet
  const path = new Uint32Array(nodeCount);
  let openEnd = 0;
  let pathEnd = 0;
  let found = 0;
  let placed = 0;

  const enter = (node: number): void => {
    foundAt[node] = lowest[node] = ++found;
    nextEdge[node] = row[node]!;
    open[openEnd++] = node;
    path[pathEnd++] = node;
  };

  for (let root = 0; root < nodeCount; root++) {
    if (status[root] === GONE || foundAt[root] !== 0) continue;
    enter(root);
    while (pathEnd > 0) {
      const node = path[pathEnd - 1]!;
      if (nextEdge[node]! < row[node + 1]!) {
        const neighbour = neighbours[nextEdge[node]!++]!;
        if (status[neighbour] === GONE) continue;
        if (foundAt[neighbour] === 0) enter(neighbour);
        else if (of[neighbour] === -1 && foundAt[neighbour]! < lowest[node]!) lowest[node] = foundAt[neighbour]!;
        continue;
      }
      pathEnd--;
      if (pathEnd > 0) {
        const parent = path[pathEnd - 1]!;
        if (lowest[node]! < lowest[parent]!) lowest[parent] = lowest[node]!;
      }
      if (lowest[node] !== foundAt[node]) continue;
      const component = starts.length - 1;
      for (let member = -1; member !== node;) {
        member = open[--openEnd]!;
        of[member] = component;
        members[placed++] = member;
      }
      starts.push(placed);
    }
  }
  return { of, members: members.subarray(0, placed), offsets: Uint32Array.from(starts), count: starts.length - 1 };
}

/** The members of one component: a view, not a copy. */
export function membersOf({ members, offsets }: Components, component: number): Uint32Array {
  return members.subarray(offsets[component], offsets[component + 1]);
}
