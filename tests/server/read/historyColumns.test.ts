import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { historyColumns, previewColumns } from '../../../src/server/read/historyColumns.ts';
import { historyKeys, systemKeys } from '../../../src/server/read/history.ts';
import { recordStream, upsertRun } from '../../../src/server/record/runs.ts';
import { runById, type RunRow } from '../../../src/server/store/runs.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

describe('the numbers of a run', () => {
  let data: Awaited<ReturnType<typeof temporaryData>>;
  let run: RunRow;
  let now = Date.UTC(2026, 0, 1);
  beforeEach(async () => {
    data = await temporaryData(() => now);
    ({ run } = await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'r', facts: {} }));
  });
  afterEach(() => {
    data.remove();
  });

  const send = (offset: number, content: readonly string[], exitCode: number | null = null) => {
    now += 1000;
    return recordStream(data.services, tester, run, {
      chunks: [{ file: 'wandb-history.jsonl', offset, content }],
      exitCode,
    });
  };
  const line = (step: number, value: number | string) => `{"_step": ${step}, "deep": {"loss": ${value}}, "other": 1}`;
  const numbers = async (key: string, read = historyColumns) => {
    const row = await runById(data.services.db, run.id);
    if (!row) throw new Error('no run');
    const { rows, column } = await read(data.services.db, tester, row, 'history', [key]);
    const { rows: places, values } = column(key);
    return Array.from(places, (place, at) => [rows.step[place], values[at]]);
  };

  it('are those of the lines that have them, NaN and the infinities too', async () => {
    await send(0, [line(0, 1), '{"_step": 1, "other": 2}', line(5, 'NaN'), line(6, '-Infinity'), line(7, '"text"')]);
    const loss = [
      [0, 1],
      [5, Number.NaN],
      [6, Number.NEGATIVE_INFINITY],
    ];
    expect(await numbers('deep.loss')).toEqual(loss);
    expect(await numbers('deep.loss', previewColumns)).toEqual(loss);
    expect(await numbers('other')).toHaveLength(5);
    expect(await numbers('none')).toEqual([]);
  });

  it('are no texts, not even the text "NaN"', async () => {
    await send(0, [line(0, '"NaN"'), line(1, '"-Infinity"'), line(2, 'NaN')]);
    expect(await numbers('deep.loss')).toEqual([[2, Number.NaN]]);
    const { keys } = (await historyKeys(data.services.db, tester, run.id)) as {
      keys: Record<string, { typeCounts: object[] }>;
    };
    expect(keys['deep.loss']?.typeCounts).toEqual([
      { type: 'string', count: 2 },
      { type: 'number', count: 1 },
    ]);
  });

  it('go on with the run, with all keys that were asked for', async () => {
    await send(0, [line(0, 1), line(1, 2)]);
    expect(await numbers('deep.loss')).toHaveLength(2);
    await send(2, [line(2, 3), '{"_step": 3, "new": 9}']);
    expect(await numbers('new')).toEqual([[3, 9]]);
    expect(await numbers('deep.loss')).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('are read anew when lines come late, and when a run that had ended is written to again', async () => {
    await send(0, [line(0, 1)]);
    await send(2, [line(2, 3)]);
    expect(await numbers('deep.loss')).toHaveLength(2);
    await send(1, [line(1, 2)]);
    expect(await numbers('deep.loss')).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    await send(3, [line(3, 4)], 0);
    expect(await numbers('deep.loss')).toHaveLength(4);
    await send(1, [line(1, 77)]);
    expect((await numbers('deep.loss'))[1]).toEqual([1, 77]);
  });

  it('are asked for by many at once without harm', async () => {
    await send(
      0,
      Array.from({ length: 5000 }, (_, step) => line(step, step)),
    );
    const asked = await Promise.all(['deep.loss', 'other', 'deep.loss', 'none'].map((key) => numbers(key)));
    expect(asked.map((rows) => rows.length)).toEqual([5000, 5000, 5000, 0]);
  });

  it('are right however little of them is kept', async () => {
    const keys = ['a', 'b', 'c', 'd'];
    const lines = Array.from({ length: 3000 }, (_, step) =>
      JSON.stringify(Object.fromEntries([['_step', step], ...keys.map((key, at) => [key, step * (at + 1)])])),
    );
    await send(0, lines);
    const row = (await runById(data.services.db, run.id)) ?? run;
    const sums = await Promise.all(
      [...keys, ...keys].map(async (key) => {
        const { column } = await historyColumns(data.services.db, tester, row, 'history', [key], 1);
        return column(key).values.reduce((sum, value) => sum + value, 0) / 4_498_500;
      }),
    );
    expect(sums).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  });

  it('of its machine have names', async () => {
    const events = ['{"system.cpu": 4, "_runtime": 1, "note": "x"}', '{"system.gpu.0.temp": 60, "_timestamp": 5}'];
    await recordStream(data.services, tester, run, {
      chunks: [{ file: 'wandb-events.jsonl', offset: 0, content: events }],
      exitCode: null,
    });
    expect(await systemKeys(data.services.db, tester, run.id)).toEqual(['system.cpu', 'system.gpu.0.temp']);
    const row = await runById(data.services.db, run.id);
    const { rows, column } = await historyColumns(data.services.db, tester, row ?? run, 'events', ['system.cpu']);
    expect([...column('system.cpu').values]).toEqual([4]);
    expect([...rows.runtime]).toEqual([1, Number.NaN]);
  });
});
