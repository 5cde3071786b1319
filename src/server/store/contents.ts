/** Which contents (by MD5, in hexadecimal) are needed, and by whom. */

import type { Reader, Writer } from './database.ts';

/** Notes contents that a pending version needs: from now on they stay, until it is committed or given up. */
export async function announceContents(tx: Writer, versionId: number, md5s: Iterable<string>): Promise<void> {
  await tx.runMany(
    'INSERT INTO announced_content (version_id, md5) VALUES (?, ?) ON CONFLICT DO NOTHING',
    Array.from(md5s, (md5) => [versionId, md5]),
  );
}

export async function isAnnounced(db: Reader, versionId: number, md5: string): Promise<boolean> {
  const row = await db.get('SELECT 1 AS one FROM announced_content WHERE version_id = ? AND md5 = ?', versionId, md5);
  return row !== undefined;
}

/** Ends what `announceContents` began; of its contents, those that are not `kept` may be needed by nobody now. */
export async function releaseAnnounced(tx: Writer, versionId: number, kept: ReadonlySet<string>): Promise<void> {
  const announced = await announcedContents(tx, versionId);
  await orphanContents(
    tx,
    [...announced].filter((md5) => !kept.has(md5)),
  );
  await tx.run('DELETE FROM announced_content WHERE version_id = ?', versionId);
}

/** Contents that were announced for a version. */
export async function announcedContents(db: Reader, versionId: number): Promise<Set<string>> {
  const rows = await db.all<{ md5: string }>('SELECT md5 FROM announced_content WHERE version_id = ?', versionId);
  return new Set(rows.map((row) => row.md5));
}

/** Notes that contents lost one of those who need them. */
export async function orphanContents(tx: Writer, md5s: readonly string[]): Promise<void> {
  await tx.runMany(
    'INSERT INTO loose_content (md5) VALUES (?)',
    md5s.map((md5) => [md5]),
  );
}

/** Takes everything that a version's files and manifests need away from it. */
export async function orphanVersionContents(tx: Writer, versionId: number): Promise<void> {
  await releaseAnnounced(tx, versionId, new Set());
  const files = await tx.all<{ digest: string }>(
    'SELECT DISTINCT digest FROM version_file WHERE version_id = ? AND ref IS NULL',
    versionId,
  );
  await orphanContents(
    tx,
    files.map(({ digest }) => Buffer.from(digest, 'base64').toString('hex')),
  );
  await tx.run('DELETE FROM version_file WHERE version_id = ?', versionId);
  await tx.run(
    'INSERT INTO loose_content (md5) SELECT blob FROM manifest WHERE version_id = ? AND blob IS NOT NULL',
    versionId,
  );
  await tx.run('UPDATE manifest SET blob = NULL WHERE version_id = ?', versionId);
}

/** Takes all files of a run away from it. */
export async function orphanRunContents(tx: Writer, runId: number): Promise<void> {
  await tx.run('INSERT INTO loose_content (md5) SELECT blob FROM run_file WHERE run_id = ?', runId);
  await tx.run('DELETE FROM run_file WHERE run_id = ?', runId);
}

export interface OrphanedRow {
  readonly id: number;
  readonly md5: string;
}

export function orphanedContents(db: Reader, count: number): Promise<OrphanedRow[]> {
  return db.all('SELECT id, md5 FROM loose_content ORDER BY id LIMIT ?', count);
}

export async function forgetOrphaned(tx: Writer, rows: readonly OrphanedRow[]): Promise<void> {
  await tx.runMany(
    'DELETE FROM loose_content WHERE id = ?',
    rows.map(({ id }) => [id]),
  );
}

/** Whether a version (announced or complete), a manifest or a run has the content. */
export async function isNeeded(db: Reader, md5: string): Promise<boolean> {
  const base64 = Buffer.from(md5, 'hex').toString('base64');
  const row = await db.get(
    `SELECT 1 AS one FROM version_file WHERE digest = ? AND ref IS NULL
     UNION ALL SELECT 1 FROM announced_content WHERE md5 = ?
     UNION ALL SELECT 1 FROM manifest WHERE blob = ?
     UNION ALL SELECT 1 FROM run_file WHERE blob = ? LIMIT 1`,
    base64,
    md5,
    md5,
    md5,
  );
  return row !== undefined;
}

/** Whether a content belongs to a committed version in a collection. */
export async function isInCollection(db: Reader, collectionId: number, md5: string): Promise<boolean> {
  const row = await db.get(
    `SELECT 1 AS one FROM version_file f
     JOIN membership m ON m.version_id = f.version_id JOIN version v ON v.id = f.version_id
     WHERE f.digest = ? AND f.ref IS NULL AND m.collection_id = ? AND v.state = 'COMMITTED' LIMIT 1`,
    Buffer.from(md5, 'hex').toString('base64'),
    collectionId,
  );
  return row !== undefined;
}
