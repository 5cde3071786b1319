/** What a list of files shows, as its address says it. */

import * as v from 'valibot';
import type { FileOrder } from './fileTree.ts';

const text = (most: number) => v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(most))), undefined));

/** What cannot be understood is as if it were not there: an old address still opens the files. */
export const filesSearchSchema = v.object({
  /** Words that the names hold. */
  q: text(500),
  sort: v.optional(v.fallback(v.optional(v.picklist(['name', '-name', 'size', '-size'])), undefined)),
  /** The file that is looked into, by its whole path. */
  file: text(4096),
});

export type FilesSearch = v.InferOutput<typeof filesSearchSchema>;

/** The order after a click on a column's head: sizes begin with the largest. */
export function nextOrder(order: FileOrder, column: 'name' | 'size'): FileOrder {
  if (column === 'name') return order === 'name' ? '-name' : 'name';
  return order === '-size' ? 'size' : '-size';
}

/** Whether and how an order sorts by a column. */
export function orderDirection(order: FileOrder, column: 'name' | 'size'): 'ascending' | 'descending' | 'none' {
  if (order === column) return 'ascending';
  return order === `-${column}` ? 'descending' : 'none';
}
