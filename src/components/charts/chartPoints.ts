/** The points of a line, from what the server answers by column. */

import type { MetricSeries } from '../../api/runStreams.ts';

/** One value, or a bucket of them. */
export interface ChartPoint {
  /** Its place on the horizontal axis. */
  readonly x: number;
  /** The value, or the mean of a bucket; null for a gap: NaN and the infinities cannot be drawn. */
  readonly value: number | null;
  /** The lowest and highest value of a bucket; null where there is only one value. */
  readonly low: number | null;
  readonly high: number | null;
  readonly step: number;
  /** Seconds since the run began; null where the client did not say. */
  readonly runtime: number | null;
}

/** The points of a series, from left to right. */
export function chartPoints({ x, step, runtime, mean, low, high }: MetricSeries): readonly ChartPoint[] {
  return x.map((place, at) => ({
    x: place ?? 0,
    value: mean[at] ?? null,
    low: low?.[at] ?? null,
    high: high?.[at] ?? null,
    step: step[at] ?? 0,
    runtime: runtime[at] ?? null,
  }));
}

/**
 * Exponential smoothing without the pull towards zero at the start, as TensorBoard does it. Gaps stay gaps. Where points
 * are buckets it smooths their means, not their peaks.
 *
 * @param weight 0 for none, towards 1 for more
 */
export function smooth(values: readonly (number | null)[], weight: number): readonly (number | null)[] {
  let sum = 0;
  let mass = 0;
  return values.map((value) => {
    if (value === null) return null;
    sum = sum * weight + (1 - weight) * value;
    mass = mass * weight + (1 - weight);
    return sum / mass;
  });
}
