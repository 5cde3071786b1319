import { afterAll, beforeAll, expect, it } from 'vitest';

import { askFor } from '../../tools/graphql.ts';
import { announceFile, beginVersion, commitVersion, type Place } from '../../tools/httpLogging.ts';
import { startServer } from '../../tools/server.ts';
import type { TestServer } from '../../tools/server.ts';

let server: TestServer;
let place: Place;
let user: string;

beforeAll(async () => {
  server = await startServer();
  const { viewer } = await askFor<{ viewer: { entity: string; name: string } }>(
    server.url,
    '{ viewer { entity name } }',
  );
  user = viewer.name;
  place = { url: server.url, entityName: viewer.entity, projectName: 'p' };
  const id = await beginVersion(place, 'pixels', 'a.txt', 'zero');
  const { uploadUrl } = await announceFile(server.url, id, 'a.txt', 'zero', []);
  if (uploadUrl !== null) await fetch(uploadUrl, { method: 'PUT', body: 'zero' });
  await commitVersion(server.url, id, 'a.txt', 'zero');
  await askFor(
    server.url,
    `mutation Link($input: LinkArtifactInput!) { linkArtifact(input: $input) { versionIndex } }`,
    {
      input: {
        artifactID: id,
        artifactPortfolioName: 'Pixels',
        entityName: viewer.entity,
        projectName: 'model-registry',
        aliases: [{ artifactCollectionName: 'Pixels', alias: 'production' }],
      },
    },
  );
}, 200_000);

afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const VERSIONS = `query Versions($entity: String!, $project: String!, $name: String!) {
  project(entityName: $entity, name: $project) {
    artifactCollection(name: $name) {
      artifacts { edges { node { aliases { alias } aliasesHere { alias } } } }
      artifactMemberships { edges { node { linkedBy { name } } } }
    }
  }
}`;

const names = (aliases: { alias: string }[]) => aliases.map(({ alias }) => alias).sort();

it.each([
  ['where it was logged', 'p', 'pixels', ['latest'], null],
  ['where it is linked', 'model-registry', 'Pixels', ['latest', 'production'], 'linked'],
] as const)('a version has the aliases of the list it is read from: %s', async (_, project, name, here, link) => {
  interface Answer {
    project: {
      artifactCollection: {
        artifacts: { edges: [{ node: { aliases: { alias: string }[]; aliasesHere: { alias: string }[] } }] };
        artifactMemberships: { edges: [{ node: { linkedBy: { name: string } | null } }] };
      };
    };
  }
  const variables = { entity: place.entityName, project, name };
  const { artifactCollection } = (await askFor<Answer>(server.url, VERSIONS, variables)).project;
  const [{ node }] = artifactCollection.artifacts.edges;
  expect(names(node.aliasesHere)).toEqual(here);
  expect(names(node.aliases)).toEqual(['latest', 'latest', 'production']);
  const linkedBy = artifactCollection.artifactMemberships.edges[0].node.linkedBy;
  expect(linkedBy?.name ?? null).toBe(link === null ? null : user);
});

it('registries are listed with a count, and are no projects', async () => {
  const answer = await askFor(
    server.url,
    '{ registries(search: "MODEL") { totalCount edges { node { name entityName } } } models { edges { node { name } } } }',
  );
  expect(answer).toEqual({
    registries: { totalCount: 1, edges: [{ node: { name: 'model-registry', entityName: place.entityName } }] },
    models: { edges: [{ node: { name: 'p' } }] },
  });
});

it('a registry is made with a collection of a type, and its activity tells who did what', async () => {
  const registry = { entityName: 'headwaters', name: 'wandb-registry-vision' };
  await askFor(server.url, 'mutation Make($input: UpsertModelInput!) { upsertModel(input: $input) { inserted } }', {
    input: { ...registry, allowAllArtifactTypesInRegistry: false, artifactTypes: [{ name: 'model' }] },
  });
  const { project } = await askFor<{ project: { artifactType: { id: string } } }>(
    server.url,
    '{ project(entityName: "headwaters", name: "wandb-registry-vision") { artifactType(name: "model") { id } } }',
  );
  const made = { entityName: registry.entityName, projectName: registry.name, name: 'Digits' };
  await askFor(
    server.url,
    `mutation Make($input: CreateArtifactPortfolioInput!) {
      createArtifactPortfolio(input: $input) { artifactCollection { name } }
    }`,
    { input: { ...made, artifactTypeID: project.artifactType.id } },
  );
  const answer = await askFor(
    server.url,
    `{ project(entityName: "headwaters", name: "wandb-registry-vision") {
      linkedVersionCount
      actions(kinds: [CREATED], first: 1) {
        totalCount
        users { name count }
        kinds { name count }
        edges { node { kind collectionName artifactCollection { name } user { name } } }
      }
    } }`,
  );
  expect(answer).toEqual({
    project: {
      linkedVersionCount: 0,
      actions: {
        totalCount: 2,
        users: [{ name: user, count: 2 }],
        kinds: [{ name: 'CREATED', count: 2 }],
        edges: [
          {
            node: {
              kind: 'CREATED',
              collectionName: 'Digits',
              artifactCollection: { name: 'Digits' },
              user: { name: user },
            },
          },
        ],
      },
    },
  });
});
