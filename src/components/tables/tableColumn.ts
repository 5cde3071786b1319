import type { ReactNode } from 'react';
import type { RowList } from '../../api/tables.ts';

export type SortDirection = 'ascending' | 'descending';

/** A column of a table, and what its cells say. */
export interface TableColumn<Row> {
  /** As the server's orders call it, where rows can be sorted by it. */
  readonly id: string;
  /** What stands in its head. */
  readonly name: string;
  /** How the first click on the head sorts; null where rows cannot be sorted by it. */
  readonly firstSort: SortDirection | null;
  /** Numbers end at the right. */
  readonly isNumber?: boolean;
  /** What a cell says; its width follows this. */
  readonly text: (row: Row) => string;
  /** What is drawn instead, where a cell is more than a text. */
  readonly cell?: (row: Row) => ReactNode;
  /** What a file says, where that is more exact than the cell. */
  readonly exported?: (row: Row) => string | number;
  /** The least and the most that it is wide until the reader drags its edge, in pixels. */
  readonly widths?: readonly [least: number, most: number];
}

/** Rows of a list that have been loaded, and the position of the first of them. */
export interface LoadedRows<Row> {
  readonly list: RowList;
  readonly offset: number;
  readonly rows: readonly Row[];
}
