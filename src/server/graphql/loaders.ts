/** What the rows of a list have each, read for all of them by one statement. One set of loaders serves one request. */

import DataLoader from 'dataloader';

import type { Caller } from '../access/caller.ts';
import { aliasesOfVersions } from '../read/collections.ts';
import { runsByIds, tagsOfRuns } from '../read/runs.ts';
import { tagsOfVersions } from '../read/versions.ts';
import type { AliasRow } from '../store/collections.ts';
import type { Reader } from '../store/database.ts';
import type { RunRow } from '../store/runs.ts';

export interface Loaders {
  /** By the id of a version: its aliases, in all collections. */
  readonly versionAliases: DataLoader<number, readonly AliasRow[]>;
  readonly versionTags: DataLoader<number, readonly string[]>;
  /** By the id of a run; null where there is none. */
  readonly runs: DataLoader<number, RunRow | null>;
  readonly runTags: DataLoader<number, readonly string[]>;
}

/** The loaders of one request: what its caller may read. */
export function createLoaders(db: Reader, caller: Caller): Loaders {
  return {
    versionAliases: loader((ids) => aliasesOfVersions(db, caller, ids), []),
    versionTags: loader((ids) => tagsOfVersions(db, caller, ids), []),
    runs: loader((ids) => runsByIds(db, caller, ids), null),
    runTags: loader((ids) => tagsOfRuns(db, caller, ids), []),
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
