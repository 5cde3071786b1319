/**
 * Charts of very many values: the horizontal axis is cut into buckets, and each is drawn as its mean within its lowest
 * and highest value, so that a line can be smoothed without losing a peak.
 */

import type { Column, HistoryColumns } from './historyColumns.ts';

/** What a chart asks for. */
export interface SeriesChoice {
  /** What the horizontal axis shows: a key of the history, "_step", "_runtime" or "_timestamp". */
  readonly x: string;
  /** The ends of the axis; null for where the values begin and end. */
  readonly from: number | null;
  readonly to: number | null;
  /** How many buckets there may be, about. */
  readonly buckets: number;
}

/** A series by column; entry i of each list is one bucket, or one value where `low` is null. They go from left to right. */
export interface Series {
  readonly key: string;
  /** How many values there are between the ends, and how many of them are NaN or infinite. */
  readonly count: number;
  readonly gaps: number;
  readonly x: readonly number[];
  /** The first of the bucket. */
  readonly step: readonly number[];
  readonly runtime: readonly (number | null)[];
  /** Null where all values are NaN or infinite: a line has a gap there. */
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[] | null;
  readonly high: readonly (number | null)[] | null;
  /** How many values each bucket has. */
  readonly counts: readonly number[] | null;
}

/** The values of a chart before they are drawn, each with its place on the axis and its row. */
interface Placed {
  readonly x: Float64Array;
  readonly values: Float64Array;
  readonly rows: Uint32Array;
}

/** The series of one key. Values in rows that have no place on the axis are left out. */
export function seriesOf(columns: HistoryColumns, key: string, choice: SeriesChoice): Series {
  const placed = place(columns, columns.column(key), choice);
  const isExact = placed.values.length <= 2 * choice.buckets;
  const buckets = isExact ? singles(placed) : cut(placed, choice.buckets);
  const { step, runtime } = columns.rows;
  return {
    key,
    count: placed.values.length,
    gaps: buckets.reduce((sum, { gaps }) => sum + gaps, 0),
    x: buckets.map(({ x }) => x),
    step: buckets.map(({ row }) => step[row] ?? 0),
    runtime: buckets.map(({ row }) => finite(runtime[row])),
    mean: buckets.map(({ mean }) => mean),
    low: isExact ? null : buckets.map(({ low, mean }) => (mean === null ? null : low)),
    high: isExact ? null : buckets.map(({ high, mean }) => (mean === null ? null : high)),
    counts: isExact ? null : buckets.map(({ count, gaps }) => count + gaps),
  };
}

const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);

// The loops below run over millions of numbers: plain ones, since iterators over them cost ten times as much.

/** The axes that every row has a place on. */
const ROW_AXES = { _step: 'step', _runtime: 'runtime', _timestamp: 'timestamp' } as const;

export const isOfEveryRow = (x: string): x is keyof typeof ROW_AXES => Object.hasOwn(ROW_AXES, x);

function place(columns: HistoryColumns, column: Column, { x, from, to }: SeriesChoice): Placed {
  const name = isOfEveryRow(x) ? ROW_AXES[x] : null;
  const ofRow = name && columns.rows[name];
  const [least, most] = [from ?? -Number.MAX_VALUE, to ?? Number.MAX_VALUE];
  if (ofRow === null) return between(joined(column, columns.column(x)), least, most);
  const { rows, values } = rises(ofRow) ? rowsBetween(column, ofRow, least, most) : column;
  const places = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) places[at] = ofRow[rows[at] ?? 0] ?? Number.NaN;
  return between({ x: places, values, rows }, least, most);
}

/** Whether numbers never fall; NaN among them is no rise. */
function rises(numbers: Float64Array): boolean {
  for (let at = 1; at < numbers.length; at += 1) {
    if (!((numbers[at] ?? 0) >= (numbers[at - 1] ?? 0))) return false;
  }
  return true;
}

/** The part of a column whose rows have their places between two ends, where places rise. */
function rowsBetween(column: Column, ofRow: Float64Array, least: number, most: number): Column {
  const firstAt = (isBehind: (row: number) => boolean) => {
    let [low, high] = [0, column.rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBehind(column.rows[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const first = firstAt((row) => (ofRow[row] ?? 0) >= least);
  const end = firstAt((row) => (ofRow[row] ?? 0) > most);
  return { rows: column.rows.subarray(first, end), values: column.values.subarray(first, end) };
}

/** The values whose row also has a place; both columns have their rows ascending. */
function joined({ rows, values }: Column, places: Column): Placed {
  const x = new Float64Array(rows.length);
  let at = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    while ((places.rows[at] ?? Number.POSITIVE_INFINITY) < row) at += 1;
    x[index] = places.rows[at] === row ? (places.values[at] ?? Number.NaN) : Number.NaN;
  }
  return { x, values, rows };
}

/** What lies between two ends; NaN lies nowhere. */
function between(placed: Placed, least: number, most: number): Placed {
  const { x, values, rows } = placed;
  const kept = new Uint32Array(x.length);
  let count = 0;
  for (let at = 0; at < x.length; at += 1) {
    const here = x[at] ?? Number.NaN;
    if (here >= least && here <= most) {
      kept[count] = at;
      count += 1;
    }
  }
  if (count === x.length) return placed;
  const at = kept.subarray(0, count);
  return {
    x: Float64Array.from(at, (index) => x[index] ?? 0),
    values: Float64Array.from(at, (index) => values[index] ?? 0),
    rows: Uint32Array.from(at, (index) => rows[index] ?? 0),
  };
}

interface Bucket {
  x: number;
  row: number;
  mean: number | null;
  low: number;
  high: number;
  /** How many finite values it has, and how many others. */
  count: number;
  gaps: number;
}

function singles({ x, values, rows }: Placed): readonly Bucket[] {
  const buckets = Array.from(values, (value, index): Bucket => {
    const bucket = begun(x[index] ?? 0, rows[index] ?? 0);
    add(bucket, value);
    return bucket;
  });
  return buckets.sort((a, b) => a.x - b.x || a.row - b.row);
}

/**
 * Buckets of one length, a power of two, beginning at multiples of it: while a run grows, those that are full stay as
 * they are.
 */
function cut({ x, values, rows }: Placed, most: number): readonly Bucket[] {
  let [least, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < x.length; at += 1) {
    least = Math.min(least, x[at] ?? least);
    last = Math.max(last, x[at] ?? last);
  }
  const length = 2 ** Math.ceil(Math.log2((last - least) / most));
  // All at one place, or further apart than numbers can say.
  const width = length > 0 && Number.isFinite(length) ? length : Math.max(1, Math.abs(last - least));
  const first = Math.floor(least / width);
  const buckets: Bucket[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const place = x[index] ?? 0;
    const at = Math.min(2 * most, Math.floor(place / width) - first);
    const bucket = (buckets[at] ??= begun(place, rows[index] ?? 0));
    add(bucket, values[index] ?? 0);
    // The mean place of its values; a bucket with one value has the place of that value.
    bucket.x += (place - bucket.x) / (bucket.count + bucket.gaps);
  }
  // Buckets without values are holes.
  return buckets.filter(() => true);
}

const begun = (x: number, row: number): Bucket => ({
  x,
  row,
  mean: null,
  low: Number.POSITIVE_INFINITY,
  high: Number.NEGATIVE_INFINITY,
  count: 0,
  gaps: 0,
});

function add(bucket: Bucket, value: number): void {
  if (!Number.isFinite(value)) {
    bucket.gaps += 1;
    return;
  }
  bucket.count += 1;
  const before = bucket.mean ?? value;
  // Halved first: two numbers may be further apart than the largest number.
  bucket.mean = before + 2 * ((value / 2 - before / 2) / bucket.count);
  if (value < bucket.low) bucket.low = value;
  if (value > bucket.high) bucket.high = value;
}
