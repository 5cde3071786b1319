import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileColumns, fileTree, type FileTreeRow } from '../../../src/features/files/fileTree.ts';

const part = fc.constantFrom('a', 'b', 'Data', 'part-9', 'part-10', 'é');
const columns = fc
  .uniqueArray(
    fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/')),
    { maxLength: 30 },
  )
  .map((names) => columnsOf(names.toSorted()));

function columnsOf(names: readonly string[]): FileColumns {
  return { names, sizes: names.map((_, index) => index), refOf: [], refs: [] };
}

const filesOf = (rows: readonly FileTreeRow[]) => rows.flatMap((row) => (row.kind === 'file' ? [row] : []));
const allOpen = () => true;

describe('files as a tree', () => {
  test('each file is there once when all folders are open, in its folder, and folders add up', () => {
    fc.assert(
      fc.property(columns, fc.constantFrom('name', '-name', 'size', '-size'), (columns, order) => {
        const rows = fileTree(columns, '').rows(order, allOpen);
        expect(
          filesOf(rows)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(columns.names);
        for (const [at, row] of rows.entries()) {
          const holder = rows.slice(0, at).findLast(({ level }) => level < row.level);
          expect(row.level).toBe((holder?.level ?? 0) + 1);
          expect(row.id).toBe(`${holder?.id ?? ''}${row.label}${row.kind === 'folder' ? '/' : ''}`);
          if (row.kind === 'file') continue;
          const inside = filesOf(rows).filter(({ id }) => id.startsWith(row.id));
          expect(row.count).toBe(inside.length);
          expect(row.sizeBytes).toBe(inside.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
        }
      }),
    );
  });

  test('of a closed folder shows nothing inside', () => {
    fc.assert(
      fc.property(columns, (columns) => {
        const rows = fileTree(columns, '').rows('name', () => false);
        expect(rows.every(({ level }) => level === 1)).toBe(true);
        const held = rows.reduce((sum, row) => sum + (row.kind === 'folder' ? row.count : 1), 0);
        expect(held).toBe(columns.names.length);
      }),
    );
  });

  test('keeps the files whose names hold each word; case does not count', () => {
    fc.assert(
      fc.property(columns, fc.array(part, { maxLength: 3 }), (columns, words) => {
        const kept = filesOf(fileTree(columns, words.join(' ')).rows('name', allOpen)).map(({ id }) => id);
        const wanted = columns.names.filter((name) =>
          words.every((word) => name.toLowerCase().includes(word.toLowerCase())),
        );
        expect(kept.toSorted()).toEqual(wanted);
      }),
    );
  });

  test('folders come first, numbers count, and a folder with nothing but a folder shares its row', () => {
    const names = ['README.md', 'code/a.py', 'code/lib/b.py', 'data/raw/part-10.csv', 'data/raw/part-9.csv'];
    const rows = fileTree(columnsOf(names), '').rows('name', (path) => path !== 'code/');
    expect(rows.map(({ label, level }) => `${'  '.repeat(level - 1)}${label}`)).toEqual([
      'code',
      'data/raw',
      '  part-9.csv',
      '  part-10.csv',
      'README.md',
    ]);
  });

  test('sorts by size either way, folders by all that they hold', () => {
    const tree = fileTree({ names: ['a/x', 'b/y', 'c', 'd'], sizes: [1, 9, 5, 7], refOf: [3], refs: ['s3://d'] }, '');
    expect(tree.rows('-size', () => false).map(({ label }) => label)).toEqual(['b', 'a', 'd', 'c']);
    expect(tree.rows('size', () => false).map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd']);
    expect(filesOf(tree.rows('name', allOpen)).map(({ ref }) => ref)).toEqual([null, null, null, 's3://d']);
  });
});
