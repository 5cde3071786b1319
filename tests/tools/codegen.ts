/**
 * Writes src/api/generated.ts: the types and the text of every operation in src/api/operations.graphql, checked against
 * src/api/schema.graphql. `npm run codegen` writes it; tests/api/generated.test.ts fails when it is not up to date.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { generateResolvers, resolversOutput } from './codegenResolvers.ts';

const api = new URL('../../src/api/', import.meta.url);
const output = new URL('generated.ts', api);

const config = {
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  enumType: 'string-literal',
  immutableTypes: true,
  onlyOperationTypes: true,
  inlineFragmentTypes: 'combine',
  skipTypename: true,
  strictScalars: true,
  scalars: {
    ID: 'string',
    DateTime: 'string',
    JSONString: 'string',
    JSON: 'unknown',
    Int64: 'number',
    Duration: 'number',
    StringColumn: 'readonly string[]',
    IntColumn: 'readonly number[]',
    FloatColumn: 'readonly (number | null)[]',
  },
};

/** The text that src/api/generated.ts must have. */
export async function generate(): Promise<string> {
  const code = await codegen({
    filename: output.pathname,
    schema: parse(readFileSync(new URL('schema.graphql', api), 'utf8')),
    documents: [
      { location: 'operations.graphql', document: parse(readFileSync(new URL('operations.graphql', api), 'utf8')) },
    ],
    config,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  return `/* Written by \`npm run codegen\` from schema.graphql and operations.graphql. Do not edit. */\n${code}`;
}

if (import.meta.main) {
  writeFileSync(output, await generate());
  writeFileSync(resolversOutput, await generateResolvers());
}
