import { defineConfig } from 'playwright/test';

import { BROWSER_HELP, obtainBrowser } from '../tests/tools/browser.ts';

const executablePath = await obtainBrowser();
if (executablePath === null) throw new Error(BROWSER_HELP);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './buildOnce.ts',
  // Each worker has a server and a browser of its own; more than two only wait for each other on small machines.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Where nobody watches, one hiccup of a busy machine shall not fail the whole; the report names the test as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  forbidOnly: process.env['CI'] === 'true',
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Without the sandbox it also runs as root and in containers; the rest keeps the browser from talking to others.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
