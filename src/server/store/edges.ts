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
