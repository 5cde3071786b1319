/** The columns that describe the nodes of a lineage. */

import type { LineageColumns } from '../../model/lineage.ts';
import { tuplesIn, type Reader } from '../store/database.ts';
import type { RunState } from '../../shared/runStates.ts';
import { shownState } from '../shownState.ts';

/** Where in the answer a row is, by its id. */
export interface Places {
  readonly version: (id: number) => number;
  readonly run: (id: number) => number;
}

type Described = Omit<LineageColumns['nodes'], 'count' | 'kind' | 'number' | 'moreUpstream' | 'moreDownstream'>;

/** Describes versions and runs by columns, each row at its place in the answer. */
export async function describeNodes(
  db: Reader,
  versionIds: readonly number[],
  runIds: readonly number[],
  places: Places,
  now: number,
): Promise<Described> {
  const count = versionIds.length + runIds.length;
  const text = () => Array.from({ length: count }, () => '');
  const numbers = () => Array.from({ length: count }, () => -1);
  const [types, states, projects] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const columns = {
    name: text(),
    slug: text(),
    versionIndex: numbers(),
    type: numbers(),
    state: numbers(),
    project: numbers(),
    createdAt: numbers(),
  };

  for (const [id, slug, index, type, state, entity, project, createdAt] of await versionRows(db, versionIds)) {
    const place = places.version(id);
    columns.name[place] = index === null ? slug : `${slug}:v${index}`;
    columns.slug[place] = slug;
    columns.versionIndex[place] = index ?? -1;
    columns.type[place] = types.indexOf(type);
    columns.state[place] = states.indexOf(state);
    columns.project[place] = projects.indexOf(`${entity}/${project}`);
    columns.createdAt[place] = Math.floor(createdAt / 1000);
  }
  for (const [id, name, slug, jobType, state, heartbeatAt, entity, project, createdAt] of await runRows(db, runIds)) {
    const place = places.run(id);
    columns.name[place] = name;
    columns.slug[place] = slug;
    columns.type[place] = jobType === null || jobType === '' ? -1 : types.indexOf(jobType);
    // Deleted runs and versions are ghosts under one word.
    columns.state[place] = states.indexOf(state === 'deleted' ? 'DELETED' : shownState({ state, heartbeatAt }, now));
    columns.project[place] = projects.indexOf(`${entity}/${project}`);
    columns.createdAt[place] = Math.floor(createdAt / 1000);
  }

  const aliases = await tuplesIn<[id: number, label: string]>(
    db,
    // Its own collection's only: `latest` of a registry is not that of the collection it was logged to.
    `SELECT a.version_id, a.alias FROM alias a JOIN version v ON v.id = a.version_id
     WHERE a.version_id IN (?) AND a.collection_id = v.collection_id ORDER BY a.version_id, a.id`,
    versionIds,
  );
  const labels = (table: string, key: string, ids: readonly number[]) =>
    tuplesIn<[id: number, label: string]>(db, `SELECT ${key}, tag FROM ${table} WHERE ${key} IN (?)`, ids);
  const versionTags = await labels('version_tag', 'version_id', versionIds);
  const runTags = await labels('run_tag', 'run_id', runIds);
  return {
    ...columns,
    types: types.words,
    states: states.words,
    projects: projects.words,
    aliasOf: aliases.map(([id]) => places.version(id)),
    aliases: aliases.map(([, label]) => label),
    tagOf: [...versionTags.map(([id]) => places.version(id)), ...runTags.map(([id]) => places.run(id))],
    tags: [...versionTags, ...runTags].map(([, label]) => label),
  };
}

type VersionTuple = [
  id: number,
  collection: string,
  index: number | null,
  type: string,
  state: string,
  entity: string,
  project: string,
  createdAt: number,
];

function versionRows(db: Reader, ids: readonly number[]): Promise<VersionTuple[]> {
  return tuplesIn(
    db,
    `SELECT v.id, c.name, v.version_index, t.name, v.state, e.name, p.name, v.created_at
     FROM version v JOIN collection c ON c.id = v.collection_id JOIN artifact_type t ON t.id = c.type_id
     JOIN project p ON p.id = c.project_id JOIN entity e ON e.id = p.entity_id
     WHERE v.id IN (?)`,
    ids,
  );
}

type RunTuple = [
  id: number,
  displayName: string,
  name: string,
  jobType: string | null,
  state: RunState,
  heartbeatAt: number,
  entity: string,
  project: string,
  createdAt: number,
];

function runRows(db: Reader, ids: readonly number[]): Promise<RunTuple[]> {
  return tuplesIn(
    db,
    `SELECT r.id, r.display_name, r.name, r.job_type, r.state, r.heartbeat_at, e.name, p.name, r.created_at
     FROM run r JOIN project p ON p.id = r.project_id JOIN entity e ON e.id = p.entity_id
     WHERE r.id IN (?)`,
    ids,
  );
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
