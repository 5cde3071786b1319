/** What the server is asked for by the address of the table of runs. */

import { runsNamed } from '../../api/search.ts';
import type { RowList, SharedFact } from '../../api/tables.ts';
import { readTypedFilter } from '../../components/columns/valueConditions.ts';
import type { RunsSearch, Since } from './runsSearch.ts';

/** The newest first. */
const DEFAULT_ORDER = '-created_at';

/** The part of the address that narrows each fact. */
export const NARROWED = { STATE: 'state', JOB_TYPE: 'job', USER: 'user', TAG: 'tag' } as const satisfies Record<
  SharedFact,
  keyof RunsSearch
>;

const HOURS: Readonly<Record<Since, number>> = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 };
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Parts of an address without which it shows all runs. */
export const NO_FILTERS = {
  q: undefined,
  state: undefined,
  job: undefined,
  user: undefined,
  tag: undefined,
  since: undefined,
} as const satisfies RunsSearch;

/**
 * The order and filters, in W&B's words.
 *
 * @param now milliseconds since 1970; what counts from now is asked for in whole minutes
 */
export function runsRequest(search: RunsSearch, now: number): RowList {
  return { order: search.sort ?? DEFAULT_ORDER, filters: runsFilter(search, now) };
}

/** The filters alone; null where there are none. */
export function runsFilter({ q = '', state, job, user, tag, since }: RunsSearch, now: number): string | null {
  const { conditions, words } = readTypedFilter(q);
  const parts = [
    ...(words.length === 0 ? [] : [runsNamed(words.join(' '))]),
    ...conditions.map(({ key, typed, test }) => ({
      $or: [{ [`config.${key}`]: test }, { [`summary_metrics.${key}`]: test }, runsNamed(typed)],
    })),
    ...(state === undefined ? [] : [{ state: { $in: state } }]),
    ...(job === undefined ? [] : [{ job_type: { $in: job.includes('') ? [...job, null] : job } }]),
    ...(user === undefined ? [] : [{ user: { $in: user } }]),
    ...(tag === undefined ? [] : [{ tags: { $in: tag } }]),
    ...(since === undefined ? [] : [{ created_at: { $gte: instantBefore(since, now) } }]),
  ];
  return parts.length === 0 ? null : JSON.stringify({ $and: parts });
}

function instantBefore(since: Since, now: number): string {
  return new Date(Math.floor((now - HOURS[since] * HOUR) / MINUTE) * MINUTE).toISOString();
}
