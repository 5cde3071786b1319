/**
 * The one-request lineage: a breadth-first walk over the edges between runs and versions, nearest nodes first, and the
 * columns that describe what it found.
 *
 * One node is one number here: a version's id doubled, a run's id doubled plus one. A walk therefore needs no
 * strings, and odd and even tell the kinds apart.
 */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { LineageColumns } from '../../model/lineage.ts';
import { tuplesIn, type Reader } from '../store/database.ts';
import { describeNodes } from './lineageNodes.ts';

export type WalkDirection = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

export interface LineageRequest {
  readonly base: { readonly kind: 'version' | 'run'; readonly id: number };
  readonly direction: WalkDirection;
  /** How many edges to follow; null for all. */
  readonly upstreamHops: number | null;
  readonly downstreamHops: number | null;
  readonly extended: boolean;
  readonly includeGenerated: boolean;
  /** Nodes whose neighbours are added past hops and budget. */
  readonly expand: readonly { readonly kind: 'version' | 'run'; readonly id: number }[];
  /** How many nodes the answer may have. */
  readonly budget: number;
}

type Way = 'up' | 'down';

const nodeNumber = (node: { kind: 'version' | 'run'; id: number }) => node.id * 2 + (node.kind === 'run' ? 1 : 0);
const isRun = (node: number) => node % 2 === 1;
const rowId = (node: number) => Math.floor(node / 2);

/** Walks the lineage of `request.base` and describes it by columns. The base is node 0. */
export async function walkLineage(
  db: Reader,
  caller: Caller,
  request: LineageRequest,
  now: number,
): Promise<LineageColumns> {
  requireUser(caller);
  const walk = new Walk(db, request);
  await walk.start();
  const nodes = [...walk.index.keys()];
  const { source, target, generatedLeftOut } = await edgesAmong(db, walk);
  return {
    nodes: {
      count: nodes.length,
      kind: nodes.map((node) => (isRun(node) ? 1 : 0)),
      number: nodes.map(rowId),
      ...(await describeNodes(db, idsOf(nodes, false), idsOf(nodes, true), placesOf(walk), now)),
      moreUpstream: await neighboursLeftOut(db, walk, 'up', target),
      moreDownstream: await neighboursLeftOut(db, walk, 'down', source),
    },
    edges: { count: source.length, source, target },
    truncated: walk.truncated,
    generatedLeftOut,
  };
}

/** The row ids of the nodes of one kind. */
function idsOf(nodes: readonly number[], runs: boolean): number[] {
  return nodes.filter((node) => isRun(node) === runs).map(rowId);
}

/** Where in the answer a version or run is. */
function placesOf(walk: Walk) {
  return {
    version: (id: number) => walk.index.get(id * 2) ?? 0,
    run: (id: number) => walk.index.get(id * 2 + 1) ?? 0,
  };
}

class Walk {
  /** Every node found, with its place in the answer: in the order of discovery, the nearest first. */
  readonly index = new Map<number, number>();
  /** Nodes that were meant to be walked on from, by way. */
  readonly reachedBy: Record<Way, Set<number>> = { up: new Set(), down: new Set() };
  /** Those of them whose neighbours may not all be here, as hops or the budget ended the walk. */
  readonly unfinished: Record<Way, Set<number>> = { up: new Set(), down: new Set() };
  truncated = false;
  readonly #db: Reader;
  readonly request: LineageRequest;

  constructor(db: Reader, request: LineageRequest) {
    this.#db = db;
    this.request = request;
  }

  async start(): Promise<void> {
    const { direction, upstreamHops, downstreamHops, extended, expand } = this.request;
    const base = nodeNumber(this.request.base);
    this.index.set(base, 0);
    const hops: Record<Way, number> = {
      up: direction === 'DOWNSTREAM' ? 0 : (upstreamHops ?? Number.POSITIVE_INFINITY),
      down: direction === 'UPSTREAM' ? 0 : (downstreamHops ?? Number.POSITIVE_INFINITY),
    };
    const frontier: Record<Way, number[]> = { up: [base], down: [base] };
    for (const way of ['up', 'down'] as const) this.reachedBy[way].add(base);
    // Both ways take a step in turn, so that a large side does not use up the budget of a small one.
    for (let hop = 0; frontier.up.length > 0 || frontier.down.length > 0; hop++) {
      for (const way of ['up', 'down'] as const) {
        if (hop < hops[way]) frontier[way] = await this.#step(frontier[way], way, this.request.budget);
        else this.#leave(way, frontier);
      }
      if (extended) {
        const found = [...new Set([...frontier.up, ...frontier.down])];
        frontier.up = found;
        frontier.down = found;
        for (const node of found) {
          if (hop + 1 < hops.up) this.reachedBy.up.add(node);
          if (hop + 1 < hops.down) this.reachedBy.down.add(node);
        }
      }
    }
    await this.#expand(expand.map(nodeNumber).filter((node) => this.index.has(node)));
  }

  /** Ends the walk one way: the nodes that it would go on from stay unfinished. */
  #leave(way: Way, frontier: Record<Way, number[]>): void {
    for (const node of frontier[way]) this.unfinished[way].add(node);
    frontier[way] = [];
  }

  /** Neighbours of `from`, each found at most once more; stops at the budget. */
  async #step(from: readonly number[], way: Way, budget: number): Promise<number[]> {
    const next: number[] = [];
    if (from.length === 0) return next;
    // So many rows always hold enough new nodes to fill the budget, however many lead to nodes found before.
    const limit = budget + this.index.size + 1;
    for (const neighbour of await neighbours(this.#db, this.request, from, way, limit)) {
      if (!this.index.has(neighbour)) {
        if (this.index.size >= budget) {
          this.truncated = true;
          for (const node of from) this.unfinished[way].add(node);
          break;
        }
        this.index.set(neighbour, this.index.size);
      }
      if (!this.reachedBy[way].has(neighbour)) {
        this.reachedBy[way].add(neighbour);
        next.push(neighbour);
      }
    }
    return next;
  }

  async #expand(from: readonly number[]): Promise<void> {
    const { extended } = this.request;
    for (const way of ['up', 'down'] as const) {
      const meant = extended ? from : from.filter((node) => this.reachedBy[way].has(node));
      const found = await this.#step(meant, way, Number.POSITIVE_INFINITY);
      for (const node of meant) this.unfinished[way].delete(node);
      for (const end of extended ? (['up', 'down'] as const) : [way]) {
        for (const node of found) this.unfinished[end].add(node);
      }
    }
  }
}

interface EdgeTable {
  readonly table: 'run_input' | 'run_output';
  readonly from: 'run' | 'version';
}

/** Which table leads on from nodes of a kind, one way. */
function edgeTable(fromRun: boolean, way: Way): EdgeTable {
  return { table: fromRun === (way === 'up') ? 'run_input' : 'run_output', from: fromRun ? 'run' : 'version' };
}

/**
 * The condition that leaves out what the client made by itself, and its value for the placeholder in it. A base that
 * was made so keeps its own edges.
 */
function visible({ base, includeGenerated }: LineageRequest): { condition: string; value: number } {
  return {
    condition: includeGenerated ? '? = 0' : '(is_generated = 0 OR version_id = ?)',
    value: !includeGenerated && base.kind === 'version' ? base.id : 0,
  };
}

/** Neighbours of all of `from` one way, in a stable order, with repeats; at most `limit` from each batch of ids. */
async function neighbours(
  db: Reader,
  request: LineageRequest,
  from: readonly number[],
  way: Way,
  limit: number,
): Promise<number[]> {
  const found: number[] = [];
  const { condition, value } = visible(request);
  for (const fromRun of [true, false]) {
    const { table, from: column } = edgeTable(fromRun, way);
    const other = fromRun ? 'version_id' : 'run_id';
    const rows = await tuplesIn<[number]>(
      db,
      `SELECT ${other} FROM ${table} WHERE ${column}_id IN (?) AND ${condition}
       ORDER BY ${column}_id, ${other} LIMIT ?`,
      idsOf(from, fromRun),
      value,
      Number.isFinite(limit) ? limit : Number.MAX_SAFE_INTEGER,
    );
    for (const [id] of rows) found.push(id * 2 + (fromRun ? 0 : 1));
  }
  return found;
}

/**
 * All edges between the found nodes, and how many generated artifacts beside them were left out. Each edge has a run at
 * one end, so asking the runs finds every one.
 */
async function edgesAmong(
  db: Reader,
  { index, request }: Walk,
): Promise<{ source: number[]; target: number[]; generatedLeftOut: number }> {
  const runs = idsOf([...index.keys()], true);
  const source: number[] = [];
  const target: number[] = [];
  const leftOut = new Set<number>();
  for (const table of ['run_input', 'run_output'] as const) {
    const rows = await tuplesIn<[run: number, version: number, isGenerated: number]>(
      db,
      `SELECT run_id, version_id, is_generated FROM ${table} WHERE run_id IN (?)`,
      runs,
    );
    for (const [runId, versionId, isGenerated] of rows) {
      const version = index.get(versionId * 2);
      const run = index.get(runId * 2 + 1);
      if (version !== undefined && run !== undefined) {
        source.push(table === 'run_input' ? version : run);
        target.push(table === 'run_input' ? run : version);
      } else if (isGenerated === 1 && !request.includeGenerated) {
        leftOut.add(versionId);
      }
    }
  }
  return { source, target, generatedLeftOut: leftOut.size };
}

/**
 * For each node: how many neighbours one way the walk would have gone on to, were it not for hops and budget.
 * @param ends the places of the nodes at this end of the answer's edges, one for each edge
 */
async function neighboursLeftOut(db: Reader, walk: Walk, way: Way, ends: readonly number[]): Promise<number[]> {
  const left = Array.from({ length: walk.index.size }, () => 0);
  if (walk.request.direction === (way === 'up' ? 'DOWNSTREAM' : 'UPSTREAM')) return left;
  const unfinished = [...walk.unfinished[way]];
  const { condition, value } = visible(walk.request);
  for (const fromRun of [true, false]) {
    const { table, from } = edgeTable(fromRun, way);
    const rows = await tuplesIn<[id: number, degree: number]>(
      db,
      `SELECT ${from}_id, count(*) FROM ${table} WHERE ${from}_id IN (?) AND ${condition} GROUP BY ${from}_id`,
      idsOf(unfinished, fromRun),
      value,
    );
    for (const [id, degree] of rows) left[walk.index.get(id * 2 + (fromRun ? 1 : 0)) ?? 0] = degree;
  }
  if (unfinished.length > 0) for (const end of ends) left[end] = Math.max(0, (left[end] ?? 0) - 1);
  return left;
}
