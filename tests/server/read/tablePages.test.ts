import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { configParts, documentParts } from '../../../src/server/graphql/documentParts.ts';
import type { OpenData } from '../../../src/server/openData.ts';
import { ensureProject } from '../../../src/server/store/projects.ts';
import { countRunsBy } from '../../../src/server/read/runCounts.ts';
import { listRuns } from '../../../src/server/read/runList.ts';
import { insertRun, setRunTags, updateRun } from '../../../src/server/store/runs.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

let data: OpenData & { remove: () => void };
beforeAll(async () => {
  data = await temporaryData();
});
afterAll(() => data.remove());

/** Runs 0 to 29: a third has no loss, each fifth failed, job types alternate, and some have tags. */
async function thirtyRuns(): Promise<number> {
  return data.services.db.write(async (tx) => {
    const project = await ensureProject(tx, 'tests', 'thirty', 1);
    for (let number = 0; number < 30; number++) {
      const id = await insertRun(tx, {
        projectId: project.id,
        name: String(number),
        displayName: `run ${number}`,
        userName: number < 10 ? 'ada' : 'kim',
        createdAt: number,
      });
      await updateRun(tx, id, {
        summary: number % 3 === 0 ? '{}' : JSON.stringify({ loss: (number * 7) % 30 }),
        state: number % 5 === 0 ? 'failed' : 'finished',
        ...(number % 2 === 0 && { jobType: 'train' }),
      });
      if (number < 3) await setRunTags(tx, id, ['few', ...(number === 0 ? ['one'] : [])]);
    }
    return project.id;
  });
}

describe('a page of runs by position', () => {
  it('is what the whole list has there', async () => {
    const projectId = await thirtyRuns();
    const page = fc.tuple(
      fc.constantFrom('-created_at', '+display_name', '-summary_metrics.loss', '+summary_metrics.loss'),
      fc.integer({ min: 0, max: 35 }),
      fc.integer({ min: 0, max: 12 }),
      fc.option(fc.integer({ min: 0, max: 28 })),
    );
    await fc.assert(
      fc.asyncProperty(page, async ([order, offset, first, behind]) => {
        const choice = { projectId, order, now: 1 };
        const all = await listRuns(data.services.db, tester, choice, { first: 100, after: null });
        const after = behind === null ? null : (all.rows[behind]?.cursor ?? null);
        const found = await listRuns(data.services.db, tester, choice, { first, after, offset });
        const start = offset + (behind === null ? 0 : behind + 1);
        expect(found.rows.map(({ name }) => name)).toEqual(
          all.rows.slice(start, start + first).map(({ name }) => name),
        );
      }),
      { numRuns: 200 },
    );
    const counts = (fact: Parameters<typeof countRunsBy>[2], filters: object = {}, first = 10) =>
      countRunsBy(data.services.db, tester, fact, { projectId, filters: JSON.stringify(filters), now: 1 }, first);
    expect(await counts('state')).toEqual([
      { value: 'finished', count: 24 },
      { value: 'failed', count: 6 },
    ]);
    expect(await counts('job_type', { user: 'ada' })).toEqual([
      { value: '', count: 5 },
      { value: 'train', count: 5 },
    ]);
    expect(await counts('tag', {}, 1)).toEqual([{ value: 'few', count: 3 }]);
    expect(await counts('user', { tags: 'one' })).toEqual([{ value: 'ada', count: 1 }]);
  });
});

describe('parts of documents', () => {
  const config = '{"lr": {"value": 0.1, "desc": null}, "model": {"value": {"depth": 2, "kind": "a"}}, "bare": NaN}';

  it('are what stands under the keys, where it was', () => {
    expect(JSON.parse(configParts(config, ['lr', 'model.depth', 'nothing']))).toEqual({
      lr: { value: 0.1 },
      model: { value: { depth: 2 } },
    });
    expect(documentParts('{"a": {"b": 1, "c": 2}, "a.c": 3}', ['a.c'])).toBe('{"a":{"c":2},"a.c":3}');
    expect(documentParts('{"loss": NaN}', ['loss'])).toBe('{"loss":NaN}');
  });

  it('are the document itself without keys, and nothing of what is no object', () => {
    expect(configParts(config, null)).toBe(config);
    expect(documentParts(null, ['a'])).toBeNull();
    for (const text of ['[1]', 'no', '"a"', '{}']) expect(documentParts(text, ['a'])).toBe('{}');
  });

  it('hold every value that is asked for, and none that is not', () => {
    const document = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.integer(), fc.dictionary(fc.constantFrom('x', 'y'), fc.integer())),
    );
    const keys = fc.subarray(['a', 'b', 'a.x', 'b.y', 'c.x']);
    const valuesAt = (value: object) =>
      Object.fromEntries(
        Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
          typeof inner === 'object' && inner !== null
            ? Object.entries(inner).map(([deep, leaf]: [string, unknown]) => [`${name}.${deep}`, leaf])
            : [[name, inner]],
        ),
      ) as Record<string, unknown>;
    fc.assert(
      fc.property(document, keys, (whole, wanted) => {
        const isWanted = (path: string) => wanted.includes(path) || wanted.includes(path.split('.')[0] ?? '');
        const expected = Object.entries(valuesAt(whole)).filter(([path]) => isWanted(path));
        const parts = JSON.parse(documentParts(JSON.stringify(whole), wanted)) as object;
        expect(valuesAt(parts)).toEqual(Object.fromEntries(expected));
      }),
    );
  });
});
