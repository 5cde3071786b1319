/** What the browser tests stand on: a real server with a data folder of its own, and the real client. */

import { test as base } from 'playwright/test';

import { ClientHome, pythonOrSkip, runStory } from '../tests/python/client.ts';
import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';

/** The MNIST story on a server, as the client told it. */
interface Story {
  readonly project: string;
  /** The addresses of jumping-monkey-1, vague-morning-5 and serene-haze-6, as the client printed them. */
  readonly runs: readonly [string, string, string];
}

interface WorkerFixtures {
  /** A running server; it starts empty and is shared by all tests of a worker. */
  readonly server: TestServer;
  /** The MNIST story, told once on that server; the test is skipped where there is no client. */
  readonly story: Story;
}

export const test = base.extend<object, WorkerFixtures>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of needed fixtures from the pattern
    async ({}, provide) => {
      await using server = await startServer();
      await provide(server);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  story: [
    async ({ server }, provide) => {
      const python = await pythonOrSkip();
      base.skip(python === null, 'The wandb client cannot be had.');
      using home = new ClientHome(python ?? '');
      const project = 'mnist';
      const [first, second, third] = await runStory(home, server.url, project);
      if (first === undefined || second === undefined || third === undefined) throw new Error('The story has no end.');
      await provide({ project, runs: [first, second, third] });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: async ({ server }, provide) => {
    await provide(server.url);
  },
});

export { expect } from 'playwright/test';
