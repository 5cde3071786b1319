/** Artifact versions and their tags. */

import type { Reader, Writer } from './database.ts';
import { indexVersion } from './searchEntries.ts';
import { indexValues } from './values.ts';

export type VersionState = 'PENDING' | 'COMMITTED' | 'DELETED' | 'MERGED';

/** The client's word for a time to live that never ends. */
export const KEPT = -2;

export interface VersionRow {
  readonly id: number;
  readonly collectionId: number;
  readonly collectionName: string;
  readonly isGenerated: 0 | 1;
  readonly typeId: number;
  readonly typeName: string;
  readonly projectId: number;
  readonly versionIndex: number | null;
  readonly state: VersionState;
  readonly digest: string;
  readonly description: string | null;
  readonly metadata: string | null;
  readonly size: number;
  readonly fileCount: number;
  readonly historyStep: number | null;
  readonly runId: number | null;
  readonly requestedAliases: string;
  /** Seconds from creation to deletion; KEPT when it was asked never to expire; null when nothing was asked. */
  readonly ttlSeconds: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export const VERSION_COLUMNS = `
  v.id, v.collection_id AS "collectionId", c.name AS "collectionName", c.is_generated AS "isGenerated",
  t.id AS "typeId", t.name AS "typeName", c.project_id AS "projectId", v.version_index AS "versionIndex",
  v.state, v.digest, v.description, v.metadata, v.size, v.file_count AS "fileCount",
  v.history_step AS "historyStep", v.run_id AS "runId", v.requested_aliases AS "requestedAliases",
  v.ttl_seconds AS "ttlSeconds",
  v.created_at AS "createdAt", v.updated_at AS "updatedAt"`;
export const VERSION_TABLES = `
  version v JOIN collection c ON c.id = v.collection_id JOIN artifact_type t ON t.id = c.type_id`;

/** Selects version rows, with `more` columns of tables joined behind it. */
export const selectVersion = (more = '') => `SELECT ${VERSION_COLUMNS}${more} FROM ${VERSION_TABLES}`;
const VERSION = selectVersion();

/** The version with this id; the one it was merged into, if it was. */
export async function versionById(db: Reader, id: number): Promise<VersionRow | undefined> {
  const row = await db.get<VersionRow>(`${VERSION} WHERE v.id = ?`, id);
  if (row?.state !== 'MERGED') return row;
  return db.get(`${VERSION} WHERE v.id = (SELECT merged_into FROM version WHERE id = ?)`, id);
}

/** The committed version of a sequence that has this content. */
export function findByDigest(db: Reader, collectionId: number, digest: string): Promise<VersionRow | undefined> {
  return db.get(
    `${VERSION} WHERE v.collection_id = ? AND v.digest = ? AND v.state = 'COMMITTED' ORDER BY v.id LIMIT 1`,
    collectionId,
    digest,
  );
}

export function findByClientId(db: Reader, clientId: string): Promise<VersionRow | undefined> {
  return db.get(
    `${VERSION} WHERE v.id = (SELECT coalesce(merged_into, id) FROM version WHERE client_id = ? ORDER BY id DESC LIMIT 1)`,
    clientId,
  );
}

export function latestOf(db: Reader, collectionId: number): Promise<VersionRow | undefined> {
  return db.get(
    `${VERSION} JOIN membership m ON m.version_id = v.id
     WHERE m.collection_id = ? AND v.state = 'COMMITTED' ORDER BY m.version_index DESC LIMIT 1`,
    collectionId,
  );
}

export interface NewVersion {
  readonly collectionId: number;
  readonly digest: string;
  readonly description: string | null;
  readonly metadata: string | null;
  readonly historyStep: number | null;
  readonly ttlSeconds: number | null;
  readonly clientId: string | null;
  readonly distributedId: string | null;
  readonly runId: number | null;
  readonly aliases: readonly string[];
  readonly createdAt: number;
}

/** The pending version that clients with this distributed id add to. */
export function findDistributed(
  db: Reader,
  collectionId: number,
  distributedId: string,
): Promise<VersionRow | undefined> {
  return db.get(
    `${VERSION} WHERE v.collection_id = ? AND v.distributed_id = ? AND v.state = 'PENDING' ORDER BY v.id LIMIT 1`,
    collectionId,
    distributedId,
  );
}

/** Begins a version that stays PENDING until `markCommitted`, and returns its id. */
export async function insertPending(tx: Writer, version: NewVersion): Promise<number> {
  const row = await tx.get<{ id: number }>(
    `INSERT INTO version (collection_id, state, digest, description, metadata, history_step, ttl_seconds, client_id,
                          distributed_id, run_id, requested_aliases, created_at, updated_at)
     VALUES (?, 'PENDING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    version.collectionId,
    version.digest,
    version.description,
    version.metadata,
    version.historyStep,
    version.ttlSeconds,
    version.clientId,
    version.distributedId,
    version.runId,
    JSON.stringify(version.aliases),
    version.createdAt,
    version.createdAt,
  );
  if (!row) throw new Error('version was not inserted');
  return row.id;
}

export async function markCommitted(
  tx: Writer,
  id: number,
  facts: { versionIndex: number; digest: string; size: number; fileCount: number; now: number },
): Promise<void> {
  await tx.run(
    `UPDATE version SET state = 'COMMITTED', version_index = ?, digest = ?, size = ?, file_count = ?, updated_at = ?
     WHERE id = ?`,
    facts.versionIndex,
    facts.digest,
    facts.size,
    facts.fileCount,
    facts.now,
    id,
  );
  await indexMetadata(tx, id);
  await indexVersion(tx, id);
}

/** What is not committed, or deleted, is listed nowhere, and so has no values. */
async function indexMetadata(tx: Writer, id: number): Promise<void> {
  const row = await tx.get<{ projectId: number; collectionId: number; metadata: string | null }>(
    `SELECT c.project_id AS "projectId", v.collection_id AS "collectionId",
       CASE WHEN v.state = 'COMMITTED' THEN v.metadata END AS metadata
     FROM version v JOIN collection c ON c.id = v.collection_id WHERE v.id = ?`,
    id,
  );
  if (row) await indexValues(tx, { source: 'metadata', id, ...row }, row.metadata ?? '{}');
}

export async function markMerged(tx: Writer, id: number, into: number, now: number): Promise<void> {
  await tx.run(`UPDATE version SET state = 'MERGED', merged_into = ?, updated_at = ? WHERE id = ?`, into, now, id);
}

export async function markDeleted(tx: Writer, id: number, now: number): Promise<void> {
  await tx.run(`UPDATE version SET state = 'DELETED', updated_at = ? WHERE id = ?`, now, id);
  await indexMetadata(tx, id);
  await indexVersion(tx, id);
}

export async function setRequestedAliases(tx: Writer, id: number, aliases: readonly string[]): Promise<void> {
  await tx.run('UPDATE version SET requested_aliases = ? WHERE id = ?', JSON.stringify(aliases), id);
}

/** What of a version can be edited; undefined leaves a fact as it is. */
export interface VersionEdits {
  readonly description?: string | null | undefined;
  readonly metadata?: string | null | undefined;
  readonly ttlSeconds?: number | null | undefined;
}

export async function editVersion(tx: Writer, id: number, edits: VersionEdits, now: number): Promise<void> {
  const columns = { description: edits.description, metadata: edits.metadata, ttl_seconds: edits.ttlSeconds };
  for (const [column, value] of Object.entries(columns)) {
    if (value !== undefined) await tx.run(`UPDATE version SET ${column} = ? WHERE id = ?`, value, id);
  }
  await tx.run('UPDATE version SET updated_at = ? WHERE id = ?', now, id);
  if (edits.metadata !== undefined) await indexMetadata(tx, id);
  if (edits.metadata !== undefined || edits.description !== undefined) await indexVersion(tx, id);
}

/** Committed versions whose time is over; those that are linked somewhere are kept. */
export function expiredVersions(db: Reader, now: number, count: number): Promise<VersionRow[]> {
  return db.all(
    `${VERSION} WHERE v.ttl_seconds > 0 AND v.state = 'COMMITTED' AND v.created_at + v.ttl_seconds * 1000 <= ?
       AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.version_id = v.id AND m.collection_id <> v.collection_id)
     ORDER BY v.created_at LIMIT ?`,
    now,
    count,
  );
}

/** Versions that were begun before a time and never committed. */
export function pendingSince(db: Reader, before: number, count: number): Promise<VersionRow[]> {
  return db.all(
    `${VERSION} WHERE v.state = 'PENDING' AND v.created_at <= ? ORDER BY v.created_at LIMIT ?`,
    before,
    count,
  );
}

export async function removeVersionTags(tx: Writer, id: number, tags: readonly string[]): Promise<void> {
  await tx.runMany(
    'DELETE FROM version_tag WHERE version_id = ? AND tag = ?',
    tags.map((tag) => [id, tag]),
  );
  if (tags.length > 0) await indexVersion(tx, id);
}

export async function addVersionTags(tx: Writer, id: number, tags: readonly string[]): Promise<void> {
  const known = new Set(await versionTags(tx, id));
  const added = [...new Set(tags)].filter((tag) => !known.has(tag));
  await tx.runMany(
    'INSERT INTO version_tag (version_id, tag) VALUES (?, ?)',
    added.map((tag) => [id, tag]),
  );
  if (added.length > 0) await indexVersion(tx, id);
}

export async function versionTags(db: Reader, id: number): Promise<string[]> {
  const rows = await db.all<{ tag: string }>('SELECT tag FROM version_tag WHERE version_id = ? ORDER BY tag', id);
  return rows.map((row) => row.tag);
}
