/** Registries in lists, whoever they belong to. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import { ownEntry } from './filterSql.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import { IS_REGISTRY, PROJECT_COLUMNS, PROJECT_TABLES, type ProjectRow } from '../store/projects.ts';
import { countSorted, parseOrder, sortedPage, type Sorted, unknownOrder } from './sorting.ts';
import { every, some, sql, type Sql } from '../store/sql.ts';
import { wordsOf } from '../../shared/words.ts';
import { contains } from '../store/like.ts';

const REGISTRIES = { text: PROJECT_TABLES, values: [] };

/** What registries are ordered by. */
const ORDERS: Record<string, Sql> = {
  name: sql`p.name`,
  updated_at: sql`p.last_activity_at`,
  collections: sql`(SELECT count(*) FROM collection c WHERE c.project_id = p.id AND c.deleted_at IS NULL)`,
  versions: sql`(SELECT coalesce(sum(c.version_count), 0) FROM collection c
                 WHERE c.project_id = p.id AND c.kind = 'portfolio')`,
};

/**
 * Registries, by name unless another order is asked for.
 * @param search words that the name, entity or description must contain, each
 * @throws UserError when registries cannot be ordered so
 */
export async function listRegistries(
  db: Reader,
  caller: Caller,
  { search, order }: { readonly search?: string | null | undefined; readonly order?: string | null | undefined },
  request: PageRequest,
): Promise<Page<Sorted<ProjectRow>>> {
  const asked = parseOrder(order) ?? { name: 'name', isDescending: false };
  const key = ownEntry(ORDERS, asked.name);
  if (!key) throw unknownOrder('Registries', asked);
  const columns = { text: PROJECT_COLUMNS, values: [] };
  const rows = { from: REGISTRIES, id: sql`p.id` };
  const list = { columns, rows, from: REGISTRIES, where: registriesWith(search), by: [key, sql`p.id`] };
  return sortedPage(db, caller, { ...list, project: sql`p.id`, isDescending: asked.isDescending }, request);
}

/** How many versions are linked to a registry's collections; one that is in two of them counts twice. */
export async function countLinked(db: Reader, caller: Caller, projectId: number): Promise<number> {
  requireUser(caller);
  const row = await db.get<{ total: number | null }>(
    `SELECT sum(version_count) AS total FROM collection WHERE project_id = ? AND kind = 'portfolio'`,
    projectId,
  );
  return row?.total ?? 0;
}

export function countRegistries(db: Reader, caller: Caller, search: string | null | undefined): Promise<number> {
  return countSorted(db, caller, { from: REGISTRIES, project: sql`p.id`, where: registriesWith(search) });
}

function registriesWith(search: string | null | undefined): Sql {
  const words = wordsOf(search ?? '');
  return every([{ text: IS_REGISTRY, values: [] }, ...words.map(hasWord)]);
}

function hasWord(word: string): Sql {
  const texts = [sql`p.name`, sql`e.name`, sql`coalesce(p.description, '')`];
  return some(texts.map((text) => contains(text, word)));
}
