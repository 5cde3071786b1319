/**
 * A fast layered layout of its own: generations as columns.
 *
 * It stands in where ELK is too slow, fails, or is not there: thousands of nodes take tens of milliseconds. Long edges
 * run through lanes that are placed like nodes, so that they do not run through nodes; where there would be too many
 * lanes, edges go straight.
 */

import { cycleRoutes } from './cycleRoutes.ts';
import type { Layout, LayoutInput, Box, Point } from './geometry.ts';
import { boundsOf, inlet, outlet } from './geometry.ts';
import { sizeOf } from './nodeSize.ts';
import type { Size } from './nodeSize.ts';
import { COLUMN_GAP, NODE_GAP } from './options.ts';
import { orderColumns } from './ordering.ts';
import type { Columns } from './ordering.ts';
import { placeColumn } from './placing.ts';
import { plainRoutes } from './plainRoutes.ts';

/** Height of the lane of an edge that passes a column, in pixels. */
const LANE_HEIGHT = 12;
/** More lanes than this per drawn node and edge cost more time than they save crossings. */
const LANES_PER_ITEM = 6;
/** How often columns are aligned with their neighbours, forth and back. */
const ALIGNING_SWEEPS = 8;

/**
 * Lays a drawn graph out in columns.
 *
 * @param previous where nodes were: they keep their order.
 */
export function layoutColumns(input: LayoutInput, previous?: Layout): Layout {
  const sizes = input.nodes.map(sizeOf);
  const columns = buildColumns(input);
  orderColumns(columns, startingHeights(input, previous));
  const heights = Float64Array.from({ length: columns.itemCount }, (_, item) => sizes[item]?.height ?? LANE_HEIGHT);
  const middles = alignColumns(columns, heights);
  const xs = columnPlaces(columns, sizes);
  const places = input.nodes.map((_, node): Box => {
    const { width, height } = sizes[node]!;
    const column = xs[columns.columnOf[node]!]!;
    return { x: column.x + (column.width - width) / 2, y: middles[node]! - height / 2, width, height };
  });
  const back = cycleRoutes(input, places);
  const plain = plainRoutes(input, places, columns.columnOf, xs);
  const routes = input.edges.map((edge, e): readonly Point[] => {
    const wayBack = back.get(e);
    if (wayBack) return wayBack;
    if (plain) return plain[e]!;
    const points: Point[] = [outlet(places[edge.source]!)];
    for (const lane of columns.lanes[e]!) {
      const { x, width } = xs[columns.columnOf[lane]!]!;
      const y = middles[lane]!;
      points.push({ x, y }, { x: x + width, y });
    }
    points.push(inlet(places[edge.target]!));
    return points;
  });
  return {
    ids: input.nodes.map(({ id }) => id),
    places,
    routes,
    bounds: boundsOf(places, routes),
    isPlain: plain !== null,
    madeBy: 'columns',
  };
}

/** Columns of nodes by generation, and lanes where edges pass columns. Edges of one source share lanes. */
function buildColumns({ nodes, edges }: LayoutInput): Columns {
  const generations = [...new Set(nodes.map(({ generation }) => generation))].sort((a, b) => a - b);
  const columnOfGeneration = new Map(generations.map((generation, column) => [generation, column]));
  const columnOf = nodes.map(({ generation }) => columnOfGeneration.get(generation)!);
  const columns: number[][] = generations.map(() => []);
  const before: number[][] = [];
  const after: number[][] = [];
  const add = (column: number): number => {
    const item = before.length;
    columnOf[item] = column;
    columns[column]!.push(item);
    before.push([]);
    after.push([]);
    return item;
  };
  const connect = (from: number, to: number): void => {
    after[from]!.push(to);
    before[to]!.push(from);
  };
  for (const column of columnOf.slice()) add(column);
  const mayHaveLanes = lanesNeeded(columnOf, edges) <= LANES_PER_ITEM * (nodes.length + edges.length);
  const trunks = new Map<number, number[]>();
  const lanes = edges.map(({ source, target, closesCycle }): readonly number[] => {
    const from = columnOf[source]!;
    const to = columnOf[target]!;
    if (closesCycle || to <= from) return [];
    if (to === from + 1) {
      connect(source, target);
      return [];
    }
    if (!mayHaveLanes) return [];
    const trunk = trunks.get(source) ?? [];
    trunks.set(source, trunk);
    while (trunk.length < to - from - 1) {
      const lane = add(from + 1 + trunk.length);
      connect(trunk.at(-1) ?? source, lane);
      trunk.push(lane);
    }
    const used = trunk.slice(0, to - from - 1);
    connect(used.at(-1)!, target);
    return used;
  });
  return {
    nodeCount: nodes.length,
    itemCount: before.length,
    columnOf: Int32Array.from(columnOf),
    columns,
    before,
    after,
    lanes,
  };
}

/** How many lanes there would be: for each source the columns that its longest edge passes. */
function lanesNeeded(columnOf: readonly number[], edges: LayoutInput['edges']): number {
  const longest = new Map<number, number>();
  for (const { source, target } of edges) {
    const passed = columnOf[target]! - columnOf[source]! - 1;
    if (passed > (longest.get(source) ?? 0)) longest.set(source, passed);
  }
  let needed = 0;
  for (const passed of longest.values()) needed += passed;
  return needed;
}

/** Where nodes were, by node; new ones start beside their cluster, or nowhere. */
function startingHeights({ nodes }: LayoutInput, previous: Layout | undefined): (number | null)[] | null {
  if (previous === undefined) return null;
  const middles = new Map(previous.ids.map((id, k) => [id, inlet(previous.places[k]!).y]));
  return nodes.map(({ id, home }) => middles.get(id) ?? middles.get(home ?? '') ?? null);
}

/** Moves columns towards their neighbours, keeping order and gaps, and returns the middle of each item. */
function alignColumns({ columns, before, after }: Columns, heights: Float64Array): Float64Array {
  const middles = new Float64Array(heights.length);
  for (const column of columns) placeColumn(column, heights, NODE_GAP, middles, () => 0);
  for (let sweep = 0; sweep < ALIGNING_SWEEPS; sweep++) {
    const isForth = sweep % 2 === 0;
    const neighbours = isForth ? before : after;
    const wanted = (item: number): number => {
      const near = neighbours[item]!.length > 0 ? neighbours[item]! : (isForth ? after : before)[item]!;
      if (near.length === 0) return middles[item]!;
      let sum = 0;
      for (const other of near) sum += middles[other]!;
      return sum / near.length;
    };
    for (const column of isForth ? columns : columns.toReversed()) {
      placeColumn(column, heights, NODE_GAP, middles, wanted);
    }
  }
  return middles;
}

/** The left side and the width of each column. */
function columnPlaces({ columns, nodeCount }: Columns, sizes: readonly Size[]): { x: number; width: number }[] {
  let x = 0;
  return columns.map((items) => {
    let width = 0;
    for (const item of items) if (item < nodeCount) width = Math.max(width, sizes[item]!.width);
    const place = { x, width };
    x += width + COLUMN_GAP;
    return place;
  });
}
