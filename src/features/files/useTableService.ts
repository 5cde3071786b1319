import { useEffect, useState } from 'react';
import type { TableFormat, TableChoice } from '../../components/documents/tableRows.ts';
import { startTableService } from './startTableService.ts';
import type { TableAnswer, TableService, TableWindow } from './tableService.ts';

/** A file that was read as a table: what it is, or why it is none, and the service that has its rows. */
export interface OpenTable {
  readonly service: TableService;
  readonly answer: TableAnswer;
}

/** Reads a file as a table, in a worker of its own that ends with the component; null until it is read. */
export function useTableService(url: string, format: TableFormat): OpenTable | null {
  const [table, setTable] = useState<OpenTable | null>(null);
  useEffect(() => {
    const { methods: service, terminate } = startTableService();
    let isOver = false;
    const tell = (answer: TableAnswer) => {
      if (!isOver) setTable({ service, answer });
    };
    service.open(url, format).then(tell, () => {
      tell({ failure: 'failed' });
    });
    return () => {
      isOver = true;
      terminate();
    };
  }, [url, format]);
  return table;
}

/**
 * Rows `from` to `to` of those that are chosen, and what they were chosen by; the ones before until they are there, and
 * null at first.
 */
export function useTableWindow(
  service: TableService,
  choice: TableChoice,
  from: number,
  to: number,
): { readonly choice: TableChoice; readonly window: TableWindow } | null {
  const [shown, setShown] = useState<{ readonly choice: TableChoice; readonly window: TableWindow } | null>(null);
  useEffect(() => {
    let isOver = false;
    service.window(choice, from, to).then(
      (window) => {
        if (!isOver) setShown({ choice, window });
      },
      // The worker stopped: the rows that are shown stay.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [service, choice, from, to]);
  return shown;
}
