import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { startServer } from '../tools/server.ts';
import { ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

const VERSIONS = 9;
/** After which acknowledgements the server is killed, and how many milliseconds later: amid uploads and commits. */
const KILLS = new Map([
  [2, 0],
  [4, 90],
  [6, 210],
]);

describe.skipIf(python === null)('a server that is killed amid uploads', () => {
  it(
    'has every acknowledged version, and no partial one, when it is started again',
    async () => {
      await using server = await startServer();
      using home = new ClientHome(python ?? '');
      const { port } = server;
      const acknowledged: Facts[] = [];
      let kills = 0;
      let reviving: Promise<void> = Promise.resolve();

      const killAndRevive = async (wait: number) => {
        await delay(wait);
        await server.kill();
        kills += 1;
        await server.start(port);
      };
      await home.run('uploading.py', server.url, ['killed', String(VERSIONS)], (told) => {
        acknowledged.push(told);
        const wait = KILLS.get(acknowledged.length);
        if (wait !== undefined) reviving = reviving.then(() => killAndRevive(wait));
      });
      await reviving;
      await server.kill();
      await server.start(port);

      expect(kills).toBe(KILLS.size);
      expect(acknowledged).toHaveLength(VERSIONS);
      const { facts: found } = await home.run('downloading.py', server.url, ['killed']);
      const byVersion = (facts: readonly Facts[]) =>
        Object.fromEntries(facts.map((one) => [String(one['version']), one['digests']]));
      expect(found).toHaveLength(new Set(found.map((one) => one['version'])).size);
      expect(byVersion(found)).toEqual(byVersion(acknowledged));
    },
    3 * SCRIPT_LIMIT,
  );
});
