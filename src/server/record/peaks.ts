/**
 * Samples of a metric that keep its peaks: of each stretch of the history the lowest and the highest row, so that a
 * chart of 1,000,000 rows shows the one that leapt. Even samples, as `sampledHistory` gives them by default, miss it.
 */

import type { Reader } from '../store/database.ts';
import { historyLinesAfter, keySets } from '../store/streams.ts';
import type { RunRow } from '../store/runs.ts';
import { hasAll, rowOf, valueAt, type HistoryRow, type SampleSpec } from './history.ts';

export interface PeakSpec extends SampleSpec {
  readonly keys: readonly string[];
  /** The key whose peaks are kept. */
  readonly peaks: string;
}

interface Stretch {
  low: Placed | null;
  high: Placed | null;
  /** The first row whose value is NaN or infinite: a line has a gap there. */
  gap: HistoryRow | null;
}

interface Placed {
  readonly value: number;
  readonly row: HistoryRow;
}

/** Rows given one after the other, in at most `most` stretches. When these are full, each two become one. */
export class PeakSampler {
  readonly #most: number;
  #stride = 1;
  #count = 0;
  #stretches: Stretch[] = [];
  #first: HistoryRow | null = null;
  #last: HistoryRow | null = null;

  constructor(most: number) {
    this.#most = Math.max(2, most);
  }

  add(value: number, row: HistoryRow): void {
    if (this.#count === this.#most * this.#stride) this.#halve();
    const at = Math.floor(this.#count / this.#stride);
    this.#count += 1;
    this.#first ??= row;
    this.#last = row;
    const stretch = (this.#stretches[at] ??= { low: null, high: null, gap: null });
    if (!Number.isFinite(value)) stretch.gap ??= row;
    else {
      if (stretch.low === null || value < stretch.low.value) stretch.low = { value, row };
      if (stretch.high === null || value > stretch.high.value) stretch.high = { value, row };
    }
  }

  /** The first and the last row, and the peaks and gaps between them, in the order in which they came. */
  rows(): HistoryRow[] {
    const kept = this.#stretches.flatMap(({ low, high, gap }) => [low?.row, high?.row, gap]);
    const rows = new Set([this.#first, ...kept, this.#last].filter((row) => row !== null && row !== undefined));
    return [...rows].sort((a, b) => stepOf(a) - stepOf(b));
  }

  #halve(): void {
    const halved: Stretch[] = [];
    for (let at = 0; at < this.#stretches.length; at += 2) {
      const [one, other] = [this.#stretches[at], this.#stretches[at + 1]];
      if (one) halved.push(other ? joined(one, other) : one);
    }
    this.#stretches = halved;
    this.#stride *= 2;
  }
}

function joined(one: Stretch, other: Stretch): Stretch {
  const lower = one.low && other.low && other.low.value < one.low.value ? other.low : (one.low ?? other.low);
  const higher = one.high && other.high && other.high.value > one.high.value ? other.high : (one.high ?? other.high);
  return { low: lower, high: higher, gap: one.gap ?? other.gap };
}

const stepOf = (row: HistoryRow) => Number(row['_step'] ?? 0);

/** What was read of a history, to go on from while the run goes on. */
interface Pass {
  readonly heartbeatAt: number;
  readonly wasRunning: boolean;
  /** The last line that was read, and how many were. */
  readonly line: number;
  readonly read: number;
  readonly samplers: readonly PeakSampler[];
}

/** Lines that are read before others get their turn. */
const PORTION = 5_000;
/** Passes that are kept, the one used last last. */
const MOST_PASSES = 16;
const DEFAULT_SAMPLES = 500;

const passes = new WeakMap<Reader, Map<string, Promise<Pass>>>();

/** Of each specification the rows with its peaks, about `samples` of them. One pass over the lines serves all. */
export async function sampledPeaks(
  db: Reader,
  run: Pick<RunRow, 'id' | 'heartbeatAt' | 'state'>,
  specs: readonly PeakSpec[],
): Promise<HistoryRow[][]> {
  if (specs.length === 0) return [];
  const kept = passes.get(db) ?? new Map<string, Promise<Pass>>();
  passes.set(db, kept);
  const key = `${run.id} ${JSON.stringify(specs)}`;
  const before = kept.get(key)?.catch(() => null) ?? Promise.resolve(null);
  const pass = before.then((earlier) => advance(db, run, specs, earlier));
  kept.delete(key);
  kept.set(key, pass);
  for (const oldest of [...kept.keys()].slice(0, -MOST_PASSES)) kept.delete(oldest);
  return (await pass).samplers.map((sampler) => sampler.rows());
}

async function advance(
  db: Reader,
  run: Pick<RunRow, 'id' | 'heartbeatAt' | 'state'>,
  specs: readonly PeakSpec[],
  earlier: Pass | null,
): Promise<Pass> {
  if (earlier && earlier.heartbeatAt === run.heartbeatAt) return earlier;
  // A run that had ended and was written to again may have other values for the same steps.
  const start = earlier?.wasRunning === true ? earlier : null;
  const samplers = start?.samplers ?? specs.map(({ samples = DEFAULT_SAMPLES }) => new PeakSampler(samples / 2));
  const sets = (await keySets(db, run.id)).filter((set) => specs.some((spec) => hasAll(set.keys, [spec.peaks])));
  let line = start?.line ?? -1;
  let read = start?.read ?? 0;
  for (;;) {
    const portion = await historyLinesAfter(db, run.id, { line, keySets: sets.map(({ id }) => id) }, PORTION);
    for (const [number, content] of portion) {
      line = number;
      const row = rowOf(content);
      for (const [at, spec] of specs.entries()) {
        const value = valueOf(row, spec);
        if (value !== null) samplers[at]?.add(value, cut(row, spec));
      }
    }
    read += portion.length;
    if (portion.length < PORTION) break;
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
  // Lines came late, before those that were read.
  if (start && read < sets.reduce((sum, { lines }) => sum + lines, 0)) return advance(db, run, specs, null);
  return { heartbeatAt: run.heartbeatAt, wasRunning: run.state === 'running', line, read, samplers };
}

/** The number that a row has for a specification; null when it has none, or its step is not asked for. */
function valueOf(row: HistoryRow, { peaks, minStep, maxStep }: PeakSpec): number | null {
  const value = valueAt(row, peaks);
  const number = typeof value === 'string' && /^(?:NaN|-?Infinity)$/u.test(value) ? Number(value) : value;
  if (typeof number !== 'number') return null;
  const step = stepOf(row);
  return step >= (minStep ?? 0) && step <= (maxStep ?? Number.MAX_SAFE_INTEGER) ? number : null;
}

function cut(row: HistoryRow, { keys }: PeakSpec): HistoryRow {
  return Object.fromEntries(keys.map((key) => [key, valueAt(row, key)]));
}
