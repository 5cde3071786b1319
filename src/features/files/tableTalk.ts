/** What the page and the worker that holds a table say to each other. */

import type { JsonValue } from '../../shared/pythonJson.ts';
import type { ColumnKind, TableChoice, TableFormat } from '../../components/documents/tableRows.ts';

/** More columns are not drawn: nobody reads so many, and every row has all of them. */
export const MOST_COLUMNS = 200;

/** What is known of a table as soon as it is read. */
export interface TableFacts {
  readonly columns: readonly {
    readonly name: string;
    readonly kind: ColumnKind;
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
