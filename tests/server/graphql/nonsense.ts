/** Random operations that the schema allows, with values that make sense now and then. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLOutputType } from 'graphql';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../src/api/schema.graphql'), 'utf8'));
const MOST_DEPTH = 3;

const id = (name: string) => Buffer.from(name).toString('base64');
const IDS = ['Artifact:1', 'Artifact:2', 'Run:1', 'Run:2', 'ArtifactCollection:1', 'Project:1', 'Artifact:99999999']
  .map(id)
  .concat(['', 'x']);
const LIKELY =
  'mnist-sample tests mnist_model mnist_model:v0 mnist_dataset:latest mnist_dataset model dataset latest v0 a1 r3'.split(
    ' ',
  );
const UNLIKELY = [
  '',
  'a/b',
  '../../..',
  '\0',
  '💥'.repeat(50),
  'x'.repeat(20_000),
  '{"a":',
  '{}',
  '[]',
  'null',
  'NaN',
  '1e999',
  '%',
  "'; DROP TABLE run; --",
  '+created_at',
  '-summary_metrics.acc',
  '{"state":"COMMITTED"}',
  '{"keys":["acc"],"samples":-5}',
  '{"config.lr":{"$gt":0}}',
  '{"$or":[{"state":"running"},{"$not":1}]}',
  '{"display_name":{"$regex":"(a+)+$"}}',
];

const texts = fc.oneof(fc.constantFrom(...LIKELY), fc.constantFrom(...UNLIKELY), fc.string());
const integers = fc.oneof(fc.constantFrom(-1, 0, 1, 2, 50, 100_000, 2_147_483_647), fc.integer());

function valuesOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  const given = givenOf(getNullableType(type));
  return isNonNullType(type) ? given : fc.option(given, { freq: 3 });
}

function givenOf(inner: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isListType(inner)) return fc.array(valuesOf(inner.ofType), { maxLength: 2 });
  if (isEnumType(inner)) return fc.constantFrom(...inner.getValues().map(({ name }) => name));
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    const required = fields.filter(({ type: of }) => isNonNullType(of)).map(({ name }) => name);
    return fc.record(Object.fromEntries(fields.map((field) => [field.name, valuesOf(field.type)])), {
      requiredKeys: required as never[],
    });
  }
  const { name } = getNamedType(inner);
  if (name === 'ID') return fc.constantFrom(...IDS);
  if (['Int', 'Int64', 'Duration'].includes(name)) return integers;
  if (name === 'Float') return fc.double({ noNaN: true });
  return name === 'Boolean' ? fc.boolean() : texts;
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Draws one operation; `gen` is fast-check's source of values, so that a failure can be run again. */
export function drawOperation(gen: fc.GeneratorValue): Operation {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.filter(({ type }) => isNonNullType(type) || gen(fc.boolean));
    if (given.length === 0) return '';
    const pairs = given.map(({ name, type }) => {
      const variable = `v${definitions.length}`;
      definitions.push(`$${variable}: ${String(type)}`);
      variables[variable] = gen(() => valuesOf(type));
      return `${name}: $${variable}`;
    });
    return `(${pairs.join(', ')})`;
  };

  const selectionOf = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return '';
    if (isUnionType(named)) return ' { __typename }';
    const chosen = Object.values(named.getFields()).filter(
      (field) => (depth > 0 || !isCompositeType(getNamedType(field.type))) && gen(fc.boolean),
    );
    const fields = chosen.map(
      (field, index) => `f${index}: ${field.name}${argumentsOf(field)}${selectionOf(field.type, depth - 1)}`,
    );
    return ` { __typename ${fields.join(' ')} }`;
  };

  const isMutation = gen(fc.boolean);
  const roots = Object.values((isMutation ? schema.getMutationType() : schema.getQueryType())?.getFields() ?? {});
  const root = gen(() => fc.constantFrom(...roots));
  const body = `${root.name}${argumentsOf(root)}${selectionOf(root.type, MOST_DEPTH)}`;
  const head = definitions.length === 0 ? '' : `(${definitions.join(', ')})`;
  return { query: `${isMutation ? 'mutation' : 'query'} Nonsense${head} { ${body} }`, variables };
}
