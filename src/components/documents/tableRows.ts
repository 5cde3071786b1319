/** Tables in files: read, filtered and sorted. All of it runs beside the page, in a worker. */

import { isObject, type JsonValue, readPythonJson } from '../../shared/pythonJson.ts';
import { leafText, mediaPath } from '../values/valueNodes.ts';
import { fold } from '../../shared/fold.ts';
import { closedJson } from './closedJson.ts';
import { readCsv } from './csvRows.ts';
import { compareNames } from '../../shared/naturalOrder.ts';

export type TableFormat = 'json' | 'jsonLines' | 'csv' | 'tsv';

export interface TableData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JsonValue[])[];
}

/**
 * Reads a table; null when the text is none.
 *
 * @param isWhole whether the text is all of the file; of a cut one, the rows that are whole are read
 */
export function readTable(text: string, format: TableFormat, isWhole: boolean): TableData | null {
  if (format === 'json') return readJsonTable(text, isWhole);
  if (format === 'jsonLines') return readJsonLines(text, isWhole);
  const [columns, ...rows] = readCsv(text, format === 'tsv' ? '\t' : null, isWhole);
  return columns === undefined ? null : { columns, rows };
}

/** A document as a table, which names its columns and has rows as lists, as a `wandb.Table` does; null when it is none. */
export function tableOf(document: JsonValue | undefined): TableData | null {
  if (!isObject(document)) return null;
  const { columns, data } = document;
  if (!Array.isArray(columns) || !Array.isArray(data)) return null;
  const rows: readonly JsonValue[] = data;
  const isRows = rows.every((row) => Array.isArray(row));
  return isRows ? { columns: columns.map(String), rows: rows as readonly (readonly JsonValue[])[] } : null;
}

function readJsonTable(text: string, isWhole: boolean): TableData | null {
  const closed = isWhole ? text : closedJson(text);
  const table = tableOf(closed === null ? undefined : readPythonJson(closed));
  const last = table?.rows.at(-1);
  // The last row of a cut table may have lost some of its cells.
  const isLastCut = !isWhole && table !== null && last !== undefined && last.length < table.columns.length;
  return isLastCut ? { ...table, rows: table.rows.slice(0, -1) } : table;
}

/** One object a line; every key is a column. */
function readJsonLines(text: string, isWhole: boolean): TableData | null {
  const lines = text.split('\n');
  const objects = (isWhole ? lines : lines.slice(0, -1)).flatMap((line) => {
    const value = line.trim() === '' ? undefined : readPythonJson(line);
    return isObject(value) ? [value] : [];
  });
  if (objects.length === 0) return null;
  const columns = new Set<string>();
  for (const object of objects) for (const key in object) columns.add(key);
  const keys = [...columns];
  return { columns: keys, rows: objects.map((object) => keys.map((key) => object[key] ?? null)) };
}

/** Which rows of a table are shown, and in which order. */
export interface TableChoice {
  /** What some cell of a row holds; case does not count. */
  readonly words: string;
  /** The column that sorts; null for the order in the file. */
  readonly column: number | null;
  readonly isDescending: boolean;
}

/** The places of the chosen rows in the file, in the chosen order. Rows without a value in the sorting column come last. */
export function chosenRows({ rows }: TableData, { words, column, isDescending }: TableChoice): Uint32Array {
  const wanted = fold(words.trim());
  const chosen: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (wanted === '' || row.some((cell) => fold(cellText(cell)).includes(wanted))) chosen.push(index);
  }
  const order = Uint32Array.from(chosen);
  if (column === null) return order;
  const ranks = ranksOf(rows.map((row) => row[column] ?? null));
  const sign = isDescending ? -1 : 1;
  return order.sort((a, b) => {
    const [rankA, rankB] = [ranks[a] ?? Number.NaN, ranks[b] ?? Number.NaN];
    if (Number.isNaN(rankA) || Number.isNaN(rankB)) return Number(Number.isNaN(rankA)) - Number(Number.isNaN(rankB));
    return sign * (rankA - rankB);
  });
}

/**
 * A number for each cell of a column that sorts it; NaN where there is no value. A column of numbers sorts by size, any
 * other one as text: each different text is compared once, since many columns hold few.
 */
function ranksOf(cells: readonly JsonValue[]): Float64Array {
  const numbers = isNumeric(cells);
  const texts = numbers ? [] : [...new Set(cells.map(cellText))].sort(compareNames);
  const places = new Map(texts.map((text, place) => [text, place]));
  return Float64Array.from(cells, (cell) => {
    if (isMissing(cell)) return Number.NaN;
    return numbers ? Number(cell) : (places.get(cellText(cell)) ?? Number.NaN);
  });
}

/** What a column holds, to judge by some of its cells. Files and images are those that the client logged with the table. */
export type ColumnKind = 'text' | 'number' | 'file' | 'image';

export function columnKind(cells: readonly JsonValue[]): ColumnKind {
  const present = cells.filter((cell) => cell !== null);
  if (present.length > 0 && present.every((cell) => mediaPath(cell) !== null)) {
    return present.every((cell) => isObject(cell) && cell['_type'] === 'image-file') ? 'image' : 'file';
  }
  return isNumeric(cells) ? 'number' : 'text';
}

/** Whether a column holds nothing but numbers, as numbers or as text. */
function isNumeric(cells: readonly JsonValue[]): boolean {
  return cells.every((cell) => isMissing(cell) || typeof cell === 'number' || isNumberText(cell));
}

const isMissing = (cell: JsonValue) => cell === null || cell === '';

const isNumberText = (cell: JsonValue) =>
  typeof cell === 'string' && /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu.test(cell);

/** A cell as text: a logged image or file as its path, a list or object as JSON. */
export function cellText(cell: JsonValue): string {
  if (cell === null) return '';
  const text = leafText(cell);
  return typeof cell === 'object' && (text === '{}' || text === '[]') ? JSON.stringify(cell) : text;
}
