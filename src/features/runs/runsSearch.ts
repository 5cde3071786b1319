/** What the table of runs shows, as its address says it. */

import * as v from 'valibot';
import { lenient, lenientText } from '../../state/searchParams.ts';
import { RUN_STATES } from '../../shared/runStates.ts';

const text = v.pipe(v.string(), v.maxLength(500));

/** Some values of one kind; a single one may stand by itself. What is none of them is left out, and so is an empty list. */
const several = <Value extends string>(value: v.GenericSchema<string, Value>) =>
  lenient(
    v.pipe(
      v.union([v.array(v.unknown()), v.string()]),
      v.transform((given) => [given].flat().filter((item): item is Value => v.is(value, item))),
      v.transform((found) => (found.length === 0 ? undefined : found)),
    ),
  );

export const SINCE = ['hour', 'day', 'week', 'month'] as const;
export type Since = (typeof SINCE)[number];

/** What cannot be understood is as if it were not there: an old address still opens the table. */
export const runsSearchSchema = v.object({
  /** W&B's order: "-created_at", "+summary_metrics.loss", "config.lr". */
  sort: lenientText(),
  /** Words that the run's name or id holds, and conditions on its config and metrics. */
  q: lenientText(),
  state: several(v.picklist(RUN_STATES)),
  /** Empty for runs that have none. */
  job: several(text),
  user: several(text),
  tag: several(text),
  /** Started within so long. */
  since: lenient(v.picklist(SINCE)),
});

export type RunsSearch = v.InferOutput<typeof runsSearchSchema>;
