import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ansiSpans, plainText } from '../../src/app/logs/ansi.ts';

const ESC = '\u001B';

test('colours and weight are read, and end where they are reset', () => {
  expect(ansiSpans(`a${ESC}[31mred${ESC}[1mbold${ESC}[0mplain`)).toEqual([
    { text: 'a', colour: null, isBold: false },
    { text: 'red', colour: 'red', isBold: false },
    { text: 'bold', colour: 'red', isBold: true },
    { text: 'plain', colour: null, isBold: false },
  ]);
});

test('large palettes are stepped over', () => {
  expect(ansiSpans(`${ESC}[38;5;31mx${ESC}[38;2;31;32;33my${ESC}[92mz`).map(({ colour }) => colour)).toEqual([
    null,
    null,
    'green',
  ]);
});

test('of a progress bar the last state is seen', () => {
  expect(plainText('10%\r50%\r100%\r')).toBe('100%');
});

test('no escape sequence or control character reaches the page, and the text between them does', () => {
  const words = fc.stringMatching(/^[a-z <>&]{1,8}$/);
  const sequences = fc.constantFrom(`${ESC}[2K`, `${ESC}[1;32m`, `${ESC}]0;title\u0007`, `${ESC}[?25l`, '\u0007');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, sequences)), (parts) => {
      expect(plainText(parts.flat().join(''))).toBe(parts.map(([word]) => word).join(''));
    }),
  );
});
