/**
 * What things are found by: made from the other tables, whenever something of it changed, in the same transaction.
 * What the client makes by itself (run tables, histories) is not found.
 */

import type { Reader, Writer } from './database.ts';
import { dropEntry, putEntry, type EntryPlace } from './sqlite/searchIndex.ts';
import type { SearchEntry } from './searchText.ts';

/** Characters of an entry's rest; documents may be far longer, and what is behind is not found. */
const MAX_REST = 8000;

const joined = (texts: readonly (string | null)[]): string =>
  texts
    .filter((text) => text !== null && text !== '')
    .join('\n')
    .slice(0, MAX_REST);

/** Brings the entry of a run up to date. */
export async function indexRun(tx: Writer, id: number): Promise<void> {
  const found = await runEntry(tx, id);
  if (found) await settle(tx, { kind: 'run', projectId: found.projectId, id }, found.entry);
}

/** Brings the entry of a version up to date. */
export async function indexVersion(tx: Writer, id: number): Promise<void> {
  const found = await versionEntry(tx, id);
  if (found) await settle(tx, { kind: 'version', projectId: found.projectId, id }, found.entry);
}

/** Brings the entry of a collection up to date. */
export async function indexCollection(tx: Writer, id: number): Promise<void> {
  const found = await collectionEntry(tx, id);
  if (found) await settle(tx, { kind: 'collection', projectId: found.projectId, id }, found.entry);
}

/** As `indexCollection`, with all that bears the collection's name: after it was renamed. */
export async function indexRenamed(tx: Writer, id: number): Promise<void> {
  await indexCollection(tx, id);
  const rows = (table: string) => tx.all<{ id: number }>(`SELECT id FROM ${table} WHERE collection_id = ?`, id);
  for (const alias of await rows('alias')) await indexAlias(tx, alias.id);
  for (const version of await rows('version')) await indexVersion(tx, version.id);
}

/** Makes the entry of an alias. An alias that moves keeps it. */
export async function indexAlias(tx: Writer, id: number): Promise<void> {
  const found = await aliasEntry(tx, id);
  if (found) await settle(tx, { kind: 'alias', projectId: found.projectId, id }, found.entry);
}

async function settle(tx: Writer, place: EntryPlace, entry: SearchEntry | null): Promise<void> {
  await (entry === null ? dropEntry(tx, place) : putEntry(tx, place, entry));
}

/** Takes the entries of a collection and of its aliases out, before their rows go. */
export async function dropCollection(tx: Writer, id: number): Promise<void> {
  const found = await collectionEntry(tx, id);
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

export async function runEntry(db: Reader, id: number): Promise<Found | undefined> {
  const row = await db.get<{
    projectId: number;
    name: string;
    displayName: string;
    state: string;
    jobType: string | null;
    groupName: string | null;
    notes: string | null;
  }>(
    `SELECT project_id AS "projectId", name, display_name AS "displayName", state, job_type AS "jobType",
            group_name AS "groupName", notes FROM run WHERE id = ?`,
    id,
  );
  if (!row) return undefined;
  if (row.state === 'deleted') return { projectId: row.projectId, entry: null };
  const facts = [row.jobType, row.groupName, row.notes];
  const rest = joined([...(await tagsOf(db, 'run', id)), ...facts, ...(await texts(db, id, ['config', 'summary']))]);
  return { projectId: row.projectId, entry: { name: `${row.displayName}\n${row.name}`, rest } };
}

export async function versionEntry(db: Reader, id: number): Promise<Found | undefined> {
  const row = await db.get<{
    projectId: number;
    name: string;
    isGenerated: 0 | 1;
    state: string;
    description: string | null;
  }>(
    `SELECT c.project_id AS "projectId", c.name, c.is_generated AS "isGenerated", v.state, v.description
     FROM version v JOIN collection c ON c.id = v.collection_id WHERE v.id = ?`,
    id,
  );
  if (!row) return undefined;
  const isListed = row.state === 'COMMITTED' && row.isGenerated === 0;
  const rest = isListed
    ? joined([...(await tagsOf(db, 'version', id)), row.description, ...(await texts(db, id, ['metadata']))])
    : '';
  // By its name alone a version is found through its collection.
  return { projectId: row.projectId, entry: rest === '' ? null : { name: row.name, rest } };
}

export async function collectionEntry(db: Reader, id: number): Promise<Found | undefined> {
  const row = await db.get<{
    projectId: number;
    name: string;
    typeName: string;
    description: string | null;
    isGenerated: 0 | 1;
    deletedAt: number | null;
  }>(
    `SELECT c.project_id AS "projectId", c.name, t.name AS "typeName", c.description, c.is_generated AS "isGenerated",
            c.deleted_at AS "deletedAt"
     FROM collection c JOIN artifact_type t ON t.id = c.type_id WHERE c.id = ?`,
    id,
  );
  if (!row) return undefined;
  if (row.isGenerated || row.deletedAt !== null) return { projectId: row.projectId, entry: null };
  const rest = joined([row.typeName, ...(await tagsOf(db, 'collection', id)), row.description]);
  return { projectId: row.projectId, entry: { name: row.name, rest } };
}

export async function aliasEntry(db: Reader, id: number): Promise<Found | undefined> {
  const row = await db.get<{ projectId: number; name: string; alias: string; isGenerated: 0 | 1 }>(
    `SELECT c.project_id AS "projectId", c.name, a.alias, c.is_generated AS "isGenerated"
     FROM alias a JOIN collection c ON c.id = a.collection_id WHERE a.id = ?`,
    id,
  );
  return row && { projectId: row.projectId, entry: row.isGenerated ? null : { name: row.name, rest: row.alias } };
}

export async function tagsOf(db: Reader, owner: 'run' | 'version' | 'collection', id: number): Promise<string[]> {
  const rows = await db.all<{ tag: string }>(`SELECT tag FROM ${owner}_tag WHERE ${owner}_id = ? ORDER BY tag`, id);
  return rows.map((row) => row.tag);
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
): Promise<TextValue[]> {
  const rows = await db.all<Omit<TextValue, 'text'> & { rank: number; number: number; text: string }>(
    `SELECT k.source, k.name AS key, x.rank, x.number, x.text
     FROM indexed_value x JOIN value_key k ON k.id = x.key_id
     WHERE x.owner_id = ? AND k.source IN (${sources.map(() => '?').join(', ')}) AND substr(k.name, 1, 1) <> '_'
       AND (x.rank = 1 OR (x.rank = 0 AND (? OR (k.source <> 'summary' AND x.number NOT IN (0, 1)))))
     ORDER BY k.source, k.name, x.position`,
    owner,
    ...sources,
    numbers === 'every number' ? 1 : 0,
  );
  return rows.map(({ source, key, rank, number, text }) => ({ source, key, text: rank === 1 ? text : String(number) }));
}

async function texts(db: Reader, owner: number, sources: readonly TextValue['source'][]): Promise<string[]> {
  return (await searchedValues(db, owner, sources)).map(({ text }) => text);
}
