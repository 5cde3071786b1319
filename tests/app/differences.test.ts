import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, fileChanges } from '../../src/app/compare/differences.ts';
import { valueRows } from '../../src/app/valueRows.ts';

describe('the differences of two documents', () => {
  const documents = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.integer(), fc.string(), fc.boolean()));

  test('have every path of both once, with its values, the differing ones first', () => {
    fc.assert(
      fc.property(documents, documents, (left, right) => {
        const [lefts, rights] = [valueRows(left), valueRows(right)];
        const rows = differences(lefts, rights);
        expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
        expect(rows.filter((row) => row.left !== null)).toHaveLength(lefts.length);
        expect(rows.filter((row) => row.right !== null)).toHaveLength(rights.length);
        expect(rows.map((row) => row.isDifferent)).toEqual(
          rows.map((row) => row.isDifferent).toSorted((a, b) => Number(b) - Number(a)),
        );
        for (const row of rows) expect(row.isDifferent).toBe(row.left !== row.right);
      }),
    );
  });

  test('of a document with itself are none', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const rows = valueRows(document);
        expect(differences(rows, rows).some((row) => row.isDifferent)).toBe(false);
      }),
    );
  });
});

test('files are compared by content: added, removed, changed, and moved ones as both', () => {
  const file = (name: string, digest: string) => ({ name, digest, sizeBytes: 1, directUrl: '/f', ref: null });
  const changes = fileChanges(
    [file('same', 'a'), file('grown', 'b'), file('old', 'c')],
    [file('new', 'c'), file('same', 'a'), file('grown', 'd')],
  );
  expect(changes).toEqual([
    { name: 'grown', change: 'changed', left: file('grown', 'b'), right: file('grown', 'd') },
    { name: 'new', change: 'added', left: null, right: file('new', 'c') },
    { name: 'old', change: 'removed', left: file('old', 'c'), right: null },
  ]);
});

test('the values of a document are its leaves; a logged table is its file', () => {
  const document = {
    a: { b: [1, { c: null }] },
    empty: {},
    table: { _type: 'table-file', path: 'media/t.json', size: 3 },
  };
  expect(valueRows(document)).toEqual([
    { path: 'a.b[0]', value: '1', kind: 'number' },
    { path: 'a.b[1].c', value: 'null', kind: 'word' },
    { path: 'empty', value: '{}', kind: 'empty' },
    { path: 'table', value: 'media/t.json', kind: 'string' },
  ]);
});
