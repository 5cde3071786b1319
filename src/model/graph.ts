/** Builds the indexed lineage from the columns of an answer, and walks it. */

import type { Adjacency, LineageColumns, LineageGraph } from './lineage.ts';

/** The columns of an answer do not fit together: it was cut off, or it is not a lineage. */
export class BrokenLineageError extends Error {
  override readonly name = 'BrokenLineageError';
}

const NODE_COLUMNS = [
  'kind',
  'number',
  'name',
  'slug',
  'versionIndex',
  'type',
  'state',
  'project',
  'createdAt',
  'moreUpstream',
  'moreDownstream',
] as const satisfies readonly (keyof LineageColumns['nodes'])[];

/**
 * Indexes a lineage's edges both ways.
 *
 * @throws {BrokenLineageError} when columns differ in length, an index is out of range, or there is no base.
 */
export function buildGraph(columns: LineageColumns): LineageGraph {
  checkColumns(columns);
  const { nodes, edges } = columns;
  const source = Uint32Array.from(edges.source);
  const target = Uint32Array.from(edges.target);
  return {
    nodes,
    edges: { count: edges.count, source, target },
    downstream: adjacency(nodes.count, source, target),
    upstream: adjacency(nodes.count, target, source),
    truncated: columns.truncated,
    generatedLeftOut: columns.generatedLeftOut,
  };
}

/** Compressed rows from edge pairs, by counting sort: the neighbours of a node keep the order of the edges. */
function adjacency(nodeCount: number, from: Uint32Array, to: Uint32Array): Adjacency {
  const offsets = new Uint32Array(nodeCount + 1);
  for (let e = 0; e < from.length; e++) offsets[from[e]! + 1]!++;
  for (let i = 0; i < nodeCount; i++) offsets[i + 1]! += offsets[i]!;
  const cursor = offsets.slice(0, nodeCount);
  const neighbours = new Uint32Array(from.length);
  for (let e = 0; e < from.length; e++) neighbours[cursor[from[e]!]!++] = to[e]!;
  return { offsets, neighbours };
}

function checkColumns({ nodes, edges }: LineageColumns): void {
  if (!Number.isInteger(nodes.count) || nodes.count < 1) {
    throw new BrokenLineageError('The lineage has no base: it holds no node.');
  }
  for (const column of NODE_COLUMNS) checkLength(`nodes.${column}`, nodes[column], nodes.count);
  checkLength('nodes.aliases', nodes.aliases, nodes.aliasOf.length);
  checkLength('nodes.tags', nodes.tags, nodes.tagOf.length);
  checkLength('edges.source', edges.source, edges.count);
  checkLength('edges.target', edges.target, edges.count);
  checkRange('nodes.kind', nodes.kind, 0, 2);
  checkRange('nodes.type', nodes.type, -1, nodes.types.length);
  checkRange('nodes.state', nodes.state, -1, nodes.states.length);
  checkRange('nodes.project', nodes.project, -1, nodes.projects.length);
  checkRange('nodes.aliasOf', nodes.aliasOf, 0, nodes.count);
  checkRange('nodes.tagOf', nodes.tagOf, 0, nodes.count);
  checkRange('edges.source', edges.source, 0, nodes.count);
  checkRange('edges.target', edges.target, 0, nodes.count);
}

function checkLength(name: string, column: readonly unknown[] | undefined, expected: number): void {
  if (column?.length !== expected) {
    throw new BrokenLineageError(`The lineage is cut off: ${name} has ${column?.length ?? 0} entries of ${expected}.`);
  }
}

/** Whole numbers from `low` to below `high`. */
function checkRange(name: string, column: readonly number[], low: number, high: number): void {
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (!(value >= low && value < high && Number.isInteger(value))) {
      throw new BrokenLineageError(`The lineage is broken: ${name}[${i}] is ${value}, outside ${low} to ${high - 1}.`);
    }
  }
}

/**
 * How many edges away each node is from the nearest start, following one adjacency; -1 where it is not reached.
 *
 * @param limit how many edges to follow at most.
 * @param admits which nodes may be entered; every one when left out.
 */
export function distancesFrom(
  adjacency: Adjacency,
  starts: ArrayLike<number>,
  limit = Number.POSITIVE_INFINITY,
  admits?: Uint8Array,
): Int32Array {
  const { offsets, neighbours } = adjacency;
  const count = offsets.length - 1;
  const distance = new Int32Array(count).fill(-1);
  const queue = new Uint32Array(count);
  let end = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    if (distance[start] !== -1) continue;
    distance[start] = 0;
    queue[end++] = start;
  }
  for (let head = 0; head < end; head++) {
    const node = queue[head]!;
    const next = distance[node]! + 1;
    if (next > limit) break;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const neighbour = neighbours[k]!;
      if (distance[neighbour] !== -1 || (admits !== undefined && admits[neighbour] === 0)) continue;
      distance[neighbour] = next;
      queue[end++] = neighbour;
    }
  }
  return distance;
}
