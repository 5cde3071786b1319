/** The values inside of logged documents, by dotted key, as the server orders and filters by them. */

import { isObject, type JsonValue } from '../../shared/pythonJson.ts';

/** By dotted key, the values that are no objects. */
export type DocumentValues = { readonly [key: string]: JsonValue };

/** Deeper values have no column: nobody would find them. */
const MAX_DEPTH = 6;

/** Takes the objects of a document apart: `{"model": {"depth": 2}}` has "model.depth". Media objects have no values. */
export function documentValues(document: { readonly [key: string]: JsonValue }): DocumentValues {
  const values: [string, JsonValue][] = [];
  const walk = (inner: { readonly [key: string]: JsonValue }, prefix: string, depth: number) => {
    for (const [name, value] of Object.entries(inner)) {
      if (!isObject(value)) values.push([prefix + name, value]);
      else if (depth < MAX_DEPTH && !('_type' in value)) walk(value, `${prefix}${name}.`, depth + 1);
    }
  };
  walk(document, '', 1);
  return Object.fromEntries(values);
}

/** The value under a key; undefined where the document has none, also under the names that every object has. */
export function valueAt(values: DocumentValues, key: string): JsonValue | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
