/**
 * The numbers that a run streamed, by column: what charts are cut from. Lines are JSON texts, and reading 1,000,000 of
 * them takes seconds; so they are read once, and what was read goes on while the run does.
 */

import { BoundedMap } from '../../shared/boundedMap.ts';
import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import type { RunRow } from '../store/runs.ts';
import { countLines, keySets, sampleLines, steppedLinesFrom } from '../store/streams.ts';
import { valueAt } from '../../shared/dottedKeys.ts';
import type { JsonObject } from '../../shared/pythonJson.ts';
import { hasAll, numberKeys, systemKeys } from './history.ts';
import { rowOf } from '../store/historyRow.ts';

/** The streams that have numbers: what a run logged, and what was measured of its machine. */
export type NumberStream = 'history' | 'events';

/** Numbers that are added one after the other. */
class Numbers<Kind extends Float64Array | Uint32Array> {
  #room: Kind;
  length = 0;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#room = make(256);
  }

  add(value: number): void {
    if (this.length === this.#room.length) {
      const room = this.#make(this.length * 2);
      room.set(this.#room);
      this.#room = room;
    }
    this.#room[this.length] = value;
    this.length += 1;
  }

  /** All of them; what is added later is not among them. */
  all(): Kind {
    return this.#room.subarray(0, this.length) as Kind;
  }

  get bytes(): number {
    return this.#room.byteLength;
  }
}

const floats = () => new Numbers((length) => new Float64Array(length));
const integers = () => new Numbers((length) => new Uint32Array(length));

/** The values of one key, and the rows that have it, ascending. */
export interface Column {
  readonly rows: Uint32Array;
  /** NaN and the infinities are values like others: somebody logged them. */
  readonly values: Float64Array;
}

/** What is known of every row. Rows come as they were logged; steps rise unless a run was written anew. */
export interface Rows {
  readonly step: Float64Array;
  /** Seconds since the run began; NaN where the client did not say. */
  readonly runtime: Float64Array;
  /** Seconds since 1970; NaN where the client did not say. */
  readonly timestamp: Float64Array;
}

interface Growing {
  readonly rows: Numbers<Uint32Array>;
  readonly values: Numbers<Float64Array>;
}

const bytesOf = ({ rows, values }: Growing) => rows.bytes + values.bytes;
/** Bounded by `dropColumns` alone: columns grow, and all that are asked for at once stay. */
const newColumns = () => new BoundedMap<string, Growing>({ most: Number.POSITIVE_INFINITY, weightOf: bytesOf });
const emptyColumn = (): Growing => ({ rows: integers(), values: floats() });

/** What was read of a stream. */
class Pass {
  readonly heartbeatAt: number;
  readonly wasRunning: boolean;
  readonly lines: Numbers<Uint32Array>;
  readonly step: Numbers<Float64Array>;
  readonly runtime: Numbers<Float64Array>;
  readonly timestamp: Numbers<Float64Array>;
  readonly columns: BoundedMap<string, Growing>;

  /** @param earlier the pass that it goes on from, and that nobody uses afterwards */
  constructor(run: RunState, earlier: Pass | null) {
    this.heartbeatAt = run.heartbeatAt;
    this.wasRunning = run.state === 'running';
    this.lines = earlier?.lines ?? integers();
    this.step = earlier?.step ?? floats();
    this.runtime = earlier?.runtime ?? floats();
    this.timestamp = earlier?.timestamp ?? floats();
    this.columns = earlier?.columns ?? newColumns();
  }

  /** What is known of every row. */
  get rowBytes(): number {
    return [this.lines, this.step, this.runtime, this.timestamp].reduce((sum, numbers) => sum + numbers.bytes, 0);
  }

  get bytes(): number {
    return [...this.columns.entries()].reduce((sum, [, column]) => sum + bytesOf(column), this.rowBytes);
  }
}

type RunState = Pick<RunRow, 'id' | 'heartbeatAt' | 'state'>;

export interface HistoryColumns {
  readonly rows: Rows;
  /** The column of a key that was asked for; an empty one for a key that no row has. */
  readonly column: (key: string) => Column;
}

/** Lines that are read before others get their turn. */
const PORTION = 2_000;
/** What is kept of all runs, in bytes, besides what was asked for last. */
const MOST_KEPT = 192 << 20;

interface KeptPass {
  readonly pass: Promise<Pass>;
  /** 0 until it is read. */
  bytes: number;
}

const kept = new WeakMap<Reader, BoundedMap<string, KeptPass>>();

/**
 * The columns of some keys of a stream, as far as it has come. Who asks for many keys of a long stream asks for a few at
 * a time: all that are asked for at once are in memory together.
 */
export async function historyColumns(
  db: Reader,
  caller: Caller,
  run: RunState,
  stream: NumberStream,
  keys: readonly string[],
  mostKept = MOST_KEPT,
): Promise<HistoryColumns> {
  requireUser(caller);
  const passes = kept.get(db) ?? new BoundedMap<string, KeptPass>({ most: MOST_KEPT, weightOf: ({ bytes }) => bytes });
  kept.set(db, passes);
  const name = `${run.id} ${stream}`;
  const before = passes.get(name)?.pass.catch(() => null) ?? Promise.resolve(null);
  const next = before.then(async (earlier) => {
    const pass = await read(db, caller, run, stream, { earlier, keys });
    // Taken at once: whoever asks next may let go of columns that were not asked for then.
    const columns = columnsOf(pass, keys);
    dropColumns(pass, keys, mostKept);
    return { pass, columns };
  });
  const reading: KeptPass = { pass: next.then((done) => done.pass), bytes: 0 };
  reading.pass.catch(() => undefined); // told to who asked, by `next`
  passes.set(name, reading);
  const { pass, columns } = await next;
  reading.bytes = pass.bytes;
  passes.trim(mostKept);
  return columns;
}

/** Lets go of the columns used least recently, but not of those asked for now. */
function dropColumns(pass: Pass, asked: readonly string[], mostKept: number): void {
  for (const key of asked) pass.columns.get(key);
  pass.columns.trim(mostKept - pass.rowBytes, (key) => asked.includes(key));
}

/** How many lines a preview is made of. */
const PREVIEW_LINES = 1_000;

/** The columns of a sample of a stream's lines: shown until the whole stream is read. */
export async function previewColumns(
  db: Reader,
  caller: Caller,
  run: RunState,
  stream: NumberStream,
  keys: readonly string[],
): Promise<HistoryColumns> {
  requireUser(caller);
  const pass = new Pass(run, null);
  for (const key of keys) pass.columns.set(key, emptyColumn());
  for (const { line, step, content } of await sampleLines(db, run.id, stream, PREVIEW_LINES)) {
    addRow(pass, { line, step, row: rowOf(content) });
  }
  return columnsOf(pass, keys);
}

function columnsOf(pass: Pass, keys: readonly string[]): HistoryColumns {
  const columns = new Map(
    keys.map((key): [string, Column] => {
      const { rows, values } = pass.columns.get(key) ?? emptyColumn();
      return [key, { rows: rows.all(), values: values.all() }];
    }),
  );
  const none: Column = { rows: new Uint32Array(), values: new Float64Array() };
  return {
    rows: { step: pass.step.all(), runtime: pass.runtime.all(), timestamp: pass.timestamp.all() },
    column: (key) => columns.get(key) ?? none,
  };
}

async function read(
  db: Reader,
  caller: Caller,
  run: RunState,
  stream: NumberStream,
  { earlier, keys }: { readonly earlier: Pass | null; readonly keys: readonly string[] },
): Promise<Pass> {
  let pass = earlier;
  if (pass === null || pass.heartbeatAt !== run.heartbeatAt) pass = await goneOn(db, run, stream, pass);
  const isMissing = (key: string) => !pass?.columns.has(key);
  if (pass !== null && !keys.some(isMissing)) return pass;
  const wanted = [...new Set([...keys, ...(await fewKeys(db, caller, run.id, stream))])];
  // Other lines came than those that were read: late ones, or other ones for the same steps.
  if (pass === null) return fromStart(db, run, stream, wanted);
  await readColumns(db, run, stream, { pass, keys: wanted.filter(isMissing) });
  return pass;
}

/** A stream with no more numbers than this is read for all of its keys at once: its other charts will be asked for next. */
const FEW_NUMBERS = 4_000_000;

/** All keys of a stream that has few numbers; none where it has many. */
async function fewKeys(db: Reader, caller: Caller, runId: number, stream: NumberStream): Promise<readonly string[]> {
  if (stream === 'events') {
    const keys = await systemKeys(db, caller, runId);
    return keys.length * (await countLines(db, runId, stream)) <= FEW_NUMBERS ? keys : [];
  }
  const sets = (await keySets(db, runId)).map(({ keys, lines }) => ({ keys: numberKeys(keys), lines }));
  const numbers = sets.reduce((sum, { keys, lines }) => sum + keys.length * lines, 0);
  return numbers <= FEW_NUMBERS ? sets.flatMap(({ keys }) => keys) : [];
}

/** A pass with the lines that came since; null when it must begin anew. */
async function goneOn(db: Reader, run: RunState, stream: NumberStream, earlier: Pass | null): Promise<Pass | null> {
  // A run that had ended and was written to again may have other values for the same steps.
  if (earlier?.wasRunning !== true) return null;
  const pass = new Pass(run, earlier);
  await readOn(db, run, stream, pass);
  return pass.lines.length === (await countOf(db, run.id, stream, pass)) ? pass : null;
}

/** How many lines a stream must have for a pass to be whole; events have no other count than their last number. */
async function countOf(db: Reader, runId: number, stream: NumberStream, pass: Pass): Promise<number> {
  if (stream === 'events') return pass.lines.length;
  return (await keySets(db, runId)).reduce((sum, { lines }) => sum + lines, 0);
}

async function fromStart(db: Reader, run: RunState, stream: NumberStream, keys: readonly string[]): Promise<Pass> {
  const pass = new Pass(run, null);
  for (const key of keys) pass.columns.set(key, emptyColumn());
  await readOn(db, run, stream, pass);
  return pass;
}

/** Reads the lines behind those that were read, for all columns. */
async function readOn(db: Reader, run: RunState, stream: NumberStream, pass: Pass): Promise<void> {
  const from = (pass.lines.all().at(-1) ?? -1) + 1;
  await eachLine(db, run.id, { stream, from, keySets: null }, (line) => {
    addRow(pass, line);
  });
}

/** Reads further keys of the lines that were read already: those lines that have one of them. */
async function readColumns(
  db: Reader,
  run: RunState,
  stream: NumberStream,
  { pass, keys }: { readonly pass: Pass; readonly keys: readonly string[] },
): Promise<void> {
  const columns = keys.map((key) => [key, emptyColumn()] as const);
  const sets = (await keySets(db, run.id)).filter((set) => keys.some((key) => hasAll(set.keys, [key])));
  const lines = pass.lines.all();
  let place = 0;
  const chosen = stream === 'history' ? sets.map(({ id }) => id) : null;
  await eachLine(db, run.id, { stream, from: 0, keySets: chosen }, ({ line, row }) => {
    while (place < lines.length && (lines[place] ?? line) < line) place += 1;
    if (lines[place] !== line) return;
    for (const [key, column] of columns) addValue(column, place, row, key);
  });
  for (const [key, column] of columns) pass.columns.set(key, column);
}

interface ReadLine {
  readonly line: number;
  readonly step: number | null;
  readonly row: JsonObject;
}

async function eachLine(
  db: Reader,
  runId: number,
  { stream, from, keySets }: { stream: NumberStream; from: number; keySets: readonly number[] | null },
  take: (line: ReadLine) => void,
): Promise<void> {
  for (let next = from; ;) {
    const portion = await steppedLinesFrom(db, runId, { stream, from: next, keySets }, PORTION);
    for (const [line, step, content] of portion) take({ line, step, row: rowOf(content) });
    if (portion.length < PORTION) return;
    next = (portion.at(-1)?.[0] ?? next) + 1;
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

function addRow(pass: Pass, { line, step, row }: ReadLine): void {
  const place = pass.lines.length;
  pass.lines.add(line);
  pass.step.add(step ?? line);
  pass.runtime.add(numberAt(row, '_runtime') ?? Number.NaN);
  pass.timestamp.add(numberAt(row, '_timestamp') ?? Number.NaN);
  for (const [key, column] of pass.columns.entries()) addValue(column, place, row, key);
}

function addValue(column: Growing, place: number, row: JsonObject, key: string): void {
  const value = numberAt(row, key);
  if (value === null) return;
  column.rows.add(place);
  column.values.add(value);
}

/** The number that a row has under a key, NaN and the infinities among them; null when it has none. */
export function numberAt(row: JsonObject, key: string): number | null {
  const value = valueAt(row, key);
  return typeof value === 'number' ? value : null;
}
