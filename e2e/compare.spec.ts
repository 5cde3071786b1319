import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

import { atStep, ClientHome, pythonOrSkip } from '../tests/python/client.ts';
import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, showTheme, test } from './fixtures.ts';

/** What differs between two versions and between two runs, found by a person who starts on one of their pages. */
test.describe.configure({ mode: 'serial' });

let server: TestServer | undefined;
/** The path of the project, such as /kim/signs. */
let project = '';
let runs: Readonly<Record<string, string>> = {};

test.beforeAll(async () => {
  test.setTimeout(400_000);
  const python = await pythonOrSkip();
  test.skip(python === null, 'The wandb client cannot be had.');
  server = await startServer();
  using home = new ClientHome(python ?? '');
  const { facts } = await home.run('comparing.py', server.url, ['signs', 'signs-abroad']);
  const done = atStep(facts, 'done');
  project = `/${String(done['entity'])}/signs`;
  runs = done['runs'] as typeof runs;
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const open = (page: Page, path: string) => page.goto(`${server?.url}${project}${path}`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}

test('both sides are chosen by search, also in another project, and swapped', async ({ page }) => {
  await open(page, '/compare/versions');
  await expect(page).toHaveTitle('Compare versions · Headwaters');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^model:v0/ }).click();
  await expect(page.getByRole('button', { name: 'Left: model:v0' })).toBeVisible();

  await page.getByRole('button', { name: 'Select the right version' }).click();
  await page
    .getByRole('combobox', { name: 'Project', exact: true })
    .selectOption({ label: `${project.split('/')[1]}/signs-abroad` });
  const field = page.getByRole('combobox', { name: 'Search versions' });
  await field.fill('mod');
  await expect(page.getByRole('option', { name: /^model:v0/ })).toBeVisible();
  await field.press('Enter');
  await expect(page.getByText(/^in .*\/signs-abroad$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Metadata' }).getByRole('row', { name: /^accuracy/ })).toContainText(
    '+0.04 (+4.44%)',
  );
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(/left=[^&]*signs-abroad/);
  await page.goBack();
  await expect(page).toHaveURL(/right=[^&]*signs-abroad/);
});

test('a version is compared with the one before in one click, file by file', async ({ page }) => {
  await open(page, '/artifacts/model/model/v1');
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(page.getByRole('button', { name: 'Left: model:v0' })).toBeVisible();
  const files = page.getByRole('region', { name: 'Files' });
  await files.getByRole('button', { name: '1 added' }).click();
  await expect(files.getByRole('row')).toHaveCount(2);
  await files.getByRole('button', { name: '1 added' }).click();
  await expect(files.getByRole('row', { name: /^moved\/new.txt from old.txt Renamed/ })).toBeVisible();

  await files.getByRole('button', { name: 'notes.txt' }).click();
  const notes = page.getByRole('region', { name: 'Lines of notes.txt' });
  await expect(notes.locator('mark')).toHaveText(['quick', 'slow']);

  await files.getByRole('button', { name: 'steps.txt' }).click();
  const steps = page.getByRole('region', { name: 'Lines of steps.txt' });
  await steps.getByRole('button', { name: '47 unchanged lines' }).click();
  await expect(steps.getByText('step 7', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Side by side' }).click();
  await expect(steps.getByRole('columnheader')).toHaveCount(4);
  await expectAccessible(page);

  await files.getByRole('button', { name: 'predictions.table.json' }).click();
  await expect(page.getByText('2 → 3 rows')).toBeVisible();
  await files.getByRole('button', { name: 'sign.png' }).click();
  await expect(page.getByRole('img', { name: 'sign.png, right' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('img', { name: 'sign.png, left' })).toBeVisible();
});

test('where two histories part is told in words, and drawn with clusters', async ({ page }) => {
  await open(page, '/compare/versions?left=model:v0&right=model:v1');
  await page.getByRole('button', { name: 'learning_rate: 0.1 → 0.05' }).click();
  await expect(page.getByRole('group', { name: 'Config' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'accuracy: 0.9 → 0.94' })).toBeVisible();

  await open(page, '/compare/versions?left=report:v0&right=report:v1');
  const graph = page.getByRole('region', { name: 'Compared lineages' });
  const cluster = graph.getByRole('group', { name: 'Cluster of 5 runs, part, left only' });
  await cluster.getByRole('searchbox', { name: 'Search 5 runs' }).fill('0-3');
  await expect(cluster.getByRole('listitem')).toHaveText(['part-0-3']);
  await cluster.getByRole('button', { name: 'part-0-3' }).click();
  await expect(graph.getByRole('button', { name: 'Run part-0-3, part, left only', pressed: true })).toBeVisible();
  await expectAccessible(page);

  const address = page.url();
  await page
    .getByRole('button', { name: /right only$/, pressed: true })
    .filter({ hasText: /^\d+ right only$/ })
    .click();
  await expect(graph.getByRole('button', { name: 'Artifact report:v1, report, right only' })).toHaveCount(0);
  await page.goto(address);
  await expect(graph.getByRole('button', { name: 'Run part-0-3, part, left only', pressed: true })).toBeVisible();
});

test('the picture is walked and zoomed with the keyboard', async ({ page }) => {
  await open(page, '/compare/versions?left=model:v0&right=model:v1');
  const graph = page.getByRole('region', { name: 'Compared lineages' });
  const left = graph.getByRole('button', { name: 'Run train-0, train, left only' });
  await left.focus();
  await page.keyboard.press('ArrowRight');
  await expect(graph.getByRole('button', { name: 'Artifact model:v0, model, left only' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(graph.getByRole('button', { name: 'Artifact model:v1, model, right only' })).toBeFocused();
  const before = await left.boundingBox();
  await page.keyboard.press('+');
  await expect.poll(async () => (await left.boundingBox())?.width).toBeGreaterThan(before?.width ?? 0);
});

test('two runs are compared: settings, results, charts, and what they logged', async ({ page }) => {
  await open(page, `/runs/${runs['train-0']}`);
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /^train-1/ }).click();
  await expect(page).toHaveTitle('train-0 and train-1 · Headwaters');
  await expect(page.getByRole('region', { name: 'Config' }).getByRole('row', { name: /^learning_rate/ })).toContainText(
    '−0.05 (−50%)',
  );
  await expect(page.getByRole('region', { name: 'Summary' }).getByRole('row', { name: /^accuracy/ })).toBeVisible();
  const metrics = page.getByRole('region', { name: 'Metrics' });
  await metrics.scrollIntoViewIfNeeded();
  await expect(metrics.getByRole('figure', { name: /^loss/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Inputs' }).getByText('Same version')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Compare model:v0 and model:v1' }).click();
  await expect(heading(page)).toHaveText('Compare versions');
  await page.goBack();
  await expect(heading(page)).toHaveText('Compare runs');
});

test('two of the same, one that is gone and one that was deleted are told', async ({ page }) => {
  await open(page, '/compare/versions?left=model:v0&right=model:v0');
  await expect(page.getByText('Both sides are model:v0')).toBeVisible();
  await open(page, '/compare/versions?left=model:v0&right=model:v9');
  await expect(page.getByText('Version model:v9 not found')).toBeVisible();
  await open(page, '/compare/versions?left=report:v1&right=report:v2');
  await expect(page.getByText('report:v2 was deleted')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Files' })).toContainText('The files of report:v2 are gone');
});
