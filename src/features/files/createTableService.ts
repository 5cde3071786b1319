/** Holds one table: reads it, and answers which rows are chosen. */

import {
  cellText,
  chosenRows,
  columnKind,
  type TableFormat,
  type TableData,
  readTable,
} from '../../components/documents/tableRows.ts';
import { MOST_COLUMNS } from './tableService.ts';
import type { TableAnswer, TableFacts, TableFailure, TableService, TableWindow } from './tableService.ts';

/** As much of a file as is read, in bytes. */
const MOST_BYTES = 32_000_000;
/** Where the client writes how many rows there are: in the last bytes of the file. */
const TAIL_BYTES = 4_096;
/** Rows that are looked at to judge a column. */
const SAMPLE = 200;
/** More of a cell is not sent to the page; the row's own answer has all of it. */
const LONGEST_CELL = 300;

/** A service without a table: `open` reads one. */
export function createTableService(): TableService {
  let table: TableData = { columns: [], rows: [] };
  let chosen: { readonly of: string; readonly rows: Uint32Array } | null = null;
  return {
    async open(url, format) {
      const { answer, data } = await readFile(url, format);
      if (data) table = data;
      return answer;
    },

    async window(choice, from, to) {
      const of = JSON.stringify(choice);
      if (chosen?.of !== of) chosen = { of, rows: chosenRows(table, choice) };
      return windowOf(table, chosen.rows, from, to);
    },

    async row(index) {
      const row = table.rows[index] ?? [];
      return Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? null]));
    },
  };
}

interface ReadFile {
  readonly answer: TableAnswer;
  readonly data?: TableData;
}

async function readFile(url: string, format: TableFormat): Promise<ReadFile> {
  const failed = (failure: TableFailure): ReadFile => ({ answer: { failure } });
  try {
    const response = await fetch(url, { headers: { range: `bytes=0-${MOST_BYTES - 1}` } });
    if (!response.ok) return failed(response.status === 404 ? 'gone' : 'failed');
    const bytes = await response.arrayBuffer();
    const bytesTotal = Number(/\/(\d+)$/u.exec(response.headers.get('content-range') ?? '')?.[1] ?? bytes.byteLength);
    const isWhole = bytes.byteLength >= bytesTotal;
    const data = readTable(new TextDecoder().decode(bytes), format, isWhole);
    if (data === null) return failed('noTable');
    const totalRows = isWhole ? data.rows.length : format === 'json' ? await announcedRows(url) : null;
    return { answer: { facts: factsOf(data, totalRows, bytes.byteLength, bytesTotal) }, data };
  } catch {
    return failed('failed');
  }
}

async function announcedRows(url: string): Promise<number | null> {
  const response = await fetch(url, { headers: { range: `bytes=-${TAIL_BYTES}` } });
  const found = response.ok ? /"nrows": ?(\d+)\s*\}\s*$/u.exec(await response.text()) : null;
  return found === null ? null : Number(found[1]);
}

function factsOf(
  { columns, rows }: TableData,
  totalRows: number | null,
  bytesRead: number,
  bytesTotal: number,
): TableFacts {
  const sample = rows.slice(0, SAMPLE);
  return {
    columns: columns.map((name, at) => {
      const cells = sample.map((row) => row[at] ?? null);
      const lengths = cells.map((cell) => cellText(cell).length);
      return { name, kind: columnKind(cells), length: Math.max(name.length, ...lengths) };
    }),
    rowCount: rows.length,
    totalRows,
    bytesRead,
    bytesTotal,
  };
}

function windowOf({ columns, rows }: TableData, chosen: Uint32Array, from: number, to: number): TableWindow {
  return {
    count: chosen.length,
    from,
    rows: [...chosen.subarray(from, to)].map((index) => ({
      index,
      cells: columns.slice(0, MOST_COLUMNS).map((_, at) => cellText(rows[index]?.[at] ?? null).slice(0, LONGEST_CELL)),
    })),
  };
}
