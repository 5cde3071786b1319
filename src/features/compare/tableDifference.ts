/** What differs between two logged tables (`wandb.Table`). */

import type { JsonValue } from '../../shared/pythonJson.ts';

export interface LoggedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JsonValue[])[];
}

export interface TableDifference {
  readonly addedColumns: readonly string[];
  readonly removedColumns: readonly string[];
  /** The columns of both, by which rows are compared. */
  readonly columns: readonly string[];
  /** Rows that the other table does not have, with the shared columns' cells; a row that is there twice counts twice. */
  readonly removedRows: readonly (readonly JsonValue[])[];
  readonly addedRows: readonly (readonly JsonValue[])[];
}

/** Columns are matched by name, and rows by what is in the columns that both have. */
export function tableDifference(left: LoggedTable, right: LoggedTable): TableDifference {
  const columns = left.columns.filter((column) => right.columns.includes(column));
  const [lefts, rights] = [picked(left, columns), picked(right, columns)];
  return {
    addedColumns: right.columns.filter((column) => !left.columns.includes(column)),
    removedColumns: left.columns.filter((column) => !right.columns.includes(column)),
    columns,
    removedRows: withoutOnes(lefts, rights),
    addedRows: withoutOnes(rights, lefts),
  };
}

function picked({ columns, rows }: LoggedTable, wanted: readonly string[]): readonly (readonly JsonValue[])[] {
  const places = wanted.map((column) => columns.indexOf(column));
  return rows.map((row) => places.map((place) => row[place] ?? null));
}

/** The rows that are left when each of the other rows takes one that is the same. */
function withoutOnes(
  rows: readonly (readonly JsonValue[])[],
  others: readonly (readonly JsonValue[])[],
): readonly (readonly JsonValue[])[] {
  const counts = new Map<string, number>();
  for (const other of others) {
    const key = JSON.stringify(other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const key = JSON.stringify(row);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}
