/** Texts as the search compares them, and which texts some words match. */

import { fold, foldLetters } from '../../shared/fold.ts';

/** What one thing is found by. */
export interface SearchEntry {
  /** What it is called. */
  readonly name: string;
  /** What else is known of it: aliases, tags, values. */
  readonly rest: string;
}

/** More words than these ask for nothing that somebody looks for. */
const MAX_WORDS = 8;
/** Characters of a word. */
const MAX_WORD = 100;

/** A text as it is compared: case, width and kind of space do not count. */
export function folded(text: string): string {
  return fold(text).replaceAll(/[\s\p{Cc}]+/gu, ' ');
}

/** The words of a question. "mnist:v3" asks for both of its halves, wherever they stand. */
export function wordsOf(question: string): readonly string[] {
  const words = folded(question)
    .split(' ')
    .flatMap((word) => (/^[^:/]+:[^:/]+$/u.test(word) ? word.split(':') : [word]))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_WORD));
}

/** A value under a key. */
export interface AskedValue {
  /** The last parts of a dotted key, or all of it. */
  readonly key: string;
  readonly value: string;
}

/** What a question asks for: words, and values under keys, written as "lr=0.001". */
export interface Question {
  readonly words: readonly string[];
  readonly values: readonly AskedValue[];
}

const VALUE = /^([\p{L}\p{N}_.-]+)=(.+)$/u;

export function questionOf(text: string): Question {
  const parts = text.split(/\s+/u);
  return {
    words: wordsOf(parts.filter((part) => !VALUE.test(part)).join(' ')),
    values: parts.slice(0, MAX_WORDS).flatMap((part) => {
      const [, key, value] = VALUE.exec(part) ?? [];
      return key === undefined || value === undefined ? [] : [{ key, value: value.slice(0, MAX_WORD) }];
    }),
  };
}

/**
 * Whether a text has a word: anywhere in it, but a word of one or two characters only where a word of the text begins,
 * since nearly every text has them somewhere.
 */
export function hasWord(text: string, word: string): boolean {
  if (!isShort(word)) return folded(text).includes(word);
  return beginnings(folded(text)).some((beginning) => beginning.startsWith(word));
}

/** Words of fewer characters than the index keeps together. */
export const isShort = (word: string): boolean => /^.{1,2}$/u.test(word);

/**
 * Where words begin: after what is no letter or digit, between letters and digits, and at every character of scripts
 * that leave no space between words.
 */
const BEGINNING =
  /((?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]|(?<=[\p{L}\p{M}])\p{N}|(?<=\p{N})\p{L}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}])(?=(\S?))/gu;

/** The first two characters of every word of a folded text, each once. */
export function beginnings(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, first = '', second = ''] of text.matchAll(BEGINNING)) found.add(first + second);
  return [...found];
}

/** Characters of a text that are shown of it, and how many of them stand before what was found. */
const EXCERPT = { all: 120, before: 30 };

/** A text as it is shown: a long one cut around the first of the words that it has. */
export function excerpt(text: string, words: readonly string[]): string {
  const plain = text.replaceAll(/\s+/gu, ' ');
  if (plain.length <= EXCERPT.all) return plain;
  const letters = foldLetters(plain);
  const at = Math.min(...words.map((word) => letters.indexOf(word)).filter((index) => index >= 0), plain.length);
  const start = at === plain.length ? 0 : Math.max(0, at - EXCERPT.before);
  const end = start + EXCERPT.all;
  return `${start > 0 ? '…' : ''}${plain.slice(start, end)}${end < plain.length ? '…' : ''}`;
}
