import { useMemo } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import type { ChartLayout } from './chartLayout.ts';
import { AXES } from './chartLook.ts';
import type { ChartPoint } from './chartPoints.ts';

/** How a chart writes its values and places. */
export interface ChartTexts {
  /** A mark of the horizontal axis. */
  readonly xMark: (value: number) => string;
  /** A mark of the vertical axis. */
  readonly yMark: (value: number) => string;
  /** A value where it stands among others, or says how a line ended. */
  readonly last: (value: number | null) => string;
  /** A value as exactly as it is known. */
  readonly value: (point: Pick<ChartPoint, 'value' | 'low' | 'high'>) => string;
  /** A point's place. */
  readonly place: (point: ChartPoint) => string;
}

/**
 * The texts of a chart.
 *
 * @param xAxis what the horizontal axis shows, as a key of the history
 * @param layout how far marks are apart
 * @param unit "B" for sizes in bytes; null for plain numbers
 */
export function useChartTexts(xAxis: string, { x, y }: Pick<ChartLayout, 'x' | 'y'>, unit: string | null): ChartTexts {
  const { metrics } = useMessages();
  const formats = useFormats();
  const [xStep, yStep] = [x.step, y.step];
  return useMemo(() => {
    const one = (value: number) => (unit === 'B' ? formats.bytes(value) : formats.exact(value));
    const number = (value: number | null) => (value === null ? 'NaN' : one(value));
    return {
      xMark: (value) =>
        xAxis === AXES.time
          ? formats.duration(value)
          : xAxis === AXES.wall
            ? formats.mark(value * 1000, xStep)
            : formats.tick(value, xStep),
      yMark: (value) => (unit === 'B' ? formats.bytes(value) : formats.tick(value, yStep)),
      last: (value) => (value === null ? 'NaN' : unit === 'B' ? formats.bytes(value) : formats.measure(value)),
      value: ({ value, low, high }) =>
        value !== null && low !== null && high !== null && low !== high
          ? metrics.mean(formats.measure(value), formats.measure(low), formats.measure(high))
          : number(value),
      place: ({ x, step: at, runtime }) => {
        if (xAxis === AXES.wall) return metrics.atMoment(formats.dateTime(x * 1000));
        if (xAxis === AXES.time) return metrics.atMoment(formats.duration(x));
        if (xAxis !== AXES.step) return metrics.atMetric(xAxis, formats.measure(x), formats.number(at));
        return runtime === null
          ? metrics.atStep(formats.number(at))
          : metrics.atStepAndTime(formats.number(at), formats.duration(runtime));
      },
    };
  }, [metrics, formats, xAxis, xStep, yStep, unit]);
}
