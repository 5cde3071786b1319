import { expect, it } from 'vitest';

import { checkRegex, enableLinearRegex, matchesRegex, regexRanges } from '../../../src/server/store/regex.ts';

it('no pattern is used before the process lets them run in linear time', () => {
  const before = [() => checkRegex('a'), () => matchesRegex('a', 'a'), () => regexRanges('a', 'a', 1)];
  for (const use of before) expect(use).toThrow('Call enableLinearRegex()');
  enableLinearRegex();
  for (const use of before) expect(use).not.toThrow();
});

it('a pattern that backtracks without end is answered at once', () => {
  enableLinearRegex();
  const pattern = checkRegex('(a+)+$');
  const started = performance.now();
  expect(matchesRegex(`${'a'.repeat(50_000)}b`, pattern)).toBe(false);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it('letters beyond ASCII have no case where a pattern says so, and positions are those of the text', () => {
  enableLinearRegex();
  expect(regexRanges('İ: ÉCOLE', checkRegex('(?i)école'), 10)).toEqual([[3, 8]]);
  expect(matchesRegex('ΟΔΟΣ', checkRegex('(?i)οδος$'))).toBe(true);
  expect(matchesRegex('école', checkRegex('ÉCOLE'))).toBe(false);
});
