import { useMemo, useRef, useState } from 'react';
import type { LoadedRows } from './tableColumn.ts';

export interface RowChoice<Row> {
  /** The chosen rows by their keys, the one chosen first first. They stay chosen when they go out of sight. */
  readonly chosen: ReadonlyMap<string, Row>;
  /**
   * Chooses a row, or leaves it.
   *
   * @param isRange whether the loaded rows between it and the one before are meant, too
   */
  readonly choose: (loaded: LoadedRows<Row>, index: number, isRange: boolean) => void;
  readonly clear: () => void;
}

/** Which rows of a table the reader has chosen. */
export function useRowChoice<Row>(keyOf: (row: Row) => string): RowChoice<Row> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  const lastIndex = useRef<number | null>(null);
  return useMemo(
    () => ({
      chosen,
      choose: ({ offset, rows }, index, isRange) => {
        const from = isRange ? (lastIndex.current ?? index) : index;
        lastIndex.current = index;
        const row = rows[index - offset];
        if (row === undefined) return;
        const isLeft = chosen.has(keyOf(row));
        const meant = rows.slice(Math.max(0, Math.min(from, index) - offset), Math.max(from, index) - offset + 1);
        const next = new Map(chosen);
        for (const one of meant) {
          if (isLeft) next.delete(keyOf(one));
          else next.set(keyOf(one), one);
        }
        setChosen(next);
      },
      clear: () => {
        lastIndex.current = null;
        setChosen(new Map());
      },
    }),
    [chosen, keyOf],
  );
}
