import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type JsonValue,
  readConfig,
  readPythonJson,
  readPythonObject,
  readSummary,
  writePythonJson,
  writeStandardJson,
} from '../../src/shared/pythonJson.ts';

test('bare words of Python become numbers, and the same words in strings stay', () => {
  const text = '{"loss": NaN, "best": [Infinity, -Infinity], "note": "NaN, \\"Infinity\\" \\\\", "n": 1}';
  expect(readPythonJson(text)).toEqual({
    loss: Number.NaN,
    best: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    note: 'NaN, "Infinity" \\',
    n: 1,
  });
});

test('every JSON document reads as JSON.parse reads it, also behind a bare word', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readPythonJson(text)).toEqual(JSON.parse(text));
      expect(readPythonJson(`[NaN,${text}]`)).toEqual([Number.NaN, JSON.parse(text)]);
    }),
  );
});

test('what is written reads the same again, bare words of Python among it', () => {
  const number = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5);
  const value = fc.record({
    numbers: fc.array(number),
    text: fc.constantFrom('NaN', '-Infinity', 'x'),
    more: fc.jsonValue(),
  });
  fc.assert(
    fc.property(value, (value) => {
      const text = writePythonJson(value as JsonValue);
      // JSON knows no negative zero.
      expect(readPythonJson(text)).toEqual({ ...value, more: JSON.parse(JSON.stringify(value.more)) as JsonValue });
    }),
  );
  expect(writePythonJson([Number.NaN])).toBe('[\n  NaN\n]');
});

test('what is no document is told', () => {
  expect(readPythonJson('{"a": NaN')).toBeUndefined();
  expect(readPythonObject('[1]')).toEqual({});
  expect(readPythonObject(null)).toEqual({});
});

test('a config is what the script set', () => {
  const text =
    '{"lr": {"value": 0.1, "desc": null}, "layers": {"value": {"value": 3}}, "plain": {"a": 1}, "_wandb": {"value": {}}}';
  expect(readConfig(text)).toEqual({ lr: 0.1, layers: { value: 3 }, plain: { a: 1 } });
});

test('entries are sorted as people count', () => {
  expect(Object.keys(readSummary('{"b": 1, "layer10": 1, "layer9": 1, "a": 1}'))).toEqual([
    'a',
    'b',
    'layer9',
    'layer10',
  ]);
});

test('a summary is what the script logged', () => {
  expect(readSummary('{"acc": 0.9, "_runtime": 12, "_wandb": {"runtime": 1}}')).toEqual({ acc: 0.9 });
});

test('what is no number in Python either is refused', () => {
  const faults = [
    '5Infinity',
    'Infinity5',
    '5.Infinity',
    '1eInfinity',
    '--Infinity',
    '- Infinity',
    '+Infinity',
    '-NaN',
  ];
  const more = [
    'NaN5',
    '5NaN',
    'NaNNaN',
    'nan',
    'inf',
    'InfinityNaN',
    '{NaN: 1}',
    '{Infinity: 1}',
    '{"a" NaN}',
    '"a"NaN',
  ];
  for (const text of [...faults, ...more]) {
    expect([text, readPythonJson(text)]).toEqual([text, undefined]);
    expect([text, readPythonJson(`[NaN, ${text}]`)]).toEqual([text, undefined]);
  }
});

test('bare words stay numbers wherever they stand, also under names of JavaScript members', () => {
  const text = '{"__proto__": NaN, "constructor": [-Infinity, {"__proto__": {"x": NaN}}]}';
  expect(writePythonJson(readPythonJson(text) ?? null, 0)).toBe(text.replaceAll(' ', ''));
  const deep = `${'['.repeat(5_000)}NaN${']'.repeat(5_000)}`;
  expect(readPythonJson(deep)).toBeDefined();
});

test('standard JSON has the special numbers as texts', () => {
  expect(writeStandardJson({ a: Number.NaN, b: [Number.NEGATIVE_INFINITY, 0.5, null], c: 'NaN' })).toBe(
    '{"a":"NaN","b":["-Infinity",0.5,null],"c":"NaN"}',
  );
});
