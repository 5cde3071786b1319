import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

import { askFor } from '../tests/tools/graphql.ts';
import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, showTheme, test } from './fixtures.ts';

/** What a person does with registries in the browser, over the sample project; each test goes on from the one before. */
test.describe.configure({ mode: 'serial' });

let server: TestServer | undefined;
/** The address of the sample project. */
let project = '';

test.beforeAll(async () => {
  server = await startServer();
  const { createSampleProject: sample } = await askFor<{ createSampleProject: { name: string; entityName: string } }>(
    server.url,
    'mutation { createSampleProject { name entityName } }',
  );
  project = `${server.url}/${sample.entityName}/${sample.name}`;
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const model = (version: string) => `${project}/artifacts/model/mnist_sweep_model/${version}`;

async function openLinkDialog(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Link to registry' }).click();
  return page.getByRole('dialog');
}

test('a registry is made for some types, and says how to link to it', async ({ page }) => {
  await page.goto(`${server?.url}/registry`);
  await page.getByRole('button', { name: 'New registry' }).click();
  const dialog = page.getByRole('dialog', { name: 'New registry' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('digits');
  await dialog.getByRole('textbox', { name: 'Description' }).fill('Reads **digits**.');
  await dialog.getByRole('radio', { name: 'Specific types' }).check();
  await dialog.getByRole('textbox', { name: 'Artifact types' }).fill('model');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(heading(page)).toHaveAccessibleName('digits');
  await expect(page.locator('strong', { hasText: 'digits' })).toBeVisible();
  await expect(page.getByText('wandb-registry-digits/my-collection')).toBeVisible();
  const refused = await openLinkDialog(page, `${project}/artifacts/dataset/mnist_dataset/v0`);
  const option = refused.getByRole('option', { name: /^digits/ });
  await expect(option).toContainText('Accepts model only');
  await expect(option).toHaveAttribute('aria-disabled', 'true');
});

test('a version is linked from its page, and found where it was put', async ({ page }) => {
  const dialog = await openLinkDialog(page, model('v0'));
  await dialog.getByRole('option', { name: /^digits/ }).click();
  await dialog.getByRole('combobox', { name: 'Collection' }).fill('Reader');
  await dialog.getByRole('option', { name: /^New: Reader/ }).click();
  await dialog.getByRole('textbox', { name: 'Aliases' }).fill('production');
  await expect(dialog.getByText('Creates digits/Reader with this as v0.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await dialog.getByRole('link', { name: 'Open in registry' }).click();
  await expect(heading(page)).toHaveAccessibleName('Reader:v0');
  await expect(page.getByRole('button', { name: 'Remove alias production' })).toBeAttached();
  await expect(page.getByRole('table', { name: 'Activity' })).toContainText('Added alias production');
});

test('an alias that moves says whose it was, before and after', async ({ page }) => {
  const dialog = await openLinkDialog(page, model('v1'));
  await dialog.getByRole('option', { name: /^digits/ }).click();
  await dialog.getByRole('option', { name: /^Reader/ }).click();
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await dialog.getByRole('link', { name: 'Open in registry' }).click();
  await expect(heading(page)).toHaveAccessibleName('Reader:v1');
  await page.getByRole('button', { name: 'Add alias' }).click();
  await page.getByRole('textbox', { name: 'New alias' }).fill('production');
  await expect(page.getByText('Moves alias production here from v0.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Activity' })).toContainText('Moved alias production here from v0');
});

test('what is written about a collection is kept, and as it was when the connection is lost', async ({ page }) => {
  await page.goto(`${server?.url}/registry`);
  await page.getByRole('link', { name: 'digits' }).click();
  await page.getByRole('link', { name: 'Reader' }).click();
  await page.getByRole('button', { name: 'Add tag' }).click();
  await page.getByRole('textbox', { name: 'New tag' }).fill('approved');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove tag approved' })).toBeAttached();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Edit description' }).click();
  await page.getByRole('textbox', { name: 'Description' }).fill('Never kept');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Server unreachable');
  await expect(page.getByText('Never kept')).toHaveCount(0);
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove tag approved' })).toBeAttached();
  await expect(page.getByText('No description')).toBeVisible();
});

test('from impact to what is registered, and along the way to it in the graph', async ({ page }) => {
  await page.goto(`${project}/artifacts/dataset/mnist_dataset/v0/impact`);
  await page.getByRole('button', { name: '2 registered versions · production' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('row').filter({ hasText: 'Reader:v1' }).getByRole('link', { name: 'Show' }).click();
  const graph = page.getByRole('region', { name: 'Lineage graph' });
  await expect(graph.getByRole('button', { name: 'Run sweep-2, sweep_train' })).toBeVisible();
  await expect(graph.getByRole('button', { name: 'Artifact mnist_sweep_model:v1, model' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goBack();
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('a version is unlinked after a word of what that ends, and the activity tells it', async ({ page }) => {
  await page.goto(`${server?.url}/registry`);
  await page.getByRole('link', { name: 'digits' }).click();
  await page.getByRole('link', { name: 'Reader' }).click();
  await page.getByRole('link', { name: 'v1', exact: true }).click();
  await page.getByRole('button', { name: 'Unlink' }).click();
  const dialog = page.getByRole('dialog', { name: 'Unlink Reader:v1?' });
  await expect(dialog).toContainText('Removes these aliases: production.');
  await dialog.getByRole('button', { name: 'Unlink' }).click();
  await expect(heading(page)).toHaveAccessibleName('Reader');
  await expect(page.getByRole('link', { name: 'v1', exact: true })).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Registry breadcrumb' }).getByText('digits').click();
  await page.getByRole('link', { name: 'Activity' }).click();
  await page.getByRole('button', { name: 'Action: All actions' }).click();
  await page.getByRole('menuitemradio', { name: 'Linked (2)', exact: true }).click();
  const table = page.getByRole('table', { name: 'Activity' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await table.getByRole('link', { name: /mnist_sweep_model:v0/ }).click();
  await expect(heading(page)).toHaveAccessibleName('Reader:v0');
});

test('axe finds nothing in the dialogs of registries, in both themes', async ({ page }) => {
  for (const [address, button] of [
    [model('v0'), 'Link to registry'],
    [`${server?.url}/registry`, 'New registry'],
    [`${server?.url}/orgs/headwaters/registry/digits`, 'New collection'],
  ] as const) {
    await page.goto(address);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    if (button === 'Link to registry') await page.getByRole('option', { name: /^digits/ }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await showTheme(page, colorScheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  }
});
