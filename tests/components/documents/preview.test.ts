import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStart } from '../../../src/api/fileStart.ts';
import type { JsonValue } from '../../../src/shared/pythonJson.ts';
import { closedJson } from '../../../src/components/documents/closedJson.ts';
import { readCsv } from '../../../src/components/documents/csvRows.ts';
import { isImageName, lookOf, previewOf } from '../../../src/components/documents/preview.ts';
import { rowStep } from '../../../src/features/files/rowStep.ts';
import {
  cellText,
  chosenRows,
  columnKind,
  readTable,
  type TableChoice,
} from '../../../src/components/documents/tableRows.ts';

describe('the preview of a file', () => {
  test('is text, wherever the file was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const clean = text.replaceAll('\0', '');
        const bytes = new TextEncoder().encode(clean);
        const start = decodeStart(bytes.subarray(0, at % (bytes.length + 1)));
        expect(start).not.toBeNull();
        expect(clean.startsWith(start ?? 'x')).toBe(true);
      }),
    );
  });

  test('of a binary is none, whatever it is called', () => {
    expect(decodeStart(new Uint8Array([137, 80, 78, 71]))).toBeNull();
    expect(decodeStart(new Uint8Array([97, 0, 98]))).toBeNull();
    expect(previewOf('notes.txt', { text: null, isWhole: true })).toEqual({ kind: 'binary' });
  });

  test('of JSON is its document, also with bare words of Python; of half of it what is whole', () => {
    const ofJson = (text: string, isWhole = true) => previewOf('a.json', { text, isWhole });
    expect(ofJson('{"loss": NaN}')).toEqual({ kind: 'json', document: { loss: Number.NaN } });
    expect(ofJson('[1, 2]')).toEqual({ kind: 'json', document: [1, 2] });
    expect(ofJson('{"a": 1, "b": [2, 3', false)).toEqual({ kind: 'json', document: { a: 1, b: [2] } });
    expect(ofJson('{"a": ', true).kind).toBe('text');
    expect(ofJson('"only a text', false).kind).toBe('text');
  });

  test('of a logged table is its columns and rows', () => {
    const text = '{"columns": ["a", 1], "data": [[1, "<b>"], [2, null]], "ncols": 2}';
    const rows = [
      [1, '<b>'],
      [2, null],
    ];
    expect(previewOf('t.table.json', { text, isWhole: true })).toEqual({ kind: 'table', columns: ['a', '1'], rows });
    expect(previewOf('t.json', { text: '{"columns": ["a"], "data": [1]}', isWhole: true }).kind).toBe('json');
  });

  test('goes by the name where that says enough', () => {
    expect(isImageName('media/images/a.PNG')).toBe(true);
    expect(isImageName('png')).toBe(false);
    expect(['a.csv', 'b.table.json', 'c.jsonl', 'd.mp4', 'e.json', 'f'].map(lookOf)).toEqual([
      'csv',
      'json',
      'jsonLines',
      'video',
      'text',
      'text',
    ]);
    expect(previewOf('README.md', { text: '# a', isWhole: true }).kind).toBe('markdown');
  });
});

describe('JSON that was cut', () => {
  test('is a document wherever it was cut, and loses nothing but its end', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())),
        fc.nat(),
        (document, any) => {
          const text = JSON.stringify(document, null, any % 3);
          const closed = closedJson(text.slice(0, 1 + (any % text.length)));
          expect(closed).not.toBeNull();
          const read = JSON.parse(closed ?? '') as object;
          expect(Array.isArray(read)).toBe(Array.isArray(document));
          // All but the last value that is there are as they were.
          const [before, after] = [Object.entries(read), Object.entries(JSON.parse(text) as object)];
          expect(before.slice(0, -1)).toEqual(after.slice(0, Math.max(0, before.length - 1)));
        },
      ),
    );
  });

  test('that is whole stays as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (document) => {
        expect(JSON.parse(closedJson(JSON.stringify(document)) ?? '')).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });
});

describe('a table as text', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ') });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('has the cells that were written', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, hasEnd) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join(end) + (hasEnd ? end : '');
        expect(readCsv(text, ',', true)).toEqual(rows);
      }),
    );
  });

  test('may be bare, with semicolons, a mark at its start, and rows of any length', () => {
    expect(readCsv('\uFEFFa;b\n1,5;x\n\n2;\n', null, true)).toEqual([
      ['a', 'b'],
      ['1,5', 'x'],
      ['2', ''],
    ]);
    expect(readCsv('a\tb\n1', '\t', true)).toEqual([['a', 'b'], ['1']]);
  });

  test('that was cut leaves out its last row', () => {
    expect(readCsv('a,b\n1,2\n3,', ',', false)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(readCsv('a,b\n1,"2', ',', false)).toEqual([['a', 'b']]);
  });
});

describe('a table', () => {
  test('is read from what the client logs, also from its first part', () => {
    const text = JSON.stringify({
      _type: 'table',
      columns: ['a', 'b'],
      data: [
        [1, 2],
        [3, 4],
      ],
      ncols: 2,
      nrows: 2,
    });
    expect(readTable(text, 'json', true)?.rows).toHaveLength(2);
    expect(readTable(text.slice(0, text.indexOf('4')), 'json', false)?.rows).toEqual([[1, 2]]);
    expect(readTable('{"a": 1}', 'json', true)).toBeNull();
  });

  test('is read from lines of objects, whose keys are its columns', () => {
    expect(readTable('{"a": 1}\n{"b": [2]}\n\nnonsense\n{"a": 3', 'jsonLines', false)).toEqual({
      columns: ['a', 'b'],
      rows: [
        [1, null],
        [null, [2]],
      ],
    });
    expect(readTable('nonsense', 'jsonLines', true)).toBeNull();
  });

  const table = {
    columns: ['n', 't'],
    rows: [
      [10, 'b'],
      [9, 'a'],
      [null, 'C'],
      ['1e2', 'a'],
    ] satisfies JsonValue[][],
  };
  const order = (choice: Partial<TableChoice>) => [
    ...chosenRows(table, { words: '', column: null, isDescending: false, ...choice }),
  ];

  test("keeps the file's order until a column sorts: numbers by size, missing values last either way", () => {
    expect(order({})).toEqual([0, 1, 2, 3]);
    expect(order({ column: 0 })).toEqual([1, 0, 3, 2]);
    expect(order({ column: 0, isDescending: true })).toEqual([3, 0, 1, 2]);
    expect(order({ column: 1 })).toEqual([1, 3, 0, 2]);
  });

  test('is filtered by any cell; case does not count', () => {
    expect(order({ words: 'c' })).toEqual([2]);
    expect(order({ words: '9' })).toEqual([1]);
  });

  test('knows columns of numbers, of images and of other logged files', () => {
    const image = { _type: 'image-file', path: 'media/images/a.png' };
    expect(columnKind([1, '2.5', null])).toBe('number');
    expect(columnKind([image, null])).toBe('image');
    expect(columnKind([image, { _type: 'html-file', path: 'media/b.html' }])).toBe('file');
    expect(columnKind([image, 'text'])).toBe('text');
    expect(cellText(image)).toBe('media/images/a.png');
  });

  test('shows each row that a filter leaves once, whatever sorts', () => {
    const cell = fc.constantFrom<JsonValue>(1, -2, '3', 'x', 'y', '', null, [1], true);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { maxLength: 20 }),
        fc.constantFrom(0, 1, null),
        fc.boolean(),
        fc.constantFrom('', 'x', '3', 'true'),
        (rows, column, isDescending, words) => {
          const chosen = [...chosenRows({ columns: ['a', 'b'], rows }, { words, column, isDescending })];
          const wanted = rows.flatMap((row, at) => (row.some((cell) => cellText(cell).includes(words)) ? [at] : []));
          expect(chosen.toSorted((a, b) => a - b)).toEqual(wanted);
          const sorted = column === null ? [] : chosen.map((at) => rows[at]?.[column] ?? null);
          const present = sorted.filter((cell) => cell !== null && cell !== '');
          expect(sorted.slice(0, present.length)).toEqual(present);
        },
      ),
    );
  });
});

test('the keys of a table never leave its rows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.nat(),
      fc.constantFrom('ArrowUp', 'PageDown', 'End'),
      (count, any, key) => {
        const to = rowStep(key, any % count, count, 10);
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(count);
      },
    ),
  );
  expect(rowStep('ArrowDown', 3, 9, 4)).toBe(4);
  expect(rowStep('PageUp', 3, 9, 2)).toBe(1);
  expect(rowStep('x', 3, 9, 2)).toBeNull();
});
