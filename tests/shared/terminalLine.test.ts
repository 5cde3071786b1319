import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terminalHex, terminalSpans, terminalText } from '../../src/shared/terminalLine.ts';

const ESC = '\u001B';

describe('a console line', () => {
  test('has its colours and weights, until they are reset', () => {
    expect(terminalSpans(`a${ESC}[31mred${ESC}[1mbold${ESC}[0mplain`)).toEqual([
      { text: 'a', look: {} },
      { text: 'red', look: { ink: 1 } },
      { text: 'bold', look: { ink: 1, isBold: true } },
      { text: 'plain', look: {} },
    ]);
    expect(terminalSpans(`${ESC}[4;7;44mx${ESC}[24;27my${ESC}[49mz`)).toEqual([
      { text: 'x', look: { isUnderlined: true, isInverse: true, ground: 4 } },
      { text: 'y', look: { ground: 4 } },
      { text: 'z', look: {} },
    ]);
  });

  test('has colours of all palettes', () => {
    const inks = terminalSpans(`${ESC}[38;5;208ma${ESC}[38;2;90;120;250mb${ESC}[92mc${ESC}[38;5;999md`).map(
      ({ look }) => look.ink,
    );
    expect(inks).toEqual([208, '#5a78fa', 10]);
    expect([1, 16, 208, 231, 232, 255].map(terminalHex)).toEqual([
      '#cd0000',
      '#000000',
      '#ff8700',
      '#ffffff',
      '#080808',
      '#eeeeee',
    ]);
  });

  test.each([
    ['10%\r50%\r100%\r', '100%'],
    ['carriage: hello world\rHELLO', 'HELLOage: hello world'],
    [`long text\r${ESC}[Kshort`, 'short'],
    [`long text\rshort${ESC}[K`, 'short'],
    [`gone${ESC}[2K\rhere`, 'here'],
    ['abc\b\bX', 'aXc'],
    [`ab${ESC}[3Cc`, 'ab   c'],
    [`abcdef${ESC}[2Gx${ESC}[4Dy`, 'yxcdef'],
    [`${ESC}[99999999Cx`, `${' '.repeat(10_000)}x`],
  ])('shows what a terminal shows of %j', (line, seen) => {
    expect(terminalText(line)).toBe(seen);
  });

  test('lets no escape sequence or control character through, and all of the text between them', () => {
    const words = fc.stringMatching(/^[a-z <>&]{1,8}$/);
    const sequences = fc.constantFrom(
      `${ESC}[1;32m`,
      `${ESC}]0;title\u0007`,
      `${ESC}]8;;http://x${ESC}\\`,
      `${ESC}[?25l`,
      `${ESC}(B`,
      '\u0007',
      '\u009B',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, sequences)), (parts) => {
        expect(terminalText(parts.flat().join(''))).toBe(parts.map(([word]) => word).join(''));
      }),
    );
  });

  test('whatever it holds, has no control characters when it is seen', () => {
    const anything = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', '\r', '\b', ESC, '[', '3', ';', 'm', 'K', 'G', 'D'),
    });
    fc.assert(
      fc.property(anything, (line) => {
        // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
        expect(terminalText(line)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/u);
        expect(terminalText(terminalText(line))).toBe(terminalText(line));
      }),
    );
  });
});
