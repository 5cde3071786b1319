/** A run's history as the client reads it: lines of JSON turned into rows, keys and samples. */

import { valueAt } from '../../shared/dottedKeys.ts';
import { type JsonObject, writeStandardJson } from '../../shared/pythonJson.ts';
import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import { keysOf, rowOf } from '../store/historyRow.ts';
import { keySets, sampleHistory, sampleLines, stepRange } from '../store/streams.ts';

/** All keys of a run's history, each with how often and with which types, in W&B's form of `historyKeys`. */
export async function historyKeys(db: Reader, caller: Caller, runId: number): Promise<object> {
  requireUser(caller);
  const keys: Record<string, { typeCounts: { type: string; count: number }[]; monotonic: boolean }> = {};
  for (const set of await keySets(db, runId)) {
    for (const [key, type] of JSON.parse(set.keys) as [string, string][]) {
      const entry = (keys[key] ??= { typeCounts: [], monotonic: key === '_step' });
      const counted = entry.typeCounts.find((candidate) => candidate.type === type);
      if (counted) counted.count += set.lines;
      else entry.typeCounts.push({ type, count: set.lines });
    }
  }
  return { keys, lastStep: (await stepRange(db, runId))?.last ?? -1, sets: [] };
}

/** The names of what was measured of a run's machine, from lines here and there. */
export async function systemKeys(db: Reader, caller: Caller, runId: number): Promise<string[]> {
  requireUser(caller);
  const lines = await sampleLines(db, runId, 'events', SYSTEM_SAMPLES);
  return [...new Set(lines.flatMap(({ content }) => ownNumbers(keysOf(rowOf(content)))))];
}

/** The keys of a key set that have numbers, without the client's own. */
export const numberKeys = (keySet: string) => ownNumbers(JSON.parse(keySet) as [key: string, type: string][]);

const ownNumbers = (keys: readonly (readonly [key: string, type: string])[]) =>
  keys.filter(([key, type]) => type === 'number' && !key.startsWith('_')).map(([key]) => key);

/** What is measured hardly changes while a run goes on. */
const SYSTEM_SAMPLES = 100;

/** A specification of `sampledHistory`: rows that have all of `keys`, cut down to them, evenly sampled. */
export interface SampleSpec {
  readonly keys?: readonly string[];
  readonly samples?: number;
  readonly minStep?: number;
  /** The last step; unlike in `history`, it is one of the steps. */
  readonly maxStep?: number;
}

const DEFAULT_SAMPLES = 500;

/**
 * Rows of a run's history, evenly sampled. NaN and the infinities are texts in them, as in W&B's own answers: they are
 * sent as JSON, which has no such numbers.
 */
export async function sampledRows(db: Reader, caller: Caller, runId: number, spec: SampleSpec): Promise<JsonObject[]> {
  requireUser(caller);
  const { keys, samples = DEFAULT_SAMPLES, minStep = 0, maxStep = Number.MAX_SAFE_INTEGER - 1 } = spec;
  const wanted = [...new Set(keys ?? [])];
  const sets = keys && (await keySets(db, runId)).filter((set) => hasAll(set.keys, wanted)).map((set) => set.id);
  const choice = { minStep, maxStep: maxStep + 1, keySets: sets ?? null };
  const rows = (await sampleHistory(db, runId, choice, samples)).map((line) => rowOf(line.content));
  const cut = (row: JsonObject) =>
    Object.fromEntries(
      wanted.flatMap((key) => {
        const value = valueAt(row, key);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  return rows.map((row) => JSON.parse(writeStandardJson(keys ? cut(row) : row)) as JsonObject);
}

/** Whether a key set has all keys, or something inside of each. */
export function hasAll(keySet: string, wanted: readonly string[]): boolean {
  const keys = (JSON.parse(keySet) as [string, string][]).map(([key]) => key);
  return wanted.every((want) => keys.some((key) => key === want || key.startsWith(`${want}.`)));
}
