/** Sweeps as far as they are known here: by the runs that name one as theirs. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import { cutPage, type Page, type PageRequest } from '../store/paging.ts';

export interface SweepRow {
  readonly projectId: number;
  /** The sweep id that its runs name. */
  readonly name: string;
  readonly runCount: number;
  readonly runningCount: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const SWEEP = `
  SELECT r.project_id AS "projectId", r.sweep AS name, count(*) AS "runCount",
         sum(CASE WHEN r.state = 'running' THEN 1 ELSE 0 END) AS "runningCount",
         min(r.created_at) AS "createdAt", max(r.heartbeat_at) AS "updatedAt"
  FROM run r WHERE r.project_id = ? AND r.state <> 'deleted'`;

export function findSweep(db: Reader, caller: Caller, projectId: number, name: string): Promise<SweepRow | undefined> {
  requireUser(caller);
  return db.get(`${SWEEP} AND r.sweep = ? GROUP BY r.project_id, r.sweep`, projectId, name);
}

/** Sweeps of a project by name, which is the cursor. */
export async function listSweeps(
  db: Reader,
  caller: Caller,
  projectId: number,
  request: PageRequest,
): Promise<Page<SweepRow> & { total: number }> {
  requireUser(caller);
  const rows = await db.all<SweepRow>(
    `${SWEEP} AND r.sweep > ? GROUP BY r.project_id, r.sweep ORDER BY r.sweep LIMIT ?`,
    projectId,
    // The client leaves the sweep empty on runs that belong to none.
    request.after ?? '',
    request.first + 1,
  );
  const counted = await db.get<{ total: number }>(
    `SELECT count(DISTINCT sweep) AS total FROM run WHERE project_id = ? AND sweep > '' AND state <> 'deleted'`,
    projectId,
  );
  return { ...cutPage(rows, request), total: counted?.total ?? 0 };
}
