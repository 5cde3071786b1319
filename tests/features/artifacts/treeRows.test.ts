// oxlint-disable vitest/no-conditional-expect -- laws say "if": each run checks what applies to its tree
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesByType, branchOf } from '../../../src/features/artifacts/branches.ts';
import { treeStep, typedRow } from '../../../src/ui/treeSteps.ts';
import {
  type Branch,
  collectionRowId,
  type TreeRow,
  treeRowName,
  type TreeRows,
  treeRows,
  typeRowId,
  VERSION_PAGE,
  type VersionBranch,
  type VersionEntry,
  versionRowId,
} from '../../../src/features/artifacts/treeRows.ts';

const complete = <Entry>(entries: readonly Entry[]): Branch<Entry> => ({
  entries,
  total: entries.length,
  next: null,
  failed: false,
});

const version = (name: string): VersionEntry => ({ version: name, aliases: [], tags: [] });

/** Versions from the newest down, of which every page in `loaded` has come. */
const versionsOf = (total: number, loaded: readonly number[]): VersionBranch => ({
  total,
  pages: new Map(
    loaded.map((page) => [
      page,
      Array.from({ length: Math.max(0, Math.min(VERSION_PAGE, total - page * VERSION_PAGE)) }, (_, at) =>
        version(`v${total - 1 - page * VERSION_PAGE - at}`),
      ),
    ]),
  ),
});

const rowsIn = (rows: TreeRows): readonly TreeRow[] =>
  Array.from({ length: rows.count }, (_, index) => rows.at(index)).filter((row) => row !== undefined);

/** Trees of a few types with collections and versions, some of it open. */
const trees = fc
  .record({
    types: fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 4 }), { maxLength: 4 }),
    open: fc.infiniteStream(fc.boolean()),
  })
  .map(({ types, open }) => {
    const isOpen = new Map<string, boolean>();
    const isExpanded = (id: string) => {
      if (!isOpen.has(id)) isOpen.set(id, open.next().value === true);
      return isOpen.get(id) === true;
    };
    const collectionsOf = (type: number) =>
      (types[type] ?? []).map((count, at) => ({ name: `c${type}.${at}`, type: `t${type}`, count }));
    const all = types.flatMap((_, type) => collectionsOf(type));
    return {
      isExpanded,
      types: types.map((collections, type) => ({ name: `t${type}`, isGenerated: false, count: collections.length })),
      collections: new Map(types.map((_, type) => [typeRowId(`t${type}`), complete(collectionsOf(type))])),
      versions: new Map(
        all.map(({ name, count }) => [collectionRowId(name), versionsOf(count, count % 2 === 0 ? [0] : [])]),
      ),
    };
  });

const shownAndActive = trees
  .map((tree) => treeRows(tree))
  .filter((rows) => rows.count > 0)
  .chain((rows) => fc.record({ rows: fc.constant(rows), active: fc.nat({ max: rows.count - 1 }) }));

describe('the rows of the tree', () => {
  test('have ids of their own, follow their parents, and say their place among their siblings', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const made = treeRows(tree);
        const rows = rowsIn(made);
        expect(rows).toHaveLength(made.count);
        for (const [index, row] of rows.entries()) {
          expect(made.indexOf(row.id)).toBe(row.kind === 'waiting' ? -1 : index);
        }
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        const lastAt: Record<number, TreeRow> = {};
        for (const row of rows) {
          const parent = lastAt[row.level - 1];
          if (row.level > 1) expect(parent).toMatchObject({ isOpen: true });
          expect(row.position).toBe(row.position === 1 ? 1 : (lastAt[row.level]?.position ?? 0) + 1);
          expect(row.position).toBeLessThanOrEqual(row.setSize);
          lastAt[row.level] = row;
        }
      }),
    );
  });

  test('end with one that asks for more while there is more, and say when it failed', () => {
    const types = [{ name: 'model', isGenerated: false, count: 300 }];
    const rowsOf = (branch: Branch<{ name: string; type: string; count: number }> | undefined) =>
      rowsIn(
        treeRows({
          types,
          isExpanded: (id) => id === typeRowId('model'),
          collections: new Map(branch ? [[typeRowId('model'), branch]] : []),
          versions: new Map(),
        }),
      );
    const entries = [{ name: 'a', type: 'model', count: 1 }];
    expect(rowsOf(undefined).at(-1)).toMatchObject({ kind: 'more', next: undefined });
    expect(rowsOf({ entries, total: 300, next: 'here', failed: false }).at(-1)).toMatchObject({
      kind: 'more',
      next: 'here',
      position: 2,
      setSize: 300,
      parent: 'model',
    });
    expect(rowsOf({ entries, total: 1, next: null, failed: false }).at(-1)).toMatchObject({ kind: 'collection' });
    expect(rowsOf({ entries: [], total: 0, next: undefined, failed: true }).at(-1)).toMatchObject({ failed: true });
  });
});

describe('versions of a large collection', () => {
  const large = (versions: VersionBranch | undefined) =>
    treeRows({
      types: [{ name: 'model', isGenerated: false, count: 1 }],
      isExpanded: () => true,
      collections: new Map([[typeRowId('model'), complete([{ name: 'm', type: 'model', count: 100_000 }])]]),
      versions: new Map(versions ? [[collectionRowId('m'), versions]] : []),
    });

  test('have their places from the start, whatever page has come', () => {
    const rows = large(versionsOf(100_000, [0, 499]));
    expect(rows.count).toBe(100_002);
    expect(rows.at(2)).toMatchObject({ kind: 'version', entry: { version: 'v99999' }, position: 1, setSize: 100_000 });
    expect(rows.at(50_000)).toMatchObject({ kind: 'waiting', position: 49_999, page: 249, failed: false });
    expect(rows.at(100_001)).toMatchObject({ kind: 'version', entry: { version: 'v0' }, position: 100_000 });
    expect(rows.indexOf(versionRowId('m', 'v0'))).toBe(100_001);
    expect(rows.indexOf(versionRowId('m', 'v50000'))).toBe(-1);
    expect(treeStep(rows, 100_001, 'ArrowLeft', 12)).toEqual({ act: 'move', at: 1 });
    expect(treeStep(rows, 0, 'End', 12)).toEqual({ act: 'move', at: 100_001 });
  });

  test('wait as one row while nobody has said how many there are, or for a page that failed', () => {
    expect(rowsIn(large(undefined)).at(-1)).toMatchObject({ kind: 'waiting', page: 0, failed: false });
    const failed = large({ total: undefined, pages: new Map([[0, 'failed']]) });
    expect(failed.at(2)).toMatchObject({ kind: 'waiting', failed: true });
  });
});

describe('the keyboard of the tree', () => {
  test('never leaves the tree, and Up undoes Down', () => {
    fc.assert(
      fc.property(
        shownAndActive,
        fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowLeft', 'ArrowRight'),
        ({ rows, active }, key) => {
          const act = treeStep(rows, active, key, 12);
          if (act?.act === 'move') expect(rows.at(act.at)).toBeDefined();
          const down = treeStep(rows, active, 'ArrowDown', 12);
          if (down?.act === 'move' && down.at !== active) {
            expect(treeStep(rows, down.at, 'ArrowUp', 12)).toEqual({ act: 'move', at: active });
          }
        },
      ),
    );
  });

  test('Right opens what is closed and enters what is open; Left closes what is open and else goes to the parent', () => {
    fc.assert(
      fc.property(shownAndActive, ({ rows, active }) => {
        const row = rows.at(active);
        if (row === undefined) return;
        const left = treeStep(rows, active, 'ArrowLeft', 12);
        if ('isOpen' in row) {
          const right = treeStep(rows, active, 'ArrowRight', 12);
          if (row.isOpen) expect(left).toEqual({ act: 'toggle', at: active });
          else expect(right).toEqual({ act: 'toggle', at: active });
          if (row.isOpen && active + 1 < rows.count) expect(right).toEqual({ act: 'move', at: active + 1 });
        }
        if (!('isOpen' in row && row.isOpen) && row.level > 1 && left?.act === 'move') {
          expect(rows.at(left.at)?.level).toBe(row.level - 1);
          expect(left.at).toBeLessThan(active);
        }
      }),
    );
  });

  test('leaves other keys to the page', () => {
    fc.assert(
      fc.property(shownAndActive, ({ rows, active }) => {
        expect(treeStep(rows, active, 'Tab', 12)).toBeNull();
        expect(treeStep(rows, active, 'F5', 12)).toBeNull();
      }),
    );
  });

  test('typing goes to the next name that begins so, around the end', () => {
    const rows = treeRows({
      types: ['dataset', 'model', 'metrics', 'data'].map((name) => ({ name, isGenerated: false, count: 0 })),
      isExpanded: () => false,
      collections: new Map(),
      versions: new Map(),
    });
    const nameAt = (at: number) => {
      const row = rows.at(at);
      return row === undefined ? '' : treeRowName(row);
    };
    const find = (active: number, typed: string) => typedRow(rows.count, nameAt, active, typed);
    expect(find(0, 'm')).toBe(1);
    expect(find(1, 'm')).toBe(2);
    expect(find(2, 'M')).toBe(1);
    expect(find(1, 'me')).toBe(2);
    expect(find(3, 'dat')).toBe(3);
    expect(find(1, 'x')).toBe(1);
  });
});

describe('branches', () => {
  const page = (names: readonly string[], endCursor: string | null) => ({
    connection: { totalCount: 9, pageInfo: { hasNextPage: endCursor !== null, endCursor }, edges: names },
    failed: false,
  });

  test('join pages in order, and go on where the last one ends', () => {
    const branch = branchOf([page(['a', 'b'], 'b'), page(['c'], null)], (name) => name);
    expect(branch).toEqual({ entries: ['a', 'b', 'c'], total: 9, next: null, failed: false });
    const waiting = branchOf([page(['a'], 'a'), { connection: undefined, failed: false }], (name) => name);
    expect(waiting.next).toBeUndefined();
  });

  test('of a search are grouped by type, and only the last goes on', () => {
    const entry = (name: string, type: string) => ({ name, type, count: 1 });
    const found = { entries: [entry('a', 'x'), entry('b', 'y'), entry('c', 'x')], total: 30, next: 'c', failed: false };
    const branches = branchesByType(found);
    expect([...branches.keys()]).toEqual([typeRowId('x'), typeRowId('y')]);
    expect(branches.get(typeRowId('x'))).toMatchObject({ next: null, total: 2 });
    expect(branches.get(typeRowId('y'))).toMatchObject({ next: 'c' });
  });
});
