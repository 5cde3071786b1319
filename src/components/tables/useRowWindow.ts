import { useCallback, useEffect, useRef, useState } from 'react';
import { isSameList, type RowList, type RowWindow } from '../../api/tables.ts';

/** Windows begin and end at multiples of so many rows, and reach so many beyond what is in sight. */
const STEP = 100;
const BEYOND = 80;
const START: RowWindow = { offset: 0, first: 2 * STEP };
/** Rows far from those before are asked for once the reader rests for so long, in milliseconds: a leap passes many. */
const REST = 60;

/** The rows to load for those in sight, in whole steps. */
export function windowOf(first: number, last: number): RowWindow {
  const offset = Math.max(0, Math.floor((first - BEYOND) / STEP)) * STEP;
  const end = Math.ceil((last + 1 + BEYOND) / STEP) * STEP;
  return { offset, first: Math.max(end - offset, START.first) };
}

/**
 * Which rows of a long list to load: those in sight, and some around them.
 *
 * @param list another one begins at its first row
 */
export function useRowWindow(list: RowList): readonly [RowWindow, (first: number, last: number) => void] {
  const [shown, setShown] = useState({ list, window: START });
  const window = isSameList(shown.list, list) ? shown.window : START;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const see = useCallback(
    (first: number, last: number) => {
      clearTimeout(timer.current);
      const wanted = windowOf(first, last);
      if (wanted.offset === window.offset && wanted.first === window.first) return;
      const load = () => {
        setShown({ list, window: wanted });
      };
      if (Math.abs(wanted.offset - window.offset) <= STEP) load();
      else timer.current = setTimeout(load, REST);
    },
    [list, window.offset, window.first],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return [window, see];
}
