import { useState } from 'react';
import { setColumnWidth, useColumnWidths } from '../columns/columnPreferences.ts';
import { fittingWidth, wouldGrow } from './fittingWidth.ts';
import type { TableColumn } from './tableColumn.ts';

export interface Widths {
  /** In pixels. */
  readonly of: (column: string) => number;
  /** The column that takes what room the others leave: the first one that could show more. Null where none could. */
  readonly growing: string | null;
  /** @param width null for the width that fits */
  readonly change: (column: string, width: number | null) => void;
}

/**
 * The widths of a table's columns: those that the reader gave them, else those that fit the rows that came first. Later
 * rows change none, so that nothing moves while one scrolls.
 *
 * @param rows those that have the values of all columns; none while they are loading
 */
export function useWidths<Row>(place: string, columns: readonly TableColumn<Row>[], rows: readonly Row[]): Widths {
  const given = useColumnWidths(place);
  const [fitting, setFitting] = useState<Readonly<Record<string, number>>>({});
  const unknown = columns.filter(({ id }) => fitting[id] === undefined);
  if (unknown.length > 0 && rows.length > 0) {
    setFitting({ ...fitting, ...Object.fromEntries(unknown.map((column) => [column.id, fittingWidth(column, rows)])) });
  }
  const growing = columns.find(
    (column) => given?.[column.id] === undefined && wouldGrow(column, fitting[column.id] ?? 0),
  );
  return {
    of: (id) => {
      const column = unknown.find((other) => other.id === id);
      return given?.[id] ?? fitting[id] ?? (column ? fittingWidth(column, []) : 0);
    },
    growing: growing?.id ?? null,
    change: (id, width) => {
      setColumnWidth(place, id, width);
    },
  };
}
