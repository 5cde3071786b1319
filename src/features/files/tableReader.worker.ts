/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's messages have no origin to name */

/** Holds one table beside the page: reads it, and answers which rows are chosen. */

import {
  cellText,
  chosenRows,
  columnKind,
  type TableFormat,
  type TableData,
  readTable,
  type TableChoice,
} from '../../components/documents/tableRows.ts';
import {
  MOST_COLUMNS,
  type Numbered,
  type TableAnswers,
  type TableFacts,
  type TableRequest,
  type TableWindow,
} from './tableTalk.ts';

/** As much of a file as is read, in bytes. */
const MOST_BYTES = 32_000_000;
/** Where the client writes how many rows there are: in the last bytes of the file. */
const TAIL_BYTES = 4_096;
/** Rows that are looked at to judge a column. */
const SAMPLE = 200;
/** More of a cell is not sent to the page; the row's own answer has all of it. */
const LONGEST_CELL = 300;

let table: TableData = { columns: [], rows: [] };
let chosen: { readonly of: string; readonly rows: Uint32Array } | null = null;

globalThis.addEventListener('message', ({ data: { number, body } }: MessageEvent<Numbered<TableRequest>>) => {
  void answer(body).then((answered) => {
    globalThis.postMessage({ number, body: answered } satisfies Numbered<unknown>);
  });
});

async function answer(request: TableRequest): Promise<TableAnswers[TableRequest['kind']]> {
  if (request.kind === 'open') return open(request.url, request.format);
  if (request.kind === 'window') return windowOf(request.choice, request.from, request.to);
  const row = table.rows[request.index] ?? [];
  return Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? null]));
}

async function open(url: string, format: TableFormat): Promise<TableAnswers['open']> {
  try {
    const response = await fetch(url, { headers: { range: `bytes=0-${MOST_BYTES - 1}` } });
    if (!response.ok) return { failure: response.status === 404 ? 'gone' : 'failed' };
    const bytes = await response.arrayBuffer();
    const bytesTotal = Number(/\/(\d+)$/u.exec(response.headers.get('content-range') ?? '')?.[1] ?? bytes.byteLength);
    const isWhole = bytes.byteLength >= bytesTotal;
    const read = readTable(new TextDecoder().decode(bytes), format, isWhole);
    if (read === null) return { failure: 'noTable' };
    table = read;
    const totalRows = isWhole ? read.rows.length : format === 'json' ? await announcedRows(url) : null;
    return { facts: factsOf(read, totalRows, bytes.byteLength, bytesTotal) };
  } catch {
    return { failure: 'failed' };
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

function windowOf(choice: TableChoice, from: number, to: number): TableWindow {
  const of = JSON.stringify(choice);
  if (chosen?.of !== of) chosen = { of, rows: chosenRows(table, choice) };
  return {
    count: chosen.rows.length,
    from,
    rows: [...chosen.rows.subarray(from, to)].map((index) => ({
      index,
      cells: table.columns
        .slice(0, MOST_COLUMNS)
        .map((_, at) => cellText(table.rows[index]?.[at] ?? null).slice(0, LONGEST_CELL)),
    })),
  };
}
