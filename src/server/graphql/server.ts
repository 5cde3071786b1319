/** The GraphQL endpoint: the schema file with its resolvers, and the ways of clients that GraphQL alone would refuse. */

import { readFileSync } from 'node:fs';

import { GraphQLError, Kind, type DocumentNode, type ExecutionArgs } from 'graphql';
import { createSchema, createYoga, type Plugin } from 'graphql-yoga';

import { UserError } from '../errors.ts';
import type { Context, RequestContext } from './context.ts';
import { resolvers } from './resolvers.ts';
import { type Loaders, createLoaders } from './loaders.ts';
import { dropUnknownInputFields } from './unknownInput.ts';

/** Answers GraphQL requests. `log` is told of failures that are ours, and once of each operation we do not know. */
export function createGraphqlServer(log: (message: string, error?: unknown) => void) {
  const schema = createSchema<Context>({
    typeDefs: readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8'),
    resolvers,
  });
  return createYoga<RequestContext, { readonly loaders: Loaders }>({
    schema,
    context: ({ services, caller }) => ({ loaders: createLoaders(services.db, caller) }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    plugins: [clientWays, reportUnknownOperations(log)],
    maskedErrors: { maskError: (error) => shownError(error, log) },
  });
}

const clientWays: Plugin = {
  onParams({ params, setParams }) {
    // The client's public API names no operation by naming it "".
    if (params.operationName !== '') return;
    const { operationName: _, ...unnamed } = params;
    setParams(unnamed);
  },
  onExecute({ args }) {
    const execution = args as ExecutionArgs;
    execution.variableValues = dropUnknownInputFields(
      execution.schema,
      execution.document,
      execution.variableValues ?? {},
    );
  },
};

/** Tells the log, once each, which operations the schema cannot answer, so that gaps in the protocol are seen. */
function reportUnknownOperations(log: (message: string) => void): Plugin {
  const seen = new Set<string>();
  return {
    onValidate({ params }) {
      return ({ valid, result }) => {
        if (valid) return;
        const name = operationName(params.documentAST as DocumentNode);
        if (seen.has(name)) return;
        seen.add(name);
        log(`unsupported operation ${name}: ${result[0]?.message ?? 'invalid'}`);
      };
    },
  };
}

function operationName(document: DocumentNode): string {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) return definition.name?.value ?? '(unnamed)';
  }
  return '(none)';
}

/** Errors that tell users what they did wrong go out as they are; ours are logged and named as ours. */
function shownError(error: unknown, log: (message: string, error?: unknown) => void): Error {
  if (error instanceof GraphQLError) {
    const cause = error.originalError;
    if (!cause || cause instanceof GraphQLError) return error;
    if (cause instanceof UserError) return new GraphQLError(cause.message, pick(error));
    log('request failed', cause);
    return new GraphQLError(
      'Internal server error. See the server log for the cause. Nothing was changed.',
      pick(error),
    );
  }
  if (error instanceof UserError) return new GraphQLError(error.message);
  log('request failed', error);
  return new GraphQLError('Internal server error. See the server log for the cause. Nothing was changed.');
}

const pick = ({ nodes, path }: GraphQLError) => ({ nodes, path });
