/** The values inside of logged documents, by dotted key, as the server orders and filters by them. */

import { isObject, type JsonValue } from '../../api/pythonJson.ts';

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

/**
 * The keys that columns can show: those most documents have come first.
 *
 * @param isWorthIt tells from its different values whether a key belongs there
 */
export function keysByUse(
  documents: readonly DocumentValues[],
  isWorthIt: (values: ReadonlySet<JsonValue>) => boolean,
): readonly string[] {
  const uses = new Map<string, { count: number; readonly values: Set<JsonValue> }>();
  for (const document of documents) {
    for (const [key, value] of Object.entries(document)) {
      if (value === null || typeof value === 'object') continue;
      const use = uses.get(key) ?? { count: 0, values: new Set() };
      use.count += 1;
      use.values.add(value);
      uses.set(key, use);
    }
  }
  return [...uses]
    .filter(([, { values }]) => isWorthIt(values))
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([key]) => key);
}
