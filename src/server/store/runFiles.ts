/** Files of runs. */

import type { Reader, Writer } from './database.ts';
import { like } from './like.ts';
import { cutPage, type Page, type PageRequest } from './paging.ts';
import { sql, TRUE } from './sql.ts';

export interface RunFileRow {
  readonly runId: number;
  readonly name: string;
  readonly blob: string;
  readonly size: number;
  readonly updatedAt: number;
}

const RUN_FILE = `SELECT run_id AS "runId", name, blob, size, updated_at AS "updatedAt" FROM run_file`;

export async function putRunFile(tx: Writer, file: RunFileRow): Promise<void> {
  await tx.run(
    `INSERT INTO run_file (run_id, name, blob, size, updated_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (run_id, name) DO UPDATE
     SET blob = excluded.blob, size = excluded.size, updated_at = excluded.updated_at`,
    file.runId,
    file.name,
    file.blob,
    file.size,
    file.updatedAt,
  );
}

/** Files by name; with a `pattern`, those whose names are LIKE it (% for any letters, _ for one; case does not count). */
export async function listRunFiles(
  db: Reader,
  runId: number,
  pattern: string | null,
  request: PageRequest,
): Promise<Page<RunFileRow>> {
  const named = pattern === null ? TRUE : like(sql`name`, pattern);
  const columns = { text: RUN_FILE, values: [] };
  const query = sql`${columns} WHERE run_id = ${runId} AND ${named} AND name > ${request.after ?? ''}
    ORDER BY name LIMIT ${request.first + 1}`;
  return cutPage(await db.all<RunFileRow>(query.text, ...query.values), request);
}

export async function removeRunFile(tx: Writer, runId: number, name: string): Promise<void> {
  await tx.run('DELETE FROM run_file WHERE run_id = ? AND name = ?', runId, name);
}

export function findRunFile(db: Reader, runId: number, name: string): Promise<RunFileRow | undefined> {
  return db.get(`${RUN_FILE} WHERE run_id = ? AND name = ?`, runId, name);
}

export async function countRunFiles(db: Reader, runId: number): Promise<number> {
  const row = await db.get<{ total: number }>('SELECT count(*) AS total FROM run_file WHERE run_id = ?', runId);
  return row?.total ?? 0;
}
