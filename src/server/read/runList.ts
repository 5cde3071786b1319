/** Runs of a project as a list: filtered and ordered as the client's public API asks for them. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import { snakeCase } from './fieldNames.ts';
import { ownEntry } from './filterSql.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import { runColumns, runCondition, runFilter, valueName, type RunFilter } from './runFields.ts';
import { countRuns, RUN_COLUMNS, type RunRow } from '../store/runs.ts';
import {
  chainedPage,
  countSorted,
  parseOrder,
  sortedPage,
  unknownOrder,
  type Order,
  type Sorted,
  type SortedList,
} from './sorting.ts';
import { every, sql, type Sql } from '../store/sql.ts';
import { isKey } from './valueFilter.ts';

export interface RunChoice extends RunFilter {
  /** Such as "-created_at" or "+summary_metrics.loss"; the newest first when null. */
  readonly order?: string | null | undefined;
}

/** A page of runs. @throws UserError when the filter or the order asks for what runs do not have */
export async function listRuns(
  db: Reader,
  caller: Caller,
  choice: RunChoice,
  request: PageRequest,
): Promise<Page<Sorted<RunRow>>> {
  const order = parseOrder(choice.order) ?? { name: 'created_at', isDescending: true };
  const value = valueName(order.name);
  if (value) return listByValue(db, caller, choice, isKey(value.source, value.key, choice.projectId), order, request);
  const where = runCondition(choice);
  const column = ownEntry(runColumns(choice.now), snakeCase(order.name));
  if (!column) throw unknownOrder('Runs', order);
  const zero = column.kind === 'text' ? sql`''` : sql`0`;
  const by = column.neverNull ? column.sql : sql`coalesce(${column.sql}, ${zero})`;
  return sortedPage<RunRow>(
    db,
    caller,
    { ...RUNS, where, by: [by, sql`r.id`], isDescending: order.isDescending },
    request,
  );
}

export async function countRunsOf(db: Reader, caller: Caller, choice: RunFilter): Promise<number> {
  if (!choice.filters) {
    requireUser(caller);
    return countRuns(db, choice.projectId);
  }
  return countSorted(db, caller, { ...RUNS, where: runCondition(choice) });
}

const TABLE = sql`run r`;
const RUNS = {
  columns: { text: RUN_COLUMNS, values: [] },
  rows: { from: TABLE, id: sql`r.id` },
  from: TABLE,
  project: sql`r.project_id`,
} satisfies Partial<SortedList>;

/**
 * Runs by a value of theirs, those without it last. These are two lists, one after the other, so that the index gives
 * both in order and no page sorts all runs; a cursor belongs to the one or the other by its length.
 */
function listByValue(
  db: Reader,
  caller: Caller,
  choice: RunChoice,
  isThisKey: Sql,
  { isDescending }: Order,
  request: PageRequest,
): Promise<Page<Sorted<RunRow>>> {
  const withValue: SortedList = {
    ...RUNS,
    from: sql`indexed_value s JOIN run r ON r.id = s.owner_id`,
    // The key is of this project already; asked again, it would lead databases to look at all of its runs first.
    where: every([sql`s.key_id ${isThisKey} AND s.position = 0`, runFilter(choice)]),
    by: [sql`s.rank`, sql`s.number`, sql`s.text`, sql`s.owner_id`],
    isDescending,
  };
  const without: SortedList = {
    ...RUNS,
    where: every([
      runCondition(choice),
      sql`r.id NOT IN (SELECT s.owner_id FROM indexed_value s WHERE s.key_id ${isThisKey})`,
    ]),
    by: [sql`r.id`],
    isDescending,
  };
  return chainedPage<RunRow>(db, caller, [withValue, without], request);
}
