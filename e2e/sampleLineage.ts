/** The sample project (the MNIST story and a sweep of 120 runs) on a server of its own, and what its lineage shows. */

import type { Locator, Page } from 'playwright/test';

import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, test } from './fixtures.ts';

/** Serves the sample project to the tests of a file, from before the first until after the last. */
export function serveSample() {
  let server: TestServer | undefined;
  let address = '';

  /** Asks the server as its clients do. */
  async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const response = await fetch(`${server?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: Data }).data;
  }

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    server = await startServer();
    const { createSampleProject: sample } = await ask<{ createSampleProject: { name: string; entityName: string } }>(
      'mutation { createSampleProject { name entityName } }',
    );
    address = `${server.url}/${sample.entityName}/${sample.name}`;
  });
  test.afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
  });

  return {
    ask,
    /** The address of the project's pages. */
    project: () => address,
    /** Opens the lineage of the dataset that the sweep used. */
    openSweep: async (page: Page, search = '') => {
      await page.goto(`${address}/artifacts/dataset/mnist_dataset/v0/lineage${search}`);
      await expect(dataset(page)).toBeVisible();
    },
  };
}

export const graph = (page: Page) => page.getByRole('region', { name: 'Lineage graph' });
export const cluster = (page: Page, name: string) => graph(page).getByRole('group', { name: `Cluster of ${name}` });
export const dataset = (page: Page) => graph(page).getByRole('button', { name: 'Artifact mnist_dataset:v0, dataset' });
export const preview = (page: Page, name: string) => page.getByRole('complementary', { name: `Preview of ${name}` });

/** The middle of what is on the screen, in pixels. */
export const middle = async (node: Locator) => {
  const box = await node.boundingBox();
  if (box === null) throw new Error('The node is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
