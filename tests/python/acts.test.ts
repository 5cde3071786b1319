import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askFor } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

const OF_COLLECTION = `query Acts($entity: String!, $project: String!, $name: String!, $first: Int, $after: String) {
  project(entityName: $entity, name: $project) { artifactCollection(name: $name) { actions(first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node {
      kind detail before after versionIndex collectionName createdAt user { username } artifact { digest }
    } }
  } } }
}`;
const OF_VERSION = `query Acts($entity: String!, $project: String!, $name: String!) {
  project(entityName: $entity, name: $project) { artifact(name: $name) { actions { edges { node { kind detail } } } } }
}`;

interface Action {
  readonly kind: string;
  readonly detail: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly versionIndex: number | null;
  readonly collectionName: string;
  readonly user: { readonly username: string };
}

interface Actions {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Action }[];
}

describe.skipIf(python === null)('the history of what is done with the wandb client', () => {
  let server: TestServer;
  let home: ClientHome;
  let facts: readonly Facts[];
  let entity: string;

  beforeAll(async () => {
    server = await startServer();
    home = new ClientHome(python ?? '');
    ({ facts } = await home.run('acts.py', server.url, ['acts']));
    entity = String(atStep(facts, 'done')['entity']);
  }, 2 * SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  /** The acts on a collection, the first one first, read a page of `first` at a time. */
  async function actsOn(place: object, first: number): Promise<Action[]> {
    const acts: Action[] = [];
    for (let after: string | null = null; ;) {
      const answer: { project: { artifactCollection: { actions: Actions } } } = await askFor(
        server.url,
        OF_COLLECTION,
        {
          ...place,
          first,
          after,
        },
      );
      const { edges, pageInfo, totalCount } = answer.project.artifactCollection.actions;
      acts.push(...edges.map((edge) => edge.node));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) {
        expect(totalCount).toBe(acts.length);
        return acts.reverse();
      }
    }
  }

  const told = ({ kind, versionIndex, detail, before, after }: Action) =>
    [kind, versionIndex, detail, before, after] as const;

  it('tells per registered collection what was done to it and in it', async () => {
    const place = { entity: 'headwaters', project: 'wandb-registry-model', name: 'Numerals' };
    const acts = await actsOn(place, 4);
    expect(acts.map(told)).toEqual([
      ['LINKED', 0, `${entity}/acts/digits:v0`, null, null],
      ['ALIAS_ADDED', 0, 'staging', null, null],
      ['LINKED', 1, `${entity}/acts/digits:v1`, null, null],
      ['ALIAS_ADDED', 1, 'staging', 'v0', null],
      ['ALIAS_ADDED', 1, 'production', null, null],
      ['ALIAS_REMOVED', 1, 'staging', null, null],
      ['EDITED', null, 'description', null, 'All ten.'],
      ['TAG_ADDED', null, 'vision', null, null],
      ['EDITED', null, 'name', 'Digits', 'Numerals'],
      ['UNLINKED', 0, `${entity}/acts/digits:v0`, null, null],
    ]);
    expect(new Set(acts.map((act) => act.user.username))).toEqual(new Set([entity]));
    expect(acts[0]?.collectionName).toBe('Digits');
  });

  it('tells per collection of a project what was done to its versions', async () => {
    const acts = await actsOn({ entity, project: 'acts', name: 'digits' }, 50);
    expect(acts.map(told)).toEqual([
      ['ALIAS_ADDED', 0, 'best', null, null],
      ['ALIAS_ADDED', 1, 'best', 'v0', null],
      ['EDITED', 1, 'description', null, 'The second.'],
      ['EDITED', 1, 'metadata', '{}', '{"checked":true}'],
      ['TAG_ADDED', 1, 'approved', null, null],
      ['TAG_REMOVED', 1, 'approved', null, null],
      ['DELETED', 0, null, null, null],
    ]);
  });

  it('tells per version what was done to it, wherever it is', async () => {
    const answer = await askFor<{ project: { artifact: { actions: Actions } } }>(server.url, OF_VERSION, {
      entity,
      project: 'acts',
      name: 'digits:v1',
    });
    expect(answer.project.artifact.actions.edges.map(({ node }) => [node.kind, node.detail])).toEqual([
      ['TAG_REMOVED', 'approved'],
      ['TAG_ADDED', 'approved'],
      ['EDITED', 'metadata'],
      ['EDITED', 'description'],
      ['ALIAS_REMOVED', 'staging'],
      ['ALIAS_ADDED', 'production'],
      ['ALIAS_ADDED', 'staging'],
      ['LINKED', `${entity}/acts/digits:v1`],
      ['ALIAS_ADDED', 'best'],
    ]);
  });

  it('changes aliases of registered versions', () => {
    expect(atStep(facts, 'aliases')).toMatchObject({ aliases: ['latest', 'production'] });
  });
});
