import { useEffect, useState } from 'react';
import type { TableFormat, TableChoice } from '../../components/documents/tableRows.ts';
import { startReader, type TableReader } from './tableReader.ts';
import type { TableAnswers, TableWindow } from './tableTalk.ts';

/** A file that was read as a table: what it is, or why it is none, and the reader that has its rows. */
export interface OpenTable {
  readonly reader: TableReader;
  readonly answer: TableAnswers['open'];
}

/** Reads a file as a table, in a worker of its own that ends with the component; null until it is read. */
export function useTableReader(url: string, format: TableFormat): OpenTable | null {
  const [table, setTable] = useState<OpenTable | null>(null);
  useEffect(() => {
    const reader = startReader();
    let isOver = false;
    const tell = (answer: TableAnswers['open']) => {
      if (!isOver) setTable({ reader, answer });
    };
    reader.ask({ kind: 'open', url, format }).then(tell, () => {
      tell({ failure: 'failed' });
    });
    return () => {
      isOver = true;
      reader.close();
    };
  }, [url, format]);
  return table;
}

/**
 * Rows `from` to `to` of those that are chosen, and what they were chosen by; the ones before until they are there, and
 * null at first.
 */
export function useTableWindow(
  reader: TableReader,
  choice: TableChoice,
  from: number,
  to: number,
): { readonly choice: TableChoice; readonly window: TableWindow } | null {
  const [shown, setShown] = useState<{ readonly choice: TableChoice; readonly window: TableWindow } | null>(null);
  useEffect(() => {
    let isOver = false;
    void reader.ask({ kind: 'window', choice, from, to }).then((window) => {
      if (!isOver) setShown({ choice, window });
    });
    return () => {
      isOver = true;
    };
  }, [reader, choice, from, to]);
  return shown;
}
