import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';

import { askFor } from '../tests/tools/graphql.ts';
import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, test } from './fixtures.ts';

/** The tables of runs and of versions. Each test opens them anew, on a server that has many runs. */

const RUNS = 1_200;
const PROJECT = '/lab/sweeps';

let server: TestServer | undefined;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startServer();
  await recordRuns(Array.from({ length: RUNS }, (_, number) => number));
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** Records runs as the client does, many with one request. Every tenth failed, and job types alternate. */
async function recordRuns(numbers: readonly number[], state?: string): Promise<void> {
  for (let start = 0; start < numbers.length; start += 100) {
    const inputs = numbers.slice(start, start + 100).map((number) => ({
      entityName: 'lab',
      modelName: 'sweeps',
      name: `run${number}`,
      displayName: number === 7 ? '=SUM(A1)' : `sweep-${number}`,
      jobType: number % 2 === 0 ? 'train' : 'evaluate',
      tags: number % 100 === 0 ? ['kept', 'baseline'] : [],
      config: JSON.stringify({ lr: { value: number / 1000 }, optimizer: { value: number % 3 === 0 ? 'adam' : 'sgd' } }),
      summaryMetrics: JSON.stringify({ loss: RUNS - number, accuracy: number / RUNS }),
      state: state ?? (number % 10 === 0 ? 'failed' : 'finished'),
    }));
    const names = inputs.map((_, at) => `$i${at}: UpsertBucketInput!`).join(' ');
    const calls = inputs.map((_, at) => `r${at}: upsertBucket(input: $i${at}) { inserted }`).join(' ');
    const variables = Object.fromEntries(inputs.map((input, at) => [`i${at}`, input]));
    await askFor(server?.url ?? '', `mutation Record(${names}) { ${calls} }`, variables);
  }
}

const open = (page: Page, path = `${PROJECT}/runs`) => page.goto(`${server?.url}${path}`);
const table = (page: Page) => page.getByRole('table', { name: 'Runs in sweeps' });
const filters = (page: Page) => page.getByRole('group', { name: 'Filters' });
const head = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true });
const runLink = (page: Page, name: string) => table(page).getByRole('link', { name, exact: true });
const scroll = (page: Page, to: { readonly top?: number; readonly left?: number }) =>
  table(page).evaluate((element, where) => element.parentElement?.scrollTo(where), to);
const left = async (locator: Locator) => (await locator.boundingBox())?.x ?? Number.NaN;

test('rows far down come at once, by any order, and the name and the head stay', async ({ page }) => {
  await open(page);
  await expect(page.getByText('1,200 runs')).toBeVisible();
  await scroll(page, { top: 40 * 700 });
  await expect(runLink(page, 'sweep-499')).toBeVisible();
  await head(page, 'loss').getByRole('button').click();
  await expect(runLink(page, 'sweep-0')).toBeVisible();
  await scroll(page, { top: 40 * RUNS });
  await expect(runLink(page, `sweep-${RUNS - 1}`)).toBeVisible();

  await page.setViewportSize({ width: 900, height: 700 });
  const [name, state] = [await left(runLink(page, `sweep-${RUNS - 1}`)), await left(head(page, 'State'))];
  await scroll(page, { left: 400 });
  await expect(head(page, 'Run')).toBeInViewport();
  expect(await left(runLink(page, `sweep-${RUNS - 1}`))).toBe(name);
  expect(await left(head(page, 'State'))).toBeLessThan(state);
});

test('columns are found, moved and widened, and stay so', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('searchbox', { name: 'Search columns' }).fill('tag');
  await page.getByRole('checkbox', { name: 'Tags' }).check();
  await page.getByRole('searchbox', { name: 'Search columns' }).fill('');
  await page.getByRole('checkbox', { name: 'State' }).uncheck();
  // Past accuracy, Duration, Started and Job type.
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Move loss up' }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');

  const edge = page.getByRole('separator', { name: 'Width of loss' });
  const width = Number(await edge.getAttribute('aria-valuenow'));
  const box = await edge.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.up();
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 60));

  await page.reload();
  await expect(edge).toHaveAttribute('aria-valuenow', String(width + 60));
  const heads = await table(page).getByRole('columnheader').allTextContents();
  expect(heads.indexOf('loss')).toBeLessThan(heads.indexOf('Job type'));
  expect(heads).toContain('Tags');
  expect(heads).not.toContain('State');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'Reset to default' }).click();
  await expect(head(page, 'State')).toBeVisible();
});

test('runs are narrowed from menus that count, and Back widens them again', async ({ page }) => {
  await open(page);
  await filters(page).getByRole('button', { name: 'State' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Failed' })).toContainText('120');
  await page.getByRole('checkbox', { name: 'Failed' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('120 runs')).toBeVisible();
  await filters(page).getByRole('button', { name: 'Tag' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'baseline' })).toContainText('12');
  await page.getByRole('checkbox', { name: 'baseline' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('12 runs')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('120 runs')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Filter by name or run ID' }).fill('lr>900');
  await expect(page.getByText('No runs match these filters')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(page.getByText('1,200 runs')).toBeVisible();
});

test('two runs are chosen by mouse and keyboard, and compared', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'Select sweep-1199' }).click();
  await page.getByRole('checkbox', { name: 'Select sweep-1197' }).click({ modifiers: ['Shift'] });
  const chosen = page.getByRole('region', { name: 'Selection' });
  await expect(chosen).toContainText('3 selected');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(chosen).toContainText('2 selected');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await chosen.getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/compare\/runs\?left=run119[79]&right=run119[79]/);
});

test('the table is downloaded as it is narrowed and sorted', async ({ page }) => {
  await open(page, `${PROJECT}/runs?q=lr%3C0.01&sort=%2Bsummary_metrics.loss`);
  await expect(page.getByText('10 runs')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('sweeps-runs.csv');
  const lines = (await (await file.createReadStream()).toArray()).join('').trim().split('\r\n');
  expect(lines).toHaveLength(11);
  expect(lines[0]).toMatch(/^Run,Run ID,State,/);
  expect(lines[1]).toMatch(/^sweep-9,run9,finished,evaluate,/);
  expect(lines[3]).toMatch(/^'=SUM\(A1\),run7,/);
});

test('what happens to runs shows by itself, and moves nothing that is read', async ({ page }) => {
  await recordRuns([RUNS], 'running');
  await open(page);
  const row = table(page)
    .getByRole('row')
    .filter({ hasText: `sweep-${RUNS}` });
  await expect(row).toContainText('Running');
  await recordRuns([RUNS], 'finished');
  await expect(row).toContainText('Finished');

  await scroll(page, { top: 40 * 300 });
  const read = runLink(page, 'sweep-895');
  await expect(read).toBeVisible();
  const place = await read.boundingBox();
  await recordRuns([RUNS + 1, RUNS + 2]);
  await expect(page.getByText('1,203 runs')).toBeVisible();
  await expect.poll(async () => (await read.boundingBox())?.y).toBe(place?.y);
});
