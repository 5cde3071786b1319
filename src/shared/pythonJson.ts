/** JSON as Python writes it: with bare NaN, Infinity and -Infinity, which JSON.parse refuses. */

import { compareNames } from './naturalOrder.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Strings are matched too, so that the words inside them are left alone. */
const STRING_OR_WORD = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gu;
/** A character that no text of a JSON document can hold unescaped marks what was a bare word. */
const MARK = '\\u0000number:';
const REVIVED = '\u0000number:';

/** Reads a document; undefined when it is none. */
export function readPythonJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return readWithBareWords(text);
  }
}

function readWithBareWords(text: string): JsonValue | undefined {
  const quoted = text.replace(STRING_OR_WORD, (match) => (match.startsWith('"') ? match : `"${MARK}${match}"`));
  try {
    return JSON.parse(quoted, (_key, value: unknown) =>
      typeof value === 'string' && value.startsWith(REVIVED) ? Number(value.slice(REVIVED.length)) : value,
    ) as JsonValue;
  } catch {
    return undefined;
  }
}

const MARKED = /"\\u0000number:(NaN|-?Infinity)"/gu;

/** Writes a value with indents, as Python would: NaN and the infinities as bare words, and not as null. */
export function writePythonJson(value: JsonValue): string {
  const marked = (_key: string, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? `${REVIVED}${part}` : part;
  return JSON.stringify(value, marked, 2).replaceAll(MARKED, '$1');
}

/** Reads a document that should be an object, such as metadata or a summary; an empty object when it is none. */
export function readPythonObject(text: string | null): { readonly [key: string]: JsonValue } {
  const value = text === null ? undefined : readPythonJson(text);
  return isObject(value) ? value : {};
}

/** Whether a value is an object and no list. */
export function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A run's config as its script set it. The client sends `{"lr": {"value": 0.1, "desc": null}, "_wandb": …}`: values are
 * taken out of their wrapping, and what begins with an underscore is the client's own.
 */
export function readConfig(text: string | null): { readonly [key: string]: JsonValue } {
  return Object.fromEntries(
    ownEntries(text).map(([key, value]) => [
      key,
      isObject(value) && 'value' in value ? (value['value'] ?? null) : value,
    ]),
  );
}

/** A run's last metrics without the client's own keys, such as `_runtime` and `_step`. */
export function readSummary(text: string | null): { readonly [key: string]: JsonValue } {
  return Object.fromEntries(ownEntries(text));
}

/** The script's own entries, sorted: the client sends them in no order. */
function ownEntries(text: string | null): [string, JsonValue][] {
  return Object.entries(readPythonObject(text))
    .filter(([key]) => !key.startsWith('_'))
    .sort(([a], [b]) => compareNames(a, b));
}
