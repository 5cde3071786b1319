import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { PeakSampler, sampledPeaks } from '../../src/server/record/peaks.ts';
import { recordStream, upsertRun } from '../../src/server/record/runs.ts';
import { runById } from '../../src/server/store/runs.ts';
import { temporaryData } from './memory.ts';

const values = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(Number.NaN)), {
  minLength: 1,
  maxLength: 300,
});

function sampled(values: readonly number[], most: number) {
  const sampler = new PeakSampler(most);
  for (const [step, value] of values.entries()) sampler.add(value, { _step: step, value });
  return sampler.rows().map((row) => ({ step: Number(row['_step']), value: Number(row['value']) }));
}

describe('a sample of peaks', () => {
  it('has the first, the last, the lowest and the highest row, a gap where there is one, and not too many', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 40 }), (values, most) => {
        const rows = sampled(values, most);
        const steps = rows.map((row) => row.step);
        const finite = values.filter((value) => Number.isFinite(value));
        expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
        expect(steps[0]).toBe(0);
        expect(steps.at(-1)).toBe(values.length - 1);
        expect(rows.length).toBeLessThanOrEqual(3 * most + 2);
        if (finite.length > 0) {
          const kept = rows.map(({ value }) => value).filter((value) => Number.isFinite(value));
          expect(Math.min(...kept)).toBe(Math.min(...finite));
          expect(Math.max(...kept)).toBe(Math.max(...finite));
        }
        expect(rows.some(({ value }) => Number.isNaN(value))).toBe(values.some((value) => Number.isNaN(value)));
      }),
    );
  });

  it('is everything while there is room for it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (values) => {
        expect(sampled(values, 20).map(({ value }) => value)).toEqual(values);
      }),
    );
  });
});

describe('the peaks of a run', () => {
  let data: Awaited<ReturnType<typeof temporaryData>> | undefined;
  let now = Date.UTC(2026, 0, 1);
  afterEach(() => data?.remove());

  it('go on with the run, and begin again when it is written anew', async () => {
    data = await temporaryData(() => now);
    const { recorder } = data;
    const { run } = await upsertRun(recorder, { entity: 'e', project: 'p', name: 'r', facts: {} });
    const send = (offset: number, content: readonly string[], exitCode: number | null = null) => {
      now += 1000;
      return recordStream(recorder, run, { chunks: [{ file: 'wandb-history.jsonl', offset, content }], exitCode });
    };
    const line = (step: number, value: number) => `{"_step": ${step}, "deep": {"loss": ${value}}, "other": 1}`;
    const spec = { keys: ['_step', 'deep.loss'], peaks: 'deep.loss', samples: 10 };
    const peaks = async () => {
      const row = await runById(recorder.db, run.id);
      if (!row) throw new Error('no run');
      const [rows] = await sampledPeaks(recorder.db, row, [spec]);
      return (rows ?? []).map((row) => row['deep.loss']);
    };
    await send(
      0,
      Array.from({ length: 100 }, (_, step) => line(step, step === 61 ? 99 : 1)),
    );
    expect(await peaks()).toContain(99);
    expect(await peaks()).not.toContain(-7);
    await send(100, ['{"_step": 100, "other": 2}', line(101, -7), '{"_step": 102, "deep": {"loss": NaN}}']);
    expect(await peaks()).toEqual(expect.arrayContaining([99, -7, 'NaN']));
    await send(104, [line(104, 1)]);
    expect(await peaks()).not.toContain(55);
    await send(103, [line(103, 55)]);
    expect(await peaks()).toContain(55);
    await send(105, [line(105, 0)], 0);
    expect((await peaks()).at(-1)).toBe(0);
    await send(61, [line(61, 2)]);
    expect(await peaks()).not.toContain(99);
    expect(await peaks()).toContain(2);
  });
});
