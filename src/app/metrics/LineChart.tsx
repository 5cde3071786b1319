import { type PointerEvent, useMemo, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { linearAxis, logAxis } from './axis.ts';
import { type HistoryPoint, smooth } from './history.ts';
import { BOX, linePath } from './linePath.ts';
import styles from './LineChart.module.css';

export interface ChartLook {
  readonly x: 'step' | 'time';
  readonly isLog: boolean;
  /** 0 for none, towards 1 for more. */
  readonly smoothing: number;
}

/** One line of a chart. */
export interface ChartLine {
  /** Whose line it is, where a chart has several. */
  readonly name?: string;
  readonly points: readonly HistoryPoint[];
  readonly side: 'only' | 'left' | 'right';
}

interface LineChartProps {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly look: ChartLook;
}

const TICKS = 4;

/** One metric of one run or of several as lines; pointing at it tells the values nearest to the pointer. */
export function LineChart({ title, lines, look }: LineChartProps) {
  const messages = useMessages();
  const formats = useFormats();
  const [pointed, setPointed] = useState<number | null>(null);
  const chart = useMemo(() => layOut(lines, look), [lines, look]);
  const valueText = (value: number | null | undefined) =>
    value === null || value === undefined ? 'NaN' : formats.measure(value);
  const lasts = lines.map(({ points }) => points.findLast(({ value }) => value !== null)?.value);
  const nearby = pointed === null ? [] : chart.placed.map((placed) => nearest(placed, pointed));
  const shown = nearby.map((at, line) => (at === null ? undefined : chart.placed[line]?.[at]));
  const points = nearby.map((at, line) => (at === null ? undefined : lines[line]?.points[at]));
  const place = points.find((point) => point !== undefined);
  const xText = (value: number) => (look.x === 'time' ? formats.duration(value) : formats.number(value));
  const values = (place === undefined ? lasts : points.map((point) => point?.value)).map((value, line) =>
    lines[line]?.points.length === 0 ? messages.metrics.noValue : valueText(value),
  );
  const told = values.length === 1 ? (values[0] ?? '') : messages.metrics.valuesOf(values);

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setPointed((event.clientX - box.left) / box.width);
  };
  const [first] = lines;
  const label =
    lines.length === 1
      ? messages.metrics.chart(title, first?.points.length ?? 0, valueText(lasts[0]))
      : messages.metrics.chartOf(title, told);
  const x = shown.find((point) => point !== undefined)?.x;
  return (
    <figure className={styles.chart} aria-label={label}>
      <figcaption className={styles.head}>
        <span className={styles.title} title={title}>
          {title}
        </span>
        <output className={styles.value}>
          {place === undefined
            ? lasts.some((value) => value !== undefined) && told
            : messages.metrics.at(told, xText(xOf(place, look)))}
        </output>
      </figcaption>
      <div className={styles.body}>
        <div className={styles.yTicks} aria-hidden>
          {chart.y.ticks.map((tick) => (
            <span key={tick} style={{ bottom: `${chart.y.place(tick) * 100}%` }}>
              {formats.measure(tick)}
            </span>
          ))}
        </div>
        <div
          className={styles.plot}
          onPointerMove={onPointerMove}
          onPointerLeave={() => {
            setPointed(null);
          }}
        >
          {chart.y.ticks.map((tick) => (
            <span key={tick} className={styles.grid} style={{ bottom: `${chart.y.place(tick) * 100}%` }} />
          ))}
          <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none" className={styles.lines}>
            {chart.paths.map(({ side, path, rawPath }) => (
              <g key={side} data-side={side}>
                {look.smoothing > 0 ? <path d={rawPath} className={styles.raw} /> : null}
                <path d={path} className={styles.line} />
              </g>
            ))}
          </svg>
          {x === undefined ? null : <span className={styles.cross} style={{ left: `${x * 100}%` }} />}
          {shown.map((point, line) =>
            point === undefined || point.y === null ? null : (
              <span
                key={lines[line]?.side}
                className={styles.dot}
                data-side={lines[line]?.side}
                style={{ left: `${point.x * 100}%`, bottom: `${point.y * 100}%` }}
              />
            ),
          )}
        </div>
        <div className={styles.xTicks} aria-hidden>
          {chart.x.ticks.map((tick) => (
            <span key={tick} style={{ left: `${chart.x.place(tick) * 100}%` }}>
              {xText(tick)}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

function xOf(point: HistoryPoint, look: ChartLook): number {
  return look.x === 'time' ? (point.runtime ?? 0) : point.step;
}

function layOut(lines: readonly ChartLine[], look: ChartLook) {
  const raw = lines.map(({ points }) =>
    points.map(({ value }) => (look.isLog && value !== null && value <= 0 ? null : value)),
  );
  const values = raw.flatMap((line) => line.filter((value) => value !== null));
  const x = linearAxis(
    lines.flatMap(({ points }) => points.map((point) => xOf(point, look))),
    TICKS,
  );
  const y = look.isLog ? logAxis(values, TICKS) : linearAxis(values, TICKS);
  const placeAll = (points: readonly HistoryPoint[], line: readonly (number | null)[]) =>
    points.map((point, at) => {
      const value = line[at] ?? null;
      return { x: x.place(xOf(point, look)), y: value === null ? null : y.place(value) };
    });
  const placed = lines.map(({ points }, line) => placeAll(points, smooth(raw[line] ?? [], look.smoothing)));
  const paths = lines.map(({ side, points }, line) => ({
    side,
    path: linePath(placed[line] ?? []),
    rawPath: linePath(placeAll(points, raw[line] ?? [])),
  }));
  return { x, y, placed, paths };
}

/** The index of the point whose x is nearest; null when there is none. */
function nearest(placed: readonly { readonly x: number }[], wanted: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { x }] of placed.entries()) {
    const distance = Math.abs(x - wanted);
    if (distance < least) {
      least = distance;
      best = at;
    }
  }
  return best;
}
