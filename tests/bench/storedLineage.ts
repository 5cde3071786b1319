/** Writes whole lineages past the server straight into the tables of a new store. */

import { DatabaseSync } from 'node:sqlite';

import { RUN } from '../../src/model/lineage.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { openDatabase } from '../../src/server/store/sqlite/connection.ts';

/** The entity of every project written here. */
export const ENTITY = 'bench';
const ENTITY_ID = 1000;

/** Rows that are there already when a lineage is written: numbers of new rows come after them. */
interface Counts {
  projects: number;
  types: number;
  collections: number;
  versions: number;
  runs: number;
}

/**
 * Fills a new database: one project per lineage, of that name. Names of artifact nodes must end in ":v" and a number;
 * numbers of nodes and tags are not kept.
 */
export function storeLineages(file: string, lineages: Readonly<Record<string, LineageColumns>>): void {
  openDatabase(file).close();
  const database = new DatabaseSync(file);
  database.exec('PRAGMA synchronous = OFF; BEGIN');
  database.prepare('INSERT INTO entity (id, name, created_at) VALUES (?, ?, 0)').run(ENTITY_ID, ENTITY);
  const counts: Counts = { projects: 1000, types: 0, collections: 0, versions: 0, runs: 0 };
  for (const [project, columns] of Object.entries(lineages)) storeLineage(database, project, columns, counts);
  database.exec('COMMIT; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

function storeLineage(database: DatabaseSync, project: string, columns: LineageColumns, counts: Counts): void {
  const projectId = ++counts.projects;
  database
    .prepare('INSERT INTO project (id, entity_id, name, created_at, last_activity_at) VALUES (?, ?, ?, 0, 0)')
    .run(projectId, ENTITY_ID, project);
  const rowIds = storeNodes(database, projectId, columns, counts);
  storeAliases(database, columns, rowIds);
  storeEdges(database, columns, rowIds);
}

/** The table rows of a lineage's nodes, by node: of a run, or of a version and its collection. */
interface RowIds {
  readonly of: Int32Array;
  readonly collection: Int32Array;
}

function storeNodes(database: DatabaseSync, projectId: number, { nodes }: LineageColumns, counts: Counts): RowIds {
  const insertType = database.prepare(
    'INSERT INTO artifact_type (id, project_id, name, created_at) VALUES (?, ?, ?, 0)',
  );
  const insertCollection = database.prepare(`
    INSERT INTO collection (id, project_id, type_id, kind, name, created_at, updated_at)
    VALUES (?, ?, ?, 'sequence', ?, 0, 0)`);
  const insertVersion = database.prepare(`
    INSERT INTO version (id, collection_id, version_index, state, digest, created_at, updated_at)
    VALUES (?, ?, ?, 'COMMITTED', ?, ?, 0)`);
  const insertMembership = database.prepare(
    'INSERT INTO membership (collection_id, version_id, version_index, created_at) VALUES (?, ?, ?, 0)',
  );
  const insertRun = database.prepare(`
    INSERT INTO run (id, project_id, name, display_name, job_type, state, user_name, created_at, heartbeat_at)
    VALUES (?, ?, ?, ?, ?, ?, 'bench', ?, 0)`);
  const types = new Map<string, number>();
  const collections = new Map<string, number>();
  const rowIds: RowIds = { of: new Int32Array(nodes.count), collection: new Int32Array(nodes.count) };

  const addRun = (k: number): number => {
    const id = ++counts.runs;
    const state = nodes.states[nodes.state[k]!]!;
    const created = nodes.createdAt[k]! * 1000;
    insertRun.run(id, projectId, nodes.slug[k]!, nodes.name[k]!, nodes.types[nodes.type[k]!] ?? null, state, created);
    return id;
  };
  const addVersion = (k: number): number => {
    const type = nodes.types[nodes.type[k]!]!;
    const typeId = types.get(type) ?? ++counts.types;
    if (!types.has(type)) insertType.run(typeId, projectId, type);
    types.set(type, typeId);
    const slug = nodes.slug[k]!;
    const collectionId = collections.get(slug) ?? ++counts.collections;
    if (!collections.has(slug)) insertCollection.run(collectionId, projectId, typeId, slug);
    collections.set(slug, collectionId);
    const id = ++counts.versions;
    const index = nodes.versionIndex[k]!;
    insertVersion.run(id, collectionId, index, id.toString(16).padStart(32, '0'), nodes.createdAt[k]! * 1000);
    insertMembership.run(collectionId, id, index);
    rowIds.collection[k] = collectionId;
    return id;
  };
  for (let k = 0; k < nodes.count; k++) rowIds.of[k] = nodes.kind[k] === RUN ? addRun(k) : addVersion(k);
  return rowIds;
}

function storeAliases(database: DatabaseSync, { nodes }: LineageColumns, rowIds: RowIds): void {
  const insert = database.prepare(
    'INSERT INTO alias (collection_id, version_id, alias, created_at) VALUES (?, ?, ?, 0)',
  );
  for (const [k, node] of nodes.aliasOf.entries()) {
    insert.run(rowIds.collection[node]!, rowIds.of[node]!, nodes.aliases[k]!);
  }
}

function storeEdges(database: DatabaseSync, { nodes, edges }: LineageColumns, rowIds: RowIds): void {
  const insertInto = (table: string) =>
    database.prepare(`INSERT INTO ${table} (run_id, version_id, is_generated, created_at) VALUES (?, ?, 0, 0)`);
  const input = insertInto('run_input');
  const output = insertInto('run_output');
  for (let k = 0; k < edges.count; k++) {
    const source = edges.source[k]!;
    const target = edges.target[k]!;
    if (nodes.kind[source] === RUN) output.run(rowIds.of[source]!, rowIds.of[target]!);
    else input.run(rowIds.of[target]!, rowIds.of[source]!);
  }
}
