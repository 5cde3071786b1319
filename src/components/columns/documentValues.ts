/** The values inside of logged documents, by dotted key, as the server orders and filters by them. */

import { dottedValues, mediaType } from '../../shared/dottedKeys.ts';
import type { JsonObject, JsonValue } from '../../shared/pythonJson.ts';

/** By dotted key, the values that are no objects. */
export type DocumentValues = ReadonlyMap<string, JsonValue>;

/** Takes the objects of a document apart: `{"model": {"depth": 2}}` has "model.depth". Media objects have no values. */
export function documentValues(document: JsonObject): DocumentValues {
  return new Map([...dottedValues(document)].filter(([, value]) => mediaType(value) === null));
}
