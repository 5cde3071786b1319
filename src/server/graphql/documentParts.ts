/** Parts of JSON documents, for lists that show a few values of each of many. */

import { parseTolerantJson } from '../tolerantJson.ts';

type Document = { readonly [name: string]: unknown };

/**
 * A document with what stands under some dotted keys alone, each where it was; without keys, the document as it is.
 * What is no JSON object has no parts.
 */
export function documentParts<Text extends string | null>(document: Text, keys: Keys): Text | string {
  if (document === null || !keys) return document;
  return JSON.stringify(partsOf(readDocument(document), '', new Set(keys)) ?? {});
}

/** As `documentParts`, of a run's config: the client's wrapping of a setting, `{"value": …}`, is no part of its key. */
export function configParts(config: string, keys: Keys): string {
  if (!keys) return config;
  const wanted = new Set(keys);
  const parts = Object.entries(readDocument(config)).flatMap(([name, setting]) => {
    const isWrapped = isDocument(setting) && 'value' in setting;
    const part = partOf(isWrapped ? setting['value'] : setting, name, wanted);
    return part === undefined ? [] : [[name, isWrapped ? { value: part } : part] as const];
  });
  return JSON.stringify(Object.fromEntries(parts));
}

/**
 * What the client keeps of its own in a run's config, or some keys of it. On resume it takes its telemetry, under "t",
 * from here, and fails when the key is missing: so keys that were never set are there too, empty.
 */
export function ownConfig(config: string, keys: Keys): string {
  const setting = readDocument(config)['_wandb'];
  const value = isDocument(setting) ? setting['value'] : undefined;
  const own = isDocument(value) ? value : {};
  return JSON.stringify(
    Object.fromEntries(
      (keys ?? Object.keys(own)).map((key) => [key, (Object.hasOwn(own, key) ? own[key] : null) ?? {}]),
    ),
  );
}

type Keys = readonly string[] | null | undefined;

function partOf(value: unknown, path: string, wanted: ReadonlySet<string>): unknown {
  if (wanted.has(path)) return value;
  return isDocument(value) ? partsOf(value, `${path}.`, wanted) : undefined;
}

/** Undefined when nothing is wanted of it. */
function partsOf(document: Document, prefix: string, wanted: ReadonlySet<string>): Document | undefined {
  if (prefix !== '' && ![...wanted].some((key) => key.startsWith(prefix))) return undefined;
  const parts = Object.entries(document).flatMap(([name, value]) => {
    const part = partOf(value, prefix + name, wanted);
    return part === undefined ? [] : [[name, part] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readDocument(text: string): Document {
  try {
    const document = parseTolerantJson(text);
    return isDocument(document) ? document : {};
  } catch {
    return {};
  }
}
