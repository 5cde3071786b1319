import { afterAll, beforeAll, expect, it } from 'vitest';

import { askFor } from '../../tools/graphql.ts';
import { startServer } from '../../tools/server.ts';
import type { TestServer } from '../../tools/server.ts';

let server: TestServer;
let entityName: string;

beforeAll(async () => {
  server = await startServer();
  const { createSampleProject } = await askFor<{ createSampleProject: { entityName: string } }>(
    server.url,
    'mutation { createSampleProject { entityName } }',
  );
  ({ entityName } = createSampleProject);
}, 200_000);

afterAll(() => server[Symbol.asyncDispose]());

const NODES = '{ nodes { name } edges { count } truncated }';

it.each([
  [
    'the lineage',
    (nulls: string) =>
      `lineage(entityName: $entity, projectName: "mnist-sample", artifactName: "mnist_model" ${nulls}) ${NODES}`,
    'direction: null, extended: null, includeGenerated: null, budget: null',
    /"name":\["mnist_model:/u,
  ],
  [
    'the activity of a project',
    (nulls: string) => `project(entityName: $entity, name: "mnist-sample") { activity${nulls && `(${nulls})`} }`,
    'weeks: null',
    /"activity":\[[\d,]*[1-9]/u,
  ],
  [
    'the metrics of a run',
    (nulls: string) => `project(entityName: $entity, name: "mnist-sample") {
      runs(first: 1, filters: "{\\"jobType\\":\\"train_model\\"}") { edges { node {
        metricSeries(keys: ["accuracy"] ${nulls}) { key count x mean }
        logMatches(text: "a" ${nulls && 'isRegex: null, matchCase: null, from: null'}) { lines through }
      } } }
    }`,
    'x: null, stretches: null, isSketch: null',
    /"key":"accuracy","count":[1-9]/u,
  ],
])('null stands for the default in the arguments of %s', async (_, field, nulls, something) => {
  const ask = (given: string) =>
    askFor(server.url, `query Nulls($entity: String!) { ${field(given)} }`, { entity: entityName });
  const byDefault = await ask('');
  expect(JSON.stringify(byDefault)).toMatch(something);
  expect(await ask(nulls)).toEqual(byDefault);
});
