/**
 * Regular expressions of filters, in RE2's manner: those that can be run in time linear in the text, whatever the text
 * is. The database calls them as `matches_regex(text, pattern)`; PostgreSQL's counterpart is its operator `~`.
 */

import { setFlagsFromString } from 'node:v8';

import { UserError } from '../errors.ts';

// The first flag lets `l` tell which patterns are linear; with the others, backtracking that gets out of hand ends in
// the linear engine, which is slower on ordinary patterns.
setFlagsFromString('--enable-experimental-regexp-engine');
setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
setFlagsFromString('--regexp-backtracks-before-fallback=1000');

const MAX_PATTERN = 1000;
const KEPT = 100;
const known = new Map<string, RegExp>();

/** RE2's flag for "case does not count", at the beginning of a pattern. */
const ANY_CASE = '(?i)';

/** @throws UserError when it is no regular expression, or one that could take more than linear time */
export function checkRegex(pattern: string): string {
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
  let regex = known.get(pattern);
  if (!regex) {
    if (known.size >= KEPT) known.clear();
    regex = new RegExp(bodyOf(pattern), 'g');
    known.set(pattern, regex);
  }
  return regex;
}

const textFor = (text: string, pattern: string) => (pattern.startsWith(ANY_CASE) ? text.toLowerCase() : text);

/** The pattern that literally finds a text. */
export function literalPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

/** A pattern where case does not count is compared in small letters; escapes such as `\D` keep theirs. */
function bodyOf(pattern: string): string {
  if (!pattern.startsWith(ANY_CASE)) return pattern;
  return pattern
    .slice(ANY_CASE.length)
    .replaceAll(/\\.|[^\\]+/gsu, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
}
