/** What a run's console shows, as its address says it. */

import * as v from 'valibot';
import { lenient, lenientFlag, lenientName } from '../../state/searchParams.ts';

/** Longer searches are refused by the server. */
export const LONGEST_SEARCH = 500;

/** What cannot be understood is as if it were not there: an old address still opens the console. */
export const logsSearchSchema = v.object({
  /** A line to show and mark, counted from 1. */
  line: lenient(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  /** What is searched for. */
  q: lenientName(LONGEST_SEARCH),
  regex: lenientFlag,
  case: lenientFlag,
});

export type LogsSearch = v.InferOutput<typeof logsSearchSchema>;
