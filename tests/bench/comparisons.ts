/** Two large lineages compared in a real browser: what is waited for, and whether the page stands still meanwhile. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium } from 'playwright';
import type { Browser } from 'playwright';

import type { LineageColumns } from '../../src/model/lineage.ts';
import { LineageBuilder } from '../support/builders.ts';
import { BROWSER_HELP, obtainBrowser } from '../tools/browser.ts';
import { skipLoudly } from '../tools/missing.ts';
import { startServer } from '../tools/server.ts';
import { addProbes } from './pageProbes.ts';
import { median, row } from './row.ts';
import type { BenchRow } from './row.ts';
import { ENTITY, storeLineages } from './storedLineage.ts';

const RUNS = 25_000;
const OPENINGS = 3;
const PROJECT = 'reports';
/** Long enough for everything that follows a click, in milliseconds. */
const SETTLED = 1_500;
/** Browsers tell of tasks from this length on, in milliseconds. */
const LONG_TASK = 50;

/** Two reports on a sweep over one dataset: a third of its models is in both, and a third in each alone. */
function reports(): LineageColumns {
  const lineage = new LineageBuilder();
  const dataset = lineage.artifact({ name: 'dataset:v0' });
  const merges = [0, 1].map((version) => {
    const merge = lineage.run({ name: `merge-${version}`, type: 'merge' });
    lineage.edge(merge, lineage.artifact({ name: `report:v${version}`, type: 'report' }));
    return merge;
  });
  for (let k = 0; k < RUNS; k++) {
    const run = lineage.run({ name: `sweep-run-${k}`, type: 'train' });
    const model = lineage.artifact({ name: `model-${k}:v0`, type: 'model' });
    lineage.path(dataset, run, model);
    for (const [at, merge] of merges.entries()) if (k % 3 === at || k % 3 === 2) lineage.edge(model, merge);
  }
  return lineage.columns();
}

export async function comparisonRows(): Promise<readonly BenchRow[]> {
  const executablePath = await obtainBrowser();
  if (executablePath === null) {
    skipLoudly('comparisons in the browser', BROWSER_HELP);
    return [];
  }
  const data = mkdtempSync(join(tmpdir(), 'headwaters-bench-'));
  try {
    storeLineages(join(data, 'headwaters.sqlite'), { [PROJECT]: reports() });
    await using server = await startServer({ data });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const openings: Opening[] = [];
      for (let k = 0; k < OPENINGS; k++) openings.push(await compare(browser, server.url));
      const name = `two lineages over ${RUNS.toLocaleString('en-US')} runs compared`;
      const of = (key: keyof Opening) => median(openings.map((opening) => opening[key]));
      return [
        row(`${name}: address to painted clusters`, of('waiting'), 'ms'),
        row(`${name}: longest main-thread task on the way (50 stands for less)`, of('longestTask'), 'ms'),
        row(`${name}: longest task when a member is chosen`, of('choosing'), 'ms'),
      ];
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** What one comparison took, in milliseconds. */
interface Opening {
  readonly waiting: number;
  readonly longestTask: number;
  readonly choosing: number;
}

async function compare(browser: Browser, url: string): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const third = Math.floor(RUNS / 3).toLocaleString('en-US');
  await addProbes(page, [`Cluster of ${third} runs, train, right only`]);
  const start = Date.now();
  await page.goto(`${url}/${ENTITY}/${PROJECT}/compare/versions?left=report:v0&right=report:v1`);
  const { painted } = await page.evaluate(() => globalThis.benchProbes.shown);
  await sleep(SETTLED);
  const longest = async (since: number) => {
    const tasks = await page.evaluate(() => globalThis.benchProbes.longTasks);
    return Math.max(LONG_TASK, ...tasks.filter((task) => task.start > since).map(({ duration }) => duration));
  };
  const longestTask = await longest(start);
  const clicked = Date.now();
  await page.getByRole('button', { name: 'sweep-run-4', exact: true }).click();
  await page.getByRole('button', { name: 'Run sweep-run-4, train, right only', exact: true }).waitFor();
  await sleep(SETTLED);
  const choosing = await longest(clicked);
  await page.close();
  return { waiting: painted - start, longestTask, choosing };
}
