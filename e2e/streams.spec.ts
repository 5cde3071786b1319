import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

import { HttpRun } from '../tests/tools/httpStream.ts';
import { expect, showTheme, test } from './fixtures.ts';

/** What runs stream: their consoles and charts, as long ones and as ones that go on. */

const ESC = '\u001B';
const lines = (count: number) =>
  Array.from(
    { length: count },
    (_, line) => `2026-11-20T18:08:22.691448 step ${line} ${ESC}[32mloss${ESC}[0m=${line % 100}`,
  );
const consoleOf = (page: Page) => page.getByRole('region', { name: 'Console logs' });
const lineNumber = (page: Page, number: string) =>
  consoleOf(page).getByRole('link', { name: `Line ${number}`, exact: true });

test('a long console is read whole: its end, its start, any line, and a line by its address', async ({
  page,
  server,
}) => {
  const run = await HttpRun.begin(server.url, 'consoles', 'long');
  const head = [
    `ERROR 2026-11-20T18:08:22.69 ${ESC}[31;44mto stderr${ESC}[0m`,
    `2026-11-20T18:08:22.69 ${'word '.repeat(300)}`,
  ];
  await run.send({ log: [...head, ...lines(50_000)], exitCode: 0 });
  await page.goto(`${run.path}/logs`);
  await expect(lineNumber(page, '50,002')).toBeInViewport();
  await page.getByRole('button', { name: 'First line' }).click();
  await expect(consoleOf(page).getByText('to stderr')).toBeInViewport();
  await page.getByRole('textbox', { name: 'Go to line' }).fill('25000');
  await page.keyboard.press('Enter');
  await expect(lineNumber(page, '25,000')).toBeInViewport();
  await expect(consoleOf(page).getByText('step 24997 ')).toBeInViewport();
  await expect(page).toHaveURL(/[?&]line=25000/);

  await page.goto(`${run.path}/logs?line=3`);
  await expect(lineNumber(page, '3')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Wrap lines' }).click();
  await page.getByRole('button', { name: 'Show timestamps' }).click();
  const long = consoleOf(page).getByText(/^word word/);
  expect((await long.boundingBox())?.height).toBeGreaterThan(30);
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.getByRole('button', { name: 'Last line' }).click();
  await expect(lineNumber(page, '50,002')).toBeInViewport();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download all logs' }).click();
  expect((await download).suggestedFilename()).toBe('long.log');
});

test('a console is searched from end to end, as text and by regular expression', async ({ page, server }) => {
  const run = await HttpRun.begin(server.url, 'consoles', 'searched');
  await run.send({ log: lines(120_000), exitCode: 0 });
  await page.goto(`${run.path}/logs`);
  const search = page.getByRole('searchbox', { name: 'Search all lines' });
  await search.fill('step 7000 LOSS=0');
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
  await expect(consoleOf(page).locator('mark').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Regular expression' }).click();
  await search.fill(String.raw`step \d{2}7777 `);
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible();
  await search.press('Enter');
  await expect(consoleOf(page).getByText('step 117777 ')).toBeInViewport();
  await search.press('Shift+Enter');
  await expect(consoleOf(page).getByText('step 107777 ')).toBeInViewport();
  await search.fill('(a)\\1');
  await expect(page.getByText(/is not a valid regular expression/)).toBeVisible();
});

test('a console that grows is followed until one scrolls away, and again when one asks', async ({ page, server }) => {
  const run = await HttpRun.begin(server.url, 'consoles', 'growing');
  await run.send({ log: lines(1000) });
  await page.goto(`${run.path}/logs`);
  await expect(lineNumber(page, '1,000')).toBeInViewport();
  await run.send({ log: ['2026-11-20T18:08:22.69 one more'] });
  await expect(consoleOf(page).getByText('one more')).toBeInViewport();
  await page.getByRole('button', { name: 'First line' }).click();
  await expect(lineNumber(page, '1')).toBeInViewport();
  await run.send({ log: ['2026-11-20T18:08:22.69 the last'], exitCode: 0 });
  await expect(page.getByText('1,002 lines')).toBeVisible();
  await expect(lineNumber(page, '1')).toBeInViewport();
  await page.getByRole('button', { name: 'Last line' }).click();
  await expect(consoleOf(page).getByText('the last')).toBeInViewport();
});

test('charts zoom into a stretch where detail appears, all at once, and Back and Escape return', async ({
  page,
  server,
}) => {
  const run = await HttpRun.begin(server.url, 'charts', 'long');
  const history = Array.from({ length: 30_000 }, (_, step) => ({
    _runtime: step,
    'train/loss': step === 15_003 ? Number.NaN : 1 / (1 + step),
    'train/rate': step === 15_000 ? 99 : step % 2,
  }));
  await run.send({
    history,
    events: [
      { 'system.cpu': 4, _runtime: 1 },
      { 'system.cpu': 8, _runtime: 9 },
    ],
    exitCode: 0,
  });
  await page.goto(`${run.path}/metrics`);
  const rate = page.getByRole('figure', { name: /^train\/rate: \d/ });
  await expect(rate).toContainText('80');
  await expect(page.getByRole('figure', { name: /^Process CPU \(%\)/ })).toBeVisible();
  const plot = page.getByRole('group', { name: 'Plot of train/rate' });
  const box = await plot.boundingBox();
  if (box === null) throw new Error('The plot is nowhere.');
  await page.mouse.move(box.x + box.width * 0.498, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.512, box.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]from=\d+&to=\d+/);
  await expect(page.getByRole('figure', { name: /^train\/rate: \d{3} points/ })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^train\/loss: \d{3} points/ })).toContainText('1 value is NaN');
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await page.goForward();
  await expect(page.getByText(/^Step 1\d,\d{3} to 1\d,\d{3}$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/from=/);

  await page.getByRole('button', { name: 'Enlarge train/loss' }).click();
  const dialog = page.getByRole('dialog', { name: 'train/loss' });
  await expect(dialog.getByRole('figure')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('charts of a run that goes on grow, over the axis that one chooses', async ({ page, server }) => {
  const run = await HttpRun.begin(server.url, 'charts', 'growing');
  await run.send({ history: [0, 1, 2].map((at) => ({ _runtime: at, loss: 3 - at, epoch: at * 10 })) });
  await page.goto(`${run.path}/metrics`);
  const loss = (points: number) => page.getByRole('figure', { name: new RegExp(`^loss: ${points} points`) });
  await expect(loss(3)).toBeVisible();
  await run.send({ history: [{ _runtime: 3, loss: 0, epoch: 30 }] });
  await expect(loss(4)).toBeVisible();
  await page.getByRole('button', { name: 'X axis: Step' }).click();
  await page.getByRole('menuitemradio', { name: 'epoch' }).click();
  await loss(4).getByRole('group').hover();
  await expect(loss(4)).toContainText(/at epoch \d+, step \d/);
  await page.getByRole('checkbox', { name: 'Log scale' }).check();
  await expect(loss(4)).toContainText('Values of zero or less are hidden on a log scale');
  await expect(page).toHaveURL(/log=true/);
});

test('images and histograms are seen step by step, and a file that is not here is told', async ({ page, server }) => {
  const run = await HttpRun.begin(server.url, 'charts', 'media');
  const image = (path: string) => ({ _type: 'image-file', path, caption: `<i>${path}</i>` });
  await run.send({
    history: [
      { shot: image('media/images/0.png'), weights: { _type: 'histogram', values: [1, 3], bins: [-1, 0, 1] } },
      { shot: image('media/images/1.png') },
    ],
    exitCode: 0,
  });
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await run.upload('media/images/0.png', Uint8Array.from(Buffer.from(dot, 'base64')));
  await page.goto(`${run.path}/metrics`);
  const shots = page.getByRole('figure', { name: 'shot', exact: true });
  await expect(shots).toContainText('Image file not found');
  await shots.getByRole('button', { name: 'Previous step' }).click();
  const shown = shots.getByRole('img', { name: '<i>media/images/0.png</i>' });
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(1);
  await expect(page.getByRole('img', { name: 'Histogram of weights, step 0: 4 values from -1 to 1' })).toBeVisible();
});
