/**
 * The one-request lineage: a breadth-first walk over the edges between runs and versions, nearest nodes first, and the
 * columns that describe what it found.
 *
 * One node is one number here: a version's id doubled, a run's id doubled plus one. A walk therefore needs no
 * strings, and odd and even tell the kinds apart.
 */

import type { LineageColumns } from '../../model/lineage.ts';
import { allIn, type Reader } from './database.ts';
import { shownState, type RunState } from './runs.ts';

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

interface Edges {
  readonly source: number[];
  readonly target: number[];
}

const nodeNumber = (node: { kind: 'version' | 'run'; id: number }) => node.id * 2 + (node.kind === 'run' ? 1 : 0);
const isRun = (node: number) => node % 2 === 1;
const rowId = (node: number) => Math.floor(node / 2);

/** Walks the lineage of `request.base` and describes it by columns. The base is node 0. */
export async function walkLineage(db: Reader, request: LineageRequest, now: number): Promise<LineageColumns> {
  const walk = new Walk(db, request);
  await walk.start();
  const nodes = [...walk.index.keys()];
  const edges = await edgesAmong(db, nodes, walk.index, request.includeGenerated);
  const more = await neighboursLeftOut(db, walk, nodes, edges);
  return {
    nodes: { ...(await describe(db, nodes, now)), ...more },
    edges: { count: edges.source.length, source: edges.source, target: edges.target },
    truncated: walk.truncated,
    generatedLeftOut: request.includeGenerated ? 0 : await countGenerated(db, nodes),
  };
}

class Walk {
  /** Every node found, with its place in the answer: in the order of discovery, the nearest first. */
  readonly index = new Map<number, number>();
  /** Nodes that were meant to be walked on from, by way. */
  readonly reachedBy: Record<Way, Set<number>> = { up: new Set(), down: new Set() };
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
        frontier[way] = hop < hops[way] ? await this.#step(frontier[way], way, this.request.budget) : [];
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

  /** Neighbours of `from`, each found at most once more; stops at the budget. */
  async #step(from: readonly number[], way: Way, budget: number): Promise<number[]> {
    const next: number[] = [];
    const room = () => budget - this.index.size;
    if (from.length === 0) return next;
    // So many rows always hold enough new nodes to fill the budget, however many lead to nodes found before.
    const limit = budget + this.index.size + 1;
    for (const neighbour of await neighbours(this.#db, from, way, this.request.includeGenerated, limit)) {
      if (!this.index.has(neighbour)) {
        if (room() <= 0) {
          this.truncated = true;
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
    for (const way of ['up', 'down'] as const) {
      const meant = this.request.extended ? from : from.filter((node) => this.reachedBy[way].has(node));
      await this.#step(meant, way, Number.POSITIVE_INFINITY);
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

const visible = (includeGenerated: boolean) => (includeGenerated ? '' : 'AND is_generated = 0');

/** Neighbours of all of `from` one way, in a stable order, with repeats; at most `limit` from each stretch. */
async function neighbours(
  db: Reader,
  from: readonly number[],
  way: Way,
  includeGenerated: boolean,
  limit: number,
): Promise<number[]> {
  const found: number[] = [];
  for (const fromRun of [true, false]) {
    const ids = from.filter((node) => isRun(node) === fromRun).map(rowId);
    if (ids.length === 0) continue;
    const { table, from: column } = edgeTable(fromRun, way);
    const other = fromRun ? 'version_id' : 'run_id';
    const rows = await allIn<{ id: number }>(
      db,
      `SELECT ${other} AS id FROM ${table} WHERE ${column}_id IN (?) ${visible(includeGenerated)}
       ORDER BY ${column}_id, ${other} LIMIT ?`,
      ids,
      Number.isFinite(limit) ? limit : Number.MAX_SAFE_INTEGER,
    );
    for (const row of rows) found.push(row.id * 2 + (fromRun ? 0 : 1));
  }
  return found;
}

/** All edges between the found nodes: each has a run at one end, so asking the runs finds every one. */
async function edgesAmong(
  db: Reader,
  nodes: readonly number[],
  index: ReadonlyMap<number, number>,
  includeGenerated: boolean,
): Promise<Edges> {
  const runs = nodes.filter(isRun).map(rowId);
  const edges: Edges = { source: [], target: [] };
  for (const table of ['run_input', 'run_output'] as const) {
    const rows = await allIn<{ run: number; version: number }>(
      db,
      `SELECT run_id AS run, version_id AS version FROM ${table} WHERE run_id IN (?) ${visible(includeGenerated)}`,
      runs,
    );
    for (const row of rows) {
      const run = index.get(row.run * 2 + 1);
      const version = index.get(row.version * 2);
      if (run === undefined || version === undefined) continue;
      edges.source.push(table === 'run_input' ? version : run);
      edges.target.push(table === 'run_input' ? run : version);
    }
  }
  return edges;
}

/** For each node and way: how many neighbours the walk would have gone on to, were it not for hops and budget. */
async function neighboursLeftOut(
  db: Reader,
  walk: Walk,
  nodes: readonly number[],
  edges: Edges,
): Promise<{ moreUpstream: number[]; moreDownstream: number[] }> {
  const shown = { up: nodes.map(() => 0), down: nodes.map(() => 0) };
  for (const [edge, source] of edges.source.entries()) {
    const target = edges.target[edge] ?? 0;
    shown.down[source] = (shown.down[source] ?? 0) + 1;
    shown.up[target] = (shown.up[target] ?? 0) + 1;
  }
  const { direction, extended, includeGenerated } = walk.request;
  const left: Record<Way, number[]> = { up: [], down: [] };
  for (const way of ['up', 'down'] as const) {
    const away = direction === (way === 'up' ? 'DOWNSTREAM' : 'UPSTREAM');
    const asked = away ? [] : nodes.filter((node) => extended || walk.reachedBy[way].has(node));
    const degree = new Map<number, number>();
    for (const fromRun of [true, false]) {
      const ids = asked.filter((node) => isRun(node) === fromRun).map(rowId);
      const { table, from } = edgeTable(fromRun, way);
      const rows = await allIn<{ id: number; degree: number }>(
        db,
        `SELECT ${from}_id AS id, count(*) AS degree FROM ${table}
         WHERE ${from}_id IN (?) ${visible(includeGenerated)} GROUP BY ${from}_id`,
        ids,
      );
      for (const row of rows) degree.set(row.id * 2 + (fromRun ? 1 : 0), row.degree);
    }
    left[way] = nodes.map((node, place) => Math.max(0, (degree.get(node) ?? 0) - (shown[way][place] ?? 0)));
  }
  return { moreUpstream: left.up, moreDownstream: left.down };
}

async function countGenerated(db: Reader, nodes: readonly number[]): Promise<number> {
  const versions = new Set<number>();
  const runs = nodes.filter(isRun).map(rowId);
  for (const table of ['run_input', 'run_output']) {
    const rows = await allIn<{ id: number }>(
      db,
      `SELECT version_id AS id FROM ${table} WHERE run_id IN (?) AND is_generated = 1`,
      runs,
    );
    for (const row of rows) versions.add(row.id);
  }
  const base = nodes[0];
  if (base !== undefined && !isRun(base)) versions.delete(rowId(base));
  return versions.size;
}

interface NodeFacts {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly versionIndex: number;
  readonly type: string | null;
  readonly state: string;
  readonly project: string;
  readonly createdAt: number;
}

/** The columns of the found nodes, in their order. */
async function describe(
  db: Reader,
  nodes: readonly number[],
  now: number,
): Promise<Omit<LineageColumns['nodes'], 'moreUpstream' | 'moreDownstream'>> {
  const runIds = nodes.filter(isRun).map(rowId);
  const versionIds = nodes.filter((node) => !isRun(node)).map(rowId);
  const facts = new Map<number, NodeFacts>();
  for (const row of await describeVersions(db, versionIds)) facts.set(row.id * 2, row);
  for (const row of await describeRuns(db, runIds, now)) facts.set(row.id * 2 + 1, row);

  const place = new Map(nodes.map((node, index) => [node, index]));
  const types = new Dictionary();
  const states = new Dictionary();
  const projects = new Dictionary();
  const rows = nodes.map((node) => {
    const row = facts.get(node);
    if (!row) throw new Error(`lineage node ${node} has no row`);
    return row;
  });
  const labels = async (sql: string, ids: readonly number[], parity: number) => {
    const found = await allIn<{ id: number; label: string }>(db, sql, ids);
    return found.map((row) => ({ of: place.get(row.id * 2 + parity) ?? 0, label: row.label }));
  };
  const aliases = await labels(
    // Its own collection's only: `latest` of a registry is not that of the collection it was logged to.
    `SELECT a.version_id AS id, a.alias AS label FROM alias a JOIN version v ON v.id = a.version_id
     WHERE a.version_id IN (?) AND a.collection_id = v.collection_id ORDER BY a.version_id, a.id`,
    versionIds,
    0,
  );
  const tags = [
    ...(await labels('SELECT version_id AS id, tag AS label FROM version_tag WHERE version_id IN (?)', versionIds, 0)),
    ...(await labels('SELECT run_id AS id, tag AS label FROM run_tag WHERE run_id IN (?)', runIds, 1)),
  ];
  return {
    count: nodes.length,
    kind: nodes.map((node) => (isRun(node) ? 1 : 0)),
    number: nodes.map(rowId),
    name: rows.map((row) => row.name),
    slug: rows.map((row) => row.slug),
    versionIndex: rows.map((row) => row.versionIndex),
    type: rows.map((row) => (row.type === null ? -1 : types.indexOf(row.type))),
    types: types.words,
    state: rows.map((row) => states.indexOf(row.state)),
    states: states.words,
    project: rows.map((row) => projects.indexOf(row.project)),
    projects: projects.words,
    createdAt: rows.map((row) => Math.floor(row.createdAt / 1000)),
    aliasOf: aliases.map((pair) => pair.of),
    aliases: aliases.map((pair) => pair.label),
    tagOf: tags.map((pair) => pair.of),
    tags: tags.map((pair) => pair.label),
  };
}

async function describeVersions(db: Reader, ids: readonly number[]): Promise<NodeFacts[]> {
  const rows = await allIn<Omit<NodeFacts, 'name' | 'project'> & { entity: string; project: string }>(
    db,
    `SELECT v.id, c.name AS slug, coalesce(v.version_index, -1) AS "versionIndex", t.name AS type, v.state,
            e.name AS entity, p.name AS project, v.created_at AS "createdAt"
     FROM version v JOIN collection c ON c.id = v.collection_id JOIN artifact_type t ON t.id = c.type_id
     JOIN project p ON p.id = c.project_id JOIN entity e ON e.id = p.entity_id
     WHERE v.id IN (?)`,
    ids,
  );
  return rows.map((row) => ({
    ...row,
    name: row.versionIndex < 0 ? row.slug : `${row.slug}:v${row.versionIndex}`,
    project: `${row.entity}/${row.project}`,
  }));
}

async function describeRuns(db: Reader, ids: readonly number[], now: number): Promise<NodeFacts[]> {
  const rows = await allIn<
    Omit<NodeFacts, 'project' | 'state'> & { entity: string; project: string; state: RunState; heartbeatAt: number }
  >(
    db,
    `SELECT r.id, r.display_name AS name, r.name AS slug, -1 AS "versionIndex", r.job_type AS type, r.state,
            r.heartbeat_at AS "heartbeatAt", e.name AS entity, p.name AS project, r.created_at AS "createdAt"
     FROM run r JOIN project p ON p.id = r.project_id JOIN entity e ON e.id = p.entity_id
     WHERE r.id IN (?)`,
    ids,
  );
  return rows.map((row) => ({
    ...row,
    type: row.type === '' ? null : row.type,
    // Deleted runs and versions are ghosts under one word.
    state: row.state === 'deleted' ? 'DELETED' : shownState(row, now),
    project: `${row.entity}/${row.project}`,
  }));
}

/** Numbers words in the order they come. */
class Dictionary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  indexOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.words.push(word);
    this.#numbers.set(word, this.words.length - 1);
    return this.words.length - 1;
  }
}
