/** A table as a file: page after page is fetched, so that neither server nor browser holds all rows at once. */

import type { Rows, RowsAsked } from '../../api/tables.ts';
import { csv } from '../download/csvText.ts';
import type { TableColumn } from './tableColumn.ts';

/** Rows of one request. */
const PAGE = 2_000;

/**
 * The rows as CSV, with the columns' names above them.
 *
 * @param fetchRows some rows of the list behind a cursor
 * @param onProgress told how many rows are done
 * @throws what `fetchRows` throws; the abort reason when it is aborted
 */
export async function exportRows<Row>(
  columns: readonly TableColumn<Row>[],
  fetchRows: (asked: RowsAsked, signal: AbortSignal) => Promise<Rows<Row>>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Blob> {
  const parts = [csv([columns.map(({ name }) => name)])];
  let done = 0;
  for (let after: string | null = null; ;) {
    const { rows, next }: Rows<Row> = await fetchRows({ first: PAGE, after }, signal);
    signal.throwIfAborted();
    parts.push(csv(rows.map((row) => columns.map(({ text, exported = text }) => exported(row)))));
    done += rows.length;
    onProgress(done);
    if (next === null) return new Blob(parts, { type: 'text/csv' });
    after = next;
  }
}
