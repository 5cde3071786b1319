/** The lines that runs stream: history, system events and console log. */

import type { Reader, Writer } from './database.ts';

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
