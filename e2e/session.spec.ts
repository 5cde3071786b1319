import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';

import { runCommand } from '../tests/tools/command.ts';
import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, test } from './fixtures.ts';

/** A server that asks for keys, as one does that others can reach. */
test.describe.configure({ mode: 'serial' });

const ROOT = join(import.meta.dirname, '..');
const data = mkdtempSync(join(tmpdir(), 'headwaters-session-'));
let server: TestServer | undefined;
let key = '';

function keyCommand(...words: string[]) {
  return runCommand(process.execPath, ['src/server/main.ts', 'key', ...words, '--data', data], {
    cwd: ROOT,
    timeout: 60_000,
  });
}

test.beforeAll(async () => {
  const { output } = await keyCommand('create', 'ada');
  key = /WANDB_API_KEY=(\S+)/u.exec(output)?.[1] ?? '';
  server = await startServer({ data, args: ['--require-key'] });
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  rmSync(data, { recursive: true, force: true });
});

test('asks for the key, tells a wrong one, and opens the page that was asked for with the right one', async ({
  page,
}) => {
  await page.goto(`${server?.url}/`);
  const field = page.getByLabel('API key');
  await expect(field).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await field.fill('0'.repeat(64));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('key');
  await field.fill(key);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open sample project' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open sample project' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out ada' }).click();
  await expect(field).toBeVisible();
});

test('asks again when the key is revoked', async ({ page }) => {
  await page.goto(`${server?.url}/`);
  await page.getByLabel('API key').fill(key);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open sample project' }).click();
  await expect(page.getByRole('link', { name: 'Runs', exact: true })).toBeVisible();
  await keyCommand('revoke', 'ada');
  await page.getByRole('link', { name: 'Runs', exact: true }).click();
  await expect(page.getByLabel('API key')).toBeVisible();
});
