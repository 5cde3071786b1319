import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createKey, revokeKey } from '../../src/server/access/keys.ts';
import { openStore } from '../../src/server/store/openStore.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

describe.skipIf(python === null)('keys with the wandb client', () => {
  const data = mkdtempSync(join(tmpdir(), 'headwaters-keys-'));
  let server: TestServer;
  let home: ClientHome;
  let facts: readonly Facts[];

  beforeAll(async () => {
    const db = openStore(data);
    const right = await createKey(db, 'ada', 1);
    const revoked = await createKey(db, 'bob', 1);
    await revokeKey(db, 'bob', 2);
    db.close();
    server = await startServer({ data, args: ['--host', '0.0.0.0', '--organization', 'acme'] });
    home = new ClientHome(python ?? '');
    ({ facts } = await home.run('keys.py', `http://127.0.0.1:${server.port}`, ['keys', right, revoked]));
  }, 2 * SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
    rmSync(data, { recursive: true, force: true });
  });

  it('tell under whom runs and artifacts are recorded', () => {
    expect(atStep(facts, 'right')).toEqual({
      step: 'right',
      entity: 'ada',
      viewer: 'ada',
      user: 'ada',
      artifact: 'ada/keys/numbers:v0',
      linked: 'headwaters/wandb-registry-data/Numbers:v0',
      registries: ['acme'],
    });
  });

  it('are verified when one logs in', () => {
    expect(atStep(facts, 'login')).toMatchObject({
      right: { code: 0, output: expect.stringContaining('ada') as unknown },
      wrong: { code: 1, output: expect.stringContaining('The API key is invalid or was revoked') as unknown },
    });
  });

  it('bring a clear error at once when they were revoked', () => {
    const { api } = atStep(facts, 'wrong') as { api: { message: string; seconds: number } };
    expect(api.message).toContain('The API key is invalid or was revoked');
  });
});
