/** The search over a store of 1,000,000 things to find, beside looking at every row. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '../../src/server/store/openStore.ts';
import type { Database } from '../../src/server/store/database.ts';
import { backfillEntries } from '../../src/server/store/backfillEntries.ts';
import { searchCollections, searchProjects, searchRuns, searchVersions } from '../../src/server/read/search.ts';
import { questionOf } from '../../src/server/store/searchText.ts';
import { tester } from '../support/caller.ts';
import { median, row, timed } from './row.ts';
import type { BenchRow } from './row.ts';

const RUNS = 600_000;
const COLLECTIONS = 50_000;
const VERSIONS = 300_000;
/** An alias of each collection, too. */
const ENTRIES = RUNS + VERSIONS + 2 * COLLECTIONS;
const REPEATS = 15;
const SHOWN = 8;

const QUESTIONS: readonly (readonly [what: string, question: string])[] = [
  ['the middle of many names', 'resnet'],
  ['the middle of one name', 'rain-net-59999'],
  ['two words, in the other order', '4999 train'],
  ['two frequent words that are never together', 'sgd resnet'],
  ['a word of two letters', 'ad'],
  ['a value in few versions', 'shard-2999'],
  ['a version by its number', 'set-4242:v3'],
  ['an alias', 'best set-31337'],
  ['a whole number', '777777'],
  ['a value under a key', 'seed=777777'],
  ['a frequent value under a key', 'optimizer=adam'],
  ['a frequent value under a key, with a word', 'optimizer=adam net-59999'],
  ['what is nowhere', 'zebra'],
];

/** The rows that a search reads and its index is made of, written at once: recording them one by one would take an hour. */
async function fill(db: Database): Promise<void> {
  const numbers = (count: number) =>
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`;
  const statements = [
    `INSERT INTO entity (id, name, created_at) VALUES (1, 'bench', 1)`,
    `INSERT INTO project (id, entity_id, name, created_at, last_activity_at) VALUES (1, 1, 'search', 1, 1)`,
    `INSERT INTO artifact_type (id, project_id, name, created_at) VALUES (1, 1, 'dataset', 1)`,
    `INSERT INTO value_key (id, project_id, source, name)
     VALUES (1, 1, 'config', 'optimizer'), (2, 1, 'config', 'seed'), (3, 1, 'metadata', 'source')`,
    `${numbers(RUNS)} INSERT INTO run (id, project_id, name, display_name, job_type, state, user_name, created_at, heartbeat_at)
     SELECT i, 1, 'run' || i, CASE WHEN i % 2 THEN 'train-resnet-' ELSE 'train-net-' END || i, 'train', 'finished', 'bench', i, i
     FROM n`,
    `${numbers(RUNS)} INSERT INTO indexed_value (owner_id, key_id, position, rank, number, text)
     SELECT i, 1, 0, 1, 0, CASE WHEN i % 2 THEN 'adam' ELSE 'sgd' END FROM n`,
    `${numbers(RUNS)} INSERT INTO indexed_value (owner_id, key_id, position, rank, number, text)
     SELECT i, 2, 0, 0, i * 7, '' FROM n`,
    `${numbers(COLLECTIONS)} INSERT INTO collection (id, project_id, type_id, kind, name, created_at, updated_at)
     SELECT i, 1, 1, 'sequence', 'set-' || i, i, i FROM n`,
    `${numbers(VERSIONS)} INSERT INTO version (id, collection_id, version_index, state, digest, created_at, updated_at)
     SELECT ${RUNS} + i, 1 + i % ${COLLECTIONS}, i / ${COLLECTIONS}, 'COMMITTED', '', i, i FROM n`,
    `INSERT INTO membership (collection_id, version_id, version_index, created_at)
     SELECT collection_id, id, version_index, created_at FROM version`,
    `INSERT INTO indexed_value (owner_id, key_id, position, rank, number, text)
     SELECT id, 3, 0, 1, 0, 's3://bucket/shard-' || (id % 100000) FROM version`,
    `INSERT INTO alias (collection_id, version_id, alias, created_at)
     SELECT collection_id, id, 'best', 1 FROM version WHERE version_index = 1`,
  ];
  await db.write(async (tx) => {
    for (const statement of statements) await tx.run(statement);
  });
}

/** Every row looked at, as one statement: what a search costs without an index. */
async function scan(db: Database, words: readonly string[]): Promise<void> {
  const has = (column: string) => words.map(() => `instr(${column}, ?)`).join(' AND ');
  for (const [table, column] of [
    ['run', 'display_name'],
    ['collection', 'name'],
    ['indexed_value', 'text'],
  ] as const) {
    await db.get(`SELECT count(*) FROM ${table} WHERE ${has(column)}`, ...words);
  }
}

async function search(db: Database, question: string): Promise<number> {
  const asked = { ...questionOf(question), projectId: 1, first: SHOWN };
  let found = 0;
  for (const find of [searchProjects, searchCollections, searchVersions, searchRuns]) {
    found += (await find(db, tester, asked)).length;
  }
  return found;
}

/** Median milliseconds of a search, and of looking at every row. */
export async function searchRows(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headwaters-bench-'));
  const db = openStore(folder);
  try {
    await fill(db);
    const indexing = await timed(() => backfillEntries(db));
    const rows = [row(`search: indexing one of ${ENTRIES.toLocaleString('en-US')} things`, indexing / ENTRIES, 'ms')];
    for (const [what, question] of QUESTIONS) {
      const found = await search(db, question);
      const times: number[] = [];
      for (let repeat = 0; repeat < REPEATS; repeat++) times.push(await timed(() => search(db, question)));
      const anchor = await timed(() => scan(db, question.split(/[ :=]/u)));
      rows.push(row(`search: ${what} (${found} shown), and as anchor every row`, median(times), 'ms', { anchor }));
    }
    return rows;
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
