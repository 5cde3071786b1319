import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { localCaller } from '../../../src/server/access/caller.ts';
import { linkArtifact, unlinkArtifact } from '../../../src/server/record/links.ts';
import { upsertProject } from '../../../src/server/record/registries.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { linkerOf } from '../../../src/server/store/actions.ts';
import { countProjects, listProjects } from '../../../src/server/read/projectList.ts';
import type { ProjectRow } from '../../../src/server/store/projects.ts';
import { countRegistries, listRegistries } from '../../../src/server/read/registryList.ts';
import { logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

const ALL = { first: 100, after: null };

let data: Awaited<ReturnType<typeof temporaryData>>;
let organization: string;

beforeEach(async () => {
  data = await temporaryData();
  organization = data.services.organization.entityName;
  await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
});

afterEach(() => {
  data.remove();
});

async function link(entity: string, project: string, name: string, caller = tester) {
  const version = await logArtifact(data.services, { collection: 'model', files: { 'model.txt': 'weights' } });
  const member = await linkArtifact(data.services, caller, {
    version: { id: version.id },
    portfolio: { entity, project, name },
    aliases: [],
  });
  return { version, member };
}

const placesOf = (rows: readonly ProjectRow[]) => rows.map((row) => `${row.entityName}/${row.name}`);

describe('registries', () => {
  beforeEach(async () => {
    await link(organization, 'wandb-registry-vision', 'Digits');
    await link('e', 'model-registry', 'MNIST-dev');
    await upsertProject(data.services, tester, {
      entity: organization,
      name: 'wandb-registry-all_kinds',
      description: '100% of it',
      types: [],
    });
  });

  it('are listed by name, whoever they belong to, page by page', async () => {
    const names = [
      'e/model-registry',
      `${organization}/wandb-registry-all_kinds`,
      `${organization}/wandb-registry-vision`,
    ];
    expect(placesOf((await listRegistries(data.services.db, tester, {}, ALL)).rows)).toEqual(names);
    expect(await countRegistries(data.services.db, tester, null)).toBe(3);
    const first = await listRegistries(data.services.db, tester, {}, { first: 2, after: null });
    const after = first.rows.at(-1)?.cursor ?? null;
    expect(first.hasNextPage).toBe(true);
    expect(placesOf((await listRegistries(data.services.db, tester, {}, { first: 2, after })).rows)).toEqual(
      names.slice(2),
    );
  });

  it.each([
    ['VIS', 1],
    ['all 100%', 1],
    ['all_kinds', 1],
    ['al%', 0],
    ['vision nothing', 0],
  ])('with the words "%s" are %i', async (words, count) => {
    expect((await listRegistries(data.services.db, tester, { search: words }, ALL)).rows).toHaveLength(count);
    expect(await countRegistries(data.services.db, tester, words)).toBe(count);
  });

  it('are no projects, until runs are logged to one', async () => {
    expect(placesOf((await listProjects(data.services.db, tester, { entity: null }, ALL)).rows)).toEqual(['e/p']);
    await upsertRun(data.services, tester, { entity: 'e', project: 'model-registry', name: 'one', facts: {} });
    const found = await listProjects(data.services.db, tester, { entity: null }, ALL);
    expect(placesOf(found.rows).sort()).toEqual(['e/model-registry', 'e/p']);
    expect(await countProjects(data.services.db, tester, { entity: null })).toBe(2);
  });
});

it('a link knows who made it last', async () => {
  const { version, member } = await link(organization, 'wandb-registry-vision', 'Digits');
  expect(await linkerOf(data.services.db, member.collectionId, version.id)).toBe(tester.user);
  expect(await linkerOf(data.services.db, version.collectionId, version.id)).toBeUndefined();
  await unlinkArtifact(data.services, tester, { versionId: version.id, portfolioId: member.collectionId });
  await link(organization, 'wandb-registry-vision', 'Digits', localCaller('somebody'));
  expect(await linkerOf(data.services.db, member.collectionId, version.id)).toBe('somebody');
});
