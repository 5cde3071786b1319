import { afterAll, beforeAll, expect, it } from 'vitest';

import { askFor } from '../tools/graphql.ts';
import { announceFile, beginVersion, commitVersion, type Place } from '../tools/httpLogging.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';

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
