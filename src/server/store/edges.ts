/** The edges of the lineage: which runs used and logged which versions. */

import type { Reader, Writer } from './database.ts';
import { cutPage, numberCursor, type Page, type PageRequest } from './paging.ts';
import { selectVersion, type VersionRow } from './versions.ts';

export async function addInput(
  tx: Writer,
  runId: number,
  version: VersionRow,
  usedAs: string | null,
  now: number,
): Promise<void> {
  await tx.run(
    `INSERT INTO run_input (run_id, version_id, is_generated, used_as, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (run_id, version_id) DO UPDATE SET used_as = coalesce(excluded.used_as, run_input.used_as)`,
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

/** Notes which versions the files of a version refer to. */
export async function insertReferences(tx: Writer, versionId: number, targetIds: Iterable<number>): Promise<void> {
  await tx.runMany(
    `INSERT INTO version_reference (version_id, target_id) SELECT ?, id FROM version WHERE id = ?
     ON CONFLICT DO NOTHING`,
    Array.from(targetIds, (targetId) => [versionId, targetId]),
  );
}

/** A run that logs a version uses the versions that it refers to, but for those that the run logged itself. */
export async function addReferenceInputs(tx: Writer, runId: number, versionId: number, now: number): Promise<void> {
  await tx.run(
    `INSERT INTO run_input (run_id, version_id, is_generated, used_as, created_at)
     SELECT DISTINCT ?, v.id, c.is_generated, 'reference', ?
     FROM version_reference x JOIN version t ON t.id = x.target_id
     JOIN version v ON v.id = coalesce(t.merged_into, t.id) JOIN collection c ON c.id = v.collection_id
     WHERE x.version_id = ? AND v.state IN ('COMMITTED', 'DELETED')
       AND NOT EXISTS (SELECT 1 FROM run_output o WHERE o.run_id = ? AND o.version_id = v.id)
     ON CONFLICT (run_id, version_id) DO NOTHING`,
    runId,
    now,
    versionId,
    runId,
  );
}

/** Adds the inputs that waited for a version: others that refer to it were committed before it was. */
export async function addInputsOfReferrers(
  tx: Writer,
  pendingId: number,
  version: VersionRow,
  now: number,
): Promise<void> {
  await tx.run(
    `INSERT INTO run_input (run_id, version_id, is_generated, used_as, created_at)
     SELECT DISTINCT o.run_id, ?, ?, 'reference', ?
     FROM version_reference x JOIN run_output o ON o.version_id = x.version_id
     WHERE x.target_id = ?
       AND NOT EXISTS (SELECT 1 FROM run_output p WHERE p.run_id = o.run_id AND p.version_id = ?)
     ON CONFLICT (run_id, version_id) DO NOTHING`,
    version.id,
    version.isGenerated,
    now,
    pendingId,
    version.id,
  );
}

/** The committed versions that a run, and no other run, logged. */
export async function soleOutputs(db: Reader, runId: number): Promise<number[]> {
  const rows = await db.all<{ id: number }>(
    `SELECT o.version_id AS id FROM run_output o JOIN version v ON v.id = o.version_id
     WHERE o.run_id = ? AND v.state = 'COMMITTED'
       AND NOT EXISTS (SELECT 1 FROM run_output p WHERE p.version_id = o.version_id AND p.run_id <> o.run_id)`,
    runId,
  );
  return rows.map((row) => row.id);
}

/** Versions that a run used or logged, but for deleted ones. The cursor is the id of the page's last version. */
export async function versionsOfRun(
  db: Reader,
  edge: 'run_input' | 'run_output',
  runId: number,
  request: PageRequest,
): Promise<Page<VersionRow & { usedAs: string | null }> & { total: number }> {
  const usedAs = edge === 'run_input' ? 'x.used_as' : 'NULL';
  const rows = await db.all<VersionRow & { usedAs: string | null }>(
    `${selectVersion(`, ${usedAs} AS "usedAs"`)} JOIN ${edge} x ON x.version_id = v.id
     WHERE x.run_id = ? AND x.version_id > ? AND v.state = 'COMMITTED' ORDER BY x.version_id LIMIT ?`,
    runId,
    numberCursor(request.after, 0),
    request.first + 1,
  );
  const counted = await db.get<{ total: number }>(
    `SELECT count(*) AS total FROM ${edge} x JOIN version v ON v.id = x.version_id
     WHERE x.run_id = ? AND v.state = 'COMMITTED'`,
    runId,
  );
  return { ...cutPage(rows, request), total: counted?.total ?? 0 };
}
