import { useMessages } from '../../i18n/language.ts';
import { type ChartLayout, type ChartLine, nearestPoint } from './chartLayout.ts';
import { useCharts } from './ChartsContext.ts';
import type { ChartTexts } from './useChartTexts.ts';
import styles from './LineChart.module.css';

interface ChartReadoutProps {
  readonly lines: readonly ChartLine[];
  readonly xAxis: string;
  /** What it says while nobody points: the last value of each line. */
  readonly lasts: readonly string[];
  readonly layout: ChartLayout;
  readonly texts: ChartTexts;
}

/** The values of a chart's lines nearest to where the pointer is, in any chart of the page. */
export function ChartReadout({ lines, xAxis, lasts, layout, texts }: ChartReadoutProps) {
  const { metrics } = useMessages();
  const { pointed, look } = useCharts();
  const x = pointed(({ at }) => (at?.on === xAxis ? at.x : null));
  const nearest = lines.map(({ points }) => (x === null ? null : nearestPoint(points, x)));
  const points = lines.map(({ points }, line) => points[nearest[line] ?? -1]);
  const place = points.find((point) => point !== undefined);
  const isInside = x !== null && layout.x.place(x) >= 0 && layout.x.place(x) <= 1;
  const values =
    place === undefined || !isInside
      ? lasts
      : points.map((point, line) => {
          if (point === undefined) return metrics.noValue;
          if (lines.length > 1) return texts.last(point.value);
          const logged = texts.value(point);
          const smoothed = layout.lines[line]?.smoothed[nearest[line] ?? -1] ?? null;
          return look.smoothing > 0 && smoothed !== null ? metrics.smoothed(texts.last(smoothed), logged) : logged;
        });
  const told = values.map((value, at) => {
    const name = lines[at]?.name;
    return name === undefined ? value : metrics.valueOf(name, value);
  });
  const text = metrics.valuesOf(told);
  const whole = place === undefined || !isInside ? text : metrics.at(text, texts.place(place));
  return (
    <output className={styles.value} title={whole} dir="auto">
      {whole}
    </output>
  );
}
