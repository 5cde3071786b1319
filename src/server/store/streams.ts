/** The lines that runs stream: history, system events and console log. */

import { allIn, type Reader, type SqlValue, type Writer } from './database.ts';
import { cutPage, numberCursor, type Page, type PageRequest } from './paging.ts';

export type Stream = 'history' | 'events' | 'log';

export interface Line {
  readonly line: number;
  readonly step: number | null;
  readonly content: string;
}

/** A line as it comes; history lines have a step, and the names and types of their keys as one text. */
export interface NewLine {
  readonly step: number | null;
  readonly keys: string | null;
  readonly content: string;
}

/**
 * Keeps lines from number `offset` on. Lines that are here already are replaced, so chunks that come again, late or
 * overlapping are applied once. A history has one line for each step: a run that is synchronised again counts its lines
 * on from those that are here, so a step that has a line elsewhere is put there.
 * @param merge makes one line of what stands there and of what comes
 */
export async function putLines(
  tx: Writer,
  runId: number,
  stream: Stream,
  offset: number,
  lines: readonly NewLine[],
  merge: (before: string, line: NewLine) => NewLine = (_, line) => line,
): Promise<void> {
  const placed = await placedLines(tx, runId, offset, lines);
  const known = await knownLines(tx, runId, stream, placed.keys());
  const change = new Map<number, number>();
  const count = (keySet: number | null, by: number) => {
    if (keySet !== null) change.set(keySet, (change.get(keySet) ?? 0) + by);
  };
  const ids = new Map<string, number>();
  const kept: SqlValue[][] = [];
  for (const [number, { line, isElsewhere }] of placed) {
    const before = known.get(number);
    const { step, keys, content } = before && isElsewhere ? merge(before.content, line) : line;
    if (before?.content === content) continue;
    const keySet = keys === null ? null : (ids.get(keys) ?? (await ensureKeySet(tx, runId, keys)));
    if (keys !== null && keySet !== null) ids.set(keys, keySet);
    count(before?.keySet ?? null, -1);
    count(keySet, 1);
    kept.push([runId, stream, number, step, content, keySet]);
  }
  await tx.runMany(
    `INSERT INTO run_line (run_id, stream, line, step, content, key_set) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (run_id, stream, line)
     DO UPDATE SET step = excluded.step, content = excluded.content, key_set = excluded.key_set`,
    kept,
  );
  await tx.runMany(
    'UPDATE history_key_set SET lines = lines + ? WHERE id = ?',
    [...change].filter(([, by]) => by !== 0).map(([keySet, by]) => [by, keySet]),
  );
}

interface Placed {
  readonly line: NewLine;
  /** Whether it stands under another number than the one it came with. */
  readonly isElsewhere: boolean;
}

/** The numbers under which lines are kept: their own, or that of the line which has their step. */
async function placedLines(
  tx: Writer,
  runId: number,
  offset: number,
  lines: readonly NewLine[],
): Promise<Map<number, Placed>> {
  const steps = lines.flatMap((line) => line.step ?? []);
  const taken = new Map<number, number>();
  if (steps.length > 0) {
    const rows = await tx.all<{ line: number; step: number }>(
      `SELECT line, step FROM run_line WHERE run_id = ? AND stream = 'history' AND step >= ? AND step <= ?
       ORDER BY line DESC`,
      runId,
      steps.reduce((least, step) => Math.min(least, step)),
      steps.reduce((most, step) => Math.max(most, step)),
    );
    for (const { line, step } of rows) taken.set(step, line);
  }
  const placed = new Map<number, Placed>();
  for (const [index, line] of lines.entries()) {
    const own = offset + index;
    const number = line.step === null ? own : (taken.get(line.step) ?? own);
    placed.set(number, { line, isElsewhere: number !== own });
  }
  return placed;
}

async function knownLines(
  tx: Writer,
  runId: number,
  stream: Stream,
  numbers: Iterable<number>,
): Promise<Map<number, { content: string; keySet: number | null }>> {
  const rows = await allIn<{ line: number; content: string; keySet: number | null }>(
    tx,
    'SELECT line, content, key_set AS "keySet" FROM run_line WHERE line IN (?) AND run_id = ? AND stream = ?',
    [...numbers],
    runId,
    stream,
  );
  return new Map(rows.map((row) => [row.line, row]));
}

async function ensureKeySet(tx: Writer, runId: number, keys: string): Promise<number> {
  await tx.run(
    'INSERT INTO history_key_set (run_id, keys, lines) VALUES (?, ?, 0) ON CONFLICT (run_id, keys) DO NOTHING',
    runId,
    keys,
  );
  const row = await tx.get<{ id: number }>('SELECT id FROM history_key_set WHERE run_id = ? AND keys = ?', runId, keys);
  if (!row) throw new Error('key set was not kept');
  return row.id;
}

/** Removes everything that a run streamed. */
export async function clearStreams(tx: Writer, runId: number): Promise<void> {
  await tx.run('DELETE FROM run_line WHERE run_id = ?', runId);
  await tx.run('DELETE FROM history_key_set WHERE run_id = ?', runId);
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

/** Lines of a stream, oldest first. The cursor is the number of the page's last line. */
export async function listLines(db: Reader, runId: number, stream: Stream, request: PageRequest): Promise<Page<Line>> {
  const rows = await db.all<Line>(
    'SELECT line, step, content FROM run_line WHERE run_id = ? AND stream = ? AND line > ? ORDER BY line LIMIT ?',
    runId,
    stream,
    numberCursor(request.after, -1),
    request.first + 1,
  );
  return cutPage(rows, request);
}

/** Lines of a stream from a number on, by number, as their numbers and contents: for reading very many. */
export function linesFrom(
  db: Reader,
  runId: number,
  stream: Stream,
  from: number,
  first: number,
): Promise<[line: number, content: string][]> {
  return db.tuples(
    'SELECT line, content FROM run_line WHERE run_id = ? AND stream = ? AND line >= ? ORDER BY line LIMIT ?',
    runId,
    stream,
    from,
    first,
  );
}

/** About `samples` lines of a stream, evenly spaced, the first and the last always among them. */
export async function sampleLines(db: Reader, runId: number, stream: Stream, samples: number): Promise<Line[]> {
  const count = await countLines(db, runId, stream);
  const stride = strideFor(count, samples);
  const wanted = Array.from({ length: Math.ceil(count / stride) }, (_, index) => index * stride);
  if (count > 0 && (count - 1) % stride !== 0) wanted.push(count - 1);
  return linesAt(db, runId, stream, wanted);
}

const strideFor = (count: number, samples: number) => Math.max(1, Math.ceil(count / Math.max(1, samples)));

async function linesAt(db: Reader, runId: number, stream: Stream, lines: readonly number[]): Promise<Line[]> {
  return allIn(
    db,
    `SELECT line, step, content FROM run_line WHERE line IN (?) AND run_id = ? AND stream = ? ORDER BY line`,
    lines,
    runId,
    stream,
  );
}

// ---------------------------------------------------------------- history

export interface KeySetRow {
  readonly id: number;
  readonly keys: string;
  /** How many lines have exactly these keys. */
  readonly lines: number;
}

export function keySets(db: Reader, runId: number): Promise<KeySetRow[]> {
  return db.all('SELECT id, keys, lines FROM history_key_set WHERE run_id = ? AND lines > 0 ORDER BY id', runId);
}

/** The lowest and the highest step of a history; undefined for an empty one. */
export async function stepRange(db: Reader, runId: number): Promise<{ first: number; last: number } | undefined> {
  const ends = await Promise.all(
    ['ASC', 'DESC'].map((order) =>
      db.get<{ step: number }>(
        `SELECT step FROM run_line WHERE run_id = ? AND stream = 'history' ORDER BY step ${order} LIMIT 1`,
        runId,
      ),
    ),
  );
  return ends[0] && ends[1] && { first: ends[0].step, last: ends[1].step };
}

export interface HistoryChoice {
  /** Steps in [minStep, maxStep). */
  readonly minStep: number;
  readonly maxStep: number;
  /** Only lines with one of these key sets; null for all. */
  readonly keySets: readonly number[] | null;
}

/**
 * About `samples` of the chosen history lines, by step, evenly spaced, the first and the last always among them. Only
 * an index is read to choose them, and no line but those that are returned.
 */
export async function sampleHistory(
  db: Reader,
  runId: number,
  choice: HistoryChoice,
  samples: number,
): Promise<Line[]> {
  if (choice.keySets?.length === 0) return [];
  const values: SqlValue[] = [runId, choice.minStep, choice.maxStep, ...(choice.keySets ?? [])];
  const among = choice.keySets ? `AND key_set IN (${choice.keySets.map(() => '?').join(',')})` : '';
  const where = `run_id = ? AND stream = 'history' AND step >= ? AND step < ? ${among}`;
  const counted = await db.get<{ total: number }>(`SELECT count(*) AS total FROM run_line WHERE ${where}`, ...values);
  const total = counted?.total ?? 0;
  const places = await db.all<{ line: number }>(
    `SELECT line FROM (
       SELECT line, step, row_number() OVER (ORDER BY step, line) - 1 AS place FROM run_line WHERE ${where}
     ) AS placed WHERE place % ? = 0 OR place = ? ORDER BY step, line`,
    ...values,
    strideFor(total, samples),
    total - 1,
  );
  const lines = await linesAt(
    db,
    runId,
    'history',
    places.map(({ line }) => line),
  );
  const byNumber = new Map(lines.map((line) => [line.line, line]));
  return places.flatMap(({ line }) => byNumber.get(line) ?? []);
}

/** Lines of a stream from a number on with their steps; with `keySets`, only history lines that have one of them. */
export function steppedLinesFrom(
  db: Reader,
  runId: number,
  choice: { readonly stream: Stream; readonly from: number; readonly keySets: readonly number[] | null },
  first: number,
): Promise<[line: number, step: number | null, content: string][]> {
  if (choice.keySets?.length === 0) return Promise.resolve([]);
  const among = choice.keySets ? `AND key_set IN (${choice.keySets.map(() => '?').join(',')})` : '';
  return db.tuples(
    `SELECT line, step, content FROM run_line WHERE run_id = ? AND stream = ? AND line >= ? ${among}
     ORDER BY line LIMIT ?`,
    runId,
    choice.stream,
    choice.from,
    ...(choice.keySets ?? []),
    first,
  );
}
