/**
 * A server for component tests, in the same process and without a network.
 *
 * It executes the explorer's operations against the one schema file, so a mock that the schema does not allow, and an
 * operation that it does not know, fail the test instead of passing it.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, graphql as execute } from 'graphql';
import { graphql } from 'msw/graphql';
import type { GraphQLHandler } from 'msw/graphql';
import { http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../src/api/schema.graphql'), 'utf8'));

/**
 * The answers, as the schema shapes them. A value may be a function of the field's arguments, at any depth; a value of
 * an interface or union names its type in `__typename`. Fields that are not given are null.
 */
export type RootValue = Readonly<Record<string, unknown>>;

/** One MSW handler for every operation sent to /graphql, answered from `root`. */
function answerFrom(root: RootValue): GraphQLHandler {
  return graphql.link('*/graphql').operation(async ({ query, variables, operationName }) => {
    const result = await execute({
      schema,
      source: query,
      // Nothing new is ever recorded, unless a test says so.
      rootValue: { serverInfo: { features: [], version: '0', isEmpty: false, dataStamp: 'still' }, ...root },
      variableValues: variables,
      // An anonymous operation arrives with an empty name, which would otherwise be looked up.
      operationName: operationName === '' ? undefined : operationName,
    });
    return Response.json(result);
  });
}

export interface MockServer {
  /** Answers from another root value, until the end of the test. */
  answer(root: RootValue): void;
  /** Lets no request through, until the end of the test. */
  disconnect(): void;
}

/**
 * Answers the requests of the tests of one file from `root`, as a server that asks for no key; call it at the top of the file or of a `describe`. A
 * request to anywhere else is an error.
 */
export function serveGraphql(root: RootValue = {}): MockServer {
  const open = http.get('*/session', () => Response.json({ needsKey: false, user: null }));
  const server = setupServer(answerFrom(root), open);
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return {
    answer: (other) => server.use(answerFrom(other)),
    disconnect: () => server.use(graphql.link('*/graphql').operation(() => Response.error())),
  };
}
