import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dottedEntries, dottedValues, mediaType, partsUnder, valueAt } from '../../src/shared/dottedKeys.ts';
import { isObject, type JsonObject, type JsonValue } from '../../src/shared/pythonJson.ts';
import { documents, documentsOf, nested } from '../support/documents.ts';

describe('the values of a document', () => {
  test('have dotted keys, in its order; lists and media objects are values', () => {
    const media = { _type: 'image-file', path: 'x' };
    expect(dottedEntries({ a: 1, model: { depth: 2, look: media, none: {} }, list: [{ b: 1 }], 'x.y': null })).toEqual([
      ['a', 1],
      ['model.depth', 2],
      ['model.look', media],
      ['list', [{ b: 1 }]],
      ['x.y', null],
    ]);
  });

  test('are found under their keys', () => {
    fc.assert(
      fc.property(documentsOf(fc.constantFrom('a', 'b', 'lr', 'é', 'constructor')), (document) => {
        for (const [key, value] of dottedEntries(document)) expect(valueAt(document, key)).toEqual(value);
      }),
    );
  });

  test('are found where names have dots, though a key may then name an object as well', () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const [key] of dottedEntries(document)) expect(valueAt(document, key)).toBeDefined();
      }),
    );
  });

  test('are one for each key, whatever the order of the names', () => {
    const reversed = (value: JsonValue): JsonValue =>
      isObject(value)
        ? Object.fromEntries(
            Object.entries(value)
              .map(([name, inner]) => [name, reversed(inner)] as const)
              .reverse(),
          )
        : value;
    const plain = (values: ReadonlyMap<string, JsonValue>) => [...values].sort(([a], [b]) => (a < b ? -1 : 1));
    fc.assert(
      fc.property(documents, (document) => {
        const values = dottedValues(document);
        const entries = dottedEntries(document);
        expect(new Set(values.keys())).toEqual(new Set(entries.map(([key]) => key)));
        for (const entry of values) expect(entries).toContainEqual(entry);
        expect(plain(dottedValues(reversed(document) as JsonObject))).toEqual(plain(values));
      }),
    );
    expect(dottedValues({ a: { b: 1 }, 'a.b': 2 }).get('a.b')).toBe(2);
    expect(dottedValues({ 'a.b': 2, a: { b: 1 } }).get('a.b')).toBe(2);
  });

  test('end where a document has no end', () => {
    expect(dottedEntries(nested(22))).toHaveLength(1);
    expect(dottedEntries(nested(23))).toEqual([]);
    expect(dottedEntries(nested(100_000))).toEqual([]);
  });

  test('are no names that every object has', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'a.constructor', 'a.__proto__']) {
      expect(valueAt({ a: { b: 1 } }, key)).toBeUndefined();
    }
    expect(valueAt(JSON.parse('{"__proto__": {"x": 1}}') as JsonObject, '__proto__.x')).toBe(1);
    expect(mediaType(JSON.parse('{"__proto__": {"_type": "image-file"}}') as JsonObject)).toBeNull();
  });
});

describe('the parts of a document', () => {
  test('have the same values under the keys that were asked for', () => {
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.boolean()), (document, choices) => {
        const keys = [...new Set(dottedEntries(document).map(([key]) => key))];
        const wanted = keys.filter(() => choices.next().value);
        const parts = partsUnder(document, wanted);
        for (const key of wanted) expect(valueAt(parts, key)).toEqual(valueAt(document, key));
        const asked = ([key]: readonly [string, unknown]) => wanted.includes(key);
        const [all, kept] = [dottedEntries(document), dottedEntries(parts)];
        expect(kept.filter(asked)).toEqual(all.filter(asked));
        // What else is kept is inside of an object that was asked for, or a media object around a value that was.
        const isRelated = (key: string) =>
          wanted.some((one) => `${one}.`.startsWith(`${key}.`) || key.startsWith(`${one}.`));
        expect(kept.filter(([key]) => !isRelated(key))).toEqual([]);
      }),
    );
  });

  test('can be an object with all that is in it, and nothing', () => {
    expect(partsUnder({ a: { b: { c: 1 }, d: 2 }, e: 3 }, ['a.b'])).toEqual({ a: { b: { c: 1 } } });
    expect(partsUnder({ a: { b: 1 } }, ['a.c', 'f', 'constructor'])).toEqual({});
    expect(partsUnder({ a: 1 }, [])).toEqual({});
  });
});
