import * as v from 'valibot';

const name = v.fallback(v.pipe(v.string(), v.maxLength(500)), '');

/** What is compared: versions as "collection:v3", runs by their ids; empty where nothing is chosen yet. */
export const compareSearchSchema = v.object({ left: v.optional(name, ''), right: v.optional(name, '') });
