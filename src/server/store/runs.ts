/** Runs, the lines of their streams, and their files. */

import type { Reader, Writer } from './database.ts';
import { cutPage, numberCursor, type Page, type PageRequest } from './paging.ts';

export type RunState = 'running' | 'finished' | 'failed' | 'crashed' | 'killed';

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
};

const RUN = `
  SELECT r.id, r.project_id AS "projectId", r.name, r.user_name AS "userName", r.created_at AS "createdAt",
         ${Object.entries(FACT_COLUMNS)
           .map(([fact, column]) => `r.${column} AS "${fact}"`)
           .join(', ')}
  FROM run r`;

/** A run that has said nothing for so long (milliseconds) has crashed; its client reports every 30 seconds. */
const SILENCE = 5 * 60_000;

/** The state people see: one that still "runs" but fell silent is shown as crashed. */
export function shownState(run: Pick<RunRow, 'state' | 'heartbeatAt'>, now: number): RunState {
  return run.state === 'running' && now - run.heartbeatAt > SILENCE ? 'crashed' : run.state;
}

export function findRun(db: Reader, projectId: number, name: string): Promise<RunRow | undefined> {
  return db.get(`${RUN} WHERE r.project_id = ? AND r.name = ?`, projectId, name);
}

export function runById(db: Reader, id: number): Promise<RunRow | undefined> {
  return db.get(`${RUN} WHERE r.id = ?`, id);
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

export async function updateRun(tx: Writer, id: number, facts: RunFacts): Promise<void> {
  for (const [fact, column] of Object.entries(FACT_COLUMNS) as [keyof RunFacts, string][]) {
    const value = facts[fact];
    if (value !== undefined) await tx.run(`UPDATE run SET ${column} = ? WHERE id = ?`, value, id);
  }
}

export async function setRunTags(tx: Writer, id: number, tags: readonly string[]): Promise<void> {
  await tx.run('DELETE FROM run_tag WHERE run_id = ?', id);
  for (const tag of new Set(tags)) await tx.run('INSERT INTO run_tag (run_id, tag) VALUES (?, ?)', id, tag);
}

export async function runTags(db: Reader, id: number): Promise<string[]> {
  const rows = await db.all<{ tag: string }>('SELECT tag FROM run_tag WHERE run_id = ? ORDER BY tag', id);
  return rows.map((row) => row.tag);
}

/** Runs of a project by creation; `newestFirst` turns the order round. */
export async function listRuns(
  db: Reader,
  projectId: number,
  request: PageRequest,
  newestFirst: boolean,
): Promise<Page<RunRow>> {
  const after = request.after === null ? undefined : await runById(db, numberCursor(request.after, 0));
  const [compare, order] = newestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
  const behind = after ? `AND (r.created_at, r.id) ${compare} (?, ?)` : '';
  const rows = await db.all<RunRow>(
    `${RUN} WHERE r.project_id = ? ${behind} ORDER BY r.created_at ${order}, r.id ${order} LIMIT ?`,
    projectId,
    ...(after ? [after.createdAt, after.id] : []),
    request.first + 1,
  );
  return cutPage(rows, request);
}

export async function countRuns(db: Reader, projectId: number): Promise<number> {
  const row = await db.get<{ total: number }>('SELECT count(*) AS total FROM run WHERE project_id = ?', projectId);
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
    `SELECT count(*) AS total FROM ${edge} WHERE version_id = ?`,
    versionId,
  );
  const total = counted?.total ?? 0;
  // The client's own query for used_by has no paging arguments and expects every run.
  const asked = request ?? { first: total, after: null };
  const rows = await db.all<RunRow>(
    `${RUN} JOIN ${edge} x ON x.run_id = r.id WHERE x.version_id = ? AND x.run_id > ? ORDER BY x.run_id LIMIT ?`,
    versionId,
    numberCursor(asked.after, 0),
    asked.first + 1,
  );
  return { ...cutPage(rows, asked), total };
}

// ---------------------------------------------------------------- streams

export type Stream = 'history' | 'events' | 'log';

export interface Line {
  readonly line: number;
  readonly step: number | null;
  readonly content: string;
}

/** Keeps lines from number `offset` on; lines that were here already are replaced, so repeats change nothing. */
export async function putLines(
  tx: Writer,
  runId: number,
  stream: Stream,
  offset: number,
  lines: readonly { step: number | null; content: string }[],
): Promise<void> {
  for (const [index, { step, content }] of lines.entries()) {
    await tx.run(
      `INSERT INTO run_line (run_id, stream, line, step, content) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (run_id, stream, line) DO UPDATE SET step = excluded.step, content = excluded.content`,
      runId,
      stream,
      offset + index,
      step,
      content,
    );
  }
}

/** How many lines a stream has, counted by its last line's number. */
export async function countLines(db: Reader, runId: number, stream: Stream): Promise<number> {
  const row = await db.get<{ last: number | null }>(
    'SELECT max(line) AS last FROM run_line WHERE run_id = ? AND stream = ?',
    runId,
    stream,
  );
  return row?.last === null || row === undefined ? 0 : row.last + 1;
}

/** History lines whose step lies in [minStep, maxStep), in order; at most `limit` of them. */
export function historyBetween(
  db: Reader,
  runId: number,
  minStep: number,
  maxStep: number,
  limit: number,
): Promise<Line[]> {
  return db.all(
    `SELECT line, step, content FROM run_line
     WHERE run_id = ? AND stream = 'history' AND coalesce(step, line) >= ? AND coalesce(step, line) < ?
     ORDER BY line LIMIT ?`,
    runId,
    minStep,
    maxStep,
    limit,
  );
}

/** About `samples` history lines, evenly spaced, the first and the last always among them. */
export async function sampleHistory(db: Reader, runId: number, samples: number): Promise<Line[]> {
  const count = await countLines(db, runId, 'history');
  if (count <= samples) {
    return db.all(
      `SELECT line, step, content FROM run_line WHERE run_id = ? AND stream = 'history' ORDER BY line`,
      runId,
    );
  }
  const stride = Math.ceil(count / Math.max(1, samples));
  return db.all(
    `SELECT line, step, content FROM run_line
     WHERE run_id = ? AND stream = 'history' AND (line % ? = 0 OR line = ?) ORDER BY line`,
    runId,
    stride,
    count - 1,
  );
}

/** The last lines of a stream, oldest first. */
export async function lastLines(db: Reader, runId: number, stream: Stream, count: number): Promise<Line[]> {
  const rows = await db.all<Line>(
    'SELECT line, step, content FROM run_line WHERE run_id = ? AND stream = ? ORDER BY line DESC LIMIT ?',
    runId,
    stream,
    count,
  );
  return rows.reverse();
}

// ---------------------------------------------------------------- files

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

export async function listRunFiles(db: Reader, runId: number, request: PageRequest): Promise<Page<RunFileRow>> {
  const rows = await db.all<RunFileRow>(
    `${RUN_FILE} WHERE run_id = ? AND name > ? ORDER BY name LIMIT ?`,
    runId,
    request.after ?? '',
    request.first + 1,
  );
  return cutPage(rows, request);
}

export function findRunFile(db: Reader, runId: number, name: string): Promise<RunFileRow | undefined> {
  return db.get(`${RUN_FILE} WHERE run_id = ? AND name = ?`, runId, name);
}

export async function countRunFiles(db: Reader, runId: number): Promise<number> {
  const row = await db.get<{ total: number }>('SELECT count(*) AS total FROM run_file WHERE run_id = ?', runId);
  return row?.total ?? 0;
}
