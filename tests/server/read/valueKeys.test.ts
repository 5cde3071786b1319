import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OpenData } from '../../../src/server/openData.ts';
import { deleteArtifact, deleteRun } from '../../../src/server/record/deletion.ts';
import { updateArtifact } from '../../../src/server/record/edits.ts';
import { collectionById } from '../../../src/server/store/collections.ts';
import { ensureProject } from '../../../src/server/store/projects.ts';
import { insertRun, updateRun } from '../../../src/server/store/runs.ts';
import { keysOfRuns, keysOfVersions } from '../../../src/server/read/valueKeys.ts';
import { logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

let data: OpenData & { remove: () => void };
beforeAll(async () => {
  data = await temporaryData();
});
afterAll(() => data.remove());

const ALL = { words: '', first: 100 };

type Summary = Readonly<Record<string, number | string | readonly number[]>>;

const summary: fc.Arbitrary<Summary> = fc.dictionary(
  fc.constantFrom('acc', 'loss', 'best.acc', '_step', 'Name'),
  fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom('a', 'b'), fc.constant([1, 2])),
);

/** What happens to runs, by the run's number: a new summary, or its end. */
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.option(summary)), { maxLength: 20 });

let projects = 0;

/** How many runs or versions have each key, as it is kept. */
async function keptCounts(): Promise<unknown[]> {
  return data.services.db.all(
    'SELECT collection_id, key_id, owners FROM value_key_count WHERE owners > 0 ORDER BY collection_id, key_id',
  );
}

describe('the keys of runs', () => {
  it('are counted as the runs have them, whatever was recorded and deleted', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (done) => {
        const runs = new Map<number, { readonly id: number; readonly summary: Summary }>();
        const { db } = data.services;
        const project = await db.write((tx) => ensureProject(tx, 'tests', `keys${projects++}`, 1));
        for (const [number, document] of done) {
          const id =
            runs.get(number)?.id ??
            (await db.write((tx) =>
              insertRun(tx, {
                projectId: project.id,
                name: `${number} ${runs.size} ${projects} ${Math.random()}`,
                displayName: '',
                userName: 'tests',
                createdAt: 1,
              }),
            ));
          if (document === null) await deleteRun(data.services, tester, id, false);
          else await db.write((tx) => updateRun(tx, id, { summary: JSON.stringify(document) }));
          runs.delete(number);
          if (document !== null) runs.set(number, { id, summary: document });
        }
        const values = new Map<string, unknown[]>();
        for (const { summary } of runs.values()) {
          for (const [key, value] of Object.entries(summary)) {
            if (!key.startsWith('_')) values.set(key, [...(values.get(key) ?? []), [value].flat()[0]]);
          }
        }
        const expected = [...values]
          .map(([name, all]) => ({
            name,
            count: all.length,
            hasNumbers: all.some((value) => typeof value === 'number'),
          }))
          .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
        const { keys, totalCount } = await keysOfRuns(db, tester, project.id, 'summary', ALL);
        expect(keys.map(({ name, count, hasNumbers }) => ({ name, count, hasNumbers }))).toEqual(expected);
        expect(totalCount).toBe(expected.length);
        for (const { name, isVaried } of keys) {
          // Every item of a list is a value of its own.
          const isList = [...runs.values()].some(({ summary }) => Array.isArray(summary[name]));
          if (!isList) expect(isVaried).toBe(new Set(values.get(name)).size > 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are found by what they hold, as it is written, a few at a time', async () => {
    const { db } = data.services;
    const project = await db.write((tx) => ensureProject(tx, 'tests', 'words', 1));
    await db.write(async (tx) => {
      const id = await insertRun(tx, {
        projectId: project.id,
        name: 'one',
        displayName: '',
        userName: 'tests',
        createdAt: 1,
      });
      await updateRun(tx, id, { config: '{"Model": {"value": {"a.b": 1, "ab": 2}}, "_wandb": {"value": {"c": 1}}}' });
    });
    const names = async (words: string, first = 100) => {
      const found = await keysOfRuns(db, tester, project.id, 'config', { words, first });
      return [found.keys.map(({ name }) => name), found.totalCount];
    };
    expect(await names('')).toEqual([['Model.a.b', 'Model.ab'], 2]);
    expect(await names('', 1)).toEqual([['Model.a.b'], 2]);
    expect(await names('model.A.b')).toEqual([['Model.a.b'], 1]);
    expect(await names('x')).toEqual([[], 0]);
  });
});

describe('the keys of versions', () => {
  it('are those of their collection', async () => {
    const log = (collection: string, number: number, metadata: object) =>
      logArtifact(data.services, {
        collection,
        run: null,
        files: { 'number.txt': `${collection} ${number}` },
        metadata: JSON.stringify(metadata),
      });
    const first = await log('kept', 0, { rows: 1, source: 'web', same: true });
    const second = await log('kept', 1, { rows: 2, same: true });
    await log('other', 0, { rows: 5, elsewhere: 1 });
    const { db } = data.services;
    const collection = await collectionById(db, first.collectionId);
    if (!collection) throw new Error('the collection was not made');
    const keys = async () => (await keysOfVersions(db, tester, collection, ALL)).keys;
    expect(await keys()).toMatchObject([
      { name: 'rows', count: 2, isVaried: true, hasNumbers: true },
      { name: 'same', count: 2, isVaried: false, hasNumbers: true },
      { name: 'source', count: 1, isVaried: false, hasNumbers: false },
    ]);
    await updateArtifact(data.services, tester, first.id, { metadata: '{"rows": 1}', tagsToAdd: [], tagsToDelete: [] });
    await deleteArtifact(data.services, tester, second.id, true);
    expect(await keys()).toMatchObject([{ name: 'rows', count: 1, isVaried: false }]);
  });
});

describe('what was recorded before keys were counted', () => {
  it('is counted when the data is opened', async () => {
    const kept = await keptCounts();
    expect(kept.length).toBeGreaterThan(5);
    const file = new URL('../../../src/server/store/sqlite/migrations/006-key-counts.sql', import.meta.url);
    const statements = readFileSync(file, 'utf8')
      .replaceAll(/^--.*$/gmu, '')
      .split(';')
      .filter((statement) => /^\s*(?:INSERT|DELETE)/u.test(statement));
    await data.services.db.write(async (tx) => {
      await tx.run('DELETE FROM value_key_count');
      for (const statement of statements) await tx.run(statement);
    });
    expect(await keptCounts()).toEqual(kept);
  });
});
