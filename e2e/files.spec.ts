import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

import { ClientHome, merged, pythonOrSkip } from '../tests/python/client.ts';
import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, test } from './fixtures.ts';

/** Files and values as the real client logs them, among them what is large, lost, or not what it is called. */
test.describe.configure({ mode: 'serial' });

let server: TestServer | undefined;
let python: string | null = null;
/** The address of the project, and the path of the run in it. */
let project = '';
let run = '';

test.beforeAll(async () => {
  test.setTimeout(400_000);
  python = await pythonOrSkip();
  test.skip(python === null, 'The wandb client cannot be had.');
  server = await startServer();
  using home = new ClientHome(python ?? '');
  const { facts } = await home.run('oddFiles.py', server.url, ['odd']);
  const [entity, name, id] = String(merged(facts)['path']).split('/');
  project = `${server.url}/${entity}/${name}`;
  run = `${project}/runs/${id}`;
  // Somebody took a file out of the data folder.
  const lost = createHash('md5').update('this content will be lost').digest('hex');
  rmSync(path.join(server.data, 'files', lost.slice(0, 2), lost.slice(2)));
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** How many files an archive holds, as another program reads it, which checks each of them. */
const COUNT =
  'import sys, zipfile; a = zipfile.ZipFile(sys.argv[1]); assert a.testzip() is None; print(len(a.namelist()))';

const grid = (page: Page) => page.getByRole('treegrid', { name: 'Files' });
const openFile = (page: Page, name: string) =>
  page.goto(`${project}/artifacts/dataset/odd/v0/files?file=${encodeURIComponent(name)}`);
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

test('files are walked with the keyboard alone, and Back closes what was opened', async ({ page }) => {
  await page.goto(`${project}/artifacts/dataset/odd/v0/files`);
  await expect(grid(page).getByRole('row', { name: /^train 200 files/ })).toHaveAttribute('aria-expanded', 'false');
  await grid(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(grid(page).getByRole('row', { name: /^0\.txt/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const preview = page.getByRole('dialog', { name: 'train/0/0.txt' });
  await expect(preview.getByRole('region', { name: 'File content' })).toContainText('label 0');
  await page.goBack();
  await expect(preview).toHaveCount(0);
  await page.goForward();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/files$/);
  expect(await violations(page)).toEqual([]);
});

test('a file among 20,000 is found by typing, and the address keeps how', async ({ page }) => {
  await page.goto(`${project}/artifacts/dataset/many/v0/files`);
  await page.getByRole('row', { name: /^images/ }).click();
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(grid(page).getByRole('row', { name: /img_19999\.jpg/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter files' }).fill('img_1234');
  await expect(page.getByText('11 of 20,000 files')).toBeVisible();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(grid(page).getByRole('row').nth(2)).toContainText('img_12349.jpg');
  await page.reload();
  await expect(grid(page).getByRole('row').nth(2)).toContainText('img_12349.jpg');
  await page.getByRole('row', { name: /img_1234\.jpg/ }).click();
  await expect(page.getByRole('dialog')).toContainText('https://example.org/1234.jpg');
});

test('one file and all files are downloaded, and the archive opens', async ({ page }) => {
  await page.goto(`${project}/artifacts/dataset/odd/v0/files`);
  const one = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download README.md' }).click();
  expect((await one).suggestedFilename()).toBe('README.md');

  for (const [address, count] of [
    [`${project}/artifacts/dataset/whole/v0/files`, 300],
    [`${run}/files`, 5],
  ] as const) {
    await page.goto(address);
    const all = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download all' }).click();
    const archive = await (await all).path();
    expect(execFileSync(python ?? '', ['-c', COUNT, archive], { encoding: 'utf8' }).trim()).toBe(String(count));
  }
});

test('tables are sorted and filtered, and say which rows that goes over', async ({ page }) => {
  await openFile(page, 'lines.csv');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('50,000 rows')).toBeVisible();
  await dialog.getByRole('button', { name: 'id', exact: true }).click();
  await dialog.getByRole('button', { name: 'id', exact: true }).click();
  await expect(dialog.getByRole('row', { name: /49999/ })).toBeVisible();
  await dialog.getByRole('searchbox', { name: 'Filter rows' }).fill('4321');
  await expect(dialog.getByText('15 of 50,000 rows')).toBeVisible();

  await openFile(page, 'large.table.json');
  await expect(dialog.getByText(/^First [\d,]+ rows of 70,000$/)).toBeVisible();
  await expect(dialog.getByText('Sorting and filtering apply to these rows only.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Row 3', exact: true }).click();
  const row = dialog.getByRole('tree', { name: 'Row 3' });
  await expect(row.getByRole('treeitem', { name: /^text note 2 x/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('button', { name: 'Row 4', exact: true })).toBeFocused();
  await expect(dialog.getByRole('tree', { name: 'Row 4' })).toContainText('note 3 x');
  expect(await violations(page)).toEqual([]);
});

test('what cannot be shown, or not all of it, says so', async ({ page }) => {
  const dialog = page.getByRole('dialog');
  for (const [name, told] of [
    ['large.json', /^First 1 MB of /],
    ['one-line.txt', /^Lines are truncated after /],
    ['binary.txt', 'Binary file. Download it to view its content.'],
    ['broken.png', 'This image can’t be displayed'],
    ['empty.txt', 'The file is empty.'],
    ['lost.txt', 'File content missing'],
    ['nothing.txt', 'File nothing.txt not found'],
  ] as const) {
    await openFile(page, name);
    await expect(dialog.getByText(told)).toBeVisible();
  }
  await openFile(page, 'README.md');
  await expect(dialog.getByRole('cell', { name: '40000' })).toBeVisible();
  await expect(dialog.getByText('<script>alert(1)</script>')).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Source' }).click();
  await expect(dialog.getByRole('region', { name: 'File content' })).toContainText('| train | 40000 |');
});

test('metadata and config are searched, opened and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${project}/artifacts/dataset/odd/v0/metadata`);
  const tree = page.getByRole('tree', { name: 'Metadata' });
  await expect(tree.getByRole('treeitem', { name: 'layers 3,000 keys' })).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('searchbox', { name: 'Filter by name or value' }).fill('layer_2999 units');
  await expect(page.getByText('1 of 6,001 values')).toBeVisible();
  await tree.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy path layers.layer_2999.units' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('layers.layer_2999.units');
  await tree.focus();
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('2999');
  expect(await violations(page)).toEqual([]);

  await page.goto(`${run}/overview`);
  const config = page.getByRole('tree', { name: 'Config' });
  await config.getByRole('treeitem', { name: /^betas 2 items/ }).click();
  await expect(config.getByRole('treeitem', { name: '1 0.999' })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'prompt' })).toContainText('500 characters');
});
