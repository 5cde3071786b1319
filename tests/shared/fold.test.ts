import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold, foldLetters } from '../../src/shared/fold.ts';

const codePoints = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);

describe('folding', () => {
  it.each([
    ['ÉCOLE', 'école'],
    ['E\u0301cole', 'école'],
    ['STRASSE', 'Straße'],
    ['STRAẞE', 'straße'],
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['ΟΔΟΣ', 'οδος'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ＭＯＤＥＬ', 'model'],
    ['МОДЕЛЬ', 'модель'],
    ['ﬁnal', 'FINAL'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['e', 'é'],
    ['o', 'ø'],
    ['σ', 'ζ'],
    ['a b', 'ab'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('does not know the case of any letter, and changes nothing the second time', () => {
    const wrong = codePoints.filter((code) => {
      const letter = String.fromCodePoint(code);
      const folded = fold(letter);
      return [folded, letter.toUpperCase(), letter.toLowerCase()].some((same) => fold(same) !== folded);
    });
    expect(wrong).toEqual([]);
  });

  it('does not know the case of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.toLowerCase())).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('folding letter by letter', () => {
  it('keeps every letter in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldLetters(text)).toHaveLength(text.length);
        expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      }),
    );
  });

  it.each([
    ['ÉCOLE', 'école'],
    ['ΟΔΟΣ', 'οδος'],
    ['İSTANBUL', 'istanbul'],
    ['МОДЕЛЬ', 'модель'],
    ['ẞ', 'ß'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(foldLetters(one)).toBe(foldLetters(other));
  });
});
