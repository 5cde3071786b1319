import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineRows } from '../../../src/features/compare/lineRows.ts';
import { type DifferenceLine, textDifference } from '../../../src/features/compare/textDifference.ts';

const words = fc.constantFrom('a', 'b', 'c', '- d', '+ e', ' f', '\\ g', '');
const texts = fc
  .tuple(fc.array(words, { maxLength: 30 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : ''));

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** The numbered lines of one side, as the difference shows them. */
function shown(lines: readonly DifferenceLine[], side: 'left' | 'right') {
  return lines.flatMap((line) =>
    line.kind === 'gap' || line[side] === null ? [] : [{ at: line[side], text: line.text }],
  );
}

describe('the difference of two texts', () => {
  test('shows lines where they stand, on both sides, and counts those that it leaves out', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const difference = textDifference(left, right);
        for (const [side, text] of [['left', left] as const, ['right', right] as const]) {
          expect(difference).not.toBeNull();
          const lines = linesOf(text);
          const ofSide = shown(difference?.lines ?? [], side);
          for (const { at, text: line } of ofSide) expect(lines[at - 1]).toBe(line);
          const gaps = (difference?.lines ?? []).reduce(
            (sum, line) => sum + (line.kind === 'gap' ? line.lines.length : 0),
            0,
          );
          expect(ofSide.length + gaps).toBe(lines.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('has no removed or added line when the texts are the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(textDifference(text, text)?.lines.every(({ kind }) => kind === 'gap')).toBe(true);
      }),
    );
  });

  test('sets JSON of one long line in lines, unless that would hide what differs', () => {
    const document = (rate: string) => `{"note": "${'x'.repeat(500)}", "rate": ${rate}}`;
    const set = textDifference(document('0.1'), document('0.2'));
    expect(set?.isFormatted).toBe(true);
    expect(set?.lines).toContainEqual(
      expect.objectContaining({ kind: 'removed', left: 3, right: null, text: '  "rate": 0.1' }),
    );
    expect(set?.lines).toContainEqual(
      expect.objectContaining({ kind: 'added', left: null, right: 3, text: '  "rate": 0.2' }),
    );

    const hidden = textDifference(document('12345678901234567890'), document('12345678901234567891'));
    expect(hidden?.isFormatted).toBe(false);
    expect(hidden?.lines.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  test('says when only the ends of lines differ', () => {
    expect(textDifference('a\nb', 'a\r\nb\n')?.isOnlyEnds).toBe(true);
    expect(textDifference('a\nb', 'a\nc')?.isOnlyEnds).toBe(false);
    expect(textDifference('a\n', 'a\n')?.isOnlyEnds).toBe(false);
  });

  test('gives up on long texts with nothing in common', () => {
    const text = (word: string) => Array.from({ length: 30_000 }, (_, k) => `${word}${(k * 7919) % 30_011}`).join('\n');
    expect(textDifference(text('a'), text('b'))).toBeNull();
  });

  test('marks the words that changed, and no others', () => {
    const difference = textDifference('a\nthe quick brown fox\nz', 'a\nthe slow brown fox\nz');
    const marked = difference?.lines.flatMap((line) =>
      line.kind === 'gap' || line.parts === null
        ? []
        : [[line.kind, line.parts.filter(({ isChanged }) => isChanged).map(({ text }) => text)]],
    );
    expect(marked).toEqual([
      ['removed', ['quick']],
      ['added', ['slow']],
    ]);
    const unlike = textDifference('completely one thing', 'nothing like it, really');
    expect(unlike?.lines.every((line) => line.kind !== 'gap' && line.parts === null)).toBe(true);
  });

  test('has parts that add up to their lines', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        for (const line of textDifference(left, right)?.lines ?? []) {
          if (line.kind === 'gap' || line.parts === null) continue;
          expect(line.parts.map(({ text }) => text).join('')).toBe(line.text);
        }
      }),
    );
  });
});

describe('rows of compared lines', () => {
  const all = (lines: readonly DifferenceLine[]) => new Set(lines.keys());

  test('have every line once, under each other and side by side, when all gaps are open', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (left, right, isSplit) => {
        const lines = textDifference(left, right)?.lines ?? [];
        const rows = lineRows(lines, all(lines), isSplit);
        for (const side of ['left', 'right'] as const) {
          const numbers = rows.flatMap((row) => (row.kind === 'gap' ? [] : [row[side]?.[side] ?? []].flat()));
          expect(numbers).toEqual(linesOf(side === 'left' ? left : right).map((_, at) => at + 1));
        }
      }),
    );
  });

  test('stand side by side where one line took the place of another', () => {
    const lines = textDifference('a\nb', 'a\nc')?.lines ?? [];
    const look = (isSplit: boolean) =>
      lineRows(lines, new Set(), isSplit).map((row) => row.kind === 'lines' && [row.left?.text, row.right?.text]);
    expect(look(true)).toEqual([
      ['a', 'a'],
      ['b', 'c'],
    ]);
    expect(look(false)).toEqual([
      ['a', 'a'],
      ['b', undefined],
      [undefined, 'c'],
    ]);
  });

  test('keep a folded stretch as one row until it is opened', () => {
    const text = (word: string) => [...Array.from({ length: 40 }, (_, k) => `line ${k}`), word].join('\n');
    const lines = textDifference(text('a'), text('b'))?.lines ?? [];
    expect(lineRows(lines, new Set(), false)[0]).toEqual({ kind: 'gap', at: 0, count: 37 });
    expect(lineRows(lines, new Set([0]), false)).toHaveLength(42);
  });
});
