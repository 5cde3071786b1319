/** A run's files in lists. */

import type { Reader } from '../store/database.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import { countRunFiles, findRunFile, listRunFiles, type RunFileRow } from '../store/runFiles.ts';

export interface RunFileChoice {
  /** These files alone, those of them that there are; all files where it is empty. */
  readonly names: readonly string[];
  /** What a name looks like, with % for any characters. */
  readonly pattern: string | null;
}

/** Files of a run by name. With names, all that were found are one page. */
export async function runFiles(
  db: Reader,
  runId: number,
  { names, pattern }: RunFileChoice,
  request: PageRequest,
): Promise<Page<RunFileRow> & { readonly total: number }> {
  if (names.length > 0) {
    const found = await Promise.all(names.map((name) => findRunFile(db, runId, name)));
    const rows = found.filter((file) => file !== undefined);
    return { rows, hasNextPage: false, total: rows.length };
  }
  return { ...(await listRunFiles(db, runId, pattern, request)), total: await countRunFiles(db, runId) };
}
