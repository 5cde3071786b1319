import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createGraphqlServer } from '../../../src/server/graphql/server.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import type { Database } from '../../../src/server/store/database.ts';
import { logArtifact } from '../../support/logging.ts';
import { tester } from '../../support/caller.ts';
import { temporaryData } from '../../support/memory.ts';

let data: Awaited<ReturnType<typeof temporaryData>>;
beforeAll(async () => {
  data = await temporaryData();
  for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) {
    await upsertRun(data.services, tester, { entity: 'e', project: 'p', name, facts: {}, tags: [name, 'all'] });
    const made = { run: name, collection: 'set', files: { a: name }, aliases: ['latest', name], tags: [`tag-${name}`] };
    await logArtifact(data.services, made);
  }
});
afterAll(() => data.remove());

/** Answers a query, and counts the statements that it took. */
async function ask(query: string): Promise<{ answer: unknown; statements: number }> {
  const { db } = data.services;
  let statements = 0;
  const counting: Database = {
    ...db,
    get: (sql, ...values) => ((statements += 1), db.get(sql, ...values)),
    all: (sql, ...values) => ((statements += 1), db.all(sql, ...values)),
    tuples: (sql, ...values) => ((statements += 1), db.tuples(sql, ...values)),
  };
  const response = await createGraphqlServer(() => undefined).fetch(
    new Request('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
    {
      services: { ...data.services, db: counting },
      caller: tester,
      origin: 'http://127.0.0.1',
    },
  );
  return { answer: await response.json(), statements };
}

const versions = (first: number) => `{
  project(name: "p", entityName: "e") { artifactType(name: "dataset") { artifactCollection(name: "set") {
    artifacts(first: ${first}) { edges { node {
      aliases { alias } aliasesHere { alias } tags { name } createdBy { ... on Run { name tags } }
    } } }
  } } }
}`;
const runs = (first: number) => `{ project(name: "p", entityName: "e") {
  runs(first: ${first}) { edges { node { name tags } } }
} }`;

describe('the rows of a list', () => {
  it.each([
    ['versions', versions],
    ['runs', runs],
  ])('of %s are read by as many statements, however many they are', async (_, query) => {
    const two = await ask(query(2));
    const six = await ask(query(6));
    expect(six.statements).toBe(two.statements);
  });

  it('have each what is their own', async () => {
    const { answer } = await ask(versions(6));
    const names = ['six', 'five', 'four', 'three', 'two', 'one'];
    const nodes = names.map((name, index) => {
      const aliases = [...(index === 0 ? [{ alias: 'latest' }] : []), { alias: name }];
      const sorted = aliases.toSorted((a, b) => a.alias.localeCompare(b.alias));
      const tags = ['all', name].toSorted();
      return { aliases: sorted, aliasesHere: sorted, tags: [{ name: `tag-${name}` }], createdBy: { name, tags } };
    });
    const found = JSON.parse(JSON.stringify(answer)) as {
      data: {
        project: { artifactType: { artifactCollection: { artifacts: { edges: { node: (typeof nodes)[0] }[] } } } };
      };
    };
    const byAlias = (list: { alias: string }[]) => list.toSorted((a, b) => a.alias.localeCompare(b.alias));
    const shown = found.data.project.artifactType.artifactCollection.artifacts.edges.map(({ node }) => ({
      ...node,
      aliases: byAlias(node.aliases),
      aliasesHere: byAlias(node.aliasesHere),
    }));
    expect(shown).toEqual(nodes);
  });
});
