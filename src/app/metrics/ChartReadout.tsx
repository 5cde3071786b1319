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
  const { pointed } = useCharts();
  const x = pointed(({ at }) => (at?.on === xAxis ? at.x : null));
  const points = lines.map(({ points }) => {
    const at = x === null ? null : nearestPoint(points, x);
    return at === null ? undefined : points[at];
  });
  const place = points.find((point) => point !== undefined);
  const isInside = x !== null && layout.x.place(x) >= 0 && layout.x.place(x) <= 1;
  const values =
    place === undefined || !isInside
      ? lasts
      : points.map((point) =>
          point === undefined ? metrics.noValue : lines.length === 1 ? texts.value(point) : texts.last(point.value),
        );
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
