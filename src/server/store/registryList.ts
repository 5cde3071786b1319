/** Registries in lists, whoever they belong to. */

import type { Reader } from './database.ts';
import type { Page, PageRequest } from './paging.ts';
import { IS_REGISTRY, PROJECT_COLUMNS, PROJECT_TABLES, type ProjectRow } from './projects.ts';
import { countSorted, sortedPage, type Sorted } from './sorting.ts';
import { every, sql, type Sql } from './sql.ts';

const REGISTRIES = { text: PROJECT_TABLES, values: [] };

/** Registries by name. @param search words that the name, entity or description must contain, each */
export function listRegistries(
  db: Reader,
  search: string | null | undefined,
  request: PageRequest,
): Promise<Page<Sorted<ProjectRow>>> {
  const columns = { text: PROJECT_COLUMNS, values: [] };
  const by = [sql`p.name`, sql`p.id`];
  return sortedPage(db, { columns, from: REGISTRIES, where: registriesWith(search), by, isDescending: false }, request);
}

export function countRegistries(db: Reader, search: string | null | undefined): Promise<number> {
  return countSorted(db, { from: REGISTRIES, where: registriesWith(search) });
}

function registriesWith(search: string | null | undefined): Sql {
  const words = (search ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  return every([{ text: IS_REGISTRY, values: [] }, ...words.map(hasWord)]);
}

function hasWord(word: string): Sql {
  const like = sql`LIKE ${`%${word.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`} ESCAPE '\\'`;
  return sql`(lower(p.name) ${like} OR lower(e.name) ${like} OR lower(coalesce(p.description, '')) ${like})`;
}
