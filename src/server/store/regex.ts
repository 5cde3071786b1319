/**
 * Regular expressions of filters, in RE2's manner: those that can be run in time linear in the text, whatever the text
 * is. The database calls them as `matches_regex(text, pattern)`; PostgreSQL's counterpart is its operator `~`.
 */

import { setFlagsFromString } from 'node:v8';

import { IGNORE_CASE } from '../../shared/regex.ts';
import { foldLetters } from '../../shared/fold.ts';
import { BoundedMap } from '../../shared/boundedMap.ts';
import { UserError } from '../errors.ts';

let isLinear = false;

/**
 * Lets V8 run regular expressions in linear time, in the whole process; call it once before anything here is used.
 * The first flag lets `l` tell which patterns are linear; with the others, backtracking that gets out of hand ends in
 * the linear engine, which is slower on ordinary patterns.
 */
export function enableLinearRegex(): void {
  setFlagsFromString('--enable-experimental-regexp-engine');
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
  setFlagsFromString('--regexp-backtracks-before-fallback=1000');
  isLinear = true;
}

/** @throws Error when `enableLinearRegex` was not called: a pattern could then hold up everybody for hours */
function requireLinear(): void {
  if (!isLinear) throw new Error('Call enableLinearRegex() when the process starts, before patterns are used.');
}

const MAX_PATTERN = 1000;
const KEPT = 100;
const known = new BoundedMap<string, RegExp>({ most: KEPT });

/** @throws UserError when it is no regular expression, or one that could take more than linear time */
export function checkRegex(pattern: string): string {
  requireLinear();
  if (pattern.length > MAX_PATTERN) {
    throw new UserError(`The regular expression has ${pattern.length} characters. The limit is ${MAX_PATTERN}.`);
  }
  try {
    // V8's flag for its linear engine, which other engines do not have.
    const linear = 'l';
    RegExp(bodyOf(pattern), linear);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `"${pattern.slice(0, 60)}" is not a valid regular expression: ${reason}. ` +
        'Lookarounds, backreferences and large repetitions are not supported.',
    );
  }
  return pattern;
}

/** Whether a pattern that `checkRegex` took is found anywhere in the text. */
export function matchesRegex(text: string, pattern: string): boolean {
  const regex = regexOf(pattern);
  regex.lastIndex = 0;
  return regex.test(textFor(text, pattern));
}

/** Where a pattern that `checkRegex` took is found in the text: beginnings and ends, at most `most`, none of them empty. */
export function regexRanges(text: string, pattern: string, most: number): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  const regex = regexOf(pattern);
  const searched = textFor(text, pattern);
  regex.lastIndex = 0;
  // Not `matchAll`, which makes a regular expression of its own for each of a million lines.
  for (let found = regex.exec(searched); found !== null && ranges.length < most; found = regex.exec(searched)) {
    if (found[0] === '') regex.lastIndex += 1;
    else ranges.push([found.index, found.index + found[0].length]);
  }
  return ranges;
}

function regexOf(pattern: string): RegExp {
  return known.getOrMake(pattern, () => {
    requireLinear();
    return new RegExp(bodyOf(pattern), 'g');
  });
}

const textFor = (text: string, pattern: string) => (pattern.startsWith(IGNORE_CASE) ? foldLetters(text) : text);

/** A pattern where case does not count is folded like the texts; escapes such as `\D` keep their letter. */
function bodyOf(pattern: string): string {
  if (!pattern.startsWith(IGNORE_CASE)) return pattern;
  return pattern
    .slice(IGNORE_CASE.length)
    .replaceAll(/\\.|[^\\]+/gsu, (part) => (part.startsWith('\\') ? part : foldLetters(part)));
}
