/** What the browser tests stand on: a real server with a data folder of its own, and the real client. */

import { test as base } from 'playwright/test';
import type { Page } from 'playwright/test';

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
  /** The story, told once on that server; null where the client cannot be had. */
  readonly toldStory: Story | null;
}

interface TestFixtures {
  /** The MNIST story on the worker's server; the test is skipped where there is no client to tell it. */
  readonly story: Story;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of needed fixtures from the pattern
    async ({}, provide) => {
      await using server = await startServer();
      await provide(server);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  toldStory: [
    async ({ server }, provide) => {
      const python = await pythonOrSkip();
      await provide(python === null ? null : await tellStory(python, server.url));
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  story: async ({ toldStory }, provide) => {
    if (toldStory === null) return base.skip(true, 'The wandb client cannot be had.');
    return provide(toldStory);
  },
  baseURL: async ({ server }, provide) => {
    await provide(server.url);
  },
});

async function tellStory(python: string, url: string): Promise<Story> {
  using home = new ClientHome(python);
  const project = 'mnist';
  const [first, second, third] = await runStory(home, url, project);
  if (first === undefined || second === undefined || third === undefined) throw new Error('The story has no end.');
  return { project, runs: [first, second, third] };
}

/** Shows a page in a theme, and waits until its colours are those of the theme and no longer on the way to them. */
export async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

export { expect } from 'playwright/test';
