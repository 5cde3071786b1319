/**
 * Writes the modules of src/api/generated: for each file of src/api/operations the types and the texts of its
 * operations, checked against src/api/schema.graphql, and in schemaTypes.ts the enums and inputs that they use.
 * `npm run codegen` writes them; tests/api/generated.test.ts fails when they are not up to date.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { Kind, parse, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode } from 'graphql';
import { generateResolvers, resolversOutput } from './codegenResolvers.ts';

const api = new URL('../../src/api/', import.meta.url);
const output = new URL('generated/', api);

const config = {
  documentMode: 'string',
  pureMagicComment: true,
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

const read = (name: string) => parse(readFileSync(new URL(name, api), 'utf8'));

/** One of the files of operations. */
interface OperationFile {
  readonly name: string;
  readonly document: DocumentNode;
}

function operationFiles(): readonly OperationFile[] {
  const names = readdirSync(new URL('operations/', api)).sort();
  return names.map((file) => ({ name: basename(file, '.graphql'), document: read(`operations/${file}`) }));
}

const fragmentsOf = ({ document }: OperationFile): readonly FragmentDefinitionNode[] =>
  document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);

/** The names of all fragments that a document spreads. */
function spreadsOf(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return names;
}

const HEAD = '/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */\n';

/** Operations carry the texts of their fragments, so nobody asks for a fragment alone. */
const FRAGMENT_DOCUMENT = /export const \w+FragmentDoc = [\s\S]*?, unknown>;\n?/gu;

/** The class of documents stands once in src/api/typedDocument.ts, instead of in each module. */
const OWN_CLASS = /import type \{ DocumentTypeDecoration \}[^\n]*\n|export class TypedDocumentString<[\s\S]*?\n\}\n/gu;

async function moduleOf(file: OperationFile, files: readonly OperationFile[]): Promise<string> {
  const others = files.filter((other) => other !== file);
  const spreads = spreadsOf(file.document);
  const imports = others.flatMap((other) => {
    const used = fragmentsOf(other).filter(({ name }) => spreads.has(name.value));
    const types = used.map(({ name }) => `${name.value}Fragment`).join(', ');
    return used.length === 0 ? [] : [`import type { ${types} } from './${other.name}.ts';\n`];
  });
  const code = await codegen({
    filename: new URL(`${file.name}.ts`, output).pathname,
    schema: read('schema.graphql'),
    documents: [{ location: `${file.name}.graphql`, document: file.document }],
    config: {
      ...config,
      importSchemaTypesFrom: new URL('schemaTypes.ts', output).pathname,
      namespacedImportName: 'Schema',
      externalFragments: others.flatMap(fragmentsOf).map((node) => ({
        node,
        name: node.name.value,
        onType: node.typeCondition.name.value,
        isExternal: true,
      })),
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  const body = code
    .replaceAll(OWN_CLASS, '')
    .replaceAll(FRAGMENT_DOCUMENT, '')
    .replace("'./schemaTypes'", "'./schemaTypes.ts'");
  const document = body.includes('TypedDocumentString')
    ? "import { TypedDocumentString } from '../typedDocument.ts';\n"
    : '';
  return `${HEAD}${document}${imports.join('')}${body}`;
}

function schemaTypes(files: readonly OperationFile[]): Promise<string> {
  return codegen({
    filename: new URL('schemaTypes.ts', output).pathname,
    schema: read('schema.graphql'),
    documents: files.map(({ name, document }) => ({ location: `${name}.graphql`, document })),
    config: { ...config, generateOperationTypes: false },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
}

/** The texts that the modules of src/api/generated must have, by file name. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = operationFiles();
  const modules = new Map<string, string>([['schemaTypes.ts', `${HEAD}${await schemaTypes(files)}`]]);
  for (const file of files) modules.set(`${file.name}.ts`, await moduleOf(file, files));
  return modules;
}

if (import.meta.main) {
  const modules = await generate();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  for (const [name, text] of modules) writeFileSync(new URL(name, output), text);
  writeFileSync(resolversOutput, await generateResolvers());
}
