import type { Page } from 'playwright/test';

import { atStep, ClientHome, pythonOrSkip } from '../tests/python/client.ts';
import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, test } from './fixtures.ts';

/** The pages of registries, filled by the real client and opened at the addresses that it prints. */
test.describe.configure({ mode: 'serial' });

let server: TestServer | undefined;
/** What the client printed as the address of a version linked to a registry, and of one in the model registry. */
let registered = '';
let model = '';

test.beforeAll(async () => {
  test.setTimeout(400_000);
  const python = await pythonOrSkip();
  test.skip(python === null, 'The wandb client cannot be had.');
  server = await startServer();
  using home = new ClientHome(python ?? '');
  const { facts } = await home.run('linking.py', server.url, ['digits']);
  registered = String(atStep(facts, 'first link')['url']);
  model = String(atStep(facts, 'link_model')['url']);
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the address of a linked version opens it, and leads to its source and lineage', async ({ page }) => {
  await page.goto(registered);
  await expect(heading(page)).toHaveAccessibleName('Digits:v0');
  const facts = page.getByRole('region', { name: 'Details' });
  await facts.getByRole('link', { name: 'digits:v0' }).click();
  await expect(heading(page)).toHaveAccessibleName('digits:v0');
  await page.getByRole('region', { name: 'In registries' }).getByRole('link', { name: 'model/Digits:v0' }).click();
  await expect(heading(page)).toHaveAccessibleName('Digits:v0');
  await page.getByRole('link', { name: 'Lineage', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Artifact digits:v0, model' })).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(heading(page)).toHaveAccessibleName('Digits:v0');
});

test('the address that link_model prints opens the model registry', async ({ page }) => {
  await page.goto(model);
  await expect(heading(page)).toHaveAccessibleName('MNIST-dev:v0');
  await page.getByRole('navigation', { name: 'Registry breadcrumb' }).getByText('model-registry').click();
  await expect(heading(page)).toHaveAccessibleName('model-registry');
  await expect(page.getByRole('row', { name: /MNIST-dev/ })).toBeVisible();
});

test('from home to a registry, its collection, and who did what there', async ({ page }) => {
  await page.goto(`${server?.url}/`);
  await expect(page.getByRole('link', { name: 'digits', exact: false }).first()).toBeVisible();
  await expect(page.getByText('wandb-registry-model')).toHaveCount(0);
  await page.getByRole('link', { name: 'Registry' }).click();
  await page.getByRole('link', { name: 'model', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Filter by name, type or alias' }).fill('digits');
  await expect(page).toHaveURL(/q=digits/);
  await page.getByRole('link', { name: 'Digits' }).click();
  await page.getByRole('link', { name: /^Activity/ }).click();
  const table = page.getByRole('table', { name: 'Activity' });
  await expect(table).toContainText('Moved alias staging here from v0');
  await expect(table).toContainText('Unlinked digits:v1');
  await page.getByRole('link', { name: /^Versions/ }).click();
  await expect(page.getByRole('row').filter({ hasText: 'digits:v0' })).toHaveCount(1);
});

test('an alias is given and taken away in the registry alone', async ({ page }) => {
  await page.goto(registered);
  await page.getByRole('button', { name: 'Add alias' }).click();
  await page.getByRole('textbox', { name: 'New alias' }).fill('champion');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Activity' })).toContainText('Added alias champion');
  await page.getByRole('region', { name: 'Details' }).getByRole('link', { name: 'digits:v0' }).click();
  await expect(heading(page)).toHaveAccessibleName('digits:v0');
  await expect(page.getByRole('button', { name: 'Remove alias champion' })).toHaveCount(0);
  await page.goBack();
  await page.getByRole('button', { name: 'Remove alias champion' }).click();
  await expect(page.getByRole('table', { name: 'Activity' })).toContainText('Removed alias champion');
  await page.reload();
  await expect(heading(page)).toHaveAccessibleName('Digits:v0');
  await expect(page.getByRole('button', { name: 'Remove alias champion' })).toHaveCount(0);
});

test('the impact of a run says which registered models it concerns, and leads there', async ({ page }) => {
  await page.goto(registered);
  await page.getByRole('region', { name: 'Details' }).getByRole('link', { name: 'links' }).click();
  await page.getByRole('link', { name: 'Impact' }).click();
  await page.getByRole('searchbox', { name: /^Filter by name/ }).fill('wandb-registry-model');
  await expect(page.getByRole('row')).toHaveCount(2);
  const row = page.getByRole('row').filter({ hasText: 'digits:v0' });
  await expect(row).toContainText('again');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const stream = await (await download).createReadStream();
  expect((await stream.toArray()).join('')).toMatch(/wandb-registry-model\/Digits:v0 again latest/);
  await row.getByRole('link', { name: 'model/Digits:v0' }).click();
  await expect(heading(page)).toHaveAccessibleName('Digits:v0');
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: /^Filter by name/ })).toHaveValue('wandb-registry-model');
  await expect(page.getByRole('row')).toHaveCount(2);
});
