// oxlint-disable vitest/no-conditional-expect -- laws say "if": each run checks what applies to its tree
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesByType, branchOf } from '../../src/app/tree/branches.ts';
import { treeKey, typeAhead } from '../../src/app/tree/treeKeys.ts';
import { type Branch, collectionRowId, type TreeRow, treeRows, typeRowId } from '../../src/app/tree/treeRows.ts';

const complete = <Entry>(entries: readonly Entry[]): Branch<Entry> => ({
  entries,
  total: entries.length,
  next: null,
  failed: false,
});

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
        all.map(({ name, count }) => [
          collectionRowId(name),
          complete(Array.from({ length: count }, (_, at) => ({ version: `v${at}`, aliases: [] }))),
        ]),
      ),
    };
  });

const shownAndActive = trees
  .map((tree) => treeRows(tree))
  .filter((rows) => rows.length > 0)
  .chain((rows) => fc.record({ rows: fc.constant(rows), active: fc.nat({ max: rows.length - 1 }) }));

describe('the rows of the tree', () => {
  test('have ids of their own, follow their parents, and say their place among their siblings', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const rows = treeRows(tree);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        const lastAt: Record<number, TreeRow> = {};
        for (const row of rows) {
          const parent = lastAt[row.level - 1];
          if (row.level > 1) expect(parent).toMatchObject({ expanded: true });
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
      treeRows({
        types,
        isExpanded: (id) => id === typeRowId('model'),
        collections: new Map(branch ? [[typeRowId('model'), branch]] : []),
        versions: new Map(),
      });
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

describe('the keyboard of the tree', () => {
  test('never leaves the tree, and Up undoes Down', () => {
    fc.assert(
      fc.property(
        shownAndActive,
        fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowLeft', 'ArrowRight'),
        ({ rows, active }, key) => {
          const act = treeKey(rows, active, key);
          if (act?.act === 'move') expect(rows[act.to]).toBeDefined();
          const down = treeKey(rows, active, 'ArrowDown');
          if (down?.act === 'move' && down.to !== active) {
            expect(treeKey(rows, down.to, 'ArrowUp')).toEqual({ act: 'move', to: active });
          }
        },
      ),
    );
  });

  test('Right opens what is closed and enters what is open; Left closes what is open and else goes to the parent', () => {
    fc.assert(
      fc.property(shownAndActive, ({ rows, active }) => {
        const row = rows[active];
        if (row === undefined) return;
        const left = treeKey(rows, active, 'ArrowLeft');
        if ('expanded' in row) {
          const right = treeKey(rows, active, 'ArrowRight');
          if (row.expanded) expect(left).toEqual({ act: 'toggle', row });
          else expect(right).toEqual({ act: 'toggle', row });
          if (row.expanded && active + 1 < rows.length) expect(right).toEqual({ act: 'move', to: active + 1 });
        }
        if (!('expanded' in row && row.expanded) && row.level > 1 && left?.act === 'move') {
          expect(rows[left.to]?.level).toBe(row.level - 1);
          expect(left.to).toBeLessThan(active);
        }
      }),
    );
  });

  test('leaves other keys to the page', () => {
    fc.assert(
      fc.property(shownAndActive, ({ rows, active }) => {
        expect(treeKey(rows, active, 'Tab')).toBeNull();
        expect(treeKey(rows, active, 'F5')).toBeNull();
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
    expect(typeAhead(rows, 0, 'm')).toBe(1);
    expect(typeAhead(rows, 1, 'm')).toBe(2);
    expect(typeAhead(rows, 2, 'M')).toBe(1);
    expect(typeAhead(rows, 1, 'me')).toBe(2);
    expect(typeAhead(rows, 3, 'dat')).toBe(3);
    expect(typeAhead(rows, 1, 'x')).toBe(1);
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
