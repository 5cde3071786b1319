import { useCallback, useEffect, useRef, useState } from 'react';
import type { RowWindow } from '../../api/tables.ts';

/** Windows begin and end at multiples of so many rows, and reach half as many beyond what is in sight. */
const STEP = 100;
const BEYOND = STEP / 2;
const START: RowWindow = { offset: 0, first: STEP };
/** Rows are asked for once the reader scrolls no further for so long, in milliseconds: who leaps passes over many. */
const REST = 60;

/** The rows to load for those in sight, in whole steps. */
export function windowOf(first: number, last: number): RowWindow {
  const offset = Math.max(0, Math.floor((first - BEYOND) / STEP)) * STEP;
  return { offset, first: Math.ceil((last + 1 + BEYOND - offset) / STEP) * STEP };
}

/**
 * Which rows of a long list to load: those in sight, and some around them.
 *
 * @param list another one begins at its first row
 */
export function useRowWindow(list: object): readonly [RowWindow, (first: number, last: number) => void] {
  const [shown, setShown] = useState({ list, window: START });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const see = useCallback(
    (first: number, last: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const window = windowOf(first, last);
        setShown((before) =>
          before.list === list && before.window.offset === window.offset && before.window.first === window.first
            ? before
            : { list, window },
        );
      }, REST);
    },
    [list],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return [shown.list === list ? shown.window : START, see];
}
