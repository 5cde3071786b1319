/** A run's history as the server sampled it, turned into points of charts. */

import type { JsonValue } from '../../api/pythonJson.ts';
import { isObject, readPythonObject } from '../../api/pythonJson.ts';
import { documentValues } from '../columns/documentValues.ts';

/** One logged value. */
export interface HistoryPoint {
  readonly step: number;
  /** Seconds since the run began; null where the client did not say. */
  readonly runtime: number | null;
  /** Null for NaN and the infinities: the line has a gap there. */
  readonly value: number | null;
}

/** The keys of a run's history that have numbers, without the client's own, in the order of the alphabet. */
export function metricKeys(historyKeys: unknown): readonly string[] {
  const keys = isObject(historyKeys as JsonValue) ? (historyKeys as { readonly keys?: JsonValue }).keys : undefined;
  return Object.entries(isObject(keys) ? keys : {})
    .filter(([key, facts]) => !key.startsWith('_') && JSON.stringify(facts).includes('"number"'))
    .map(([key]) => key)
    .sort((a, b) => a.localeCompare(b));
}

/** The points of one metric from its list of sampled rows. */
export function historyPoints(rows: unknown, key: string): readonly HistoryPoint[] {
  if (!Array.isArray(rows)) return [];
  return (rows as readonly JsonValue[]).filter(isObject).map((row, index) => ({
    step: finite(row['_step']) ?? index,
    runtime: finite(row['_runtime']),
    value: finite(row[key]),
  }));
}

/**
 * The measurements of a run's machine by name, in the order of the alphabet, from the lines that the client sent. They
 * have no steps, only times.
 */
export function systemPoints(lines: readonly string[]): ReadonlyMap<string, readonly HistoryPoint[]> {
  const points = new Map<string, HistoryPoint[]>();
  for (const [step, line] of lines.entries()) {
    const row = readPythonObject(line);
    const runtime = finite(row['_runtime']);
    for (const [name, value] of Object.entries(documentValues(row))) {
      if (name.startsWith('_') || typeof value !== 'number') continue;
      const title = name.replace(/^system\./u, '');
      const known = points.get(title) ?? [];
      known.push({ step, runtime, value: finite(value) });
      points.set(title, known);
    }
  }
  return new Map([...points].sort(([a], [b]) => names.compare(a, b)));
}

/** Numbers in names count as numbers: gpu.9 comes before gpu.10. */
const names = new Intl.Collator('en', { numeric: true });

function finite(value: JsonValue | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/**
 * Exponential smoothing without the pull towards zero at the start, as TensorBoard does it. Gaps stay gaps.
 *
 * @param weight 0 for none, towards 1 for more
 */
export function smooth(values: readonly (number | null)[], weight: number): readonly (number | null)[] {
  let sum = 0;
  let mass = 0;
  return values.map((value) => {
    if (value === null) return null;
    sum = sum * weight + (1 - weight) * value;
    mass = mass * weight + (1 - weight);
    return sum / mass;
  });
}
