import { describe, expect, test } from 'vitest';
import type { RowsAsked } from '../../../src/api/tables.ts';
import { exportRows } from '../../../src/components/tables/exportRows.ts';
import type { TableColumn } from '../../../src/components/tables/tableColumn.ts';

type Row = readonly [name: string, value: number];

const columns: readonly TableColumn<Row>[] = [
  { id: 'name', name: 'Run', firstSort: null, text: ([name]) => name },
  {
    id: 'value',
    name: 'loss, last',
    firstSort: null,
    text: ([, value]) => value.toFixed(1),
    exported: ([, value]) => value,
  },
];

const signal = () => new AbortController().signal;

describe('a table as a file', () => {
  test('has every page of its rows, as exact as they are, and no formulas', async () => {
    const pages: readonly (readonly Row[])[] = [[['a "b"', 0.123456789]], [['=1+1', 2]], [['last', -3]]];
    const asked: RowsAsked[] = [];
    const done: number[] = [];
    const file = await exportRows(
      columns,
      (request) => {
        asked.push(request);
        const page = Number(request.after ?? 0);
        return Promise.resolve({ rows: pages[page] ?? [], next: page < 2 ? String(page + 1) : null });
      },
      signal(),
      (count) => done.push(count),
    );
    expect(await file.text()).toBe('Run,"loss, last"\r\n"a ""b""",0.123456789\r\n\'=1+1,2\r\nlast,-3\r\n');
    expect(asked.map(({ after }) => after)).toEqual([null, '1', '2']);
    expect(done).toEqual([1, 2, 3]);
  });

  test('is given up when the reader stops it', async () => {
    const controller = new AbortController();
    const made = exportRows(
      columns,
      () => {
        controller.abort();
        return Promise.resolve({ rows: [['a', 1]], next: 'more' });
      },
      controller.signal,
      () => undefined,
    );
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  });
});
