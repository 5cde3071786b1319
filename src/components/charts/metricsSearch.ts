/** What a page of charts shows, as its address says it. */

import * as v from 'valibot';
import { lenient, lenientFlag, lenientName } from '../../state/searchParams.ts';

const Place = lenient(v.pipe(v.number(), v.finite()));

/** What cannot be understood is as if it were not there: an old address still opens the charts. */
export const metricsSearchSchema = v.object({
  /** The horizontal axis of all charts; left out for each metric's own. */
  x: lenientName(),
  log: lenientFlag,
  /** From 0 to 0.99. */
  smooth: lenient(v.pipe(v.number(), v.minValue(0), v.maxValue(0.99))),
  /** The range that is shown, on the axis `on`, or on steps. */
  from: Place,
  to: Place,
  on: lenientName(),
  /** The chart that is open large. */
  chart: lenientName(),
  q: lenientName(),
});

export type MetricsSearch = v.InferOutput<typeof metricsSearchSchema>;

/** A range of an axis; charts with other axes are not cut. */
export interface ChartRange {
  readonly on: string;
  readonly from: number;
  readonly to: number;
}

/** The range that an address names; null for all of it. */
export function rangeOf({ from, to, on = '_step' }: MetricsSearch): ChartRange | null {
  return from === undefined || to === undefined || from >= to ? null : { on, from, to };
}

/** A range with ends that people can read: whole steps, and of other axes a thousandth of the range. */
export function readableRange({ on, from, to }: ChartRange): ChartRange {
  const digits = Math.min(15, Math.max(0, 3 - Math.floor(Math.log10(to - from))));
  const round = (value: number) => Number(value.toFixed(digits));
  const [first, last] = on === '_step' ? [Math.floor(from), Math.ceil(to)] : [round(from), round(to)];
  return first < last ? { on, from: first, to: last } : { on, from, to };
}

/** The part of an address that names a range. */
export function rangeSearch(range: ChartRange | null): Pick<MetricsSearch, 'from' | 'to' | 'on'> {
  if (range === null) return { from: undefined, to: undefined, on: undefined };
  return { from: range.from, to: range.to, on: range.on === '_step' ? undefined : range.on };
}
