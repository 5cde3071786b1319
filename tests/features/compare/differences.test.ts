import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/shared/pythonJson.ts';
import { artifactPairs } from '../../../src/features/compare/artifactPairs.ts';
import { differences, fileChanges, rowsHolding } from '../../../src/features/compare/differences.ts';
import { findingsOf } from '../../../src/features/compare/lineage/findings.ts';
import { tableDifference } from '../../../src/features/compare/tableDifference.ts';
import { valueRows } from '../../../src/components/values/valueRows.ts';

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
        for (const { left, right, isDifferent } of rows) {
          expect(isDifferent).toBe(left?.value !== right?.value || left?.kind !== right?.kind);
        }
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

test('numbers that differ say by how much, and by what share', () => {
  const change = (left: JsonValue, right: JsonValue) =>
    differences(valueRows({ a: left }), valueRows({ a: right }))[0]?.change;
  expect(change(4, 5)).toEqual({ by: 1, ratio: 0.25 });
  expect(change(-4, -5)).toEqual({ by: -1, ratio: -0.25 });
  expect(change(0, 5)).toEqual({ by: 5, ratio: null });
  expect(change(4, 4)).toBeNull();
  expect(change(4, Number.NaN)).toBeNull();
  expect(change(4, '5')).toBeNull();
});

test('a number and a text that reads like it are not the same', () => {
  expect(differences(valueRows({ a: 1 }), valueRows({ a: '1' }))[0]?.isDifferent).toBe(true);
});

test('rows are found by path and by value', () => {
  const rows = differences(valueRows({ lr: 0.1, name: 'adam' }), valueRows({ lr: 0.2, name: 'SGD' }));
  expect(rowsHolding(rows, ' LR ').map(({ path }) => path)).toEqual(['lr']);
  expect(rowsHolding(rows, 'sgd').map(({ path }) => path)).toEqual(['name']);
  expect(rowsHolding(rows, '')).toBe(rows);
});

describe('the difference of two logged tables', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b')), { maxLength: 12 });
  const columns = ['id', 'label'];

  test('takes as many rows from one as it takes to make the other', () => {
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const { removedRows, addedRows } = tableDifference({ columns, rows: left }, { columns, rows: right });
        const sorted = (all: readonly (readonly JsonValue[])[]) => all.map((row) => JSON.stringify(row)).sort();
        expect(sorted([...left, ...addedRows])).toEqual(sorted([...right, ...removedRows]));
        expect(left.length + addedRows.length).toBe(right.length + removedRows.length);
      }),
    );
  });

  test('matches columns by name, wherever they stand', () => {
    const difference = tableDifference(
      { columns: ['id', 'label', 'old'], rows: [[1, 'a', 'x']] },
      { columns: ['label', 'new', 'id'], rows: [['a', 'y', 1]] },
    );
    expect(difference).toEqual({
      addedColumns: ['new'],
      removedColumns: ['old'],
      columns: ['id', 'label'],
      removedRows: [],
      addedRows: [],
    });
  });
});

describe('what a pair of counterparts says', () => {
  const say = (left: object, right: object) =>
    findingsOf(
      { config: valueRows(left as never), results: valueRows(left as never) },
      { config: valueRows(right as never), results: valueRows(right as never) },
      ['config', 'results'],
    );

  test('names few values, and counts many', () => {
    expect(say({ lr: 1 }, { lr: 2 })).toEqual([
      { kind: 'value', aspect: 'config', path: 'lr', left: '1', right: '2' },
      { kind: 'value', aspect: 'results', path: 'lr', left: '1', right: '2' },
    ]);
    expect(say({ a: 1, b: 1, val_accuracy: 0.9 }, { a: 2, b: 2, val_accuracy: 0.8 })).toEqual([
      { kind: 'count', aspect: 'config', count: 3, more: false },
      { kind: 'value', aspect: 'results', path: 'val_accuracy', left: '0.9', right: '0.8' },
      { kind: 'count', aspect: 'results', count: 2, more: true },
    ]);
    expect(say({ a: 1 }, { a: 1 })).toEqual([]);
  });

  test('of code and content says only that it differs', () => {
    const rows = (value: string) => [{ path: 'Commit', value, kind: 'string' }] as const;
    expect(findingsOf({ code: rows('a') }, { code: rows('b') }, ['code'])).toEqual([{ kind: 'whole', aspect: 'code' }]);
  });
});

test('versions of two runs meet: each with itself, then by collection, then by type', () => {
  const version = (id: string, name: string, type = 'dataset') => ({
    id,
    versionIndex: 0,
    state: 'COMMITTED' as const,
    size: 1,
    createdAt: '2026-11-20T13:43:26Z',
    aliases: [],
    artifactType: { name: type, isGenerated: false },
    artifactSequence: { name, project: { name: 'mnist', entityName: 'team' } },
  });
  const pairs = artifactPairs(
    [
      version('1', 'same'),
      version('2', 'signs'),
      version('3', 'left-only', 'model'),
      version('4', 'old-name', 'table'),
    ],
    [version('5', 'signs'), version('1', 'same'), version('6', 'new-name', 'table')],
  );
  expect(pairs.map(({ left, right }) => [left?.id, right?.id])).toEqual([
    ['2', '5'],
    ['4', '6'],
    ['3', undefined],
    ['1', '1'],
  ]);
});

describe('files', () => {
  const file = (name: string, digest: string | null) => ({ name, digest, sizeBytes: 1, ref: null });

  test('are compared by content: added, removed, changed, and moved to another name', () => {
    const changes = fileChanges(
      [file('same', 'a'), file('grown', 'b'), file('old', 'c'), file('gone', 'e')],
      [file('new', 'c'), file('same', 'a'), file('grown', 'd'), file('further', 'f')],
    );
    expect(changes).toEqual([
      { name: 'further', change: 'added', left: null, right: file('further', 'f') },
      { name: 'gone', change: 'removed', left: file('gone', 'e'), right: null },
      { name: 'grown', change: 'changed', left: file('grown', 'b'), right: file('grown', 'd') },
      { name: 'new', change: 'moved', left: file('old', 'c'), right: file('new', 'c') },
    ]);
  });

  const files = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('1', '2', '3', null)), {
      selector: ([name]) => name,
    })
    .map((pairs) => pairs.map(([name, digest]) => file(name, digest)));

  test('are each told once, unless they are the same', () => {
    fc.assert(
      fc.property(files, files, (left, right) => {
        const changes = fileChanges(left, right);
        const told = (side: 'left' | 'right') => changes.flatMap((change) => change[side]?.name ?? []).sort();
        const differing = (ones: typeof left, others: typeof left) =>
          ones
            .filter(({ name, digest }) => !others.some((other) => other.name === name && other.digest === digest))
            .map(({ name }) => name)
            .sort();
        expect(told('left')).toEqual(differing(left, right));
        expect(told('right')).toEqual(differing(right, left));
        expect(changes.map(({ name }) => name)).toEqual(changes.map(({ name }) => name).sort());
        for (const { change, left: one, right: other } of changes) {
          if (change === 'moved') expect(one?.digest).toBe(other?.digest);
          if (change === 'moved' || change === 'changed') expect(one !== null && other !== null).toBe(true);
        }
      }),
    );
  });
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
