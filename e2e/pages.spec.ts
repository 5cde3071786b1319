import type { Page } from 'playwright/test';

import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, test } from './fixtures.ts';

/** The pages around the graph, walked by a person who starts with nothing. Each test needs what the one before made. */
test.describe.configure({ mode: 'serial' });

let server: TestServer | undefined;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startServer();
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** The path of the sample project, such as /kim/mnist-sample. */
let project = '';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const open = (page: Page, path: string) => page.goto(`${server?.url}${path}`);

test('a first visit offers a sample project, and the lines to log with', async ({ page }) => {
  await open(page, '/');
  await expect(heading(page)).toHaveAccessibleName('Trace every model back to its source');
  await expect(page.getByText(`export WANDB_BASE_URL=${server?.url}`)).toBeVisible();
  await page.getByRole('button', { name: 'Open sample project' }).click();
  await expect(page.getByRole('tree')).toBeVisible();
  project = new URL(page.url()).pathname.replace(/\/artifacts$/, '');
  await expect(page).toHaveTitle(/^Artifacts in .+ · Headwaters$/);

  await page.getByRole('link', { name: 'Headwaters, all projects' }).click();
  const row = page.getByRole('row').filter({ hasText: project.split('/').at(-1) ?? '' });
  await expect(row.getByRole('cell').nth(2)).toHaveText(/^\d+$/);
});

test('the sidebar leads from a type to a version, and its filter finds by alias', async ({ page }) => {
  await open(page, project);
  const sidebar = page.getByRole('tree');
  await sidebar.getByRole('treeitem', { name: 'mnist_sweep_model' }).click();
  await expect(heading(page)).toHaveAccessibleName('mnist_sweep_model');
  await sidebar.getByRole('treeitem', { name: /^v119\b/ }).click();
  await expect(heading(page)).toHaveAccessibleName('mnist_sweep_model:v119');

  await page.getByRole('searchbox', { name: 'Filter artifacts' }).fill('best');
  await expect(sidebar.getByRole('treeitem', { name: 'mnist_model', exact: true })).toBeVisible();
  await expect(sidebar.getByRole('treeitem', { name: 'mnist_dataset' })).toHaveCount(0);
});

test('the sidebar works with the keyboard alone, to the end of a long collection', async ({ page }) => {
  await open(page, project);
  const sidebar = page.getByRole('tree');
  await expect(sidebar.getByRole('treeitem', { name: 'mnist_sweep_model' })).toBeVisible();
  await sidebar.focus();
  await page.keyboard.type('mnist_sweep_m');
  await page.keyboard.press('ArrowRight');
  await expect(sidebar.getByRole('treeitem', { name: /^v119\b/ })).toBeVisible();
  await page.keyboard.press('End');
  await expect(sidebar.getByRole('treeitem', { name: 'v0', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveAccessibleName('mnist_sweep_model:v0');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(sidebar.getByRole('treeitem', { name: 'v0', exact: true })).toHaveCount(0);
});

test('a version shows its facts, runs and files, and Back returns', async ({ page }) => {
  await open(page, `${project}/artifacts/model/mnist_model/best`);
  await expect(page).toHaveURL(/\/best\/overview$/);
  await expect(heading(page)).toHaveAccessibleName('mnist_model:v0');
  await expect(page.getByRole('region', { name: 'Used by' })).toContainText('serene-haze-6');

  await page.getByRole('link', { name: 'Files' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download model.json' }).click();
  expect((await download).suggestedFilename()).toBe('model.json');

  await page.getByRole('row', { name: /^model\.json/ }).click();
  const preview = page.getByRole('dialog', { name: 'model.json' });
  await expect(preview.getByRole('tree', { name: 'model.json' })).toContainText(/\d/);
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);

  await page.getByRole('link', { name: 'Usage' }).click();
  await expect(page.getByRole('region', { name: 'Use in a run' })).toContainText('/mnist_model:v0"');
  await page.goBack();
  await expect(page).toHaveURL(/\/files$/);
});

test('a run shows its facts, values and charts', async ({ page }) => {
  await open(page, `${project}/runs`);
  await page.getByRole('link', { name: 'sweep-120', exact: true }).click();
  await expect(heading(page)).toHaveAccessibleName('sweep-120');
  await expect(page.getByRole('region', { name: 'Config' })).toContainText('learning_rate');
  await expect(page.getByRole('region', { name: 'Inputs' })).toContainText('mnist_dataset:v0');
  await page.getByRole('link', { name: 'Metrics' }).click();
  const chart = page.getByRole('figure', { name: /^loss: 10 points/ });
  await expect(chart).toBeVisible();
  await chart.hover();
  await expect(chart).toContainText(/ at step \d/);
});

test('runs are sorted by a metric and filtered by name, and the address keeps it', async ({ page }) => {
  await open(page, `${project}/runs`);
  await page.getByRole('searchbox', { name: 'Filter by name or run ID' }).fill('sweep-1');
  const head = page.getByRole('columnheader', { name: 'accuracy', exact: true });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/q=sweep-1/);
  const firstValues = async () => {
    const column = await head.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
    const cells = page.getByRole('row').locator(`td:nth-child(${column + 1})`);
    return (await cells.allTextContents()).slice(0, 5).map(Number);
  };
  await expect.poll(firstValues).toHaveLength(5);
  const best = await firstValues();
  expect(best).toEqual(best.toSorted((a, b) => b - a));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await firstValues())[0]).toBeLessThan(best[0] ?? 0);
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
});

test('aliases and the description are edited in place, and a refusal says why', async ({ page }) => {
  await open(page, `${project}/artifacts/model/mnist_model/v0`);
  await page.getByRole('button', { name: 'Add alias' }).click();
  await page.getByRole('textbox', { name: 'New alias' }).fill('production');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Edit description' }).click();
  await page.getByRole('textbox', { name: 'Description' }).fill('<b>Two</b> layers.');
  await page.getByRole('button', { name: 'Save' }).click();
  const description = page.getByText('<b>Two</b> layers.').first();
  await expect(description).toBeVisible();
  await page.getByRole('button', { name: 'Add tag' }).click();
  await page.getByRole('textbox', { name: 'New tag' }).fill('a/b');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('may not contain');

  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove alias production' })).toBeAttached();
  await expect(description).toBeVisible();
  await expect(page.getByText('a/b')).toHaveCount(0);
});

test('the impact of a dataset is listed, narrowed and exported', async ({ page }) => {
  await open(page, `${project}/artifacts/dataset/mnist_dataset/v0/impact`);
  await page.getByRole('searchbox', { name: 'Filter by name, type, alias, tag, registry or owner' }).fill('production');
  await expect(page.getByRole('row')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const stream = await (await download).createReadStream();
  const text = (await stream.toArray()).join('');
  expect(text.trim().split('\r\n')).toHaveLength(2);
  expect(text).toContain('artifact,mnist_model:v0,model,');
  await page.getByRole('link', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Preview of mnist_model:v0' })).toBeVisible();
});

test('two versions and two runs are compared', async ({ page }) => {
  await open(page, `${project}/artifacts/model/mnist_sweep_model/v1`);
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(heading(page)).toHaveText('Compare versions');
  const metadata = page.getByRole('region', { name: 'Metadata' });
  await expect(metadata.getByRole('row', { name: /^accuracy/ })).toBeVisible();
  const files = page.getByRole('region', { name: 'Files' });
  await files.getByRole('button', { name: 'model.json' }).click();
  const lines = page.getByRole('region', { name: 'Changes in model.json' });
  await expect(lines.getByRole('row', { name: /Removed/ }).first()).toBeVisible();
  await expect(lines.getByRole('row', { name: /Added/ }).first()).toBeVisible();
  const lineages = page.getByRole('region', { name: 'Compared lineages' });
  await expect(lineages.getByRole('link', { name: 'Artifact mnist_dataset:v0, dataset, shared' })).toBeVisible();
  await expect(lineages.getByRole('button', { name: /^Run sweep-.*left only$/, pressed: true })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Config' }).getByRole('row', { name: /^learning_rate/ })).toBeVisible();
  await lineages.getByRole('button', { name: 'Artifact mnist_sweep_model:v1, model, right only' }).click();
  await expect(page.getByText('These are the compared items')).toBeVisible();
  await page.getByRole('button', { name: 'Right: mnist_sweep_model:v1' }).click();
  await page.getByRole('combobox', { name: 'Search versions' }).fill('mnist_sweep_model:v5');
  await page.getByRole('option', { name: /^mnist_sweep_model:v5/ }).click();
  await expect(page).toHaveURL(/v5/);
  await expect(metadata.getByRole('columnheader', { name: 'mnist_sweep_model:v5' })).toBeVisible();

  await open(page, `${project}/runs?q=sweep-1`);
  await page.getByRole('link', { name: 'sweep-119', exact: true }).click();
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /^sweep-120/ }).click();
  await expect(page.getByRole('region', { name: 'Config' }).getByRole('row', { name: /^optimizer/ })).toBeVisible();
});

test('a node of the lineage is compared with its base', async ({ page }) => {
  await open(page, `${project}/artifacts/model/mnist_model/v0/lineage`);
  await page.getByRole('button', { name: 'Artifact mnist_dataset:v0, dataset' }).click();
  await page.getByRole('link', { name: 'Compare with base' }).click();
  await expect(heading(page)).toHaveText('Compare versions');
  await expect(page.getByText('mnist_model:v0 builds on mnist_dataset:v0')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('complementary', { name: 'Preview of mnist_dataset:v0' })).toBeVisible();
});

test('the search of the project is open from anywhere', async ({ page }) => {
  await open(page, `${project}/runs`);
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Search the project' }).fill('serene');
  await expect(page.getByRole('option', { name: /serene-haze-6/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveAccessibleName('serene-haze-6');
});

test('what is missing says so and leads on', async ({ page }) => {
  await open(page, `${project}/artifacts/model/mnist_model/v99/lineage`);
  await expect(page.getByText('Version mnist_model:v99 not found')).toBeVisible();
  await page.getByRole('link', { name: 'Go to project' }).click();
  await expect(page.getByRole('tree')).toBeVisible();
  await open(page, '/nobody/nothing');
  await expect(page.getByText('Project nobody/nothing not found')).toBeVisible();
});

test('a chosen theme stays', async ({ page }) => {
  await open(page, '/');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  expect(await ground()).not.toBe(light);
  await page.reload();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  expect(await ground()).not.toBe(light);
});
