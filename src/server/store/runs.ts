/** Runs, the lines of their streams, and their files. */

import type { RunState } from '../../shared/runStates.ts';
import { type Reader, type Writer, allIn } from './database.ts';
import { cutPage, numberCursor, type Page, type PageRequest } from './paging.ts';
import { indexRun } from './searchEntries.ts';
import { indexValues } from './values.ts';

export interface RunRow {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly notes: string | null;
  readonly groupName: string | null;
  readonly jobType: string | null;
  readonly sweep: string | null;
  readonly state: RunState;
  readonly config: string;
  readonly summary: string;
  readonly program: string | null;
  readonly repo: string | null;
  readonly commitHash: string | null;
  readonly host: string | null;
  readonly userName: string;
  readonly exitCode: number | null;
  readonly createdAt: number;
  readonly heartbeatAt: number;
  readonly finishedAt: number | null;
  /** 1 when somebody asked the run to stop. */
  readonly stopRequested: 0 | 1;
}

/** The facts that a client may set; undefined leaves a fact as it is. */
export interface RunFacts {
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  readonly notes?: string | undefined;
  readonly groupName?: string | undefined;
  readonly jobType?: string | undefined;
  readonly sweep?: string | undefined;
  readonly state?: RunState | undefined;
  readonly config?: string | undefined;
  readonly summary?: string | undefined;
  readonly program?: string | undefined;
  readonly repo?: string | undefined;
  readonly commitHash?: string | undefined;
  readonly host?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly heartbeatAt?: number | undefined;
  readonly finishedAt?: number | null | undefined;
  readonly stopRequested?: 0 | 1 | undefined;
}

const FACT_COLUMNS: Record<keyof RunFacts, string> = {
  displayName: 'display_name',
  description: 'description',
  notes: 'notes',
  groupName: 'group_name',
  jobType: 'job_type',
  sweep: 'sweep',
  state: 'state',
  config: 'config',
  summary: 'summary',
  program: 'program',
  repo: 'repo',
  commitHash: 'commit_hash',
  host: 'host',
  exitCode: 'exit_code',
  heartbeatAt: 'heartbeat_at',
  finishedAt: 'finished_at',
  stopRequested: 'stop_requested',
};

export const RUN_COLUMNS = `
  r.id, r.project_id AS "projectId", r.name, r.user_name AS "userName", r.created_at AS "createdAt",
  ${Object.entries(FACT_COLUMNS)
    .map(([fact, column]) => `r.${column} AS "${fact}"`)
    .join(', ')}`;
const RUN = `SELECT ${RUN_COLUMNS} FROM run r`;

export function findRun(db: Reader, projectId: number, name: string): Promise<RunRow | undefined> {
  return db.get(`${RUN} WHERE r.project_id = ? AND r.name = ? AND r.state <> 'deleted'`, projectId, name);
}

/** Whether a run id was used by a run that was deleted since; it is not given to another. */
export async function isDeletedRun(db: Reader, projectId: number, name: string): Promise<boolean> {
  const row = await db.get(`${RUN} WHERE r.project_id = ? AND r.name = ? AND r.state = 'deleted'`, projectId, name);
  return row !== undefined;
}

export function runById(db: Reader, id: number): Promise<RunRow | undefined> {
  return db.get(`${RUN} WHERE r.id = ?`, id);
}

/** Runs by row id, deleted ones too. */
export async function runsByIds(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, RunRow>> {
  const rows = await allIn<RunRow>(db, `${RUN} WHERE r.id IN (?)`, ids);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function insertRun(
  tx: Writer,
  run: { projectId: number; name: string; displayName: string; userName: string; createdAt: number },
): Promise<number> {
  const row = await tx.get<{ id: number }>(
    `INSERT INTO run (project_id, name, display_name, user_name, state, created_at, heartbeat_at)
     VALUES (?, ?, ?, ?, 'running', ?, ?) RETURNING id`,
    run.projectId,
    run.name,
    run.displayName,
    run.userName,
    run.createdAt,
    run.createdAt,
  );
  if (!row) throw new Error(`run ${run.name} was not inserted`);
  return row.id;
}

/** What of these facts the search finds a run by, beside the values of its documents. */
const SEARCHED = ['displayName', 'jobType', 'groupName', 'notes'] as const satisfies readonly (keyof RunFacts)[];

/** @returns whether something changed that the search finds the run by: then `indexRun` has to follow */
export async function updateRun(tx: Writer, id: number, facts: RunFacts): Promise<boolean> {
  for (const [fact, column] of Object.entries(FACT_COLUMNS) as [keyof RunFacts, string][]) {
    const value = facts[fact];
    if (value !== undefined) await tx.run(`UPDATE run SET ${column} = ? WHERE id = ?`, value, id);
  }
  let isFoundElse = SEARCHED.some((fact) => facts[fact] !== undefined);
  if (facts.config === undefined && facts.summary === undefined) return isFoundElse;
  const run = await tx.get<{ projectId: number }>('SELECT project_id AS "projectId" FROM run WHERE id = ?', id);
  for (const source of ['config', 'summary'] as const) {
    const document = facts[source];
    if (!run || document === undefined) continue;
    if (await indexValues(tx, { source, id, projectId: run.projectId, collectionId: 0 }, document)) isFoundElse = true;
  }
  return isFoundElse;
}

/** Leaves of a run what the lineage shows of a deleted one; the search finds it no more. */
export async function clearRun(tx: Writer, id: number): Promise<void> {
  await tx.run('DELETE FROM run_tag WHERE run_id = ?', id);
  await tx.run(`UPDATE run SET state = 'deleted', description = NULL, notes = NULL WHERE id = ?`, id);
  await updateRun(tx, id, { config: '{}', summary: '{}' });
  await indexRun(tx, id);
}

export async function setRunTags(tx: Writer, id: number, tags: readonly string[]): Promise<void> {
  await tx.run('DELETE FROM run_tag WHERE run_id = ?', id);
  await tx.runMany(
    'INSERT INTO run_tag (run_id, tag) VALUES (?, ?)',
    Array.from(new Set(tags), (tag) => [id, tag]),
  );
}

export async function countRuns(db: Reader, projectId: number): Promise<number> {
  const row = await db.get<{ total: number }>('SELECT run_count AS total FROM project WHERE id = ?', projectId);
  return row?.total ?? 0;
}

/** Runs that used (`run_input`) or logged (`run_output`) a version, the first one first. */
export async function runsOfVersion(
  db: Reader,
  edge: 'run_input' | 'run_output',
  versionId: number,
  request: PageRequest | null,
): Promise<Page<RunRow> & { total: number }> {
  const counted = await db.get<{ total: number }>(
    `SELECT count(*) AS total FROM ${edge} x JOIN run r ON r.id = x.run_id
     WHERE x.version_id = ? AND r.state <> 'deleted'`,
    versionId,
  );
  const total = counted?.total ?? 0;
  // The client's own query for used_by has no paging arguments and expects every run.
  const asked = request ?? { first: total, after: null };
  const rows = await db.all<RunRow>(
    `${RUN} JOIN ${edge} x ON x.run_id = r.id WHERE x.version_id = ? AND r.state <> 'deleted'
       AND x.run_id > ? ORDER BY x.run_id LIMIT ?`,
    versionId,
    numberCursor(asked.after, 0),
    asked.first + 1,
  );
  return { ...cutPage(rows, asked), total };
}
