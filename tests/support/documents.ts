/** Documents as scripts log them: nested, with dots in names, names of JavaScript members, special numbers and media. */

import * as fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../src/shared/pythonJson.ts';

const name = fc.constantFrom('a', 'b', 'a.b', 'lr', 'é', '', '.', 'constructor', '_step');
const scalar: fc.Arbitrary<JsonValue> = fc.constantFrom(
  0,
  0.5,
  true,
  null,
  'text',
  'NaN',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
);
const list: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.array(scalar, { maxLength: 40 }),
  fc.array(fc.constant<JsonValue>({ a: 1 }), { maxLength: 2 }),
);
const media: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(
  { _type: 'image-file', path: 'x' },
  { _type: 5, a: 1 },
);

/** Documents of any form, a few levels deep, with these names. */
export const documentsOf = (name: fc.Arbitrary<string>): fc.Arbitrary<JsonObject> =>
  fc.letrec<{ document: JsonObject; value: JsonValue }>((tie) => ({
    document: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
    value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalar, list, media, tie('document')),
  })).document;

/** Documents of any form, with names of any kind. */
export const documents = documentsOf(name);

/** A document with one number, under so many names. */
export function nested(names: number): JsonObject {
  return JSON.parse(`${'{"n":'.repeat(names)}1${'}'.repeat(names)}`) as JsonObject;
}

/** Documents with values at any depth up to `most` names. */
export const deepDocuments = (most: number): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(fc.array(name, { minLength: 1, maxLength: most }), fc.oneof(scalar, list, media), documents)
    .map(([names, value, beside]) => {
      const inner = names.reduceRight<JsonValue>((held, one) => ({ [one]: held }), value);
      return { ...beside, deep: inner };
    });
