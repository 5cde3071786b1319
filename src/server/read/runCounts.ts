/** How many runs of a project share a fact: what filters offer to choose from. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import { runColumns, runCondition, type RunFilter } from './runFields.ts';
import { sql, type Sql } from '../store/sql.ts';

/** What runs can share. A run has one of each, or none, and any number of tags. */
export type SharedFact = 'state' | 'job_type' | 'user' | 'tag';

export interface ValueCount {
  /** Empty where runs have none. */
  readonly value: string;
  readonly count: number;
}

/**
 * The values of a fact among the runs that a filter lets through, those that most runs share first.
 * @throws UserError when the filter asks for what runs do not have
 */
export async function countRunsBy(
  db: Reader,
  caller: Caller,
  fact: SharedFact,
  choice: RunFilter,
  first: number,
): Promise<ValueCount[]> {
  requireUser(caller);
  const { from, value } = factOf(fact, choice.now);
  const query = sql`SELECT ${value} AS value, count(*) AS count FROM ${from} WHERE ${runCondition(choice)}
    GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${first}`;
  return db.all(query.text, ...query.values);
}

function factOf(fact: SharedFact, now: number): { readonly from: Sql; readonly value: Sql } {
  if (fact === 'tag') return { from: sql`run_tag g JOIN run r ON r.id = g.run_id`, value: sql`g.tag` };
  const column = runColumns(now)[fact];
  if (!column) throw new Error(`runs have no ${fact}`);
  return { from: sql`run r`, value: sql`coalesce(${column.sql}, '')` };
}
