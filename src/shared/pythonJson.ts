/** JSON as Python writes it: with bare NaN, Infinity and -Infinity, which JSON.parse refuses. */

import { compareNames } from './naturalOrder.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Strings are matched too, so that the words inside them are left alone. */
const STRING_OR_WORD = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gu;
/** A character that no text of a JSON document can hold unescaped marks what was a bare word. */
const MARK = '\\u0000number:';
const REVIVED = '\u0000number:';
const NAN = `${REVIVED}NaN`;

/** Reads a document; undefined when it is none. */
export function readPythonJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text.includes('NaN') || text.includes('Infinity') ? readWithBareWords(text) : undefined;
  }
}

function readWithBareWords(text: string): JsonValue | undefined {
  const standard = text.replace(STRING_OR_WORD, (match) => {
    if (match.startsWith('"')) return match;
    // Too large a number is read as infinity. The spaces keep it apart from what stands beside it.
    return match === 'NaN' ? `"${MARK}NaN"` : ` ${match.replace('Infinity', '1e999')} `;
  });
  try {
    const document: { value: JsonValue } = { value: JSON.parse(standard) as JsonValue };
    return standard.includes(MARK) && !reviveNaN(document) ? undefined : document.value;
  } catch {
    return undefined;
  }
}

/** Puts NaN where a marked string stands; false where one stands as a key, which no document has. */
function reviveNaN(document: object): boolean {
  const open: object[] = [document];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    for (const [key, value] of Object.entries(holder) as [string, JsonValue][]) {
      if (key === NAN) return false;
      if (value === NAN) Object.defineProperty(holder, key, { value: Number.NaN, ...PLAIN });
      else if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
  return true;
}

/** An ordinary property, also under a name such as `__proto__`. */
const PLAIN = { enumerable: true, configurable: true, writable: true };

const MARKED = /"\\u0000number:(NaN|-?Infinity)"/gu;

/**
 * Writes a value as Python would: NaN and the infinities as bare words, and not as null.
 * @param indent spaces for each level; 0 for all on one line
 */
export function writePythonJson(value: JsonValue, indent = 2): string {
  const marked = (_key: string, part: unknown) => (isSpecial(part) ? `${REVIVED}${part}` : part);
  return JSON.stringify(value, marked, indent).replaceAll(MARKED, '$1');
}

/** Writes a value as standard JSON: NaN and the infinities as texts, as W&B's server does where it answers with JSON. */
export function writeStandardJson(value: JsonValue): string {
  return JSON.stringify(value, (_key, part: unknown) => (isSpecial(part) ? String(part) : part));
}

/** Whether a value is a number that JSON cannot write. */
function isSpecial(value: unknown): value is number {
  return typeof value === 'number' && !Number.isFinite(value);
}

/** Reads a document that should be an object, such as metadata or a summary; an empty object when it is none. */
export function readPythonObject(text: string | null): JsonObject {
  const value = text === null ? undefined : readPythonJson(text);
  return isObject(value) ? value : {};
}

/** Whether a value is an object and no list. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A setting without the wrapping that the client sends it in: `{"value": 0.1, "desc": null}` is 0.1. */
export function unwrappedSetting(setting: JsonValue): JsonValue {
  return isWrapped(setting) ? (setting['value'] ?? null) : setting;
}

/** Whether a setting is wrapped as the client sends it. */
export function isWrapped(setting: JsonValue): setting is JsonObject {
  return isObject(setting) && Object.hasOwn(setting, 'value');
}

/** A run's config as its script set it. What begins with an underscore is the client's own. */
export function readConfig(text: string | null): JsonObject {
  return Object.fromEntries(ownEntries(text).map(([key, value]) => [key, unwrappedSetting(value)]));
}

/** A run's last metrics without the client's own keys, such as `_runtime` and `_step`. */
export function readSummary(text: string | null): JsonObject {
  return Object.fromEntries(ownEntries(text));
}

/** The script's own entries, sorted: the client sends them in no order. */
function ownEntries(text: string | null): [string, JsonValue][] {
  return Object.entries(readPythonObject(text))
    .filter(([key]) => !key.startsWith('_'))
    .sort(([a], [b]) => compareNames(a, b));
}
