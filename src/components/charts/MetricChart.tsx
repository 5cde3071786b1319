import { useQueries } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { runSeriesQuery, type SeriesView, type StreamedRun } from '../../api/runStreams.ts';
import type { ChartLine } from './chartLayout.ts';
import { chartPoints } from './chartPoints.ts';
import { useCharts } from './ChartsContext.ts';
import { LineChart } from './LineChart.tsx';
import { useIsVisible } from './useIsVisible.ts';
import styles from './MetricChart.module.css';

/** A run whose line a chart has. */
export interface ChartedRun extends StreamedRun {
  /** Its name, where a chart has several. */
  readonly name?: string;
  readonly side: ChartLine['side'];
  /** Whether its history is so long that a preview of it is worth having first. */
  readonly isLong: boolean;
}

/** Longer histories are shown as a preview first: reading the whole takes seconds. */
const LONG = 20_000;

/** Whether a history of so many lines is long. */
export const isLongHistory = (lines: number | undefined) => (lines ?? 0) > LONG;

interface MetricChartProps {
  /** One run, or two that are compared. */
  readonly runs: readonly ChartedRun[];
  readonly metric: string;
  readonly title?: string;
  readonly xAxis: string;
  readonly stream?: SeriesView['stream'];
  readonly unit?: string | null;
  readonly isLarge?: boolean;
  readonly onOpen?: () => void;
}

/** Buckets of a chart: about one for each pixel of its width, and for each of a large one's. */
const BUCKETS = { small: 500, large: 1500 } as const;
/** What is asked for beyond both ends of a range, as a part of it, so that lines go on to the edge. */
const BEYOND = 0.02;

/** One metric of one run or of several as a chart. It asks for its lines while it is in sight, and draws them then. */
export function MetricChart(props: MetricChartProps) {
  // Lines stay while another range loads, but not when the axis changes: they would not match it.
  return <ChartOverAxis key={props.xAxis} {...props} />;
}

function ChartOverAxis({
  runs,
  metric,
  title = metric,
  xAxis,
  stream = 'history',
  unit = null,
  isLarge = false,
  onOpen,
}: MetricChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isVisible = useIsVisible(frame);
  const { range } = useCharts();
  const view = useMemo<SeriesView>(() => {
    const cut = range?.on === xAxis ? range : null;
    const beyond = cut === null ? 0 : (cut.to - cut.from) * BEYOND;
    return {
      stream,
      x: xAxis,
      range: cut && [cut.from - beyond, cut.to + beyond],
      buckets: isLarge ? BUCKETS.large : BUCKETS.small,
      isPreview: false,
    };
  }, [stream, xAxis, range, isLarge]);
  const whole = useQueries({
    queries: runs.map((run) => ({ ...runSeriesQuery(run, metric, view), enabled: isVisible, throwOnError: false })),
  });
  const previews = useQueries({
    queries: runs.map((run, at) => ({
      ...runSeriesQuery(run, metric, { ...view, range: null, isPreview: true }),
      refetchInterval: false as const,
      throwOnError: false,
      enabled: isVisible && run.isLong && stream === 'history' && whole[at]?.data === undefined,
    })),
  });
  const [left, right] = runs.map((_, at) => whole[at]?.data ?? previews[at]?.data);
  const lines = useMemo<readonly ChartLine[]>(
    () =>
      runs.map(({ side, name }, at) => {
        const series = at === 0 ? left : right;
        return { side, ...(name !== undefined && { name }), points: series === undefined ? [] : chartPoints(series) };
      }),
    [runs, left, right],
  );
  const isBusy = whole.some(({ data, isPlaceholderData }) => data === undefined || isPlaceholderData);
  const hasFailed = whole.some(({ data, isError }) => data === undefined && isError);
  const gaps = (left?.gaps ?? 0) + (right?.gaps ?? 0);
  return (
    <div ref={frame} className={styles.frame} data-large={isLarge || undefined}>
      {isVisible ? (
        <LineChart
          title={title}
          lines={lines}
          xAxis={xAxis}
          unit={unit}
          gaps={gaps}
          isPreview={whole.some(({ data }, at) => data === undefined && previews[at]?.data !== undefined)}
          isBusy={isBusy && !hasFailed}
          {...(hasFailed && {
            onRetry: () => {
              for (const one of whole) void one.refetch();
            },
          })}
          isLarge={isLarge}
          {...(onOpen && { onOpen })}
        />
      ) : null}
    </div>
  );
}
