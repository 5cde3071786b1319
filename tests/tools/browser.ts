/**
 * A Chromium for the browser tests: one that is there, else Playwright's own, else Debian's package.
 *
 * Run by itself, it prints the path: `node tests/tools/browser.ts`.
 */

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright';

import { runCommand } from './command.ts';
import { installDebianPackages } from './debian.ts';

const MINUTE = 60_000;

/** The usual places of Chromium and Chrome, the most likely to be right first. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      if (folder === undefined) return [];
      return [
        join(folder, 'Chromium\\Application\\chrome.exe'),
        join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
        join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
      ];
    });
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
  ];
}

/** Whether the program starts: a file may be a stub that asks for a snap, or lack its libraries. */
async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window instead of printing the version.
  if (process.platform === 'win32') return true;
  const { code } = await runCommand(path, ['--version'], { timeout: MINUTE });
  return code === 0;
}

async function firstThatStarts(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await starts(path)) return path;
  return null;
}

/** A Chromium that is on this machine already; null when there is none. Installs nothing. */
async function findBrowser(): Promise<string | null> {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (await starts(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, which does not start.`);
  }
  return firstThatStarts([...usualPlaces(), chromium.executablePath()]);
}

/** Lets Playwright download its Chromium; a network that blocks it costs seconds, not minutes. */
async function installPlaywrightBrowser(): Promise<boolean> {
  const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  const { code } = await runCommand(process.execPath, [cli, 'install', 'chromium'], {
    timeout: 5 * MINUTE,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  return code === 0;
}

/** A Chromium's path, installing one where that is needed and allowed; null when none can be had. */
export async function obtainBrowser(): Promise<string | null> {
  const found = await findBrowser();
  if (found !== null) return found;
  console.warn('No Chromium or Chrome found: trying the one of Playwright.');
  if ((await installPlaywrightBrowser()) && (await starts(chromium.executablePath()))) return chromium.executablePath();
  console.warn('Playwright could not install a Chromium that starts: trying the package of Debian.');
  if (await installDebianPackages(['chromium'])) return findBrowser();
  return null;
}

/** Why there is no browser, and what a person can do about it. */
export const BROWSER_HELP =
  'No Chromium or Chrome could be found or installed; install one, or set PLAYWRIGHT_CHROMIUM to its path.';

if (import.meta.main) {
  const path = await obtainBrowser();
  if (path === null) {
    console.error(BROWSER_HELP);
    process.exitCode = 1;
  } else {
    console.log(path);
  }
}
