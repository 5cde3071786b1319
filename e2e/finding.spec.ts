import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, showTheme, test } from './fixtures.ts';

/** The ways to what somebody looks for: home, the sidebar, the table of collections and the search. */
test.describe.configure({ mode: 'serial' });

let server: TestServer | undefined;
/** The path of the sample project, such as /kim/mnist-sample. */
let project = '';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startServer();
  const { createSampleProject: sample } = await ask<{ createSampleProject: { entityName: string; name: string } }>(
    'mutation { createSampleProject { entityName name } }',
  );
  project = `/${sample.entityName}/${sample.name}`;
  for (let number = 0; number < 60; number++) {
    await ask(`mutation { upsertModel(input: { entityName: "lab", name: "speech-${number}" }) { inserted } }`);
  }
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

async function ask<Answer>(query: string): Promise<Answer> {
  const response = await fetch(`${server?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const open = (page: Page, path: string) => page.goto(`${server?.url}${path}`);

test('home finds a project among many, and tells what goes on in it', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByText('61 projects')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter projects' }).fill('mnist');
  await expect(page.getByText('1 project', { exact: true })).toBeVisible();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'mnist' }) });
  await expect(row.getByRole('img', { name: /^\d+ runs in 12 weeks$/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter projects' }).fill('');
  await page.getByRole('button', { name: 'Runs', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Projects' }).getByRole('link').first()).toHaveAttribute(
    'href',
    `${project}/artifacts`,
  );
  await page.getByRole('table', { name: 'Projects' }).getByRole('link').first().click();
  await expect(page.getByRole('tree')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: 'Runs', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('the search finds the middle of a name from anywhere, and opens what was found', async ({ page }) => {
  await open(page, '/registry');
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'Search all projects' });
  await field.fill('morning vague');
  const run = page.getByRole('group', { name: 'Runs' }).getByRole('option', { name: /vague-morning-5/ });
  await expect(run.locator('mark')).toHaveText(['vague', 'morning']);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveAccessibleName('vague-morning-5');

  await page.keyboard.press('ControlOrMeta+k');
  const visited = page.getByRole('group', { name: 'Recently visited' });
  await expect(visited.getByRole('option', { name: /vague-morning-5/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Search the project' }).fill('keras mnist_model');
  const version = page.getByRole('group', { name: 'Versions' }).getByRole('option').first();
  await expect(version).toHaveAccessibleName(/^mnist_model:v\d+ framework keras/);
  await version.click();
  await expect(heading(page)).toHaveAccessibleName(/^mnist_model:v\d+$/);
});

test('the search says what it looked through when nothing has the words, and no text becomes more', async ({
  page,
}) => {
  await open(page, project);
  await page.getByRole('button', { name: 'Search the project' }).click();
  const field = page.getByRole('combobox', { name: 'Search the project' });
  await field.fill('"<img src=x onerror=alert(1)> OR *');
  await expect(page.getByText('No matches for “"<img src=x onerror=alert(1)> OR *”')).toBeVisible();
  await field.fill('sweep');
  await expect(page.getByRole('group', { name: 'Collections' })).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await showTheme(page, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  }
});

test('the collections are filtered and sorted in a table, and the address keeps it', async ({ page }) => {
  await open(page, project);
  const table = page.getByRole('table', { name: 'Collections' });
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  await expect(table.getByRole('row').nth(1)).toContainText(/120/);
  await page.getByRole('searchbox', { name: 'Filter collections' }).fill('mnist_mod');
  await expect(table.getByRole('row')).toHaveCount(2);
  await page.reload();
  await expect(table.getByRole('row')).toHaveCount(2);
  await table.getByRole('link', { name: 'mnist_model' }).first().click();
  await expect(heading(page)).toHaveAccessibleName('mnist_model');
});

test('the sidebar keeps its order, and the keyboard reaches everything in it', async ({ page }) => {
  await open(page, project);
  const tree = page.getByRole('tree');
  const sweepModels = tree.getByRole('treeitem', { name: 'mnist_sweep_model' });
  await expect(sweepModels).toHaveAttribute('aria-posinset', '2');
  await page.getByRole('button', { name: /^Sort collections/ }).click();
  await page.getByRole('menuitemradio', { name: 'Most versions first' }).click();
  await expect(sweepModels).toHaveAttribute('aria-posinset', '1');
  await page.reload();
  await expect(sweepModels).toHaveAttribute('aria-posinset', '1');
  await tree.focus();
  await page.keyboard.type('mnist_sweep_m');
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem', { name: /^v119\b/ })).toBeVisible();
  await page.keyboard.press('End');
  await expect(tree.locator('[data-active]')).toContainText('mnist_model');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveAccessibleName(/:v0$/);
  await expect(tree.getByRole('treeitem', { selected: true })).toBeVisible();
});
