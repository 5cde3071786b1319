import type { JsonValue } from '../../api/pythonJson.ts';

/** Which rows of a logged table are shown, and in which order. */
export interface TableChoice {
  readonly words: string;
  /** The column that sorts; null for the order in the file. */
  readonly column: number | null;
  readonly isDescending: boolean;
}

interface TableRow {
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly row: readonly JsonValue[];
}

const texts = new Intl.Collator('en', { numeric: true });

/** The rows of which a cell holds the words, sorted by a column: numbers by size, everything else as text. */
export function chosenTableRows(
  rows: readonly (readonly JsonValue[])[],
  { words, column, isDescending }: TableChoice,
): readonly TableRow[] {
  const wanted = words.trim().toLocaleLowerCase();
  const chosen = rows
    .map((row, index): TableRow => ({ index, row }))
    .filter(({ row }) => wanted === '' || JSON.stringify(row).toLocaleLowerCase().includes(wanted));
  if (column === null) return chosen;
  const sign = isDescending ? -1 : 1;
  return chosen.sort((a, b) => sign * compare(a.row[column] ?? null, b.row[column] ?? null));
}

function compare(a: JsonValue, b: JsonValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return texts.compare(cellText(a), cellText(b));
}

/** A cell as text. */
export function cellText(value: JsonValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
