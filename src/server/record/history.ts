/** A run's history as the client reads it: lines of JSON turned into rows, keys and samples. */

import { parseTolerantJson } from '../tolerantJson.ts';

export type HistoryRow = Record<string, unknown>;

/** A line as a row; a line that is no object is an empty row, so that one bad line hides no others. */
export function historyRow(line: { readonly content: string }): HistoryRow {
  try {
    const row = parseTolerantJson(line.content);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as HistoryRow) : {};
  } catch {
    return {};
  }
}

/** Keys that occur in rows, each with how often, in W&B's form of `historyKeys`. */
export function historyKeys(rows: readonly HistoryRow[]): object {
  const keys: Record<string, { typeCounts: { type: string; count: number }[]; monotonic: boolean }> = {};
  let lastStep = -1;
  for (const row of rows) {
    for (const [key, value] of Object.entries(row)) {
      const entry = (keys[key] ??= { typeCounts: [], monotonic: key === '_step' });
      const type = typeof value === 'number' || isNonFinite(value) ? 'number' : value === null ? 'nil' : typeOf(value);
      const counted = entry.typeCounts.find((candidate) => candidate.type === type);
      if (counted) counted.count += 1;
      else entry.typeCounts.push({ type, count: 1 });
    }
    if (typeof row['_step'] === 'number') lastStep = Math.max(lastStep, row['_step']);
  }
  return { keys, lastStep, sets: [] };
}

const isNonFinite = (value: unknown) => value === 'NaN' || value === 'Infinity' || value === '-Infinity';
const typeOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value);

/** A specification of `sampledHistory`: rows that have all of `keys`, cut down to them, evenly sampled. */
export interface SampleSpec {
  readonly keys?: readonly string[];
  readonly samples?: number;
  readonly minStep?: number;
  readonly maxStep?: number;
}

export function sampleRows(rows: readonly HistoryRow[], spec: SampleSpec): HistoryRow[] {
  const { keys, samples = 500, minStep = Number.NEGATIVE_INFINITY, maxStep = Number.POSITIVE_INFINITY } = spec;
  const matching = rows.filter((row, index) => {
    const step = typeof row['_step'] === 'number' ? row['_step'] : index;
    return step >= minStep && step < maxStep && (keys ?? []).every((key) => key in row);
  });
  const stride = Math.max(1, Math.ceil(matching.length / Math.max(1, samples)));
  const sampled = matching.filter((_, index) => index % stride === 0 || index === matching.length - 1);
  return keys ? sampled.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]]))) : sampled;
}
