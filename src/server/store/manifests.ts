/** Manifests and files of artifact versions. */

import type { Reader, Writer } from './database.ts';
import { cutPage, type Page, type PageRequest } from './paging.ts';

export interface ManifestRow {
  readonly id: number;
  readonly versionId: number;
  readonly kind: ManifestKind;
  readonly digest: string;
  readonly blob: string | null;
  /** The version that an INCREMENTAL manifest adds to. */
  readonly baseId: number | null;
  /** The run whose files it lists. */
  readonly runId: number | null;
}

/** All of a version's files; one of several lists that make up a version; or what a version has beyond its base. */
export type ManifestKind = 'FULL' | 'PATCH' | 'INCREMENTAL';

const MANIFEST = `
  SELECT id, version_id AS "versionId", kind, digest, blob, base_id AS "baseId", run_id AS "runId" FROM manifest`;

export function manifestById(db: Reader, id: number): Promise<ManifestRow | undefined> {
  return db.get(`${MANIFEST} WHERE id = ?`, id);
}

/** The manifest that lists all files of a version. */
export function fullManifestOf(db: Reader, versionId: number): Promise<ManifestRow | undefined> {
  return db.get(`${MANIFEST} WHERE version_id = ? AND kind = 'FULL' ORDER BY id LIMIT 1`, versionId);
}

/** All manifests of a version, in the order they were announced. */
export function manifestsOf(db: Reader, versionId: number): Promise<ManifestRow[]> {
  return db.all(`${MANIFEST} WHERE version_id = ? ORDER BY id`, versionId);
}

export async function insertManifest(tx: Writer, manifest: Omit<ManifestRow, 'id'>): Promise<number> {
  const row = await tx.get<{ id: number }>(
    'INSERT INTO manifest (version_id, kind, digest, blob, base_id, run_id) VALUES (?, ?, ?, ?, ?, ?) RETURNING id',
    manifest.versionId,
    manifest.kind,
    manifest.digest,
    manifest.blob,
    manifest.baseId,
    manifest.runId,
  );
  if (!row) throw new Error('manifest was not inserted');
  return row.id;
}

/** Announces another content for a manifest; what was uploaded before no longer counts. */
export async function setManifestDigest(tx: Writer, id: number, digest: string): Promise<void> {
  await tx.run('INSERT INTO loose_content (md5) SELECT blob FROM manifest WHERE id = ? AND blob IS NOT NULL', id);
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

/** Keeps the list of a version's files. */
export async function insertVersionFiles(
  tx: Writer,
  versionId: number,
  files: readonly Omit<VersionFileRow, 'versionId'>[],
): Promise<void> {
  await tx.runMany(
    'INSERT INTO version_file (version_id, path, digest, size, ref) VALUES (?, ?, ?, ?, ?)',
    files.map((file) => [versionId, file.path, file.digest, file.size, file.ref]),
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
