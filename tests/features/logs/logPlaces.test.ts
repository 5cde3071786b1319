import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE, lineTop, scrollHeight, scrollTo, shownLines } from '../../../src/features/logs/logPlaces.ts';
import { markedSpans } from '../../../src/features/logs/markedSpans.ts';
import { firstMatchFrom } from '../../../src/features/logs/useLogMatches.ts';

const consoles = fc.record({
  total: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 20_000_000 })),
  height: fc.integer({ min: LINE, max: 2000 }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('a console that is scrolled', () => {
  test('shows its first line at the top at the start, and its last line at the bottom at the end', () => {
    fc.assert(
      fc.property(consoles, ({ total, height }) => {
        expect(lineTop(0, total, { top: 0, height })).toBe(0);
        const room = scrollHeight(total) - height;
        if (room <= 0) return;
        expect(lineTop(total - 1, total, { top: room, height })).toBeCloseTo(height - LINE, 3);
      }),
    );
  });

  test('draws lines that fill its window, and few more', () => {
    fc.assert(
      fc.property(consoles, ({ total, height, part }) => {
        const window = { top: part * Math.max(0, scrollHeight(total) - height), height };
        const { first, end, anchor } = shownLines(total, window);
        expect(first).toBeLessThanOrEqual(anchor);
        expect(end).toBeGreaterThan(anchor);
        expect(first === 0 || lineTop(first, total, window) <= 0).toBe(true);
        expect(end === total || lineTop(end, total, window) >= height).toBe(true);
        expect(end - first).toBeLessThanOrEqual(height / LINE + 24);
      }),
    );
  });

  test('scrolls as any page does where browsers bear its height', () => {
    const window = { top: 12_345, height: 600 };
    expect(lineTop(700, 100_000, window)).toBeCloseTo(700 * LINE - 12_345, 6);
  });

  test('can be scrolled to any line', () => {
    fc.assert(
      fc.property(consoles, fc.boolean(), ({ total, height, part }, isWrapped) => {
        const line = Math.min(total - 1, Math.floor(part * total));
        const window = { top: scrollTo(line, total, height, isWrapped), height };
        const { first, end, anchor } = shownLines(total, window);
        expect(first <= line && line < end).toBe(true);
        if (isWrapped && scrollHeight(total) > height) expect(Math.abs(anchor - line)).toBeLessThanOrEqual(1);
        expect(lineTop(line, total, window)).toBeGreaterThan(-LINE - 1);
        expect(lineTop(line, total, window)).toBeLessThan(height + 1);
      }),
    );
  });
});

describe('a line that is searched', () => {
  const ESC = '\u001B';
  test('keeps its text and its looks, with what was found marked', () => {
    const line = `ab${ESC}[31mcdef${ESC}[0mgh`;
    const marks = [
      { start: 1, end: 4, isCurrent: false },
      { start: 6, end: 7, isCurrent: true },
    ];
    expect(markedSpans(line, marks)).toEqual([
      { text: 'a', look: {}, mark: null },
      { text: 'b', look: {}, mark: 'match' },
      { text: 'cd', look: { ink: 1 }, mark: 'match' },
      { text: 'ef', look: { ink: 1 }, mark: null },
      { text: 'g', look: {}, mark: 'current' },
      { text: 'h', look: {}, mark: null },
    ]);
  });

  test('finds its matches among those of all lines', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (lines, line) => {
        const sorted = lines.toSorted((a, b) => a - b);
        const expected = sorted.findIndex((candidate) => candidate >= line);
        expect(firstMatchFrom(sorted, line)).toBe(expected < 0 ? sorted.length : expected);
      }),
    );
  });
});
