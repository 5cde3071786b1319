import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askFor } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

const REGISTERED = `query Registered($entity: String!, $project: String!, $name: String!) {
  lineage(entityName: $entity, projectName: $project, artifactName: $name) {
    nodes { name project projects aliases aliasOf }
  }
}`;

interface Registered {
  readonly lineage: { readonly nodes: { readonly name: string[]; readonly aliases: string[] } };
}

describe.skipIf(python === null)('models linked with the wandb client', () => {
  let server: TestServer;
  let home: ClientHome;
  let facts: readonly Facts[];

  beforeAll(async () => {
    server = await startServer();
    home = new ClientHome(python ?? '');
    ({ facts } = await home.run('linking.py', server.url, ['linking']));
  }, 2 * SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  it('are registered by run.link_model and know what they were linked from', () => {
    const { entity } = atStep(facts, 'link_model');
    expect(atStep(facts, 'link_model')).toMatchObject({
      version: 'v0',
      project: 'model-registry',
      aliases: ['latest'],
      is_link: true,
      source_artifact: `${String(entity)}/linking/mnist_model:v0`,
      logged_by: 'registers',
    });
  });

  it('have numbers and aliases of their own in a registry', () => {
    expect(atStep(facts, 'first link')).toMatchObject({
      name: 'Digits:v0',
      entity: 'headwaters',
      aliases: ['latest', 'staging'],
    });
    expect(atStep(facts, 'linked again')).toMatchObject({
      name: 'Digits:v0',
      aliases: ['again', 'latest', 'staging'],
    });
    expect(atStep(facts, 'second link')).toMatchObject({ name: 'Digits:v1', aliases: ['latest', 'staging'] });
    expect(atStep(facts, 'own portfolio')).toMatchObject({ name: 'shelf:v0', aliases: ['latest', 'top'] });
    expect(atStep(facts, 'linked artifacts')).toMatchObject({ aliases: ['latest'] });
  });

  it('are used under their registered names, and all names tell of it', () => {
    expect(atStep(facts, 'used')).toMatchObject({ version: 'v1', aliases: ['latest', 'staging'], is_link: true });
    expect(atStep(facts, 'linked artifacts')).toMatchObject({
      linked: [
        ['headwaters/wandb-registry-model/Digits:v1', ['latest', 'staging', 'v1']],
        [expect.stringMatching(/\/linking\/shelf:v0$/u), ['latest', 'top', 'v0']],
      ],
      used_by: ['uses'],
      used_by_link: ['uses'],
    });
  });

  it('are refused with a reason where they do not belong', () => {
    const says = (message: string) => ({ message: expect.stringContaining(message) as unknown });
    expect(atStep(facts, 'mistakes')).toMatchObject({
      other_type: says('"Digits" contains versions of type "model", not "dataset"'),
      onto_sequence: says('"pixels" is a sequence'),
      other_organization: says("'headwaters'"),
      wrong_alias: says('looks like a version number'),
    });
  });

  it('are unlinked, and latest goes to the newest that is left', () => {
    expect(atStep(facts, 'unlinked')).toMatchObject({
      gone: { type: 'CommError' },
      latest: 'v0',
      source_still_there: expect.stringMatching(/\/linking\/digits:v1$/u) as unknown,
      not_a_link: { type: 'ValueError' },
    });
  });

  it('have the lineage of what they were linked from, under its own aliases', async () => {
    const entity = String(atStep(facts, 'link_model')['entity']);
    const { lineage } = await askFor<Registered>(server.url, REGISTERED, {
      entity,
      project: 'model-registry',
      name: 'MNIST-dev:latest',
    });
    expect(lineage.nodes).toMatchObject({ name: ['mnist_model:v0', 'registers'], aliases: ['latest'] });
  });

  it('open at the addresses that the client prints', async () => {
    for (const step of ['link_model', 'first link']) {
      const address = String(atStep(facts, step)['url']);
      const response = await fetch(address, { headers: { accept: 'text/html' } });
      expect({ status: response.status, page: (await response.text()).includes('<div id="root"') }).toEqual({
        status: 200,
        page: true,
      });
    }
  });
});
