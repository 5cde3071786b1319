/** Artifact versions and their tags. */

import type { Reader, Writer } from './database.ts';
import { cutPage, numberCursor, type Page, type PageRequest } from './paging.ts';

export type VersionState = 'PENDING' | 'COMMITTED' | 'DELETED' | 'MERGED';

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
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Selects version rows, with `more` columns of tables joined behind it. */
export const selectVersion = (more = '') => `
  SELECT v.id, v.collection_id AS "collectionId", c.name AS "collectionName", c.is_generated AS "isGenerated",
         t.id AS "typeId", t.name AS "typeName", c.project_id AS "projectId", v.version_index AS "versionIndex",
         v.state, v.digest, v.description, v.metadata, v.size, v.file_count AS "fileCount",
         v.history_step AS "historyStep", v.run_id AS "runId", v.requested_aliases AS "requestedAliases",
         v.created_at AS "createdAt", v.updated_at AS "updatedAt"${more}
  FROM version v JOIN collection c ON c.id = v.collection_id JOIN artifact_type t ON t.id = c.type_id`;
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
  readonly runId: number | null;
  readonly aliases: readonly string[];
  readonly createdAt: number;
}

/** Begins a version that stays PENDING until `commitVersion`, and returns its id. */
export async function insertPending(tx: Writer, version: NewVersion): Promise<number> {
  const row = await tx.get<{ id: number }>(
    `INSERT INTO version (collection_id, state, digest, description, metadata, history_step, ttl_seconds, client_id,
                          run_id, requested_aliases, created_at, updated_at)
     VALUES (?, 'PENDING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    version.collectionId,
    version.digest,
    version.description,
    version.metadata,
    version.historyStep,
    version.ttlSeconds,
    version.clientId,
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
  facts: { versionIndex: number; size: number; fileCount: number; now: number },
): Promise<void> {
  await tx.run(
    `UPDATE version SET state = 'COMMITTED', version_index = ?, size = ?, file_count = ?, updated_at = ? WHERE id = ?`,
    facts.versionIndex,
    facts.size,
    facts.fileCount,
    facts.now,
    id,
  );
}

export async function markMerged(tx: Writer, id: number, into: number, now: number): Promise<void> {
  await tx.run(`UPDATE version SET state = 'MERGED', merged_into = ?, updated_at = ? WHERE id = ?`, into, now, id);
}

export async function addVersionTags(tx: Writer, id: number, tags: readonly string[]): Promise<void> {
  for (const tag of tags) {
    await tx.run('INSERT INTO version_tag (version_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING', id, tag);
  }
}

export async function versionTags(db: Reader, id: number): Promise<string[]> {
  const rows = await db.all<{ tag: string }>('SELECT tag FROM version_tag WHERE version_id = ? ORDER BY tag', id);
  return rows.map((row) => row.tag);
}

/** A version with the number it has in the collection it is listed in. */
export type MemberVersionRow = VersionRow & { readonly memberIndex: number };

/** Committed versions of a collection, the newest first. The cursor is the number of the page's last version. */
export async function listVersions(
  db: Reader,
  collectionId: number,
  request: PageRequest,
): Promise<Page<MemberVersionRow> & { total: number }> {
  const rows = await db.all<MemberVersionRow>(
    `${selectVersion(', m.version_index AS "memberIndex"')}
     JOIN membership m ON m.version_id = v.id
     WHERE m.collection_id = ? AND m.version_index < ? AND v.state = 'COMMITTED'
     ORDER BY m.version_index DESC LIMIT ?`,
    collectionId,
    numberCursor(request.after, Number.MAX_SAFE_INTEGER),
    request.first + 1,
  );
  const counted = await db.get<{ total: number }>(
    `SELECT count(*) AS total FROM membership m JOIN version v ON v.id = m.version_id
     WHERE m.collection_id = ? AND v.state = 'COMMITTED'`,
    collectionId,
  );
  return { ...cutPage(rows, request), total: counted?.total ?? 0 };
}
