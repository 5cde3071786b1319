/** Large sweeps in a real browser, from the real server: what waits for a person between an answer and a picture. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';

import type { LineageColumns } from '../../src/model/lineage.ts';
import { sweep } from '../support/builders.ts';
import { BROWSER_HELP, obtainBrowser } from '../tools/browser.ts';
import { skipLoudly } from '../tools/missing.ts';
import { startServer } from '../tools/server.ts';
import { DAGRE_LIMIT, layoutByDagre } from './dagre.ts';
import { addProbes, mainThreadClock } from './pageProbes.ts';
import { median, row } from './row.ts';
import type { BenchRow } from './row.ts';
import { ENTITY, storeLineages } from './storedLineage.ts';

const SMALLER_SWEEPS = [100, 1000, 10_000] as const;
const LARGE_SWEEP = 25_000;
const OPENINGS = 3;
const EXTRACTIONS = 3;
const TYPED = 'sweep-run-123 fin';
/** Long enough for everything that follows a key or a click, in milliseconds. */
const SETTLED = 600;
/** Browsers tell of tasks from this length on, in milliseconds. */
const LONG_TASK = 50;

export async function browserSweepRows(): Promise<readonly BenchRow[]> {
  const executablePath = await obtainBrowser();
  if (executablePath === null) {
    skipLoudly('sweeps in the browser', BROWSER_HELP);
    return [];
  }
  const data = mkdtempSync(join(tmpdir(), 'headwaters-bench-'));
  try {
    const sizes = [...SMALLER_SWEEPS, LARGE_SWEEP];
    const sweeps = Object.fromEntries(sizes.map((runs) => [projectOf(runs), sweep({ runs })]));
    storeLineages(join(data, 'headwaters.sqlite'), sweeps);
    await using server = await startServer({ data });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const rows: BenchRow[] = [];
      for (const runs of SMALLER_SWEEPS) rows.push(await besideDagre(browser, server.url, runs));
      return [...rows, ...(await largeSweepRows(browser, server.url))];
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const projectOf = (runs: number) => `sweep-${runs}`;
const shownCount = (count: number) => count.toLocaleString('en-US');

/** The four clusters of a sweep by their accessible names. */
function clustersOf(runs: number): readonly string[] {
  const count = shownCount(runs);
  return ['runs, train', 'artifacts, model', 'runs, evaluate', 'artifacts, results'].map(
    (rest) => `Cluster of ${count} ${rest}`,
  );
}

/** What opening a sweep took. */
interface Opening {
  /** From the request to the last byte of the answer, in milliseconds. */
  readonly answering: number;
  /** From the last byte of the answer to painted clusters, in milliseconds. */
  readonly painting: number;
  /** The longest task of the main thread on the way; one too short to be told of counts as `LONG_TASK`. */
  readonly longestTask: number;
  /** The answer's body: as it travelled, and as text. */
  readonly bytes: number;
  readonly textBytes: number;
}

interface OpenSweep {
  readonly page: Page;
  readonly opening: Opening;
}

async function openSweep(browser: Browser, url: string, runs: number): Promise<OpenSweep> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await addProbes(page, clustersOf(runs));
  await page.goto(`${url}/${ENTITY}/${projectOf(runs)}/artifacts/dataset/mnist_dataset/v0/lineage`);
  const { painted } = await page.evaluate(() => globalThis.benchProbes.shown);
  const answer = await lineageAnswer(page);
  const tasks = await page.evaluate(() => globalThis.benchProbes.longTasks);
  const onTheWay = tasks.filter(({ start, duration }) => start < painted && start + duration > answer.received);
  return {
    page,
    opening: {
      answering: answer.received - answer.asked,
      painting: painted - answer.received,
      longestTask: Math.max(LONG_TASK, ...onTheWay.map(({ duration }) => duration)),
      bytes: answer.bytes,
      textBytes: answer.textBytes,
    },
  };
}

/** The largest answer of the server, whichever thread asked for it. */
async function lineageAnswer(page: Page) {
  const ofThreads = await Promise.all([
    page.evaluate(graphqlAnswers),
    ...page.workers().map((worker) => worker.evaluate(graphqlAnswers)),
  ]);
  const [largest] = ofThreads.flat().toSorted((a, b) => b.textBytes - a.textBytes);
  if (largest === undefined) throw new Error('The page asked for no lineage.');
  return largest;
}

/** Runs in a page or a worker. */
function graphqlAnswers() {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries
    .filter(({ name }) => name.endsWith('/graphql'))
    .map(({ startTime, responseEnd, encodedBodySize, decodedBodySize }) => ({
      asked: performance.timeOrigin + startTime,
      received: performance.timeOrigin + responseEnd,
      bytes: encodedBodySize,
      textBytes: decodedBodySize,
    }));
}

async function openings(browser: Browser, url: string, runs: number): Promise<readonly Opening[]> {
  const all: Opening[] = [];
  for (let k = 0; k < OPENINGS; k++) {
    const { page, opening } = await openSweep(browser, url, runs);
    await page.close();
    all.push(opening);
  }
  return all;
}

async function besideDagre(browser: Browser, url: string, runs: number): Promise<BenchRow> {
  const name = `sweep of ${shownCount(runs)} runs: response to painted clusters, beside dagre's layout without clusters`;
  const painting = median((await openings(browser, url, runs)).map((opening) => opening.painting));
  const { milliseconds, end } = await layoutByDagre(sweep({ runs }));
  const remark = { done: '', limit: ` (> ${DAGRE_LIMIT / 1000} s: stopped)`, failed: ' (until it failed)' }[end];
  return row(name + remark, painting, 'ms', { anchor: milliseconds });
}

async function largeSweepRows(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const name = `sweep of ${shownCount(LARGE_SWEEP)} runs`;
  const closed = await openings(browser, url, LARGE_SWEEP);
  const { page, opening } = await openSweep(browser, url, LARGE_SWEEP);
  const anchor = parseTime(sweep({ runs: LARGE_SWEEP }));
  const of = (key: keyof Opening) => median([...closed, opening].map((each) => each[key]));
  const rows = [
    row(`${name}: request to response, beside JSON.parse of it`, of('answering'), 'ms', { anchor }),
    row(`${name}: response to painted clusters, beside JSON.parse of it`, of('painting'), 'ms', {
      anchor,
      budget: '≤ 1,000 ms',
    }),
    row(`${name}: longest main-thread task on the way (50 stands for less)`, of('longestTask'), 'ms', {
      budget: '≤ 100 ms',
    }),
    row(`${name}: the answer as it travels`, opening.bytes / 1e6, 'MB'),
    row(`${name}: the answer as text`, opening.textBytes / 1e6, 'MB'),
    row(`${name}: extract one member, click to painted`, await extraction(page), 'ms', { budget: '≤ 150 ms' }),
    ...(await typingRows(page, name)),
  ];
  await page.close();
  return rows;
}

/** Milliseconds that reading the columns takes this process. */
function parseTime(columns: LineageColumns): number {
  const text = JSON.stringify(columns);
  return median(
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      JSON.parse(text);
      return performance.now() - start;
    }),
  );
}

/** The median milliseconds from a click on a member's arrow to its whole lineage drawn beside the clusters. */
async function extraction(page: Page): Promise<number> {
  const times: number[] = [];
  for (let k = 0; k < EXTRACTIONS; k++) {
    const lineage = [`Run sweep-run-${k}, train`, `Artifact model-${k}:v0, model`];
    const further = [`Run evaluation-${k}, evaluate`, `Artifact results-${k}:v0, results`];
    const drawn = [...lineage, ...further, ...clustersOf(LARGE_SWEEP - 1)];
    await page.evaluate((names) => globalThis.benchProbes.await(names), drawn);
    await page.getByRole('button', { name: `Extract sweep-run-${k}`, exact: true }).click();
    times.push(
      await page.evaluate(async () => (await globalThis.benchProbes.shown).painted - globalThis.benchProbes.input),
    );
    await sleep(SETTLED);
    await page.evaluate((names) => globalThis.benchProbes.await(names), clustersOf(LARGE_SWEEP));
    await page.getByRole('button', { name: `Return sweep-run-${k} to cluster`, exact: true }).click();
    await page.evaluate(() => globalThis.benchProbes.shown);
    await sleep(SETTLED);
  }
  return median(times);
}

/** What each key costs the main thread, with everything that follows from it. */
async function typingRows(page: Page, name: string): Promise<readonly BenchRow[]> {
  const clock = await mainThreadClock(page);
  const count = shownCount(LARGE_SWEEP);
  const cluster = page.getByRole('group', { name: `Cluster of ${count} runs, train`, exact: true });
  await cluster.getByRole('searchbox', { name: `Search ${count} runs`, exact: true }).click();
  await sleep(SETTLED);
  const keys: number[] = [];
  for (const key of TYPED) {
    const before = await clock();
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await sleep(SETTLED);
    keys.push((await clock()) - before);
  }
  await cluster.getByRole('option').filter({ hasText: 'sweep-run-123' }).first().waitFor();
  return [
    row(`${name}: a key in the search box, main thread`, median(keys), 'ms', { budget: '≤ 16 ms' }),
    row(`${name}: the slowest of ${keys.length} keys`, Math.max(...keys), 'ms', { budget: '≤ 16 ms' }),
  ];
}
