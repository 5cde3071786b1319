import type { Locator, Page } from 'playwright/test';

import { expect, test } from './fixtures.ts';

/** The five nodes of the story, from source to result, as screen readers name them. */
const STORY = [
  'Run jumping-monkey-1',
  'Artifact mnist_dataset:v0, dataset',
  'Run vague-morning-5, train_model',
  'Artifact mnist_model:v0, model',
  'Run serene-haze-6, evaluate',
] as const;

function graph(page: Page): Locator {
  return page.getByRole('region', { name: 'Lineage graph' });
}

function node(page: Page, name: string): Locator {
  return graph(page).getByRole('button', { name, exact: true });
}

async function expectStory(page: Page): Promise<void> {
  for (const name of STORY) await expect(node(page, name)).toBeVisible();
  await expect(graph(page).locator('[data-kind]')).toHaveCount(STORY.length);
}

/** The colour of a node's icon, from 0 to 255 each. */
async function iconColour(drawn: Locator): Promise<{ green: number; blue: number }> {
  const colour = await drawn
    .locator('svg')
    .first()
    .evaluate((icon) => getComputedStyle(icon).color);
  const [, green = '', blue = ''] = /^rgb\(\d+, (\d+), (\d+)\)$/.exec(colour) ?? [];
  return { green: Number(green), blue: Number(blue) };
}

/** Checks a list of facts: the definition beside each term. */
async function expectFacts(preview: Locator, facts: Readonly<Record<string, string | RegExp>>): Promise<void> {
  for (const [term, definition] of Object.entries(facts)) {
    const beside = preview.locator('dt', { hasText: new RegExp(`^${term}$`) }).locator('+ dd');
    await expect(beside, term).toHaveText(definition);
  }
}

test.describe('the lineage that the wandb client logged', () => {
  test('opens at the address that the client printed', async ({ page, story }) => {
    await page.goto(story.runs[1]);
    await expect(page.getByText('vague-morning-5').first()).toBeVisible();
    await page.getByRole('link', { name: 'Lineage' }).click();
    await expectStory(page);
    await expect(node(page, 'Run vague-morning-5, train_model')).toHaveAttribute('aria-current', 'true');
  });

  test('reads from left to right, types above names', async ({ page, story }) => {
    await page.goto(`${story.runs[0]}/lineage`);
    await expectStory(page);

    let right = -Infinity;
    for (const name of STORY) {
      const box = await node(page, name).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(right);
      right = (box?.x ?? 0) + (box?.width ?? 0);
    }

    const model = node(page, 'Artifact mnist_model:v0, model');
    const type = await model.getByText('model', { exact: true }).boundingBox();
    const shownName = await model
      .getByText(/^mnist_model/)
      .first()
      .boundingBox();
    expect(type).not.toBeNull();
    expect((type?.y ?? 0) + (type?.height ?? 0)).toBeLessThanOrEqual((shownName?.y ?? 0) + 4);
  });

  test('has green runs and blue artifacts, with an arrow from each to the next', async ({ page, story }) => {
    await page.goto(`${story.runs[0]}/lineage`);
    await expectStory(page);
    for (const name of STORY) {
      const { green, blue } = await iconColour(node(page, name));
      if (name.startsWith('Run')) expect(green, name).toBeGreaterThan(blue);
      else expect(blue, name).toBeGreaterThan(green);
    }
    await expect(graph(page).locator('path[marker-end]')).toHaveCount(STORY.length - 1);
  });

  test('previews a run with its real facts', async ({ page, story }) => {
    await page.goto(`${story.runs[1]}/lineage`);
    await node(page, 'Run vague-morning-5, train_model').click();
    const preview = page.getByRole('complementary', { name: 'Preview of vague-morning-5' });
    await expectFacts(preview, {
      'Job type': 'train_model',
      State: 'Finished',
      Owner: /\S/,
      Runtime: /\d/,
      optimizer: 'adam',
      batch_size: '128',
      epochs: '5',
      accuracy: '0.9',
      loss: '0.2',
    });
  });

  test('previews an artifact with its real facts', async ({ page, story }) => {
    await page.goto(`${story.runs[1]}/lineage`);
    await node(page, 'Artifact mnist_dataset:v0, dataset').click();
    const preview = page.getByRole('complementary', { name: 'Preview of mnist_dataset:v0' });
    await expectFacts(preview, {
      Type: 'dataset',
      Version: 'v0',
      Aliases: /^(best, latest|latest, best)$/,
      Size: /kB/,
      Files: '5',
      Created: /2\d{3}/,
      Digest: /^[0-9a-f]{32}/,
      Description: 'Handwritten digits, for training and for testing',
    });
    await expect(preview.getByRole('link', { name: 'jumping-monkey-1' })).toBeVisible();
    await expect(preview.getByRole('link', { name: 'vague-morning-5' })).toBeVisible();
  });

  test('is still there when the server is stopped and started again', async ({ page, story, server }) => {
    await server.restart();
    await page.goto(`${story.runs[2]}/lineage`);
    await expectStory(page);
  });
});
