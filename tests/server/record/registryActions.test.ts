import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { localCaller } from '../../../src/server/access/caller.ts';
import { editCollection } from '../../../src/server/record/collections.ts';
import { createPortfolio, linkArtifact, unlinkArtifact } from '../../../src/server/record/links.ts';
import { deleteRegistry, renameProject, upsertProject } from '../../../src/server/record/registries.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { countActions, listActions, tallyActions } from '../../../src/server/store/actions.ts';
import { countLinked, listRegistries } from '../../../src/server/read/registryList.ts';
import { logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

const ALL = { first: 100, after: null };
const NAME = 'wandb-registry-vision';

let data: Awaited<ReturnType<typeof temporaryData>>;
let entity: string;

beforeEach(async () => {
  data = await temporaryData();
  entity = data.services.organization.entityName;
  await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
});

afterEach(() => {
  data.remove();
});

const makeRegistry = (name = NAME) =>
  upsertProject(data.services, tester, { entity, name, types: ['model'], allowsAllTypes: false });

const logModel = () => logArtifact(data.services, { collection: 'model', files: { 'model.txt': 'weights' } });

describe('the activity of a registry', () => {
  it('tells what was done to it and to what is in it, the newest first', async () => {
    const { services } = data;
    const { project } = await makeRegistry();
    await upsertProject(services, tester, { entity, name: NAME, description: 'What sees', types: ['dataset'] });
    const type = { name: 'dataset' };
    const made = await createPortfolio(services, tester, {
      entity,
      project: NAME,
      name: 'Digits',
      type,
      description: null,
    });
    await editCollection(services, tester, { id: made.id, kind: 'portfolio' }, { description: 'Reads digits' });
    await renameProject(services, tester, { entity, from: NAME, to: `${NAME}-2` });
    const { rows } = await listActions(services.db, { projectId: project.id }, {}, ALL);
    expect(rows.map(({ kind, collectionName, detail, after }) => [kind, collectionName, detail, after])).toEqual([
      ['EDITED', null, 'name', `${NAME}-2`],
      ['EDITED', 'Digits', 'description', 'Reads digits'],
      ['CREATED', 'Digits', null, null],
      ['EDITED', null, 'types', 'dataset'],
      ['EDITED', null, 'description', 'What sees'],
      ['CREATED', null, null, null],
    ]);
  });

  it('is filtered by person and by kind, and counts them all the same', async () => {
    const { project } = await makeRegistry();
    const kim = localCaller('kim');
    const version = await logModel();
    const portfolio = { entity, project: NAME, name: 'Digits' };
    await upsertProject(data.services, tester, { entity, name: NAME, allowsAllTypes: true, types: [] });
    const member = await linkArtifact(data.services, kim, {
      version: { id: version.id },
      portfolio,
      aliases: ['production'],
    });
    await unlinkArtifact(data.services, kim, { versionId: version.id, portfolioId: member.collectionId });
    const scope = { projectId: project.id };
    const kinds = async (filter: Parameters<typeof listActions>[2]) =>
      (await listActions(data.services.db, scope, filter, ALL)).rows.map(({ kind }) => kind);
    expect(await kinds({ userName: 'kim' })).toEqual(['UNLINKED', 'ALIAS_ADDED', 'LINKED']);
    expect(await kinds({ kinds: ['LINKED', 'CREATED'] })).toEqual(['LINKED', 'CREATED']);
    expect(await kinds({ userName: 'kim', kinds: ['CREATED'] })).toEqual([]);
    expect(await countActions(data.services.db, scope, { userName: 'kim' })).toBe(3);
    expect(await tallyActions(data.services.db, scope)).toEqual([
      { kind: 'ALIAS_ADDED', userName: 'kim', count: 1 },
      { kind: 'CREATED', userName: tester.user, count: 1 },
      { kind: 'EDITED', userName: tester.user, count: 1 },
      { kind: 'LINKED', userName: 'kim', count: 1 },
      { kind: 'UNLINKED', userName: 'kim', count: 1 },
    ]);
  });

  it('does not begin with what was done to another one that is gone', async () => {
    let now = 1_000;
    const clocked = await temporaryData(() => (now += 1));
    try {
      const make = () =>
        upsertProject(clocked.services, tester, {
          entity: clocked.services.organization.entityName,
          name: NAME,
          types: [],
        });
      await deleteRegistry(clocked.services, tester, (await make()).project.id);
      const { project } = await make();
      const scope = { projectId: project.id };
      const { rows } = await listActions(clocked.services.db, scope, {}, ALL);
      expect(rows.map(({ kind }) => kind)).toEqual(['CREATED']);
    } finally {
      clocked.remove();
    }
  });
});

describe('a collection made ahead', () => {
  const make = (name: string, type: string) =>
    createPortfolio(data.services, tester, {
      entity,
      project: NAME,
      name,
      type: { name: type },
      description: 'For digits',
    });

  it('has its description and takes versions of its type', async () => {
    await makeRegistry();
    expect(await make('Digits', 'model')).toMatchObject({
      name: 'Digits',
      typeName: 'model',
      description: 'For digits',
    });
    const version = await logModel();
    const portfolio = { entity, project: NAME, name: 'Digits' };
    const linked = linkArtifact(data.services, tester, { version: { id: version.id }, portfolio, aliases: [] });
    await expect(linked).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('contains versions of type "model"') as unknown,
    });
  });

  it.each([
    ['Digits', 'model', 'is already in use'],
    ['Words', 'dataset', 'does not accept artifacts of type "dataset"'],
    ['a/b', 'model', 'may not contain'],
    ['Words', '', 'is empty'],
  ])('is refused as %s of type "%s"', async (name, type, reason) => {
    await makeRegistry();
    await make('Digits', 'model');
    const before = await countActions(data.services.db, { projectId: 2 }, {});
    await expect((async () => make(name, type))()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(reason) as unknown,
    });
    expect(await countActions(data.services.db, { projectId: 2 }, {})).toBe(before);
  });
});

it('registries are ordered by what is in them', async () => {
  for (const name of ['a', 'b', 'c']) await makeRegistry(`wandb-registry-${name}`);
  const version = await logArtifact(data.services, { collection: 'model', type: 'model', files: { a: 'weights' } });
  const link = (project: string, name: string) =>
    linkArtifact(data.services, tester, {
      version: { id: version.id },
      portfolio: { entity, project, name },
      aliases: [],
    });
  await link('wandb-registry-b', 'One');
  const { collectionId } = await link('wandb-registry-b', 'Two');
  await link('wandb-registry-c', 'One');
  const names = async (order: string) =>
    (await listRegistries(data.services.db, tester, { order }, ALL)).rows.map(({ name }) => name.at(-1));
  expect(await names('-collections')).toEqual(['b', 'c', 'a']);
  expect(await names('versions')).toEqual(['a', 'c', 'b']);
  expect(await names('-name')).toEqual(['c', 'b', 'a']);
  await unlinkArtifact(data.services, tester, { versionId: version.id, portfolioId: collectionId });
  const [{ id } = { id: 0 }] = (await listRegistries(data.services.db, tester, { search: 'registry-b' }, ALL)).rows;
  expect(await countLinked(data.services.db, tester, id)).toBe(1);
  await expect(listRegistries(data.services.db, tester, { order: 'size' }, ALL)).rejects.toMatchObject({
    name: 'UserError',
  });
});
