import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { historyKeys, sampledRows } from '../../../src/server/read/history.ts';
import { recordStream, upsertRun } from '../../../src/server/record/runs.ts';
import { shownState } from '../../../src/server/shownState.ts';
import { findRun, runById } from '../../../src/server/store/runs.ts';
import type { RunRow } from '../../../src/server/store/runs.ts';
import { countLines, listLines, sampleHistory } from '../../../src/server/store/streams.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

type Data = Awaited<ReturnType<typeof temporaryData>>;

const opened: Data[] = [];
let now = Date.UTC(2026, 0, 1);

async function dataWithRun(): Promise<{ data: Data; run: RunRow }> {
  const data = await temporaryData(() => now);
  opened.push(data);
  const { run } = await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'r', facts: {} });
  return { data, run };
}

afterEach(() => {
  for (const data of opened.splice(0)) data.remove();
});

const HISTORY = 'wandb-history.jsonl';
const EVERYTHING = { minStep: 0, maxStep: Number.MAX_SAFE_INTEGER, keySets: null };

function send(data: Data, run: RunRow, file: string, offset: number, content: readonly string[]): Promise<void> {
  return recordStream(data.services, tester, run, { chunks: [{ file, offset, content }], exitCode: null });
}

async function lines(data: Data, run: RunRow, stream: 'history' | 'log'): Promise<string[]> {
  const { rows } = await listLines(data.services.db, run.id, stream, { first: 10_000, after: null });
  return rows.map((row) => row.content);
}

/** A history as a client makes it: steps that rise, and some of a few keys in each row. */
const history = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 3 }), keys: fc.subarray(['loss', 'eval', 'deep.er']) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) => {
    let step = -1;
    return rows.map(({ gap, keys }) => {
      step += gap;
      const values = Object.fromEntries(
        keys.map((key) => (key === 'deep.er' ? ['deep', { er: step }] : [key, step / 2])),
      );
      return { _step: step, ...values } as Record<string, unknown>;
    });
  });

/** Chunks that cover `count` lines: all of them at least once, in any order, again and overlapping. */
const chunksOver = (count: number) =>
  fc
    .array(fc.tuple(fc.nat(count - 1), fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
    .map((extra) => [...extra, ...Array.from({ length: Math.ceil(count / 5) }, (_, index) => [index * 5, 5] as const)])
    .chain((chunks) => fc.shuffledSubarray(chunks, { minLength: chunks.length }));

describe('what a run streams', () => {
  it('is applied once, however often and in whatever order it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        history.chain((rows) => fc.tuple(fc.constant(rows), chunksOver(rows.length))),
        async ([rows, chunks]) => {
          const { data, run } = await dataWithRun();
          const sent = rows.map((row) => JSON.stringify(row));
          for (const [offset, length] of chunks) {
            await send(data, run, HISTORY, offset, sent.slice(offset, offset + length));
            await send(data, run, 'output.log', offset, sent.slice(offset, offset + length));
          }
          const { db } = data.services;
          expect(await lines(data, run, 'history')).toEqual(sent);
          expect(await lines(data, run, 'log')).toEqual(sent);
          const counts = (key: string) => rows.filter((row) => (key === 'deep.er' ? 'deep' : key) in row).length;
          const { keys, lastStep } = (await historyKeys(db, tester, run.id)) as {
            keys: Record<string, { typeCounts: object[] }>;
            lastStep: number;
          };
          expect(lastStep).toBe(rows.at(-1)?.['_step']);
          for (const key of ['_step', 'loss', 'eval', 'deep.er']) {
            const count = counts(key);
            expect(keys[key]?.typeCounts ?? []).toEqual(count > 0 ? [{ type: 'number', count }] : []);
          }
          data.remove();
          opened.splice(opened.indexOf(data), 1);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('is the same when all of it is sent again behind itself, as a second synchronisation does', async () => {
    const { data, run } = await dataWithRun();
    const rows = [0, 1, 2].map((step) => `{"_step":${step},"loss":${step}}`);
    await send(data, run, HISTORY, 0, rows);
    await send(
      data,
      run,
      HISTORY,
      3,
      [0, 1, 2].map((step) => `{"loss":${step},"_step":${step}}`),
    );
    expect(await lines(data, run, 'history')).toHaveLength(3);
    expect(await historyKeys(data.services.db, tester, run.id)).toMatchObject({
      keys: { loss: { typeCounts: [{ type: 'number', count: 3 }] } },
    });
  });

  it('keeps the values of a step that come apart', async () => {
    const { data, run } = await dataWithRun();
    await send(data, run, HISTORY, 0, ['{"_step":0,"a":NaN,"b":1}']);
    await send(data, run, HISTORY, 1, ['{"_step":0,"b":2,"c":Infinity}']);
    expect(await sampledRows(data.services.db, tester, run.id, { keys: ['a', 'b', 'c'] })).toEqual([
      { a: 'NaN', b: 2, c: 'Infinity' },
    ]);
    expect(await countLines(data.services.db, run.id, 'history')).toBe(1);
  });

  it('counts the keys of a line anew when other content takes its place', async () => {
    const { data, run } = await dataWithRun();
    const counted = async () => {
      const { keys } = (await historyKeys(data.services.db, tester, run.id)) as { keys: Record<string, object> };
      return Object.keys(keys).sort();
    };
    await send(data, run, HISTORY, 0, ['{"_step":0,"old":1}', '{"_step":1,"kept":"text"}']);
    await send(data, run, HISTORY, 0, ['{"_step":0,"new":{"_type":"image-file"}}', 'no JSON at all']);
    expect(await counted()).toEqual(['_step', 'new']);
    expect(await historyKeys(data.services.db, tester, run.id)).toMatchObject({
      keys: { new: { typeCounts: [{ type: 'image-file', count: 1 }] } },
      lastStep: 1,
    });
  });

  it('shows a run as crashed when nothing came for long, and as running when something comes again', async () => {
    const { data, run } = await dataWithRun();
    const state = async () => {
      const found = await findRun(data.services.db, run.projectId, 'r');
      return found && shownState(found, now);
    };
    expect(await state()).toBe('running');
    now += 4 * 60_000;
    await recordStream(data.services, tester, run, { chunks: [], exitCode: null });
    now += 4 * 60_000;
    expect(await state()).toBe('running');
    now += 4 * 60_000;
    expect(await state()).toBe('crashed');
    await recordStream(data.services, tester, run, { chunks: [], exitCode: null });
    expect(await state()).toBe('running');
    await recordStream(data.services, tester, run, { chunks: [], exitCode: 1 });
    expect((await runById(data.services.db, run.id))?.state).toBe('failed');
  });
});

describe('samples of a history', () => {
  it('are evenly spaced, hold the first and the last row, and are exact when all fit', async () => {
    const { data, run } = await dataWithRun();
    const rows = Array.from({ length: 1000 }, (_, step) =>
      JSON.stringify(step % 100 === 0 ? { _step: step, rare: step } : { _step: step, loss: step }),
    );
    await send(data, run, HISTORY, 0, rows);
    const { db } = data.services;
    const steps = async (samples: number) =>
      (await sampleHistory(db, run.id, EVERYTHING, samples)).map((line) => line.step);
    expect(await steps(1000)).toHaveLength(1000);
    expect(await steps(4)).toEqual([0, 250, 500, 750, 999]);
    const rare = await sampledRows(db, tester, run.id, { keys: ['_step', 'rare'], samples: 500 });
    expect(rare.map((row) => row['_step'])).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
    const between = await sampledRows(db, tester, run.id, { keys: ['loss'], minStep: 10, maxStep: 13, samples: 3 });
    expect(between.map((row) => row['loss'])).toEqual([10, 12, 13]);
    expect(await sampledRows(db, tester, run.id, { keys: ['rare', 'loss'] })).toEqual([]);
  });
});
