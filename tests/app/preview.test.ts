import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStart } from '../../src/api/fileStart.ts';
import { isImageName, previewOf } from '../../src/app/files/preview.ts';
import { chosenTableRows } from '../../src/app/files/tableRows.ts';

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

  test('of JSON is its document, also with bare words of Python; of half of it the text', () => {
    expect(previewOf('a.json', { text: '{"loss": NaN}', isWhole: true })).toEqual({
      kind: 'json',
      document: { loss: Number.NaN },
    });
    expect(previewOf('a.json', { text: '[1, 2]', isWhole: true })).toEqual({ kind: 'json', document: { 0: 1, 1: 2 } });
    expect(previewOf('a.json', { text: '{"a": ', isWhole: false }).kind).toBe('text');
    expect(previewOf('a.json', { text: '{"a": ', isWhole: true }).kind).toBe('text');
  });

  test('of a logged table is its columns and rows', () => {
    const text = '{"columns": ["a", 1], "data": [[1, "<b>"], [2, null]], "ncols": 2}';
    expect(previewOf('t.table.json', { text, isWhole: true })).toEqual({
      kind: 'table',
      columns: ['a', '1'],
      rows: [
        [1, '<b>'],
        [2, null],
      ],
    });
    expect(previewOf('t.json', { text: '{"columns": ["a"], "data": [1]}', isWhole: true }).kind).toBe('json');
  });

  test('of an image goes by its name', () => {
    expect(isImageName('media/images/a.PNG')).toBe(true);
    expect(isImageName('png')).toBe(false);
  });
});

describe('the rows of a table', () => {
  const rows = [
    [10, 'b'],
    [9, 'a'],
    [null, 'C'],
  ] as const;
  const order = (choice: Partial<Parameters<typeof chosenTableRows>[1]>) =>
    chosenTableRows(rows, { words: '', column: null, isDescending: false, ...choice }).map(({ index }) => index);

  test("keep the file's order until a column sorts, numbers by size", () => {
    expect(order({})).toEqual([0, 1, 2]);
    expect(order({ column: 0 })).toEqual([2, 1, 0]);
    expect(order({ column: 0, isDescending: true })).toEqual([0, 1, 2]);
    expect(order({ column: 1 })).toEqual([1, 0, 2]);
  });

  test('are filtered by any cell; case does not count', () => {
    expect(order({ words: 'c' })).toEqual([2]);
    expect(order({ words: '9' })).toEqual([1]);
  });
});
