import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treePlaces, treeStep, type TreeStepRow, type TreeStepRows, typedRow } from '../../src/ui/treeSteps.ts';

/** Rows of any tree: no level is more than one below the row before. */
const rows: fc.Arbitrary<readonly TreeStepRow[]> = fc
  .array(fc.record({ down: fc.integer({ min: -3, max: 1 }), isOpen: fc.constantFrom(true, false, undefined) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((steps) => {
    let level = 0;
    return steps.map(({ down, isOpen }) => {
      level = Math.max(1, Math.min(level + down, level + 1));
      return { level, isOpen };
    });
  });

const stepsOf = (rows: readonly TreeStepRow[]): TreeStepRows => ({ count: rows.length, at: (index) => rows[index] });

const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp', 'Enter', ' '];

describe('the keyboard of a tree', () => {
  test('never leaves the rows, and reaches every one of them', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom(...KEYS), (rows, any, key) => {
        const active = any % rows.length;
        const step = treeStep(stepsOf(rows), active, key, 5);
        if (step !== null) expect(rows[step.at]).toBeDefined();
        if (step?.act === 'toggle') expect(rows[step.at]?.isOpen).toBeDefined();
        expect(treeStep(stepsOf(rows), 0, 'End', 5)?.at).toBe(rows.length - 1);
        if (active > 0) expect(treeStep(stepsOf(rows), active - 1, 'ArrowDown', 5)?.at).toBe(active);
      }),
    );
  });

  test('goes into open rows and out of them, opens and closes, and chooses', () => {
    const rows = stepsOf([{ level: 1, isOpen: true }, { level: 2 }, { level: 2, isOpen: false }, { level: 1 }]);
    expect(treeStep(rows, 0, 'ArrowRight', 5)).toEqual({ act: 'move', at: 1 });
    expect(treeStep(rows, 2, 'ArrowRight', 5)).toEqual({ act: 'toggle', at: 2 });
    expect(treeStep(rows, 1, 'ArrowRight', 5)).toBeNull();
    expect(treeStep(rows, 2, 'ArrowLeft', 5)).toEqual({ act: 'move', at: 0 });
    expect(treeStep(rows, 0, 'ArrowLeft', 5)).toEqual({ act: 'toggle', at: 0 });
    expect(treeStep(rows, 3, 'ArrowLeft', 5)).toEqual({ act: 'move', at: 3 });
    expect(treeStep(rows, 1, 'Enter', 5)).toEqual({ act: 'choose', at: 1 });
    expect(treeStep(rows, 2, 'Enter', 5)).toEqual({ act: 'choose', at: 2 });
    expect(treeStep(rows, 1, 'x', 5)).toBeNull();
  });

  test('finds what was typed, around the end', () => {
    const names = ['apple', 'banana', 'Berry', 'apricot'];
    const find = (active: number, typed: string) => typedRow(names.length, (at) => names[at] ?? '', active, typed);
    expect(find(0, 'a')).toBe(3);
    expect(find(3, 'b')).toBe(1);
    expect(find(1, 'be')).toBe(2);
    expect(find(0, 'apr')).toBe(3);
    expect(find(2, 'x')).toBe(2);
  });

  test('finds names whatever their case, in all alphabets', () => {
    const names = ['alpha', 'ÉCOLE', 'Straße', 'ΣΟΦΟΣ'];
    const find = (typed: string) => typedRow(names.length, (at) => names[at] ?? '', 0, typed);
    expect(['éc', 'STRASSE', 'σοφος'].map(find)).toEqual([1, 2, 3]);
  });
});

test('a row knows its place among those in the same row', () => {
  fc.assert(
    fc.property(rows, (rows) => {
      const holders = rows.map(({ level }, at) => rows.findLastIndex((row, above) => above < at && row.level < level));
      const places = treePlaces(rows);
      for (const [at, { level }] of rows.entries()) {
        const beside = rows.flatMap((row, index) =>
          holders[index] === holders[at] && row.level === level ? [index] : [],
        );
        expect(places[at]).toEqual({ position: beside.indexOf(at) + 1, setSize: beside.length });
      }
    }),
  );
});
