/** What a run's console shows, as its address says it. */

import * as v from 'valibot';

/** Longer searches are refused by the server. */
export const LONGEST_SEARCH = 500;

/** What cannot be understood is as if it were not there: an old address still opens the console. */
export const logsSearchSchema = v.object({
  /** A line to show and mark, counted from 1. */
  line: v.optional(v.fallback(v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), undefined)),
  /** What is searched for. */
  q: v.optional(
    v.fallback(
      v.optional(v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.maxLength(LONGEST_SEARCH))),
      undefined,
    ),
  ),
  regex: v.optional(v.fallback(v.optional(v.literal(true)), undefined)),
  case: v.optional(v.fallback(v.optional(v.literal(true)), undefined)),
});

export type LogsSearch = v.InferOutput<typeof logsSearchSchema>;
