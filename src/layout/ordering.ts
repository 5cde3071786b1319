/** Orders the items of columns so that few edges cross: the barycentre heuristic, keeping the best order found. */

/** Nodes and lanes, column by column. Items below `nodeCount` are drawn nodes, the others lanes. */
export interface Columns {
  readonly nodeCount: number;
  readonly itemCount: number;
  readonly columnOf: Int32Array;
  readonly columns: number[][];
  /** Neighbours of each item in the columns before and after. */
  readonly before: number[][];
  readonly after: number[][];
  /** For each edge the lanes it runs through. */
  readonly lanes: readonly (readonly number[])[];
}

/** How often the columns are swept, forth and back. */
const SWEEPS = 8;

/**
 * Reorders `columns` in place.
 *
 * @param starting where each drawn node was before, or null; what has a place keeps its order.
 */
export function orderColumns(graph: Columns, starting: readonly (number | null)[] | null): void {
  const rank = new Float64Array(graph.itemCount);
  const number = (): void => {
    for (const column of graph.columns) for (let k = 0; k < column.length; k++) rank[column[k]!] = k;
  };
  number();
  if (starting !== null) {
    startFrom(graph, starting, rank);
    number();
    return;
  }
  let best = graph.columns.map((column) => column.slice());
  let fewest = crossings(graph, rank);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const isForth = sweep % 2 === 0;
    const neighbours = isForth ? graph.before : graph.after;
    for (const column of isForth ? graph.columns : graph.columns.toReversed()) {
      sortByBarycentre(column, neighbours, rank);
      for (let k = 0; k < column.length; k++) rank[column[k]!] = k;
    }
    const count = crossings(graph, rank);
    if (count < fewest) {
      fewest = count;
      best = graph.columns.map((column) => column.slice());
    }
  }
  for (const [k, column] of best.entries()) graph.columns[k] = column;
}

/** Items without neighbours on that side keep their rank. The sort is stable. */
function sortByBarycentre(column: number[], neighbours: readonly (readonly number[])[], rank: Float64Array): void {
  const wish = new Map<number, number>();
  for (const item of column) {
    const near = neighbours[item]!;
    let sum = 0;
    for (const other of near) sum += rank[other]!;
    wish.set(item, near.length === 0 ? rank[item]! : sum / near.length);
  }
  column.sort((a, b) => wish.get(a)! - wish.get(b)!);
}

/** Puts what was there in its old order, and new items next to their neighbours. */
function startFrom(graph: Columns, starting: readonly (number | null)[], rank: Float64Array): void {
  const height = new Float64Array(graph.itemCount).fill(Number.NaN);
  for (const [node, y] of starting.entries()) if (y !== null) height[node] = y;
  for (const [columns, neighbours] of [
    [graph.columns, graph.before],
    [graph.columns.toReversed(), graph.after],
  ] as const) {
    for (const column of columns) {
      for (const item of column) {
        if (!Number.isNaN(height[item]!)) continue;
        const known = neighbours[item]!.filter((other) => !Number.isNaN(height[other]!));
        if (known.length > 0) height[item] = known.reduce((sum, other) => sum + height[other]!, 0) / known.length;
      }
    }
  }
  const at = (item: number): number => (Number.isNaN(height[item]!) ? Number.POSITIVE_INFINITY : height[item]!);
  for (const column of graph.columns) {
    column.sort((a, b) => (at(a) === at(b) ? rank[a]! - rank[b]! : at(a) - at(b)));
  }
}

/** How many pairs of edges between neighbouring columns cross, by a Fenwick tree (Barth, Jünger, Mutzel 2002). */
function crossings({ columns, after }: Columns, rank: Float64Array): number {
  let count = 0;
  for (const [k, column] of columns.entries()) {
    const width = columns[k + 1]?.length ?? 0;
    if (width < 2) continue;
    const tree = new Uint32Array(width + 1);
    let seen = 0;
    for (const item of column) {
      const ends = after[item]!.map((other) => rank[other]!);
      for (const end of ends) {
        let atMost = 0;
        for (let i = end + 1; i > 0; i -= i & -i) atMost += tree[i]!;
        count += seen - atMost;
      }
      for (const end of ends) for (let i = end + 1; i <= width; i += i & -i) tree[i]!++;
      seen += ends.length;
    }
  }
  return count;
}
