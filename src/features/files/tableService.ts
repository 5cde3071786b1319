/** What the worker that holds a table does for the page. */

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

/** A row of a table by its columns, uncut. */
export type TableRow = Readonly<Record<string, JsonValue>>;

export type TableAnswer = { readonly facts: TableFacts } | { readonly failure: TableFailure };

/** Holds one table beside the page. */
export interface TableService {
  /** Reads a file as a table. */
  open(url: string, format: TableFormat): Promise<TableAnswer>;
  /** Rows `from` to `to` of those that are chosen. */
  window(choice: TableChoice, from: number, to: number): Promise<TableWindow>;
  /** All of one row, by its place in the file. */
  row(index: number): Promise<TableRow>;
}
