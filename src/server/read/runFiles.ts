/** A run's files in lists. */

import type { Caller } from '../access/caller.ts';
import type { Reader } from '../store/database.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import type { RunFileRow } from '../store/runFiles.ts';
import { countRunFiles, findRunFile, listRunFiles } from './files.ts';

export interface RunFileChoice {
  /** These files alone, those of them that there are; all files where it is empty. */
  readonly names: readonly string[];
  /** What a name looks like, with % for any characters. */
  readonly pattern: string | null;
}

/** Files of a run by name. With names, all that were found are one page. */
export async function runFiles(
  db: Reader,
  caller: Caller,
  runId: number,
  { names, pattern }: RunFileChoice,
  request: PageRequest,
): Promise<Page<RunFileRow> & { readonly total: number }> {
  if (names.length > 0) {
    const found = await Promise.all(names.map((name) => findRunFile(db, caller, runId, name)));
    const rows = found.filter((file) => file !== undefined);
    return { rows, hasNextPage: false, total: rows.length };
  }
  return {
    ...(await listRunFiles(db, caller, runId, pattern, request)),
    total: await countRunFiles(db, caller, runId),
  };
}
