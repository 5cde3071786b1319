import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitName } from '../../src/ui/splitName.ts';

test('a version stays whole', () => {
  expect(splitName('a-very-long-name-of-a-dataset:v12')).toEqual({
    head: 'a-very-long-name-of-a-dataset',
    tail: ':v12',
  });
});

test('a short name without a version is not split', () => {
  expect(splitName('vague-morning-5')).toEqual({ head: 'vague-morning-5', tail: '' });
});

test('up to 400 characters both parts are the name, and no character is torn', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (name) => {
      const { head, tail } = splitName(name);
      expect(head + tail).toBe(name);
      expect(head.isWellFormed() && tail.isWellFormed()).toBe(name.isWellFormed());
    }),
  );
});

test('a name of 10,000 characters puts only a line of it on the page', () => {
  const { head, tail } = splitName(`${'x'.repeat(10_000)}:v3`);
  expect(head.length + tail.length).toBeLessThan(500);
  expect(tail).toBe(':v3');
});
