import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingCount } from '../../src/ui/fittingCount.ts';

const GAP = 6;
const REST = 36;
const width = fc.integer({ min: 1, max: 200 });
const lineOf = (widths: readonly number[]) => widths.reduce((sum, each) => sum + each + GAP, -GAP);

test('all stay when the line takes them, else as many whole ones as fit beside the counter, at least one', () => {
  fc.assert(
    fc.property(fc.array(width, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 900 }), (widths, room) => {
      const count = fittingCount(widths, room, GAP, REST);
      if (lineOf(widths) <= room) {
        expect(count).toBe(widths.length);
        return;
      }
      const fits = (taken: number) => lineOf(widths.slice(0, taken)) + GAP + REST <= room;
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count === 1 || fits(count)).toBe(true);
      expect(fits(count + 1)).toBe(false);
    }),
  );
});

test('a row that becomes wider takes in no fewer', () => {
  expect([40, 90, 92, 120, 160].map((room) => fittingCount([40, 40, 40], room, GAP, REST))).toEqual([1, 1, 1, 1, 3]);
  expect(fittingCount([40, 40, 40, 40], 130, GAP, REST)).toBe(2);
});
