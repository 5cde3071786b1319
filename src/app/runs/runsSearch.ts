/** What the table of runs shows, as its address says it. */

import * as v from 'valibot';
import { runsNamed } from '../../api/search.ts';
import { readTypedFilter } from '../columns/valueConditions.ts';

/** The states that a run can be in, as the server names them. */
export const RUN_STATES = ['running', 'finished', 'failed', 'crashed', 'killed'] as const;

/** What cannot be understood is as if it were not there: an old address still opens the table. */
export const runsSearchSchema = v.object({
  /** W&B's order: "-created_at", "+summary_metrics.loss", "config.lr". */
  sort: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined)),
  /** Words that the run's name or id holds, and conditions on its config and metrics. */
  q: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined)),
  state: v.optional(v.fallback(v.optional(v.picklist(RUN_STATES)), undefined)),
});

export type RunsSearch = v.InferOutput<typeof runsSearchSchema>;

/** The newest first. */
const DEFAULT_ORDER = '-created_at';

/** The order and filters that the server is asked for, in W&B's words. */
export function runsRequest({ sort, q = '', state }: RunsSearch): {
  readonly order: string;
  readonly filters: string | null;
} {
  const { conditions, words } = readTypedFilter(q);
  const parts = [
    ...(words.length === 0 ? [] : [runsNamed(words.join(' '))]),
    ...conditions.map(({ key, typed, test }) => ({
      $or: [{ [`config.${key}`]: test }, { [`summary_metrics.${key}`]: test }, runsNamed(typed)],
    })),
    ...(state === undefined ? [] : [{ state }]),
  ];
  return { order: sort ?? DEFAULT_ORDER, filters: parts.length === 0 ? null : JSON.stringify({ $and: parts }) };
}

/** Whether and how an order sorts by a column. */
export function sortDirection(sort: string | undefined, column: string): 'ascending' | 'descending' | 'none' {
  const order = sort ?? DEFAULT_ORDER;
  if (order.replace(/^[+-]/u, '') !== column) return 'none';
  return order.startsWith('-') ? 'descending' : 'ascending';
}

/**
 * The order after a click on a column's head: first the way that shows the most interesting end, then the other way.
 *
 * @param first how the column is sorted at the first click
 */
export function nextSort(sort: string | undefined, column: string, first: 'ascending' | 'descending'): string {
  const now = sortDirection(sort, column);
  const next = now === 'none' ? first : now === 'ascending' ? 'descending' : 'ascending';
  return next === 'descending' ? `-${column}` : `+${column}`;
}
