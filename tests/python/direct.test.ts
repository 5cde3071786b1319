import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer, type TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

describe.skipIf(python === null)('the wandb client, where contents are not on the server', () => {
  let server: TestServer;
  let home: ClientHome;
  let facts: readonly Facts[];

  beforeAll(async () => {
    server = await startServer({ script: 'tests/tools/directServer.ts' });
    home = new ClientHome(python ?? '');
    ({ facts } = await home.run('direct.py', server.url, ['direct']));
  }, SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  it('logs versions, by one client and by several together', () => {
    expect(atStep(facts, 'logged')).toMatchObject({ version: 'v0', state: 'COMMITTED' });
    expect(atStep(facts, 'together')).toMatchObject({ names: ['left.txt', 'right.txt'] });
  });

  it('gets back what it uploaded', () => {
    expect(atStep(facts, 'downloaded')).toMatchObject({
      files: { 'one.txt': 'this is one.txt', 'deep/two words é.txt': 'this is deep/two words é.txt' },
      again: 'this is one.txt',
    });
  });

  it('leaves files with its run', () => {
    expect(atStep(facts, 'run files')).toMatchObject({
      names: expect.arrayContaining(['config.yaml', 'notes.txt', 'wandb-metadata.json']) as unknown,
      notes: 'notes of the run',
    });
  });
});
