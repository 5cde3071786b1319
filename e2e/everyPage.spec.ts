import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { askFor } from '../tests/tools/graphql.ts';
import { expect, showTheme, test } from './fixtures.ts';

/** What every page must be, whatever it shows: readable by everybody, on any screen, steady, and called something. */

let server: TestServer | undefined;
/** The addresses of all pages of the sample project, by what they show. */
let pages: Readonly<Record<string, string>> = {};

test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startServer();
  pages = await addresses(server.url);
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** Makes the sample project with a model in a registry, and says where its pages are. */
async function addresses(url: string): Promise<Readonly<Record<string, string>>> {
  const { createSampleProject } = await askFor<{ createSampleProject: { name: string; entityName: string } }>(
    url,
    'mutation { createSampleProject { name entityName } }',
  );
  const { name, entityName } = createSampleProject;
  const { project } = await askFor<{
    project: { artifact: { id: string }; runs: { edges: { node: { name: string } }[] } };
  }>(
    url,
    `query Sample($name: String!, $entity: String!) { project(name: $name, entityName: $entity) {
       artifact(name: "mnist_model:v0") { id }
       runs(first: 2, order: "-created_at") { edges { node { name } } } } }`,
    { name, entity: entityName },
  );
  await askFor(url, `mutation Link($input: LinkArtifactInput!) { linkArtifact(input: $input) { versionIndex } }`, {
    input: {
      artifactID: project.artifact.id,
      artifactPortfolioName: 'Digits',
      entityName: 'headwaters',
      projectName: 'wandb-registry-model',
      aliases: [{ artifactCollectionName: 'Digits', alias: 'production' }],
    },
  });
  const at = `/${entityName}/${name}`;
  const version = `${at}/artifacts/model/mnist_model/v0`;
  const [run, otherRun] = project.runs.edges.map(({ node }) => node.name);
  const registered = encodeURIComponent('headwaters/wandb-registry-model/Digits');
  const tabs = (base: string, names: readonly string[]) =>
    Object.fromEntries(names.map((tab) => [`${base.split('/').at(-1)} ${tab}`, `${base}/${tab}`]));
  return {
    home: '/',
    artifacts: `${at}/artifacts`,
    collection: `${at}/artifacts/evaluation/mnist_sweep_results`,
    ...tabs(version, ['overview', 'metadata', 'usage', 'files', 'impact', 'lineage']),
    runs: `${at}/runs`,
    ...tabs(`${at}/runs/${run}`, ['overview', 'metrics', 'files', 'logs', 'impact', 'lineage']),
    'compare versions': `${at}/compare/versions?left=mnist_dataset:v0&right=mnist_model:v0`,
    'compare runs': `${at}/compare/runs?left=${run}&right=${otherRun}`,
    'nothing chosen to compare': `${at}/compare/versions`,
    registries: '/registry',
    registry: '/orgs/headwaters/registry/model',
    'what was done to a registry': '/orgs/headwaters/registry/model?view=activity',
    'registered model': `/orgs/headwaters/registry/model?selectionPath=${registered}`,
    'who did what': `/orgs/headwaters/registry/model?selectionPath=${registered}&view=activity`,
    'linked version': `/orgs/headwaters/registry/model?selectionPath=${registered}&view=membership&version=v0`,
    'no such linked version': `/orgs/headwaters/registry/model?selectionPath=${registered}&view=membership&version=v99`,
    'no model registry': `/${entityName}/registry/model`,
    'no such project': '/nobody/nothing',
    'no such version': `${at}/artifacts/model/mnist_model/v99`,
  };
}

/** Opens a page and waits until all of it is there. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${server?.url}${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  if (path.endsWith('/lineage')) {
    await expect(page.getByRole('region', { name: 'Lineage graph' }).getByRole('button').first()).toBeVisible();
  }
}

/** What axe finds, one line each. */
async function findings(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('axe finds nothing on any page in either theme, each has a title of its own, and nothing goes wrong', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  const titles = new Map<string, string[]>();
  for (const [name, path] of Object.entries(pages)) {
    await showTheme(page, 'light');
    await open(page, path);
    expect.soft(await findings(new AxeBuilder({ page })), `${name}, light`).toEqual([]);
    await showTheme(page, 'dark');
    // Only the colours are others.
    expect.soft(await findings(new AxeBuilder({ page }).withRules('color-contrast')), `${name}, dark`).toEqual([]);
    const title = await page.title();
    titles.set(title, [...(titles.get(title) ?? []), name]);
  }
  expect([...titles].filter(([title, names]) => title === '' || names.length > 1)).toEqual([]);
  expect(wrong).toEqual([]);
});

test('no page is wider than its window, from a phone to a wall', async ({ page }) => {
  test.setTimeout(240_000);
  for (const [name, path] of Object.entries(pages)) {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, path);
    for (const width of [390, 1024, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(beyond, `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('nothing shifts while a page loads', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const shifts: { value: number; of: string[] }[] = [];
    Object.assign(globalThis, { shifts });
    type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const of = entry.sources.map(({ node }) => (node as HTMLElement | null)?.outerHTML?.slice(0, 120) ?? '');
        shifts.push({ value: entry.value, of });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [name, path] of Object.entries(pages)) {
    await open(page, path);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: { value: number }[] }).shifts);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    // 0.1 is what the web counts as good; here a few pixels of one line are too much.
    expect.soft(sum, `${name}: ${JSON.stringify(shifts)}`).toBeLessThan(0.02);
  }
});
