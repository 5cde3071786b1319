/** Orders as W&B writes them: "-created_at", "+summary_metrics.loss". */

import type { SortDirection } from './tableColumn.ts';

/** Whether and how an order sorts by a column. */
export function sortDirection(sort: string, column: string): SortDirection | 'none' {
  if (sort.replace(/^[+-]/u, '') !== column) return 'none';
  return sort.startsWith('-') ? 'descending' : 'ascending';
}

/** The order after a click on a column's head: first as `first` says, then the other way. */
export function nextSort(sort: string, column: string, first: SortDirection): string {
  const now = sortDirection(sort, column);
  const next = now === 'none' ? first : now === 'ascending' ? 'descending' : 'ascending';
  return next === 'descending' ? `-${column}` : `+${column}`;
}
