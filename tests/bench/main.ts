/**
 * `npm run bench`: the figures behind the project's budgets, as a table and as JSON in .cache/bench.
 *
 * It measures and judges nothing: machines differ, so it ends well whatever the figures are. `-- --only lineage`
 * measures one group.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { enableLinearRegex } from '../../src/server/store/regex.ts';
import { browserFrameRows } from './browserFrames.ts';
import { browserSweepRows } from './browserSweeps.ts';
import { comparisonRows } from './comparisons.ts';
import { firstLoadRows } from './firstLoad.ts';
import { lineageStoreRows } from './lineageStore.ts';
import { loggingRows } from './logging.ts';
import { modelRows } from './model.ts';
import { table } from './row.ts';
import type { BenchRow } from './row.ts';
import { searchRows } from './search.ts';
import { throughputRows } from './throughput.ts';
import { runFilterRows } from './runFilters.ts';

const GROUPS: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  lineage: lineageStoreRows,
  logging: loggingRows,
  throughput: throughputRows,
  filters: runFilterRows,
  search: searchRows,
  'first-load': firstLoadRows,
  model: modelRows,
  sweeps: browserSweepRows,
  frames: browserFrameRows,
  comparisons: comparisonRows,
};

async function measure(name: string, group: () => Promise<readonly BenchRow[]>): Promise<readonly BenchRow[]> {
  console.error(`Measuring ${name} …`);
  try {
    return await group();
  } catch (error) {
    console.error(`${name} could not be measured:`, error);
    return [];
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = Object.entries(GROUPS).filter(([name]) => values.only === undefined || name === values.only);
if (chosen.length === 0) console.error(`There is no ${values.only}: choose from ${Object.keys(GROUPS).join(', ')}.`);

enableLinearRegex();
const rows: BenchRow[] = [];
for (const [name, group] of chosen) rows.push(...(await measure(name, group)));
console.log(table(rows));

const folder = join(import.meta.dirname, '../../.cache/bench');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${values.only ?? 'all'}.json`);
writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
console.error(`Written to ${file}`);
