/** A line of a run's history as a row of values, and the names and types in it. */

import { dottedEntries, mediaType } from '../../shared/dottedKeys.ts';
import { type JsonObject, type JsonValue, readPythonObject } from '../../shared/pythonJson.ts';

/** A line as a row; a line that is no object is an empty row, so that one bad line hides no others. */
export function rowOf(content: string): JsonObject {
  return readPythonObject(content);
}

/** The keys of a row with the types of their values. Objects count by what is in them, media objects by their type. */
export function keysOf(row: JsonObject): [key: string, type: string][] {
  return dottedEntries(row).map(([key, value]) => [key, mediaType(value) ?? typeName(value)]);
}

/** A type as W&B names it in `historyKeys`. */
function typeName(value: JsonValue): string {
  if (value === null) return 'nil';
  return Array.isArray(value) ? 'list' : typeof value;
}
