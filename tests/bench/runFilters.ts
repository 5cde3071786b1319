/** Filters and orders over a project of many runs, in the store: what `Api().runs` waits for. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '../../src/server/store/openStore.ts';
import type { Database } from '../../src/server/store/database.ts';
import { ensureProject } from '../../src/server/store/projects.ts';
import { countRunsBy } from '../../src/server/read/runCounts.ts';
import { countRunsOf, listRuns } from '../../src/server/read/runList.ts';
import { insertRun, setRunTags, updateRun } from '../../src/server/store/runs.ts';
import { keysOfRuns } from '../../src/server/read/valueKeys.ts';
import { median, row, timed } from './row.ts';
import type { BenchRow } from './row.ts';
import { tester } from '../support/caller.ts';

const RUNS = 100_000;
const BATCH = 1000;
/** Settings and measurements of each run, beside those that are asked about. */
const OTHERS = 20;
const REPEATS = 9;
const PAGE = 50;

/** What is asked, and of how many runs it holds. */
const QUESTIONS: readonly (readonly [name: string, filters: object, order: string])[] = [
  ['no filter, by creation', {}, '+created_at'],
  ['one value (1 run)', { 'config.lr': 0.5 }, '+created_at'],
  ['a range (1,000 runs)', { 'config.lr': { $gt: 0.99 } }, '+created_at'],
  ['a text (50,000 runs)', { 'config.optimizer': 'adam' }, '-created_at'],
  [
    'three conditions (9,800 runs)',
    { 'config.optimizer': 'adam', 'config.depth': 3, state: 'finished' },
    '-created_at',
  ],
  ['a tag (100 runs)', { tags: 'rare' }, '-created_at'],
  ['a pattern of names (1,100 runs)', { display_name: { $regex: '^run-12.*' } }, '+created_at'],
  ['no filter, by a metric', {}, '-summary_metrics.loss'],
  ['a text (50,000 runs), by a metric', { 'config.optimizer': 'adam' }, '-summary_metrics.loss'],
];

async function fill(db: Database): Promise<void> {
  const others = Array.from({ length: OTHERS }, (_, other) => other);
  for (let start = 0; start < RUNS; start += BATCH) {
    await db.write(async (tx) => {
      const project = await ensureProject(tx, 'bench', 'runs', 1);
      for (let number = start; number < start + BATCH; number++) {
        const id = await insertRun(tx, {
          projectId: project.id,
          name: `run${number}`,
          displayName: `run-${number % 977}`,
          userName: 'bench',
          createdAt: number * 1000,
        });
        const settings = Object.fromEntries(others.map((other) => [`k${other}`, { value: (number * other) % 101 }]));
        await updateRun(tx, id, {
          config: JSON.stringify({
            ...settings,
            lr: { value: ((number * 7919) % RUNS) / RUNS },
            optimizer: { value: number % 2 === 0 ? 'adam' : 'sgd' },
            depth: { value: number % 5 },
          }),
          summary: JSON.stringify({ loss: ((number * 104_729) % RUNS) / RUNS, _step: number }),
          state: number % 50 === 0 ? 'failed' : 'finished',
          finishedAt: number * 1000 + 500,
        });
        if (number % 1000 === 0) await setRunTags(tx, id, ['rare']);
      }
    });
  }
}

/** Median milliseconds of the first page and of the total, and of the last page of all by a metric. */
export async function runFilterRows(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headwaters-bench-'));
  const db = openStore(folder);
  try {
    const filled = await timed(() => fill(db));
    const projectId = (await db.get<{ id: number }>('SELECT id FROM project'))?.id ?? 0;
    const rows = [row(`runs: recording one with ${OTHERS + 5} values`, filled / RUNS, 'ms')];
    for (const [name, filters, order] of QUESTIONS) {
      const choice = { projectId, filters: JSON.stringify(filters), order, now: 1 };
      const page = await repeated(() => listRuns(db, tester, choice, { first: PAGE, after: null }));
      const total = await repeated(() => countRunsOf(db, tester, choice));
      rows.push(row(`runs: ${name}, a page of ${PAGE} and, as anchor, the total`, page, 'ms', { anchor: total }));
    }
    const [first, last] = await firstAndLastPage(db, projectId);
    rows.push(row('runs: by a metric, the last page of 1,000 against the second', last, 'ms', { anchor: first }));
    return [...rows, ...(await tableRows(db, projectId))];
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the table of runs asks: rows far down by their position, the keys that columns show, and what menus count. */
async function tableRows(db: Database, projectId: number): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const page = (order: string, offset: number) =>
    repeated(() => listRuns(db, tester, { projectId, order, now: 1 }, { first: 100, after: null, offset }));
  for (const order of ['-created_at', '-summary_metrics.loss', '-config.k1', '-duration', '+display_name']) {
    const name = `runs: ${order.slice(1)}, 100 rows from 90,000 on against the first 100`;
    rows.push(row(name, await page(order, 90_000), 'ms', { anchor: await page(order, 0) }));
  }
  const keys = await repeated(() => keysOfRuns(db, tester, projectId, 'config', { words: '', first: 100 }));
  const values = (await db.get<{ total: number }>('SELECT count(*) AS total FROM indexed_value'))?.total ?? 0;
  rows.push(row(`runs: the keys of config among ${values.toLocaleString('en')} values`, keys, 'ms'));
  for (const fact of ['job_type', 'tag'] as const) {
    const counts = await repeated(() => countRunsBy(db, tester, fact, { projectId, now: 1 }, 100));
    rows.push(row(`runs: counted by ${fact}`, counts, 'ms'));
  }
  return rows;
}

async function repeated(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) times.push(await timed(work));
  return median(times);
}

async function firstAndLastPage(db: Database, projectId: number): Promise<[number, number]> {
  const times: number[] = [];
  const choice = { projectId, order: '-summary_metrics.loss', now: 1 };
  for (let after: string | null = null; ;) {
    const start = performance.now();
    const page = await listRuns(db, tester, choice, { first: 1000, after });
    times.push(performance.now() - start);
    after = page.rows.at(-1)?.cursor ?? null;
    if (!page.hasNextPage) return [times[1] ?? Number.NaN, times.at(-1) ?? Number.NaN];
  }
}
