import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileRows } from '../../src/app/files/fileTree.ts';

const part = fc.constantFrom('a', 'b', 'data', 'part-9', 'part-10', '');
const files = fc
  .uniqueArray(
    fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/')),
    { maxLength: 20 },
  )
  .map((names) => names.map((name, index) => ({ name, sizeBytes: index })));

describe('files as a tree', () => {
  test('each file is there once when all folders are open, and folders add up', () => {
    fc.assert(
      fc.property(files, (files) => {
        const rows = fileRows(files, () => true);
        const shown = rows.flatMap((row) => (row.kind === 'file' ? [row.file.name] : []));
        expect(shown.toSorted()).toEqual(files.map(({ name }) => name).toSorted());
        for (const row of rows) {
          if (row.kind !== 'folder') continue;
          const inside = files.filter(({ name }) => name.startsWith(row.path));
          expect(row.count).toBe(inside.length);
          expect(row.sizeBytes).toBe(inside.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
        }
      }),
    );
  });

  test('folders come first, numbers count, and a folder with nothing but a folder shares its row', () => {
    const names = ['README.md', 'data/raw/part-10.csv', 'data/raw/part-9.csv', 'code/a.py', 'code/lib/b.py'];
    const rows = fileRows(
      names.map((name) => ({ name, sizeBytes: 1 })),
      (path) => path !== 'code/',
    );
    expect(rows.map(({ label, depth }) => `${'  '.repeat(depth)}${label}`)).toEqual([
      'code',
      'data/raw',
      '  part-9.csv',
      '  part-10.csv',
      'README.md',
    ]);
  });
});
