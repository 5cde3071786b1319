/**
 * What things are found by: made from the other tables, whenever something of it changed, in the same transaction.
 * What the client makes by itself (run tables, histories) is not found.
 */

import { allIn, type Reader, type Writer } from './database.ts';
import { dropEntry, putEntry, type EntryKind } from './sqlite/searchIndex.ts';
import type { SearchEntry } from './searchText.ts';

/** Characters of an entry's rest; documents may be far longer, and what is behind is not found. */
const MAX_REST = 8000;

const joined = (texts: readonly (string | null)[]): string =>
  texts
    .filter((text) => text !== null && text !== '')
    .join('\n')
    .slice(0, MAX_REST);

const ENTRIES = {
  run: runEntries,
  version: versionEntries,
  collection: collectionEntries,
  alias: aliasEntries,
} as const;

/** Brings the entries of things of one kind up to date; what is not there has none. */
export async function indexEntries(tx: Writer, kind: EntryKind, ids: readonly number[]): Promise<void> {
  for (const [id, { projectId, entry }] of await ENTRIES[kind](tx, ids)) {
    const place = { kind, projectId, id };
    await (entry === null ? dropEntry(tx, place) : putEntry(tx, place, entry));
  }
}

export const indexRun = (tx: Writer, id: number): Promise<void> => indexEntries(tx, 'run', [id]);
export const indexVersion = (tx: Writer, id: number): Promise<void> => indexEntries(tx, 'version', [id]);
export const indexCollection = (tx: Writer, id: number): Promise<void> => indexEntries(tx, 'collection', [id]);
/** An alias that moves keeps its entry. */
export const indexAlias = (tx: Writer, id: number): Promise<void> => indexEntries(tx, 'alias', [id]);

/** As `indexCollection`, with all that bears the collection's name: after it was renamed. */
export async function indexRenamed(tx: Writer, id: number): Promise<void> {
  await indexCollection(tx, id);
  for (const kind of ['alias', 'version'] as const) {
    const rows = await tx.all<{ id: number }>(`SELECT id FROM ${kind} WHERE collection_id = ?`, id);
    await indexEntries(
      tx,
      kind,
      rows.map((row) => row.id),
    );
  }
}

/** Takes the entries of a collection and of its aliases out, before their rows go. */
export async function dropCollection(tx: Writer, id: number): Promise<void> {
  const found = (await collectionEntries(tx, [id])).get(id);
  if (!found) return;
  await dropEntry(tx, { kind: 'collection', projectId: found.projectId, id });
  await dropAliases(tx, { collectionId: id });
}

/** Takes the entries of some of a collection's aliases out, before their rows go. */
export async function dropAliases(
  tx: Writer,
  which: { readonly collectionId: number; readonly versionId?: number; readonly alias?: string },
): Promise<void> {
  const { collectionId, versionId = null, alias = null } = which;
  const rows = await tx.all<{ id: number; projectId: number }>(
    `SELECT a.id, c.project_id AS "projectId" FROM alias a JOIN collection c ON c.id = a.collection_id
     WHERE a.collection_id = ? AND a.version_id = coalesce(?, a.version_id) AND a.alias = coalesce(?, a.alias)`,
    collectionId,
    versionId,
    alias,
  );
  for (const { id, projectId } of rows) await dropEntry(tx, { kind: 'alias', projectId, id });
}

/** What a thing is found by and where it belongs; the entry is null when it is not to be found. */
interface Found {
  readonly projectId: number;
  readonly entry: SearchEntry | null;
}

/** By row id; what is not there is left out. */
type FoundEntries = ReadonlyMap<number, Found>;

export async function runEntries(db: Reader, ids: readonly number[]): Promise<FoundEntries> {
  const rows = await allIn<{
    id: number;
    projectId: number;
    name: string;
    displayName: string;
    state: string;
    jobType: string | null;
    groupName: string | null;
    notes: string | null;
  }>(
    db,
    `SELECT id, project_id AS "projectId", name, display_name AS "displayName", state, job_type AS "jobType",
            group_name AS "groupName", notes FROM run WHERE id IN (?)`,
    ids,
  );
  const listed = rows.filter((row) => row.state !== 'deleted').map(({ id }) => id);
  const tags = await tagsOfMany(db, 'run', listed);
  const texts = await textsOf(db, listed, ['config', 'summary']);
  return new Map(
    rows.map(({ id, projectId, name, displayName, state, jobType, groupName, notes }) => {
      const rest = joined([...(tags.get(id) ?? []), jobType, groupName, notes, ...(texts.get(id) ?? [])]);
      const entry = state === 'deleted' ? null : { name: `${displayName}\n${name}`, rest };
      return [id, { projectId, entry }];
    }),
  );
}

export async function versionEntries(db: Reader, ids: readonly number[]): Promise<FoundEntries> {
  const rows = await allIn<{
    id: number;
    projectId: number;
    name: string;
    isGenerated: 0 | 1;
    state: string;
    description: string | null;
  }>(
    db,
    `SELECT v.id, c.project_id AS "projectId", c.name, c.is_generated AS "isGenerated", v.state, v.description
     FROM version v JOIN collection c ON c.id = v.collection_id WHERE v.id IN (?)`,
    ids,
  );
  const isListed = (row: (typeof rows)[number]) => row.state === 'COMMITTED' && row.isGenerated === 0;
  const listed = rows.filter(isListed).map(({ id }) => id);
  const tags = await tagsOfMany(db, 'version', listed);
  const texts = await textsOf(db, listed, ['metadata']);
  return new Map(
    rows.map((row) => {
      const { id, projectId, name, description } = row;
      const rest = isListed(row) ? joined([...(tags.get(id) ?? []), description, ...(texts.get(id) ?? [])]) : '';
      // By its name alone a version is found through its collection.
      return [id, { projectId, entry: rest === '' ? null : { name, rest } }];
    }),
  );
}

export async function collectionEntries(db: Reader, ids: readonly number[]): Promise<FoundEntries> {
  const rows = await allIn<{
    id: number;
    projectId: number;
    name: string;
    typeName: string;
    description: string | null;
    isGenerated: 0 | 1;
    deletedAt: number | null;
  }>(
    db,
    `SELECT c.id, c.project_id AS "projectId", c.name, t.name AS "typeName", c.description,
            c.is_generated AS "isGenerated", c.deleted_at AS "deletedAt"
     FROM collection c JOIN artifact_type t ON t.id = c.type_id WHERE c.id IN (?)`,
    ids,
  );
  const tags = await tagsOfMany(db, 'collection', ids);
  return new Map(
    rows.map(({ id, projectId, name, typeName, description, isGenerated, deletedAt }) => {
      const rest = joined([typeName, ...(tags.get(id) ?? []), description]);
      return [id, { projectId, entry: isGenerated === 1 || deletedAt !== null ? null : { name, rest } }];
    }),
  );
}

export async function aliasEntries(db: Reader, ids: readonly number[]): Promise<FoundEntries> {
  const rows = await allIn<{ id: number; projectId: number; name: string; alias: string; isGenerated: 0 | 1 }>(
    db,
    `SELECT a.id, c.project_id AS "projectId", c.name, a.alias, c.is_generated AS "isGenerated"
     FROM alias a JOIN collection c ON c.id = a.collection_id WHERE a.id IN (?)`,
    ids,
  );
  return new Map(
    rows.map(({ id, projectId, name, alias, isGenerated }) => [
      id,
      { projectId, entry: isGenerated === 1 ? null : { name, rest: alias } },
    ]),
  );
}

type Tagged = 'run' | 'version' | 'collection';

/** Tags by owner, each owner's in order; an owner without any is left out. */
export async function tagsOfMany(
  db: Reader,
  owner: Tagged,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await allIn<{ id: number; tag: string }>(
    db,
    `SELECT ${owner}_id AS id, tag FROM ${owner}_tag WHERE ${owner}_id IN (?) ORDER BY ${owner}_id, tag`,
    ids,
  );
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, tagged]) => [id, tagged.map(({ tag }) => tag)]));
}

export async function tagsOf(db: Reader, owner: Tagged, id: number): Promise<readonly string[]> {
  return (await tagsOfMany(db, owner, [id])).get(id) ?? [];
}

/** A value of a document, as people read it. */
export interface TextValue {
  readonly source: 'config' | 'summary' | 'metadata';
  readonly key: string;
  readonly text: string;
}

/**
 * The values that things are found by: texts, and the numbers of settings and metadata. Numbers of summaries change
 * with every step of a run; they are found whole, through the index of values. 0 and 1 are also false and true, and
 * tell nothing; neither do keys such as `_runtime`, which the client keeps for itself.
 *
 * @param numbers "every number" for telling what a thing was found by
 */
export async function searchedValues(
  db: Reader,
  owner: number,
  sources: readonly TextValue['source'][],
  numbers: 'searched numbers' | 'every number' = 'searched numbers',
): Promise<readonly TextValue[]> {
  return (await searchedValuesOf(db, [owner], sources, numbers)).get(owner) ?? [];
}

async function searchedValuesOf(
  db: Reader,
  owners: readonly number[],
  sources: readonly TextValue['source'][],
  numbers: 'searched numbers' | 'every number',
): Promise<ReadonlyMap<number, readonly TextValue[]>> {
  const rows = await allIn<Omit<TextValue, 'text'> & { ownerId: number; rank: number; number: number; text: string }>(
    db,
    `SELECT x.owner_id AS "ownerId", k.source, k.name AS key, x.rank, x.number, x.text
     FROM indexed_value x JOIN value_key k ON k.id = x.key_id
     WHERE x.owner_id IN (?) AND k.source IN (${sources.map(() => '?').join(', ')}) AND substr(k.name, 1, 1) <> '_'
       AND (x.rank = 1 OR (x.rank = 0 AND (? = 1 OR (k.source <> 'summary' AND x.number NOT IN (0, 1)))))
     ORDER BY x.owner_id, k.source, k.name, x.position`,
    owners,
    ...sources,
    numbers === 'every number' ? 1 : 0,
  );
  const values = rows.map(({ ownerId, source, key, rank, number, text }) => ({
    ownerId,
    value: { source, key, text: rank === 1 ? text : String(number) },
  }));
  return new Map(
    [...Map.groupBy(values, ({ ownerId }) => ownerId)].map(([id, own]) => [id, own.map(({ value }) => value)]),
  );
}

async function textsOf(db: Reader, owners: readonly number[], sources: readonly TextValue['source'][]) {
  const values = await searchedValuesOf(db, owners, sources, 'searched numbers');
  return new Map([...values].map(([owner, own]) => [owner, own.map(({ text }) => text)]));
}
