/** What the rows of a list have each, read for all of them by one statement. One set of loaders serves one request. */

import DataLoader from 'dataloader';

import { aliasesOfVersions, type AliasRow } from '../store/collections.ts';
import type { Reader } from '../store/database.ts';
import { runsByIds, type RunRow } from '../store/runs.ts';
import { tagsOfMany } from '../store/searchEntries.ts';

export interface Loaders {
  /** By the id of a version: its aliases, in all collections. */
  readonly versionAliases: DataLoader<number, readonly AliasRow[]>;
  readonly versionTags: DataLoader<number, readonly string[]>;
  /** By the id of a run; null where there is none. */
  readonly runs: DataLoader<number, RunRow | null>;
  readonly runTags: DataLoader<number, readonly string[]>;
}

export function createLoaders(db: Reader): Loaders {
  return {
    versionAliases: loader((ids) => aliasesOfVersions(db, ids), []),
    versionTags: loader((ids) => tagsOfMany(db, 'version', ids), []),
    runs: loader((ids) => runsByIds(db, ids), null),
    runTags: loader((ids) => tagsOfMany(db, 'run', ids), []),
  };
}

/** Not cached: a request may change something and read it again behind. */
function loader<Found, None>(
  read: (ids: readonly number[]) => Promise<ReadonlyMap<number, Found>>,
  none: None,
): DataLoader<number, Found | None> {
  return new DataLoader<number, Found | None>(
    async (ids) => {
      const found = await read([...new Set(ids)]);
      return ids.map((id) => found.get(id) ?? none);
    },
    { cache: false },
  );
}
