/** Projects in lists, and what goes on in them. */

import { UserError } from '../errors.ts';
import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import { ownEntry } from './filterSql.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import { IS_PROJECT, PROJECT_COLUMNS, PROJECT_TABLES, type ProjectRow } from '../store/projects.ts';
import { SILENCE } from '../shownState.ts';
import { countSorted, parseOrder, sortedPage, type Sorted, unknownOrder } from './sorting.ts';
import { every, sql, type Sql } from '../store/sql.ts';
import { wordsOf } from '../../shared/words.ts';
import { contains } from '../store/like.ts';

export interface ProjectListing {
  /** Null: projects of all entities, and no registries. */
  readonly entity: string | null;
  /** Words that the entity, name or description must contain, each. */
  readonly search?: string | null | undefined;
  /** Such as "+name"; the last active first when null. */
  readonly order?: string | null | undefined;
}

const PROJECTS = { text: PROJECT_TABLES, values: [] };

/** What projects are ordered by. */
const ORDERS: Record<string, Sql> = {
  name: sql`e.name || '/' || p.name`,
  last_activity_at: sql`p.last_activity_at`,
  runs: sql`p.run_count`,
  versions: sql`p.version_count`,
};

/** @throws UserError when projects cannot be ordered so */
export function listProjects(
  db: Reader,
  caller: Caller,
  listing: ProjectListing,
  request: PageRequest,
): Promise<Page<Sorted<ProjectRow>>> {
  const order = parseOrder(listing.order) ?? { name: 'last_activity_at', isDescending: true };
  const key = ownEntry(ORDERS, order.name);
  if (!key) throw unknownOrder('Projects', order);
  const columns = { text: PROJECT_COLUMNS, values: [] };
  const list = { columns, rows: { from: PROJECTS, id: sql`p.id` }, from: PROJECTS, where: condition(listing) };
  return sortedPage(
    db,
    caller,
    { ...list, project: sql`p.id`, by: [key, sql`p.id`], isDescending: order.isDescending },
    request,
  );
}

export function countProjects(db: Reader, caller: Caller, listing: ProjectListing): Promise<number> {
  return countSorted(db, caller, { from: PROJECTS, project: sql`p.id`, where: condition(listing) });
}

function condition({ entity, search }: ProjectListing): Sql {
  const words = wordsOf(search ?? '');
  const among = entity === null ? { text: IS_PROJECT, values: [] } : sql`e.name = ${entity}`;
  return every([among, ...words.map((word) => hasWord(word, sql`coalesce(p.description, '')`))]);
}

/** The condition that a project's address, "entity/project", or another text of it has a word. */
export function hasWord(word: string, other: Sql = sql`''`): Sql {
  return sql`(${contains(sql`e.name || '/' || p.name`, word)} OR ${contains(other, word)})`;
}

/** Runs of a project that run now. */
export async function countRunning(db: Reader, caller: Caller, projectId: number, now: number): Promise<number> {
  requireUser(caller);
  const row = await db.get<{ total: number }>(
    `SELECT count(*) AS total FROM run WHERE project_id = ? AND state = 'running' AND heartbeat_at >= ?`,
    projectId,
    now - SILENCE,
  );
  return row?.total ?? 0;
}

/** Milliseconds. */
const WEEK = 7 * 24 * 3_600_000;

/** Weeks of activity that one answer may hold. */
const MOST_WEEKS = 104;

/**
 * How many runs of a project began in each of the last weeks, the one that ends now at the end; deleted ones count.
 * @throws UserError when it is no week, or more than 104
 */
export async function runsByWeek(
  db: Reader,
  caller: Caller,
  projectId: number,
  weeks: number,
  now: number,
): Promise<number[]> {
  requireUser(caller);
  if (weeks < 1 || weeks > MOST_WEEKS) {
    throw new UserError(`"weeks" is ${weeks}; it must be between 1 and ${MOST_WEEKS}.`);
  }
  const rows = await db.all<{ weeksAgo: number; runs: number }>(
    `SELECT CAST((? - created_at) / ${WEEK} AS INTEGER) AS "weeksAgo", count(*) AS runs
     FROM run WHERE project_id = ? AND created_at > ? AND created_at <= ? GROUP BY 1`,
    now,
    projectId,
    now - weeks * WEEK,
    now,
  );
  const byWeek = new Map(rows.map((row) => [row.weeksAgo, row.runs]));
  return Array.from({ length: weeks }, (_, week) => byWeek.get(weeks - 1 - week) ?? 0);
}
