import { expect, test } from 'vitest';
import { formatsFor } from '../../src/i18n/formats.ts';
import { pluralFor } from '../../src/i18n/plural.ts';

const formats = formatsFor('en');

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [11_534_336, '11.5 MB'],
  [999_999_999, '1 GB'],
  [5e15, '5 PB'],
  [5e18, '5,000 PB'],
])('%d bytes are written %s', (bytes, text) => {
  expect(formats.bytes(bytes)).toBe(text);
});

test.each([
  [0, '0 sec'],
  [0.0684, '68 ms'],
  [0.42, '420 ms'],
  [0.9996, '1 sec'],
  [5.44, '5.4 sec'],
  [59.6, '1 min'],
  [65, '1 min 5 sec'],
  [4010, '1 hr 6 min'],
  [86_400 * 3 + 3600 * 4 + 59, '3 days 4 hr'],
])('%d seconds are written %s', (seconds, text) => {
  expect(formats.duration(seconds)).toBe(text);
});

test.each([
  [-5, '5s ago'],
  [-90 * 60, '1h ago'],
  [-86_400, 'yesterday'],
  [0, 'now'],
  [86_400 * 400, 'next yr.'],
])('an instant %d seconds from now is %s', (seconds, text) => {
  const now = Date.UTC(2026, 10, 20);
  expect(formats.ago(now + seconds * 1000, now)).toBe(text);
});

test.each([
  [0.9812345678, '0.98123'],
  [12, '12'],
  [1_234_567, '1,234,567'],
  [0.000001234, '1.234E-6'],
  [-3.5e12 + 0.5, '-3.5E12'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, '∞'],
])('a measured %d is written %s', (value, text) => {
  expect(formats.measure(value)).toBe(text);
});

test('a language without a form of its own for a count uses its general one', () => {
  expect(pluralFor('en')(1, { one: '# run', other: '# runs' })).toBe('1 run');
  expect(pluralFor('en')(1200, { one: '# run', other: '# runs' })).toBe('1,200 runs');
  expect(pluralFor('ja')(1, { other: '# 件' })).toBe('1 件');
});
