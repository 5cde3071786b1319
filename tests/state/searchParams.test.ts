import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { lenient, lenientFlag, lenientName, lenientText } from '../../src/state/searchParams.ts';

const schema = v.object({
  kind: lenient(v.picklist(['one', 'two'])),
  text: lenientText(5),
  name: lenientName(5),
  flag: lenientFlag,
});

test('what is understood stays, and nothing is asked for', () => {
  expect(v.parse(schema, { kind: 'one', text: 'abc', name: 12, flag: true })).toEqual({
    kind: 'one',
    text: 'abc',
    name: '12',
    flag: true,
  });
  expect(v.parse(schema, {})).toEqual({});
});

test('no value is refused: what cannot be understood counts as missing', () => {
  expect(v.parse(schema, { kind: 'three', text: 'abcdef', name: 123_456, flag: 'true' })).toEqual({});
  fc.assert(
    fc.property(
      fc.record({ kind: fc.anything(), text: fc.anything(), name: fc.anything(), flag: fc.anything() }),
      (given) => {
        const read = v.parse(schema, given);
        for (const key of ['kind', 'text', 'flag'] as const) expect([given[key], undefined]).toContain(read[key]);
        const isName = typeof given.name === 'string' || typeof given.name === 'number';
        expect([isName ? String(given.name) : undefined, undefined]).toContain(read.name);
      },
    ),
  );
});
