import { expect, test } from 'vitest';
import { plainLine } from '../../../src/components/markdown/plainLine.ts';

test.each([
  ['# Models in use\n\nEach has an owner.', 'Models in use'],
  ['\n\n---\nReads **digits**, see [the paper](https://example.org/a_b).', 'Reads digits, see the paper.'],
  ['- `first`\n- second', 'first'],
  ['2 * 3 * 4 and snake_case', '2 * 3 * 4 and snake_case'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['***', ''],
  ['', ''],
])('%j is "%s" on one line', (markdown, line) => {
  expect(plainLine(markdown)).toBe(line);
});
