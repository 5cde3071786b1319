/** What a list of files shows, as its address says it. */

import * as v from 'valibot';
import { lenient, lenientText } from '../../state/searchParams.ts';
import type { FileOrder } from './fileTree.ts';

/** What cannot be understood is as if it were not there: an old address still opens the files. */
export const filesSearchSchema = v.object({
  /** Words that the names hold. */
  q: lenientText(),
  sort: lenient(v.picklist(['name', '-name', 'size', '-size'])),
  /** The file that is looked into, by its whole path. */
  file: lenientText(4096),
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
