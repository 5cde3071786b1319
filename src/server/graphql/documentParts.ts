/** Parts of JSON documents, for lists that show a few values of each of many. */

import { partsUnder } from '../../shared/dottedKeys.ts';
import {
  isObject,
  isWrapped,
  type JsonObject,
  readPythonObject,
  unwrappedSetting,
  writePythonJson,
  writeStandardJson,
} from '../../shared/pythonJson.ts';

type Keys = readonly string[] | null | undefined;

/**
 * A document with what stands under some dotted keys alone, each where it was; without keys, the document as it is.
 * What is no JSON object has no parts.
 */
export function documentParts<Text extends string | null>(text: Text, keys: Keys): Text | string {
  return text === null || !keys ? text : writePythonJson(partsUnder(readPythonObject(text), keys), 0);
}

/** As `documentParts`, of a run's config: the client's wrapping of a setting is no part of its key. */
export function configParts(text: string, keys: Keys): string {
  if (!keys) return text;
  const config = readPythonObject(text);
  const values: JsonObject = Object.fromEntries(
    Object.entries(config).map(([name, setting]) => [name, unwrappedSetting(setting)]),
  );
  const parts = Object.entries(partsUnder(values, keys)).map(([name, value]) => {
    const setting = config[name];
    return [name, setting !== undefined && isWrapped(setting) ? { value } : value] as const;
  });
  return writePythonJson(Object.fromEntries(parts), 0);
}

/**
 * What the client keeps of its own in a run's config, or some keys of it. On resume it takes its telemetry, under "t",
 * from here, and fails when the key is missing: so keys that were never set are there too, empty.
 */
export function ownConfig(config: string, keys: Keys): string {
  const { _wandb: telemetry } = readPythonObject(config);
  const own = isObject(telemetry) && isObject(telemetry['value']) ? telemetry['value'] : {};
  const named = (key: string) => [key, (Object.hasOwn(own, key) ? own[key] : undefined) ?? {}] as const;
  return writeStandardJson(Object.fromEntries((keys ?? Object.keys(own)).map(named)));
}
