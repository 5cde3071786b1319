/** Filters by words find names whatever their case, in the database as in `shared/fold.ts`. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { countCollections, listCollections } from '../../../src/server/read/collectionList.ts';
import { runFileColumns, versionFileColumns } from '../../../src/server/read/fileList.ts';
import { listProjects } from '../../../src/server/read/projectList.ts';
import { listRegistries } from '../../../src/server/read/registryList.ts';
import { listRuns } from '../../../src/server/read/runList.ts';
import { ownersOfValues } from '../../../src/server/read/searchValues.ts';
import { keysOfRuns } from '../../../src/server/read/valueKeys.ts';
import type { Database } from '../../../src/server/store/database.ts';
import { listRunFiles } from '../../../src/server/store/runFiles.ts';
import { sql } from '../../../src/server/store/sql.ts';
import { fold, foldLetters } from '../../../src/shared/fold.ts';
import { temporaryData } from '../../support/memory.ts';

const PAGE = { first: 1000, after: null };
const PROJECT = 1;
const RUN = 1;
const VERSION = 1;

let data: Awaited<ReturnType<typeof temporaryData>>;
beforeEach(async () => {
  data = await temporaryData();
});
afterEach(() => data.remove());

/** Letters whose case SQLite, JavaScript and people see differently, beside ordinary ones and signs of patterns. */
const LETTERS = 'a B 7 - % _ \\ é É e\u0301 ß ẞ İ ı i I Σ σ ς Ж ж Ａ ａ ％ ＿ ﬁ ǅ Ω 習 모 K 😀';
const letter = fc.constantFrom(...LETTERS.split(' '));
const name = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
const inAnotherCase = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
);

/** Names, and a part of one of them in another case. */
const asked = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 12 }),
    which: fc.nat(),
    from: fc.nat({ max: 3 }),
    to: fc.integer({ min: 4, max: 16 }),
    change: inAnotherCase,
  })
  .map(({ names, which, from, to, change }) => {
    const chosen = Array.from(names[which % names.length] ?? '');
    const part = chosen.slice(Math.min(from, chosen.length - 1), to).join('');
    return { names, words: change(part) };
  });

/** Names and, by their row ids from 1 on, everything that can be called so. */
async function fill(db: Database, names: readonly string[]): Promise<void> {
  await db.write(async (tx) => {
    for (const table of [
      'run_file',
      'version_file',
      'indexed_value',
      'value_key_count',
      'value_key',
      'version',
      'collection',
    ]) {
      await tx.run(`DELETE FROM ${table}`);
    }
    for (const table of ['artifact_type', 'run', 'project', 'entity']) await tx.run(`DELETE FROM ${table}`);
    await tx.run(`INSERT INTO entity (id, name, created_at) VALUES (1, '0', 0)`);
    for (const [index, each] of names.entries()) {
      await tx.run(
        `INSERT INTO project (id, entity_id, name, description, created_at, last_activity_at)
         VALUES (?, 1, ?, ?, 0, 0), (?, 1, ?, ?, 0, 0)`,
        index + 1,
        `project ${index}`,
        each,
        index + 101,
        `wandb-registry-${index}`,
        each,
      );
    }
    await tx.run(`INSERT INTO artifact_type (id, project_id, name, created_at) VALUES (1, ?, '0', 0)`, PROJECT);
    for (const [index, each] of names.entries()) {
      const id = index + 1;
      await tx.run(
        `INSERT INTO collection (id, project_id, type_id, kind, name, created_at, updated_at)
         VALUES (?, ?, 1, 'sequence', ?, 0, 0)`,
        id,
        PROJECT,
        each,
      );
      await tx.run(
        `INSERT INTO run (id, project_id, name, display_name, user_name, state, created_at, heartbeat_at)
         VALUES (?, ?, ?, ?, 'kim', 'finished', 0, 0)`,
        id,
        PROJECT,
        `run${id}`,
        each,
      );
      await tx.run(
        `INSERT INTO value_key (id, project_id, source, name) VALUES (?, ?, 'config', ?)`,
        id,
        PROJECT,
        `0.${each}`,
      );
      await tx.run('INSERT INTO value_key_count (collection_id, key_id, owners) VALUES (0, ?, 1)', id);
      await tx.run(
        `INSERT INTO indexed_value (owner_id, key_id, position, rank, number, text) VALUES (?, ?, 0, 1, 0, ?)`,
        id,
        id,
        `${each}!`,
      );
    }
    await tx.run(
      `INSERT INTO version (id, collection_id, state, digest, created_at, updated_at)
       VALUES (?, 1, 'COMMITTED', '', 0, 0)`,
      VERSION,
    );
    for (const each of names) {
      await tx.run('INSERT INTO version_file (version_id, path, digest, size) VALUES (?, ?, ?, 1)', VERSION, each, '');
      await tx.run(`INSERT INTO run_file (run_id, name, blob, size, updated_at) VALUES (?, ?, '', 1, 0)`, RUN, each);
    }
  });
}

const escaped = (text: string) => text.replaceAll(/[\\%_]/gu, String.raw`\$&`);

/** What each filter finds of the names that contain the words; names that are given as patterns find the same. */
const FILTERS: Readonly<Record<string, (db: Database, words: string) => Promise<readonly string[]>>> = {
  collections: async (db, search) => {
    const choice = { within: sql`c.project_id = ${PROJECT}`, search };
    const { rows } = await listCollections(db, choice, PAGE);
    expect(await countCollections(db, choice)).toBe(rows.length);
    return rows.map((row) => row.name);
  },
  projects: async (db, search) =>
    (await listProjects(db, { entity: null, search }, PAGE)).rows.map((row) => row.description ?? ''),
  registries: async (db, search) =>
    (await listRegistries(db, { search }, PAGE)).rows.map((row) => row.description ?? ''),
  'files of a version': async (db, search) => (await versionFileColumns(db, VERSION, { search, first: 1000 })).names,
  'files of a run': async (db, search) => (await runFileColumns(db, RUN, { search, first: 1000 })).names,
  'files of a run by pattern': async (db, search) =>
    (await listRunFiles(db, RUN, `%${escaped(search)}%`, PAGE)).rows.map((row) => row.name),
  'keys of values': async (db, words) =>
    (await keysOfRuns(db, PROJECT, 'config', { words, first: 1000 })).keys.map((key) => key.name.slice(2)),
};

/** What else a filter looks at, of the name at an index. */
const BESIDE: Readonly<Record<string, (index: number) => string>> = {
  projects: (index) => `0/project ${index}`,
  registries: (index) => `wandb-registry-${index}`,
};

describe('case does not count', () => {
  it.each(Object.entries(FILTERS))('in a filter of %s', async (what, find) => {
    const beside = BESIDE[what] ?? (() => '');
    const { db } = data.recorder;
    await fc.assert(
      fc.asyncProperty(asked, async ({ names, words }) => {
        await fill(db, names);
        const found = await find(db, words);
        const has = (text: string) => fold(text).includes(fold(words));
        expect(found.toSorted()).toEqual(names.filter((each, index) => has(each) || has(beside(index))).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('in a question for a value under a key', async () => {
    const { db } = data.recorder;
    await fc.assert(
      fc.asyncProperty(asked, inAnotherCase, async ({ names }, change) => {
        await fill(db, names);
        for (const [index, each] of names.entries()) {
          const question = { words: [], values: [{ key: change(each), value: change(each) }] };
          expect(await ownersOfValues(db, PROJECT, 'run', question, 100)).toContain(index + 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('in a regular expression that says so, where letters keep their number', async () => {
    const { db } = data.recorder;
    const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
    await fc.assert(
      fc.asyncProperty(asked, async ({ names, words }) => {
        await fill(db, names);
        const filters = JSON.stringify({ display_name: { $regex: `(?i)${literal(words)}` } });
        const { rows } = await listRuns(db, { projectId: PROJECT, filters, order: null, now: 0 }, PAGE);
        const expected = names.filter((each) => foldLetters(each).includes(foldLetters(words)));
        expect(rows.map((row) => row.displayName).toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['ÉCOLE', 'école'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['İstanbul', 'istanbul'],
    ['МОДЕЛЬ', 'модель'],
    ['ＭＯＤＥＬ', 'model'],
  ])('of %s, which %s finds', async (called, words) => {
    const { db } = data.recorder;
    await fill(db, [called]);
    for (const find of Object.values(FILTERS)) expect(await find(db, words)).toEqual([called]);
  });
});
