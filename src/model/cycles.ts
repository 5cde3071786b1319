/**
 * Spreads the members of each cycle over steps of their own, so that only the edges that close it go back.
 *
 * Downstream, members stand as far behind as they are from where the lineage enters the cycle; upstream, as far before
 * as they are from where it leaves. Runs and artifacts keep alternating.
 */

import { membersOf } from './components.ts';
import type { Components } from './components.ts';
import { ARTIFACT, RUN } from './lineage.ts';
import type { Adjacency, LineageGraph } from './lineage.ts';
import { AT_BASE, DOWNSTREAM, UPSTREAM } from './sides.ts';

const BASE = 0;

/** Where a walk through a cycle begins, and which way it goes. */
interface WayIn {
  readonly doors: readonly number[];
  readonly follow: Adjacency;
  readonly sign: 1 | -1;
}

/** For each node how many steps it stands behind, or before when negative, the place of its component. */
export function spreadCycles(graph: LineageGraph, parts: Components, side: Uint8Array): Int32Array {
  const spread = new Int32Array(side.length);
  for (let component = 0; component < parts.count; component++) {
    if (parts.offsets[component + 1]! - parts.offsets[component]! < 2) continue;
    spreadFrom(wayInto(component, graph, parts, side), component, graph, parts, spread);
  }
  return spread;
}

function wayInto(component: number, graph: LineageGraph, parts: Components, side: Uint8Array): WayIn {
  const { upstream, downstream } = graph;
  const members = membersOf(parts, component);
  const baseComponent = parts.of[BASE]!;
  if (component === baseComponent) return { doors: [BASE], follow: downstream, sign: 1 };
  switch (side[members[0]!]!) {
    case DOWNSTREAM: {
      const isReached = (node: number): boolean => side[node] === DOWNSTREAM || side[node] === AT_BASE;
      return { doors: doorsTo(upstream, parts, members, isReached), follow: downstream, sign: 1 };
    }
    case UPSTREAM: {
      const leadsOn = (node: number): boolean => side[node] === UPSTREAM || parts.of[node] === baseComponent;
      return { doors: doorsTo(downstream, parts, members, leadsOn), follow: upstream, sign: -1 };
    }
    default: {
      // Lateral: any way in will do, and where there is none, any way out.
      const entries = doorsTo(upstream, parts, members, () => true);
      if (entries.length > 0) return { doors: entries, follow: downstream, sign: 1 };
      return { doors: doorsTo(downstream, parts, members, () => true), follow: upstream, sign: -1 };
    }
  }
}

/** The members of a component with a visible neighbour outside of it that counts. */
function doorsTo(
  { offsets, neighbours }: Adjacency,
  parts: Components,
  members: Uint32Array,
  counts: (node: number) => boolean,
): number[] {
  return Array.from(members).filter((node) => {
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = parts.of[neighbours[e]!]!;
      if (other !== -1 && other !== parts.of[node] && counts(neighbours[e]!)) return true;
    }
    return false;
  });
}

/** Breadth first from the doors; doors of the other kind wait one step, so that steps and kinds stay in step. */
function spreadFrom(
  { doors, follow, sign }: WayIn,
  component: number,
  { nodes: { kind } }: LineageGraph,
  parts: Components,
  spread: Int32Array,
): void {
  const firstKind = doors.some((node) => kind[node] === ARTIFACT) ? ARTIFACT : RUN;
  const seen = new Set<number>();
  let frontier = doors.filter((node) => kind[node] === firstKind);
  let late = doors.filter((node) => kind[node] !== firstKind);
  for (let step = 0; frontier.length > 0; step++) {
    const next: number[] = late;
    late = [];
    for (const node of frontier) {
      if (seen.has(node)) continue;
      seen.add(node);
      spread[node] = sign * step;
      for (let e = follow.offsets[node]!; e < follow.offsets[node + 1]!; e++) {
        const neighbour = follow.neighbours[e]!;
        if (parts.of[neighbour] === component && !seen.has(neighbour)) next.push(neighbour);
      }
    }
    frontier = next;
  }
}
