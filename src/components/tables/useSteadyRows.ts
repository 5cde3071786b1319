import { type RefObject, useLayoutEffect, useRef } from 'react';
import { isSameList } from '../../api/tables.ts';
import { ROW } from './rowHeight.ts';
import type { LoadedRows } from './tableColumn.ts';

/**
 * Keeps the rows that are read where they are when others come in above them: a table that was scrolled is scrolled on
 * by as much as its first row in sight has moved.
 */
export function useSteadyRows<Row>(
  scroller: RefObject<HTMLElement | null>,
  loaded: LoadedRows<Row>,
  keyOf: (row: Row) => string,
): void {
  const shown = useRef(loaded);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = loaded;
    const element = scroller.current;
    if (!element) return;
    if (!isSameList(before.list, loaded.list)) {
      element.scrollTo({ top: 0 });
      return;
    }
    if (before.rows === loaded.rows || element.scrollTop === 0) return;
    const index = Math.floor(element.scrollTop / ROW);
    const row = before.rows[index - before.offset];
    if (row === undefined) return;
    const key = keyOf(row);
    const place = loaded.rows.findIndex((other) => keyOf(other) === key);
    if (place >= 0) element.scrollTo({ top: element.scrollTop + (loaded.offset + place - index) * ROW });
  }, [scroller, loaded, keyOf]);
}
