import { afterEach, beforeEach, expect, it } from 'vitest';

import { localCaller } from '../../../src/server/access/caller.ts';
import { useArtifact } from '../../../src/server/record/artifacts.ts';
import { linkArtifact } from '../../../src/server/record/links.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { walkLineage } from '../../../src/server/read/lineage.ts';
import { linksOfNodes, peopleOfNodes } from '../../../src/server/read/lineageLinks.ts';
import type { VersionRow } from '../../../src/server/store/versions.ts';
import { logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

let data: Awaited<ReturnType<typeof temporaryData>>;
beforeEach(async () => {
  data = await temporaryData();
});
afterEach(() => {
  data.remove();
});

async function downstreamOf(version: VersionRow) {
  const { nodes } = await walkLineage(
    data.services.db,
    tester,
    {
      base: { kind: 'version', id: version.id },
      direction: 'DOWNSTREAM',
      upstreamHops: null,
      downstreamHops: null,
      extended: false,
      includeGenerated: false,
      expand: [],
      budget: 1000,
    },
    Date.now(),
  );
  return nodes;
}

it('the nodes of a lineage know their registries, the aliases there, and whose they are', async () => {
  const { services } = data;
  const organization = services.organization.entityName;
  const dataset = await logArtifact(services, { collection: 'data', files: { 'a.txt': 'a' }, run: null });
  const run = await upsertRun(services, localCaller('kim'), { entity: 'e', project: 'p', name: 'one', facts: {} });
  await useArtifact(services, tester, { versionId: dataset.id, entity: 'e', project: 'p', run: 'one', usedAs: null });
  const model = await logArtifact(services, { collection: 'model', type: 'model', files: { 'm.txt': 'm' } });
  const link = (entity: string, project: string, name: string, aliases: string[]) =>
    linkArtifact(services, tester, { version: { id: model.id }, portfolio: { entity, project, name }, aliases });
  await link(organization, 'wandb-registry-vision', 'Digits', ['production']);
  await link('e', 'p', 'shelf', []);

  const nodes = await downstreamOf(dataset);
  const place = nodes.name.indexOf('model:v0');
  const links = await linksOfNodes(services.db, tester, nodes);
  expect(links.of).toEqual([place, place]);
  expect(links.names).toEqual([`${organization}/wandb-registry-vision/Digits:v0`, 'e/p/shelf:v0']);
  expect(links.aliasOf.map((index, at) => [links.names[index]?.split('/').at(-1), links.aliases[at]])).toEqual([
    ['Digits:v0', 'latest'],
    ['Digits:v0', 'production'],
    ['shelf:v0', 'latest'],
  ]);

  const { user, names } = await peopleOfNodes(services.db, tester, nodes);
  expect(run).toBeDefined();
  const whose = new Map(nodes.name.map((name, at) => [name, names[user[at] ?? -1] ?? null]));
  expect(whose.get('model:v0')).toBe('kim');
  expect(whose.get('data:v0')).toBeNull();
  expect([...whose.values()].filter((name) => name === 'kim')).toHaveLength(2);
});
