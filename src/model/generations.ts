/**
 * Sides and generations: where each visible node stands, seen from the base.
 *
 * A generation is the longest path from the base, negative towards sources, so that every edge goes from a lower to a
 * higher one. A cycle is one step: it is placed as a whole, and within it nodes are spread by their distance from where
 * the lineage entered it, so that only the edges that close the cycle go against the generations.
 *
 * In extended lineage the other nodes (lateral ones) are placed around the direct lineage: inputs as late as possible,
 * then outputs as early as possible, and so on outward. Where a lateral path from upstream to downstream is longer than
 * the direct one, the columns downstream move right as wholes, so that they stay columns.
 */

import { components, membersOf } from './components.ts';
import type { Components } from './components.ts';
import { spreadCycles } from './cycles.ts';
import type { Adjacency, LineageGraph } from './lineage.ts';
import { DOWNSTREAM, LATERAL, UPSTREAM, sidesOf } from './sides.ts';
import { undirectedDistances } from './visible.ts';
import type { VisibleGraph } from './visible.ts';

const BASE = 0;
const UNPLACED = -0x80000000;

export interface Generations {
  /** AT_BASE, UPSTREAM, DOWNSTREAM or LATERAL; without meaning for nodes that are gone. */
  readonly side: Uint8Array;
  readonly generation: Int32Array;
  /**
   * How far out each node is: clustering goes by it. Generations from the base on the direct sides, edges from the base
   * for lateral nodes.
   */
  readonly level: Int32Array;
  /** How many edges away from the base each node is, whatever way they point; only where there are lateral nodes. */
  readonly distance: Int32Array | null;
  /** 1 for the base and the nodes on a cycle with it. */
  readonly onBaseCycle: Uint8Array;
}

/** Places every visible node, in time linear in nodes and edges (lateral nodes are sorted as well). */
export function generationsOf({ graph, status }: VisibleGraph): Generations {
  const parts = components(graph, status);
  const side = sidesOf(graph, status);
  const spread = spreadCycles(graph, parts, side);
  const generation = new Int32Array(status.length).fill(UNPLACED);
  const placing: Placing = { graph, parts, spread, generation };
  const baseComponent = parts.of[BASE]!;
  placeComponent(placing, baseComponent, 0);
  placeDownstream(placing, side);
  placeUpstream(placing, side);
  const level = generation.map((placed) => Math.abs(placed));
  let distance: Int32Array | null = null;
  if (side.includes(LATERAL)) {
    stretchDownstream(placing, side, level);
    placeLateral(placing);
    distance = undirectedDistances(graph, status);
    for (let i = 0; i < level.length; i++) if (side[i] === LATERAL) level[i] = distance[i]!;
  }
  const onBaseCycle = new Uint8Array(status.length);
  for (const node of membersOf(parts, baseComponent)) onBaseCycle[node] = 1;
  return { side, generation, level, distance, onBaseCycle };
}

interface Placing {
  readonly graph: LineageGraph;
  readonly parts: Components;
  /** Where a node stands within its component. */
  readonly spread: Int32Array;
  readonly generation: Int32Array;
}

function placeComponent({ parts, spread, generation }: Placing, component: number, offset: number): void {
  const { members, offsets } = parts;
  for (let k = offsets[component]!; k < offsets[component + 1]!; k++) {
    const node = members[k]!;
    generation[node] = offset + spread[node]!;
  }
}

/** As early as the placed neighbours in front of a component allow; UNPLACED where none is placed. */
function earliest({ graph, parts, spread, generation }: Placing, component: number): number {
  const { offsets, neighbours } = graph.upstream;
  let offset = UNPLACED;
  for (let k = parts.offsets[component]!; k < parts.offsets[component + 1]!; k++) {
    const node = parts.members[k]!;
    const step = 1 - spread[node]!;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const neighbour = neighbours[e]!;
      const before = generation[neighbour]!;
      if (before === UNPLACED || parts.of[neighbour] === component) continue;
      if (before + step > offset) offset = before + step;
    }
  }
  return offset;
}

/** As late as the placed neighbours behind a component allow; at least one is placed. */
function latest({ graph, parts, spread, generation }: Placing, component: number): number {
  const { offsets, neighbours } = graph.downstream;
  let offset = Number.MAX_SAFE_INTEGER;
  for (let k = parts.offsets[component]!; k < parts.offsets[component + 1]!; k++) {
    const node = parts.members[k]!;
    const step = -1 - spread[node]!;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const neighbour = neighbours[e]!;
      const behind = generation[neighbour]!;
      if (behind === UNPLACED || parts.of[neighbour] === component) continue;
      if (behind + step < offset) offset = behind + step;
    }
  }
  return offset;
}

/** Upstream nodes are not placed yet, so that nothing but the base and what is downstream counts. */
function placeDownstream(placing: Placing, side: Uint8Array): void {
  const { parts } = placing;
  for (let component = parts.of[BASE]! - 1; component >= 0; component--) {
    if (side[parts.members[parts.offsets[component]!]!] !== DOWNSTREAM) continue;
    placeComponent(placing, component, earliest(placing, component));
  }
}

/**
 * What is downstream is placed, and further right than any bound from the base. The base's own cycle counts as one step
 * here: all of it is at the base, or one before where runs and artifacts would not alternate else.
 */
function placeUpstream(placing: Placing, side: Uint8Array): void {
  const { parts, generation } = placing;
  const baseComponent = parts.of[BASE]!;
  const baseCycle = membersOf(parts, baseComponent);
  const placed = baseCycle.map((node) => generation[node]!);
  for (const node of baseCycle) generation[node] = -(generation[node]! & 1);
  for (let component = baseComponent + 1; component < parts.count; component++) {
    if (side[parts.members[parts.offsets[component]!]!] !== UPSTREAM) continue;
    placeComponent(placing, component, latest(placing, component));
  }
  for (const [k, node] of baseCycle.entries()) generation[node] = placed[k]!;
}

/** Moves the columns downstream right as far as lateral paths from upstream need it. */
function stretchDownstream(placing: Placing, side: Uint8Array, level: Int32Array): void {
  const { graph, parts, generation } = placing;
  // The earliest generation of each lateral node that comes of an upstream one.
  const bound = generation.map((placed, node) => (side[node] === UPSTREAM ? placed : UNPLACED));
  const bounding: Placing = { ...placing, generation: bound };
  for (let component = parts.count - 1; component >= 0; component--) {
    if (side[parts.members[parts.offsets[component]!]!] !== LATERAL) continue;
    const offset = earliest(bounding, component);
    if (offset !== UNPLACED) placeComponent(bounding, component, offset);
  }
  let highest = 0;
  for (let i = 0; i < level.length; i++) if (side[i] === DOWNSTREAM && level[i]! > highest) highest = level[i]!;
  const column = new Int32Array(highest + 1).fill(UNPLACED);
  const { offsets, neighbours } = graph.upstream;
  for (let node = 0; node < level.length; node++) {
    if (side[node] !== DOWNSTREAM) continue;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const before = bound[neighbours[e]!]!;
      if (before !== UNPLACED && before >= column[level[node]!]!) column[level[node]!] = before + 1;
    }
  }
  column[0] = 0;
  for (let k = 1; k <= highest; k++) column[k] = Math.max(column[k]!, column[k - 1]! + 1);
  for (let i = 0; i < level.length; i++) if (side[i] === DOWNSTREAM) generation[i] = column[level[i]!]!;
}

/** Places lateral nodes in turns outward: what leads to placed nodes, then what comes of them, until all are placed. */
function placeLateral(placing: Placing): void {
  const { graph, parts, generation } = placing;
  const isPlaced = new Uint8Array(parts.count);
  const direct: number[] = [];
  for (let component = 0; component < parts.count; component++) {
    if (generation[parts.members[parts.offsets[component]!]!] === UNPLACED) continue;
    isPlaced[component] = 1;
    direct.push(component);
  }
  const placeInputs = (fresh: readonly number[]): readonly number[] => {
    const inputs = collect(graph.upstream, parts, isPlaced, fresh).sort((a, b) => a - b);
    for (const component of inputs) placeComponent(placing, component, latest(placing, component));
    return inputs;
  };
  const placeOutputs = (fresh: readonly number[]): readonly number[] => {
    const outputs = collect(graph.downstream, parts, isPlaced, fresh).sort((a, b) => b - a);
    for (const component of outputs) placeComponent(placing, component, earliest(placing, component));
    return outputs;
  };
  let fresh = placeOutputs([...direct, ...placeInputs(direct)]);
  while (fresh.length > 0) fresh = placeOutputs(placeInputs(fresh));
}

/** The unplaced components that following `adjacency` from `fresh` reaches; they count as placed from now on. */
function collect(
  { offsets, neighbours }: Adjacency,
  parts: Components,
  isPlaced: Uint8Array,
  fresh: readonly number[],
): number[] {
  const found: number[] = [];
  const open = [...fresh];
  while (open.length > 0) {
    const component = open.pop()!;
    for (let k = parts.offsets[component]!; k < parts.offsets[component + 1]!; k++) {
      const node = parts.members[k]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const neighbour = parts.of[neighbours[e]!]!;
        if (neighbour === -1 || isPlaced[neighbour] === 1) continue;
        isPlaced[neighbour] = 1;
        found.push(neighbour);
        open.push(neighbour);
      }
    }
  }
  return found;
}
