/** Regular expressions of filters, in RE2's manner. */

/** RE2's flag for "case does not count", at the beginning of a pattern. */
export const IGNORE_CASE = '(?i)';

/** The pattern that finds a text literally. */
export function literalPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

/** The condition of a filter that a value contains some words literally; case does not count. */
export function containing(words: string): { readonly $regex: string } {
  return { $regex: `${IGNORE_CASE}${literalPattern(words)}` };
}
