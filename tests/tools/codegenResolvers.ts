/**
 * Writes src/server/graphql/generated.ts: the types of the server's resolvers, made from src/api/schema.graphql, with
 * the store's rows behind the schema's types. `npm run codegen` writes it; tests/server/graphql/generated.test.ts fails
 * when it is not up to date.
 */

import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, isObjectType, parse, type DocumentNode } from 'graphql';

const schemaFile = new URL('../../src/api/schema.graphql', import.meta.url);

/** The file that the resolver types are written to. */
export const resolversOutput = new URL('../../src/server/graphql/generated.ts', import.meta.url);

/** What stands behind a type of the schema: what its resolvers are given, and what resolvers of it return. */
const PARENTS = {
  Artifact: './parents.ts#VersionParent',
  ArtifactAction: '../store/actions.ts#ActionRow',
  ArtifactActionConnection: "./connection.ts#ActionConnection<ResolversTypes['ArtifactActionEdge']>",
  ArtifactAlias: '../store/collections.ts#AliasRow',
  ArtifactCollection: '../store/collections.ts#CollectionRow',
  ArtifactCollectionMembership: '../store/collections.ts#MembershipRow',
  ArtifactManifest: '../store/manifests.ts#ManifestRow',
  ArtifactPortfolio: '../store/collections.ts#CollectionRow',
  ArtifactSequence: '../store/collections.ts#CollectionRow',
  ArtifactType: '../store/collections.ts#TypeRow',
  Entity: './parents.ts#NamedParent',
  File: './parents.ts#FileParent',
  FoundRun: '../read/search.ts#FoundRun as FoundRunParent',
  FoundVersion: '../read/search.ts#FoundVersion as FoundVersionParent',
  Lineage: '../../model/lineage.ts#LineageColumns',
  Organization: './parents.ts#OrganizationParent',
  Project: '../store/projects.ts#ProjectRow',
  Run: '../store/runs.ts#RunRow',
  SearchResults: '../read/search.ts#Search',
  ServerInfo: 'object',
  Sweep: '../read/sweeps.ts#SweepRow',
  Tag: './parents.ts#NamedParent',
  User: './parents.ts#NamedParent',
};

/** Connections count their total when it is asked for; their edges are those of the schema. */
function connectionParents(document: DocumentNode): Record<string, string> {
  const types = Object.values(buildASTSchema(document).getTypeMap());
  const connections = types.filter(
    (type) => isObjectType(type) && type.name.endsWith('Connection') && 'totalCount' in type.getFields(),
  );
  return Object.fromEntries(
    connections.map(({ name }) => [
      name,
      `./connection.ts#Connection<ResolversTypes['${name.replace(/Connection$/u, 'Edge')}']>`,
    ]),
  );
}

const text = { input: 'string', output: 'string' };
const number = { input: 'number', output: 'number' };

const config = (document: DocumentNode) => ({
  contextType: './context.ts#Context',
  mappers: { ...connectionParents(document), ...PARENTS },
  useTypeImports: true,
  importExtension: '.ts',
  enumsAsTypes: true,
  immutableTypes: true,
  makeResolverTypeCallable: true,
  skipTypename: true,
  // Rows that are not found are undefined, and the client leaves out what it does not set.
  maybeValue: 'T | null | undefined',
  inputMaybeValue: 'T | null | undefined',
  strictScalars: true,
  scalars: {
    ID: text,
    DateTime: text,
    JSONString: text,
    JSON: 'unknown',
    Int64: number,
    Duration: number,
    StringColumn: 'readonly string[]',
    IntColumn: 'readonly number[]',
    FloatColumn: 'readonly (number | null)[]',
  },
});

const UNTRUE = '[P in K]-?: NonNullable<T[P]>';

/** The text that src/server/graphql/generated.ts must have. */
export async function generateResolvers(): Promise<string> {
  const schema = parse(readFileSync(schemaFile, 'utf8'));
  const code = await codegen({
    filename: resolversOutput.pathname,
    schema,
    documents: [],
    config: config(schema),
    plugins: [{ types: {} }, { resolvers: {} }],
    pluginMap: { types: typescript, resolvers: typescriptResolvers },
  });
  // The generator says that an argument with a default is never null; a caller may send null all the same.
  if (!code.includes(UNTRUE)) throw new Error(`typescript-resolvers no longer writes ${UNTRUE}`);
  return `/* Written by \`npm run codegen\` from schema.graphql. Do not edit. */\n${code.replace(UNTRUE, '[P in K]-?: Exclude<T[P], undefined>')}`;
}
