import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { HistoryColumns } from '../../../src/server/read/historyColumns.ts';
import { seriesOf } from '../../../src/server/read/buckets.ts';

/** Columns of rows at these steps, each with a value, a tenth of its step as runtime, and an "x" where it is even. */
function columnsOf(points: readonly (readonly [step: number, value: number])[]): HistoryColumns {
  const step = Float64Array.from(points, ([step]) => step);
  const rows = Uint32Array.from(points.keys());
  const even = rows.filter((row) => (points[row]?.[0] ?? 1) % 2 === 0);
  return {
    rows: { step, runtime: step.map((step) => step / 10), timestamp: new Float64Array(step.length).fill(Number.NaN) },
    column: (key) =>
      key === 'x'
        ? { rows: even, values: Float64Array.from(even, (row) => -(points[row]?.[0] ?? 0)) }
        : { rows, values: Float64Array.from(points, ([, value]) => value) },
  };
}

const value = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1.5e308, -1.5e308),
);
const points = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), value), { minLength: 1, maxLength: 300 })
  .map((gaps) => {
    let step = 0;
    return gaps.map(([gap, value]) => [(step += gap), value] as const);
  });
const choice = { x: '_step', from: null, to: null, buckets: 20 };

describe('a series', () => {
  it('has every value in one bucket: counts add up, the lowest, the highest and the mean are those of all', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 40 }), (points, buckets) => {
        const series = seriesOf(columnsOf(points), 'y', { ...choice, buckets });
        const finite = points.map(([, value]) => value).filter((value) => Number.isFinite(value));
        expect(series.count).toBe(points.length);
        expect(series.gaps).toBe(points.length - finite.length);
        expect(series.x.length).toBeLessThanOrEqual(2 * buckets + 1);
        expect([...series.x]).toEqual(series.x.toSorted((a, b) => a - b));
        if (series.counts) expect(series.counts.reduce((sum, count) => sum + count, 0)).toBe(points.length);
        const lows = (series.low ?? series.mean).filter((value) => value !== null);
        const highs = (series.high ?? series.mean).filter((value) => value !== null);
        expect(Math.min(...lows)).toBe(Math.min(...finite));
        expect(Math.max(...highs)).toBe(Math.max(...finite));
        for (const [at, mean] of series.mean.entries()) {
          if (mean === null) continue;
          const room = 1e-9 * Math.abs(mean) + 1e-9;
          expect(mean).toBeGreaterThanOrEqual((series.low?.[at] ?? mean) - room);
          expect(mean).toBeLessThanOrEqual((series.high?.[at] ?? mean) + room);
        }
      }),
    );
  });

  it('is exact while there is room for it, and between two ends has what lies there', () => {
    fc.assert(
      fc.property(points, fc.nat(900), fc.nat(900), (points, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const series = seriesOf(columnsOf(points), 'y', { ...choice, from, to, buckets: 300 });
        const inside = points.filter(([step]) => step >= from && step <= to);
        expect(series.x).toEqual(inside.map(([step]) => step));
        expect(series.step).toEqual(series.x);
        expect(series.runtime).toEqual(series.x.map((step) => step / 10));
        expect(series.mean).toEqual(inside.map(([, value]) => (Number.isFinite(value) ? value : null)));
        expect(series.low).toBeNull();
      }),
    );
  });

  it('stands over another metric, from left to right, where a row has both; and nowhere without times', () => {
    const columns = columnsOf([
      [2, 1],
      [3, 2],
      [8, 3],
    ]);
    expect(seriesOf(columns, 'y', { ...choice, x: 'x' })).toMatchObject({ x: [-8, -2], mean: [3, 1], step: [8, 2] });
    expect(seriesOf(columns, 'y', { ...choice, x: '_runtime' }).x).toEqual([0.2, 0.3, 0.8]);
    expect(seriesOf(columns, 'y', { ...choice, x: '_timestamp' }).count).toBe(0);
  });

  it('keeps its full buckets as they are while it grows', () => {
    const line = Array.from({ length: 1000 }, (_, step) => [step, Math.sin(step)] as const);
    const early = seriesOf(columnsOf(line.slice(0, 900)), 'y', choice);
    const late = seriesOf(columnsOf(line), 'y', choice);
    expect(late.mean.slice(0, early.mean.length - 1)).toEqual(early.mean.slice(0, -1));
  });
});
