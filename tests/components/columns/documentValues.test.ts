/** What the server offers as a column, the table can show: both take documents apart in the same way. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentValues } from '../../../src/components/columns/documentValues.ts';
import { configParts, documentParts } from '../../../src/server/graphql/documentParts.ts';
import { cell, valuesOf, type ValueSource } from '../../../src/server/store/values.ts';
import {
  type JsonObject,
  type JsonValue,
  readConfig,
  readPythonObject,
  readSummary,
  writePythonJson,
} from '../../../src/shared/pythonJson.ts';
import { deepDocuments, documents, nested } from '../../support/documents.ts';

/** A document as it is sent, and as a table reads what it was sent of it. */
const SOURCES = {
  config: {
    sent: (document: JsonObject) =>
      Object.fromEntries(Object.entries(document).map(([key, value]) => [key, { value, desc: null }])),
    part: configParts,
    read: readConfig,
  },
  summary: { sent: (document: JsonObject) => document, part: documentParts<string>, read: readSummary },
  metadata: { sent: (document: JsonObject) => document, part: documentParts<string>, read: readPythonObject },
} as const satisfies Record<ValueSource, unknown>;

describe.each(['config', 'summary', 'metadata'] as const)('of %s', (source) => {
  const { sent, part, read } = SOURCES[source];

  const agrees = (document: JsonObject) => {
    const text = writePythonJson(sent(document));
    const indexed = valuesOf(source, text)
      // Of runs, names that begin with an underscore are the client's own and not offered.
      .filter(({ key }) => source === 'metadata' || !key.startsWith('_'));
    for (const { key, position, rank, number, text: words } of indexed) {
      const shown = documentValues(read(part(text, [key]))).get(key);
      expect([key, shown]).not.toEqual([key, undefined]);
      const value = Array.isArray(shown) ? (shown as readonly JsonValue[])[position] : shown;
      expect({ key, ...cell(value as Parameters<typeof cell>[0]) }).toEqual({ key, rank, number, text: words });
    }
    return indexed.length;
  };

  test('each key that the server offers is read by the table, with the value that it is ordered by', () => {
    fc.assert(
      fc.property(fc.oneof(documents, deepDocuments(30)), (document) => {
        expect(agrees(document)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a value many names deep is offered and read', () => {
    expect(agrees(nested(7))).toBe(1);
    expect(agrees(nested(22))).toBe(1);
    expect(valuesOf(source, writePythonJson(sent(nested(23))))).toEqual([]);
  });
});
