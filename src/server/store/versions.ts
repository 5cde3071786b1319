/** Artifact versions, their manifests and files, and the edges between them and runs. */

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
const selectVersion = (more = '') => `
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

// ---------------------------------------------------------------- lineage edges

export async function addInput(
  tx: Writer,
  runId: number,
  version: VersionRow,
  usedAs: string | null,
  now: number,
): Promise<void> {
  await tx.run(
    `INSERT INTO run_input (run_id, version_id, is_generated, used_as, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (run_id, version_id) DO NOTHING`,
    runId,
    version.id,
    version.isGenerated,
    usedAs,
    now,
  );
}

export async function addOutput(tx: Writer, runId: number, version: VersionRow, now: number): Promise<void> {
  await tx.run(
    `INSERT INTO run_output (run_id, version_id, is_generated, created_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (run_id, version_id) DO NOTHING`,
    runId,
    version.id,
    version.isGenerated,
    now,
  );
}

/** Versions that a run used or logged. The cursor is the id of the page's last version. */
export async function versionsOfRun(
  db: Reader,
  edge: 'run_input' | 'run_output',
  runId: number,
  request: PageRequest,
): Promise<Page<VersionRow & { usedAs: string | null }> & { total: number }> {
  const usedAs = edge === 'run_input' ? 'x.used_as' : 'NULL';
  const rows = await db.all<VersionRow & { usedAs: string | null }>(
    `${selectVersion(`, ${usedAs} AS "usedAs"`)} JOIN ${edge} x ON x.version_id = v.id
     WHERE x.run_id = ? AND x.version_id > ? ORDER BY x.version_id LIMIT ?`,
    runId,
    numberCursor(request.after, 0),
    request.first + 1,
  );
  const counted = await db.get<{ total: number }>(`SELECT count(*) AS total FROM ${edge} WHERE run_id = ?`, runId);
  return { ...cutPage(rows, request), total: counted?.total ?? 0 };
}

// ---------------------------------------------------------------- manifests and files

export interface ManifestRow {
  readonly id: number;
  readonly versionId: number;
  readonly kind: string;
  readonly digest: string;
  readonly blob: string | null;
}

const MANIFEST = `SELECT id, version_id AS "versionId", kind, digest, blob FROM manifest`;

export function manifestById(db: Reader, id: number): Promise<ManifestRow | undefined> {
  return db.get(`${MANIFEST} WHERE id = ?`, id);
}

export function manifestOf(db: Reader, versionId: number): Promise<ManifestRow | undefined> {
  return db.get(`${MANIFEST} WHERE version_id = ? ORDER BY id LIMIT 1`, versionId);
}

export async function insertManifest(tx: Writer, versionId: number, kind: string, digest: string): Promise<number> {
  const row = await tx.get<{ id: number }>(
    'INSERT INTO manifest (version_id, kind, digest) VALUES (?, ?, ?) RETURNING id',
    versionId,
    kind,
    digest,
  );
  if (!row) throw new Error('manifest was not inserted');
  return row.id;
}

/** Announces another content for a manifest; what was uploaded before no longer counts. */
export async function setManifestDigest(tx: Writer, id: number, digest: string): Promise<void> {
  await tx.run('UPDATE manifest SET digest = ?, blob = NULL WHERE id = ?', digest, id);
}

export async function setManifestBlob(tx: Writer, id: number, blob: string): Promise<void> {
  await tx.run('UPDATE manifest SET blob = ? WHERE id = ?', blob, id);
}

export interface VersionFileRow {
  readonly versionId: number;
  readonly path: string;
  /** MD5 of the content, in base64; for a reference whatever its scheme calls a digest. */
  readonly digest: string;
  readonly size: number;
  readonly ref: string | null;
}

const VERSION_FILE = `SELECT version_id AS "versionId", path, digest, size, ref FROM version_file`;

export async function insertVersionFile(tx: Writer, file: VersionFileRow): Promise<void> {
  await tx.run(
    'INSERT INTO version_file (version_id, path, digest, size, ref) VALUES (?, ?, ?, ?, ?)',
    file.versionId,
    file.path,
    file.digest,
    file.size,
    file.ref,
  );
}

/** Files of a version by path; with `paths`, only those. The cursor is the page's last path. */
export async function listVersionFiles(
  db: Reader,
  versionId: number,
  paths: readonly string[] | null,
  request: PageRequest,
): Promise<Page<VersionFileRow> & { total: number }> {
  const conditions = ['version_id = ?'];
  const values: (string | number)[] = [versionId];
  if (paths) {
    conditions.push(paths.length > 0 ? `path IN (${paths.map(() => '?').join(',')})` : '1 = 0');
    values.push(...paths);
  }
  const where = conditions.join(' AND ');
  const rows = await db.all<VersionFileRow>(
    `${VERSION_FILE} WHERE ${where} AND path > ? ORDER BY path LIMIT ?`,
    ...values,
    request.after ?? '',
    request.first + 1,
  );
  const counted = await db.get<{ total: number }>(
    `SELECT count(*) AS total FROM version_file WHERE ${where}`,
    ...values,
  );
  return { ...cutPage(rows, request), total: counted?.total ?? 0 };
}
