/** Schemas of search parameters: what cannot be understood is left out, so that an old or mistyped address still opens. */

import * as v from 'valibot';

/** Characters of a text in an address, unless a parameter says otherwise. */
const LONGEST = 500;

/** A parameter that may be missing, and that counts as missing when the schema refuses it. */
export function lenient<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.fallback(v.optional(schema), undefined));
}

/** A text of at most `most` characters. */
export function lenientText(most = LONGEST) {
  return lenient(v.pipe(v.string(), v.maxLength(most)));
}

/** As `lenientText`, for texts that may look like numbers in an address, such as the name of a metric. */
export function lenientName(most = LONGEST) {
  return lenient(v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.maxLength(most)));
}

/** A switch that is on or left out. */
export const lenientFlag = lenient(v.literal(true));
