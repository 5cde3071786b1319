import { Maximize2 } from 'lucide-react';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { type ChartLine, chartLayout } from './chartLayout.ts';
import { ChartPlot } from './ChartPlot.tsx';
import { ChartReadout } from './ChartReadout.tsx';
import { useCharts } from './ChartsContext.ts';
import { useChartTexts } from './useChartTexts.ts';
import styles from './LineChart.module.css';

interface LineChartProps {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  /** What the horizontal axis shows, as a key of the history. */
  readonly xAxis: string;
  /** "B" for sizes in bytes; null for plain numbers. */
  readonly unit?: string | null;
  /** How many values are NaN or infinite. */
  readonly gaps?: number;
  /** Whether the lines are a preview, until the whole is read. */
  readonly isPreview?: boolean;
  /** Whether the lines are on their way, or better ones. */
  readonly isBusy?: boolean;
  /** Whether it has a page to itself: then the keyboard works in it. */
  readonly isLarge?: boolean;
  /** Asks for the lines again; given where they could not be had. */
  readonly onRetry?: () => void;
  /** Opens it large. */
  readonly onOpen?: () => void;
}

/** One metric of one run or of several as lines; the values where the pointer is stand above. */
export function LineChart({
  title,
  lines,
  xAxis,
  unit = null,
  gaps = 0,
  isPreview = false,
  isBusy = false,
  isLarge = false,
  onRetry,
  onOpen,
}: LineChartProps) {
  const { metrics: texts, errors } = useMessages();
  const { look, range } = useCharts();
  const cut = range?.on === xAxis ? range : null;
  const { isLog, smoothing } = look;
  const layout = useMemo(
    () => chartLayout(lines, xAxis, { isLog, smoothing }, cut),
    [lines, xAxis, isLog, smoothing, cut],
  );
  const chartTexts = useChartTexts(xAxis, layout, unit);
  const isEmpty = lines.every(({ points }) => points.length === 0);
  const notes = [
    ...(isPreview ? [texts.preview] : []),
    ...(gaps > 0 ? [texts.gaps(gaps)] : []),
    ...(layout.hasNotPositive ? [texts.notPositive] : []),
    ...(!isBusy && isEmpty && onRetry === undefined ? [texts.nothingHere] : []),
  ];
  const lasts = lines.map(({ points }) => points.findLast(({ value }) => value !== null));
  const lastTexts = lasts.map((point, at) =>
    lines[at]?.points.length === 0 ? texts.noValue : chartTexts.last(point?.value ?? null),
  );
  const [only] = lines;
  const label =
    lines.length === 1
      ? texts.chart(title, only?.points.length ?? 0, lastTexts[0] ?? '')
      : texts.chartOf(title, texts.valuesOf(lastTexts));
  return (
    <figure className={styles.chart} aria-label={label} aria-busy={isBusy} data-large={isLarge || undefined}>
      <figcaption className={styles.head}>
        {isLarge ? null : <MiddleEllipsis text={title} className={styles.title} />}
        {isEmpty ? (
          <span className={styles.value} />
        ) : (
          <ChartReadout lines={lines} xAxis={xAxis} lasts={lastTexts} layout={layout} texts={chartTexts} />
        )}
        {onOpen === undefined ? null : (
          <Button
            look="ghost"
            size="small"
            square
            className={styles.open}
            aria-label={texts.open(title)}
            title={texts.open(title)}
            onClick={onOpen}
          >
            <Maximize2 size={14} aria-hidden />
          </Button>
        )}
      </figcaption>
      <ChartPlot title={title} lines={lines} xAxis={xAxis} layout={layout} texts={chartTexts} isLarge={isLarge} />
      {onRetry === undefined ? null : (
        <div className={styles.failed}>
          <p>{texts.failed}</p>
          <Button size="small" onClick={onRetry}>
            {errors.retry}
          </Button>
        </div>
      )}
      <p className={styles.notes}>
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
    </figure>
  );
}
