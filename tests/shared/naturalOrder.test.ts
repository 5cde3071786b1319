import { expect, test } from 'vitest';
import { compareNames } from '../../src/shared/naturalOrder.ts';

test('numbers in names count as numbers', () => {
  expect(['layer10', 'layer9', 'bias'].sort(compareNames)).toEqual(['bias', 'layer9', 'layer10']);
});
