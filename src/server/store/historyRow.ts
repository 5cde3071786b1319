/** A line of a run's history as a row of values, and the names and types in it. */

import { parseTolerantJson } from '../tolerantJson.ts';

export type HistoryRow = Readonly<Record<string, unknown>>;

/** A line as a row; a line that is no object is an empty row, so that one bad line hides no others. */
export function rowOf(content: string): HistoryRow {
  try {
    const row = parseTolerantJson(content);
    return isPlain(row) ? row : {};
  } catch {
    return {};
  }
}

/** Whether a value is an object and no list. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of a row with the types of their values. Objects count by what is in them, media objects by their type. */
export function keysOf(row: HistoryRow, prefix = ''): [key: string, type: string][] {
  return Object.entries(row).flatMap(([name, value]): [string, string][] => {
    const key = prefix + name;
    if (isPlain(value)) {
      return typeof value['_type'] === 'string' ? [[key, value['_type']]] : keysOf(value, `${key}.`);
    }
    return [[key, typeName(value)]];
  });
}

function typeName(value: unknown): string {
  if (value === null) return 'nil';
  if (Array.isArray(value)) return 'list';
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? 'number' : typeof value;
}
