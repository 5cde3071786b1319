/**
 * The values inside of a document, by dotted key: `{"model": {"depth": 2}}` has "model.depth". The server indexes them,
 * filters and orders by them and offers their keys as columns; the explorer's tables show them.
 */

import { isObject, type JsonObject, type JsonValue } from './pythonJson.ts';

/** Objects that are nested deeper in a document are data, and have no keys of their own. */
const MAX_DEPTH = 21;

interface FoundValue {
  readonly key: string;
  readonly value: JsonValue;
  /** How many objects it is in, the document left out. */
  readonly depth: number;
  /** The names that lead to it, each on a line. */
  readonly path: string;
}

/** Every value that is no object with keys of its own, in the document's order. */
function foundValues(document: JsonObject): readonly FoundValue[] {
  const found: FoundValue[] = [];
  const walk = (inner: JsonObject, outer: Omit<FoundValue, 'value'>): void => {
    for (const [name, value] of Object.entries(inner)) {
      const { depth } = outer;
      const [key, path] = [outer.key + name, outer.path + name];
      if (!isObject(value) || mediaType(value) !== null) found.push({ key, value, depth, path });
      else if (depth < MAX_DEPTH) walk(value, { key: `${key}.`, depth: depth + 1, path: `${path}\n` });
    }
  };
  walk(document, { key: '', depth: 0, path: '' });
  return found;
}

/**
 * The numbers, texts, truth values, nulls, lists and media objects of a document, in its order. A key comes twice where
 * a document has both "a.b" and "b" inside of "a".
 */
export function dottedEntries(document: JsonObject): readonly (readonly [key: string, value: JsonValue])[] {
  return foundValues(document).map(({ key, value }) => [key, value]);
}

/**
 * As `dottedEntries`, with each key once: of two values the one counts that is in fewer objects, or whose names sort
 * first. The order of a document's names does not matter, since clients send them in any.
 */
export function dottedValues(document: JsonObject): ReadonlyMap<string, JsonValue> {
  const chosen = new Map<string, FoundValue>();
  for (const value of foundValues(document)) {
    const other = chosen.get(value.key);
    if (other === undefined || comesBefore(value, other)) chosen.set(value.key, value);
  }
  return new Map([...chosen].map(([key, { value }]) => [key, value]));
}

function comesBefore(one: FoundValue, other: FoundValue): boolean {
  return one.depth === other.depth ? one.path < other.path : one.depth < other.depth;
}

/** What a media object is, such as "image-file" or "histogram"; null for any other value. */
export function mediaType(value: JsonValue): string | null {
  const type = isObject(value) && Object.hasOwn(value, '_type') ? value['_type'] : null;
  return typeof type === 'string' ? type : null;
}

/** The value under a dotted key, an object among them; undefined where there is none. */
export function valueAt(document: JsonObject, key: string): JsonValue | undefined {
  if (Object.hasOwn(document, key)) return document[key];
  for (let dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
    const name = key.slice(0, dot);
    const inner = Object.hasOwn(document, name) ? document[name] : undefined;
    const value = isObject(inner) ? valueAt(inner, key.slice(dot + 1)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * A document with what stands under some dotted keys alone, each where it was; a key can name a value, a list, or an
 * object with all that is in it.
 */
export function partsUnder(document: JsonObject, keys: Iterable<string>): JsonObject {
  return partsOf(document, '', new Set(keys));
}

/** @param wanted keys that begin with the prefix */
function partsOf(document: JsonObject, prefix: string, wanted: ReadonlySet<string>): JsonObject {
  const parts = Object.entries(document).flatMap(([name, value]): [string, JsonValue][] => {
    const key = prefix + name;
    if (wanted.has(key)) return [[name, value]];
    const inside = isObject(value) ? [...wanted].filter((one) => one.startsWith(`${key}.`)) : [];
    if (!isObject(value) || inside.length === 0) return [];
    const part = partsOf(value, `${key}.`, new Set(inside));
    return Object.keys(part).length === 0 ? [] : [[name, part]];
  });
  return Object.fromEntries(parts);
}
