/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's messages have no origin to name */

/** Asks the worker that holds a table for its facts and rows. */

import type { JsonValue } from '../../api/pythonJson.ts';
import type { TableFormat, TableChoice } from './tableRows.ts';

/** What is known of a table as soon as it is read. */
export interface TableFacts {
  readonly columns: readonly {
    readonly name: string;
    readonly isNumber: boolean;
    /** How long its texts are, in characters, to judge by the first rows. */
    readonly length: number;
  }[];
  /** Rows that were read. */
  readonly rowCount: number;
  /** Rows of the whole file, where it says so; null where it does not. */
  readonly totalRows: number | null;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/** Some of the chosen rows, in the chosen order. */
export interface TableWindow {
  /** How many rows are chosen. */
  readonly count: number;
  /** Where the window begins among them. */
  readonly from: number;
  readonly rows: readonly {
    /** Its place in the file, from 0. */
    readonly index: number;
    /** Its cells as texts, cut where they are long. */
    readonly cells: readonly string[];
  }[];
}

/** Why a table is not shown: its content is gone, could not be fetched, or is no table. */
export type TableFailure = 'gone' | 'failed' | 'noTable';

export type TableRequest =
  | { readonly kind: 'open'; readonly url: string; readonly format: TableFormat }
  | { readonly kind: 'window'; readonly choice: TableChoice; readonly from: number; readonly to: number }
  | { readonly kind: 'row'; readonly index: number };

/** Row and window are what they are called; `open` answers with facts or a failure. */
export interface TableAnswers {
  readonly open: { readonly facts: TableFacts } | { readonly failure: TableFailure };
  readonly window: TableWindow;
  readonly row: { readonly [column: string]: JsonValue };
}

/** A question to the worker, and its answer, carry the same number. */
export interface Numbered<Body> {
  readonly number: number;
  readonly body: Body;
}

export interface TableReader {
  readonly ask: <Request extends TableRequest>(request: Request) => Promise<TableAnswers[Request['kind']]>;
  /** Ends the worker; what was asked is never answered. */
  readonly close: () => void;
}

/** Starts a worker for one table. */
export function startReader(): TableReader {
  const worker = new Worker(new URL('./tableReader.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (body: never) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data: { number, body } }: MessageEvent<Numbered<never>>) => {
    waiting.get(number)?.(body);
    waiting.delete(number);
  });
  return {
    ask: (body) =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        worker.postMessage({ number: asked, body } satisfies Numbered<TableRequest>);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
